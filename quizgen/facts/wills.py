"""What somebody wants, plans or decides to do, and what made somebody do something."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.lexicon.verb_classes import CAUSE, INTEND


def extract(clause: Clause) -> Iterator[Fact]:
    """INTENTION for "plans to sell it", CAUSATION for "forced Russia to sell it"."""
    deed = next((p for p in clause.parts if p.role is Role.INFINITIVE and p.inner), None)
    if deed is None:
        return
    affected = clause.first(Role.OBJECT)
    if affected is not None and clause.verb.lemma in CAUSE:
        yield Fact(kind=FactKind.CAUSATION, clause=clause, answer=deed, about=affected)
    elif affected is None and clause.verb.lemma in INTEND and deed.marker == "to":
        yield Fact(kind=FactKind.INTENTION, clause=clause, answer=deed)
