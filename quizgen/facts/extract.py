"""All facts of an article: every extractor over every clause."""

from collections.abc import Callable, Iterable, Iterator

from quizgen.domain.clause import Clause
from quizgen.domain.fact import Fact, FactKind
from quizgen.facts import (
    actions,
    aims,
    circumstances,
    descriptions,
    quantities,
    speech,
    wills,
    wordings,
)


def sequel(clause: Clause) -> Iterator[Fact]:
    """A SEQUEL for a clause with all that goes before it as its subject."""
    if clause.subject is not None:
        yield Fact(kind=FactKind.SEQUEL, clause=clause, answer=clause.subject)


# by the form of the clause; from these no other fact is taken
BY_FORM = {**wordings.EXTRACTORS, "sequel": (sequel,)}
EXTRACTORS: tuple[Callable[[Clause], Iterable[Fact]], ...] = (
    actions.extract,
    circumstances.extract,
    quantities.extract,
    speech.extract,
    wills.extract,
    aims.extract,
    descriptions.extract,
)


def facts(clauses: Iterable[Clause]) -> tuple[Fact, ...]:
    """The facts of `clauses`, in their order."""
    return tuple(
        fact
        for clause in clauses
        for extractor in (BY_FORM.get(clause.form) or EXTRACTORS)
        for fact in extractor(clause)
    )
