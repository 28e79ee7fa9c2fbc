"""Nobody takes a person of another age for the one who did it."""

import re

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause
from quizgen.domain.document import Entity
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


def of_age(entity: Entity | None, clause: Clause, index: Index) -> bool:
    """Whether a person may have lived when the deed was done: the years of the paragraphs that
    name him or her are not all a lifetime away."""
    if entity is None or entity.kind is not Kind.PERSON:
        return True
    paragraphs = index.world.document.paragraphs
    then = years(clause.evidence.quote) or years(paragraphs[clause.evidence.paragraph - 1])
    known = [
        year
        for number in sorted({f.paragraph for f in index.names if f.entity is entity})
        for year in years(paragraphs[number - 1])
    ]
    return not then or not known or min(abs(a - b) for a in then for b in known) <= LIFETIME


def years(text: str) -> list[int]:
    """The years that a text names."""
    return [int(year) for year in YEAR.findall(text)]
