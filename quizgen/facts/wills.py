"""What somebody wants, plans or decides to do, and what made somebody do something."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.lexicon.verb_classes import CAUSE, INTEND, REQUEST

READY = frozenset(
    "likely unlikely able unable ready willing unwilling eager reluctant determined prepared keen "
    "afraid due".split()
)


def extract(clause: Clause) -> Iterator[Fact]:
    """INTENTION for "plans to sell it", "is likely to sell it" and "is expected to sell it",
    CAUSATION for "forced Russia to sell it"."""
    deed = next((p for p in clause.parts if p.role is Role.INFINITIVE and p.inner), None)
    if deed is None:
        return
    verb = clause.verb
    affected = clause.first(Role.OBJECT)
    adjective = clause.first(Role.PREDICATE)
    if affected is not None and verb.lemma in CAUSE | REQUEST:
        yield Fact(kind=FactKind.CAUSATION, clause=clause, answer=deed, about=affected)
    elif affected is None and deed.marker == "to":
        asked_of = verb.passive and verb.lemma in CAUSE | INTEND | {
            "use",
            "design",
            "mean",
            "intend",
        }
        ready = verb.lemma == "be" and adjective is not None and adjective.head in READY
        subject = clause.subject
        if ready and adjective is not None and adjective.head in {"able", "unable"}:
            ready = subject is not None and subject.kind is not Kind.PERSON  # he could do much
        if ready or asked_of or (verb.lemma in INTEND and not verb.passive):
            yield Fact(kind=FactKind.INTENTION, clause=clause, answer=deed)
