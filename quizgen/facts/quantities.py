"""How many, how much, how far."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Sense
from quizgen.domain.fact import Fact, FactKind


def extract(clause: Clause) -> Iterator[Fact]:
    """A QUANTITY for every part that gives a figure."""
    parts = clause.parts if clause.subject is None else (clause.subject, *clause.parts)
    for part in parts:
        if part.figure and part.sense not in {Sense.TIME, Sense.DURATION}:
            yield Fact(kind=FactKind.QUANTITY, clause=clause, answer=part)
