"""The option has the key's form: article, number, capitals, length."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.words import first_word
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, NAMES, Kind

LONGER, SHORTER = 1.6, 0.55  # words against the key's
SPARE = 2  # words that make no difference
PREPOSITIONS = frozenset("in at on near to into from by for with under over off".split())
ARTICLES = {"a": "a", "an": "a", "the": "the"}
FREE = FIGURES | {Kind.DATE, Kind.PERSON}  # their proofs look at form themselves


def other(candidate: Candidate, option: Filler, _index: Index) -> str | None:
    """Refuse another number, another article before a common noun, another length."""
    if candidate.kind in FREE:
        return None
    entity = option.entity
    if entity is not None:
        return other_name(candidate, option.text, plural=entity.plural)
    if candidate.kind in NAMES and option.start < 0:
        return None
    words, own = len(option.text.split()), len(candidate.key.split())
    if words > max(LONGER * own, own + SPARE):
        return "too long"
    if words < min(SHORTER * own, own - SPARE):
        return "too short"
    common = option.part is not None and not option.part.proper
    if common and article(option.text) != article(candidate.key):
        return "another article"
    return None


def other_name(candidate: Candidate, name: str, *, plural: bool) -> str | None:
    """The reason against a name: another number, one name beside two, a key that is more than a
    name."""
    if plural != candidate.answer.plural:
        return "another number"
    if (" and " in name) != (" and " in candidate.key):
        return "two names beside one"
    if first_word(candidate.key) in PREPOSITIONS:
        return "a name beside a phrase"
    return None


def article(text: str) -> str:
    """The article that the text begins with, "" if none."""
    return ARTICLES.get(first_word(text), "")
