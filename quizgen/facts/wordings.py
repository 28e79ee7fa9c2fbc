"""What is known of the article's words: what a pronoun stands for, what a word means."""

from collections.abc import Callable, Iterable, Iterator

from quizgen.domain.clause import Clause
from quizgen.domain.fact import Fact, FactKind


def reference(clause: Clause) -> Iterator[Fact]:
    """A REFERENCE for a pronoun with a sure antecedent."""
    yield Fact(kind=FactKind.REFERENCE, clause=clause, answer=clause.parts[0])


def meaning(clause: Clause) -> Iterator[Fact]:
    """A MEANING for a rarer word."""
    yield Fact(kind=FactKind.MEANING, clause=clause, answer=clause.parts[0])


# by the form of the clause; from these no other fact is taken
EXTRACTORS: dict[str, tuple[Callable[[Clause], Iterable[Fact]], ...]] = {
    "reference": (reference,),
    "word": (meaning,),
}
