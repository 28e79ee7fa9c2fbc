"""The stem names the option, or what it belongs to."""

import re

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.words import bare, content, spaced
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, Kind
from quizgen.lexicon import places

CLAUSAL = frozenset({Kind.REASON, Kind.PURPOSE, Kind.MEANS, Kind.STATEMENT, Kind.DEED})
REPEATED = 0.6  # the share of an option's words that the stem may have


def named(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse what the stem already holds."""
    stem = spaced(candidate.stem)
    if candidate.kind in CLAUSAL:
        return repeated(candidate, option)
    names = {option.text} | (set(option.entity.aliases) if option.entity is not None else set())
    if any(spaced(bare(n)) in stem for n in names if bare(n)):
        return "named in the stem"
    if candidate.kind is Kind.COUNTRY and people_named(option.text, candidate.stem):
        return "its people are named in the stem"
    if option.entity is not None and candidate.kind is not Kind.PERSON:
        wholes = (index.world.document.entities[e] for e in option.entity.part_of)
        if any(spaced(whole.name) in stem for whole in wholes):
            return "part of what the stem names"
    if option.head and candidate.kind not in FIGURES and content(option.head) <= content(stem):
        return "its head is in the stem"
    return None


def people_named(country: str, stem: str) -> bool:
    """Whether a stem speaks of those of the country: nobody takes it for the one where "the
    Danes" or "Danish soldiers" are met."""
    code = places.code_of(country)
    words = re.findall(r"(?<=[a-z] )[A-Z]\w+", stem) if code else []
    return any(places.place(word) is None and places.code_of(word) == code for word in words)


def repeated(candidate: Candidate, option: Filler) -> str | None:
    """Refuse a clause that says again what the stem says."""
    asked = content(candidate.stem) - content(candidate.key)
    words = content(option.text)
    if words and len(words & asked) > REPEATED * len(words):
        return "says what the stem says"
    return None
