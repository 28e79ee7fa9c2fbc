"""What somebody wants, fears or calls for, where a noun tells it."""

from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import FIGURES, Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.statement import anybody
from quizgen.questions.stem import inverted, runs_on

WANTING = frozenset({"want"})
FEWEST = 2  # words of what is wanted


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What does X want?" answered by the object alone."""
    wish, clause = fact.answer, fact.clause
    if wish.role is not Role.OBJECT or clause.verb.lemma not in WANTING or clause.verb.negation:
        return
    if wish.pronouns or wish.kind in FIGURES or len(wish.short.split()) < FEWEST:
        return
    extra = {Role.INFINITIVE, Role.CONTENT, Role.PREDICATE}
    if any(p.role in extra for p in clause.parts) or runs_on(clause, wish):
        return
    if clause.subject is None or anybody(clause.subject):
        return
    stem = inverted(clause, world, "what", gap=wish)
    if stem is not None:
        yield Draft(stem=stem, key=wish.short, kind=Kind.THING, value=4.8, choice_value=3)


RULE = Rule("wish", "attribution", frozenset({FactKind.ACTION}), ask)
