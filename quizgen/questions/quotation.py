"""Who said the quoted words."""

from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Who said: “...”?" where at least three people are named: the others are the options."""
    speaker = fact.about
    if speaker is None or speaker.kind is not Kind.PERSON or speaker.entity is None:
        return
    people = sum(e.kind is Kind.PERSON for e in world.document.entities)
    if people < 3:
        return
    yield Draft(
        stem=f"who said: “{fact.answer.text}”?",
        key=world.document.entities[speaker.entity].name,
        kind=Kind.PERSON,
        value=2.5,
        choice_value=3.8,
        answer=speaker,
        asked=Role.SUBJECT,
        written=False,
    )


RULE = Rule("quotation", "attribution", frozenset({FactKind.QUOTATION}), ask)
