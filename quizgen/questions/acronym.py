"""What letters stand for."""

from collections.abc import Iterator

from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What does WHO stand for?"."""
    letters = fact.clause.subject
    if letters is None:
        return
    key = fact.answer.text.removeprefix("the ").removeprefix("The ")
    first = next((c for c in letters.text if c.isalpha()), "")
    if not key.lower().startswith(first.lower()):
        return  # the name is cut off at its beginning
    do = "do" if letters.text.endswith("s") else "does"
    yield Draft(
        stem=f"what {do} {letters.text} stand for?",
        key=key,
        kind=Kind.DESCRIPTION,
        value=2.5,
        choice=False,
    )


RULE = Rule("acronym", "vocabulary", frozenset({FactKind.ACRONYM}), ask)
