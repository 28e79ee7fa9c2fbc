"""Who did what to whom."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role
from quizgen.domain.fact import Fact, FactKind

NOMINAL = {"apposition", "naming", "acronym", "quotation", "existential"}


def extract(clause: Clause) -> Iterator[Fact]:
    """An ACTION for the subject, the object and the agent of a clause with a verb of doing."""
    if clause.form in NOMINAL or clause.subject is None:
        return
    if clause.form != "reduced" and clause.verb.lemma != "be":
        yield Fact(kind=FactKind.ACTION, clause=clause, answer=clause.subject)
    for part in clause.parts:
        if part.role in {Role.OBJECT, Role.AGENT, Role.PREPOSITIONAL}:
            yield Fact(kind=FactKind.ACTION, clause=clause, answer=part)
