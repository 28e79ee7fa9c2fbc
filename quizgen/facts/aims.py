"""What an aim, a problem, a reason or their like consists in."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role
from quizgen.domain.fact import Fact, FactKind

AIMS = frozenset(
    "aim goal idea plan problem purpose challenge task job role function advantage disadvantage "
    "benefit danger risk difficulty difference solution hope dream fear wish belief view theory "
    "rule principle way method secret trick mission ambition intention duty result consequence "
    "effect concern worry proposal suggestion strategy objective argument reason lesson "
    "thing".split()
)


def extract(clause: Clause) -> Iterator[Fact]:
    """An AIM for "the aim of X is to do Y" and "the problem with X was that Y"."""
    subject = clause.subject
    if clause.verb.lemma != "be" or subject is None or subject.head not in AIMS:
        return
    if clause.first(Role.ATTRIBUTE, Role.PREDICATE) is not None or clause.form == "existential":
        return
    told = clause.first(Role.INFINITIVE, Role.CONTENT)
    if told is not None and told.inner:
        yield Fact(kind=FactKind.AIM, clause=clause, answer=told)
