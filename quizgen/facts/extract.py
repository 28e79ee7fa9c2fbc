"""All facts of an article: every extractor over every clause."""

from collections.abc import Callable, Iterable

from quizgen.domain.clause import Clause
from quizgen.domain.fact import Fact
from quizgen.facts import actions, circumstances, descriptions, quantities, speech, wills, wordings

EXTRACTORS: tuple[Callable[[Clause], Iterable[Fact]], ...] = (
    actions.extract,
    circumstances.extract,
    quantities.extract,
    speech.extract,
    wills.extract,
    descriptions.extract,
)


def facts(clauses: Iterable[Clause]) -> tuple[Fact, ...]:
    """The facts of `clauses`, in their order."""
    return tuple(
        fact
        for clause in clauses
        for extractor in (wordings.EXTRACTORS.get(clause.form) or EXTRACTORS)
        for fact in extractor(clause)
    )
