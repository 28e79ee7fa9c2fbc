"""What something is called."""

from collections.abc import Iterator

from quizgen.domain.clause import Part
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What are the tiny sacs in octopus skin called?": the description must tell by itself."""
    name, clause = fact.answer, fact.clause
    thing = clause.subject
    if thing is None or thing.pronouns or name.pronouns or thing.proper:
        return
    if len(thing.text.split()) < 4:
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


def definite(thing: Part) -> str:
    """The description with "the" for "a"."""
    first, _, rest = thing.text.partition(" ")
    return f"the {rest}" if first.lower() in {"a", "an", "some"} else thing.text


RULE = Rule("name", "vocabulary", frozenset({FactKind.NAME}), ask)
