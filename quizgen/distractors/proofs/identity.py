"""The option is the key: the same words, another name of it, a piece of it."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.words import TITLES, bare, within
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, Kind
from quizgen.lexicon import places
from quizgen.lexicon.family import may_be_one


def same(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse what is the key under this name or another."""
    key, text = bare(candidate.key), bare(option.text)
    if key == text:
        return "the key itself"
    if candidate.kind in FIGURES | {Kind.DATE}:
        return None  # "5" within "5 million" is another figure
    if within(key, text) or within(text, key):
        return "a piece of the key, or the key and more"
    if may_be_one(candidate.key, option.text):
        return "may be the key by another name"
    own = index.entity(candidate.entity)
    if own is None or option.entity is None:
        return None
    if own.index == option.entity.index:
        return "another name of the key"
    names = {bare(n) for n in own.aliases}
    if names & {bare(n) for n in option.entity.aliases}:
        return "shares a name with the key"
    if own.kind is Kind.PERSON and same_family(own.name, option.entity.name):
        return "may be the key by another name"
    if own.kind is not Kind.PERSON and stands_for(own.name, option.entity.name):
        return "stands for the key"
    return None


def same_family(one: str, other: str) -> bool:
    """Whether two names end alike and one of them gives no first name: "General Howe"."""
    first, second = one.lower().split(), other.lower().split()
    if first[-1] != second[-1]:
        return False
    return any(len(w) == 1 or w[0].strip(".") in TITLES for w in (first, second))


def stands_for(one: str, other: str) -> bool:
    """Whether two names mean one country: its own, its demonym, its seat of government."""
    code = places.code_of(one)
    return bool(code) and code == places.code_of(other)
