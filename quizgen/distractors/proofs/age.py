"""Nobody takes a person of another age for the one who did it."""

import re

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import Kind

YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b")
LIFETIME = 80  # years


def other(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse a person of whom the article gives only years a lifetime away from the event's."""
    entity = option.entity
    if entity is None or entity.kind is not Kind.PERSON:
        return None
    then = years(candidate.fact.evidence.quote)
    known = [
        year
        for filler in index.names
        if filler.entity is not None and filler.entity.index == entity.index
        for year in years(index.sentences[filler.sentence])
    ]
    if then and known and min(abs(a - b) for a in then for b in known) > LIFETIME:
        return "of another age"
    return None


def years(text: str) -> list[int]:
    """The years that a text names."""
    return [int(year) for year in YEAR.findall(text)]
