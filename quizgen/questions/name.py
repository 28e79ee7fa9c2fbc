"""What something is called."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What are the tiny sacs in octopus skin called?": the description must tell by itself."""
    name, clause = fact.answer, fact.clause
    if not clause.verb.passive and clause.form != "naming":
        yield from given(fact, world)
        return
    thing = clause.subject
    if thing is None or thing.pronouns or name.pronouns or thing.proper:
        return
    if len(thing.text.split()) < 4 or re.search(
        ", (?:the|an?) ", thing.text
    ):  # one that has a name already
        return
    be = clause.verb.auxiliaries[0] if clause.form != "naming" and clause.verb.auxiliaries else ""
    if not be or be in {"has", "have", "had"}:
        be = "are" if thing.plural else "is"
    called = "known as" if clause.verb.lemma == "know" else clause.verb.text
    yield Draft(
        stem=f"what {be} {definite(thing)} {called}?",
        key=name.inner.strip("“”\"‘’'"),
        kind=Kind.THING if name.kind is Kind.DESCRIPTION else name.kind,
        value=4.5,
        choice_value=3,
    )


def given(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X call Y?" where somebody gives the name."""
    name, clause = fact.answer, fact.clause
    thing = clause.first(Role.OBJECT)
    if thing is None or thing is name or thing.pronouns or name.pronouns or not thing.definite:
        return
    stem = inverted(clause, world, "what", gap=name)
    if stem is not None:
        yield Draft(stem=stem, key=name.short, kind=Kind.THING, value=4.5, choice_value=3)


def definite(thing: Part) -> str:
    """The description with "the" for "a"."""
    first, _, rest = thing.text.partition(" ")
    return f"the {rest}" if first.lower() in {"a", "an", "some"} else thing.text


RULE = Rule("name", "vocabulary", frozenset({FactKind.NAME}), ask)
