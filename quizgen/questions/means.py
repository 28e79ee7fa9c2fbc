"""How something is done: "by raising small bumps"."""

from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import GENERIC
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How did X ...?" answered by "By ...ing"."""
    means = fact.answer
    bare = fact.clause.first(Role.OBJECT, Role.INFINITIVE) is None
    verb = fact.clause.verb
    made = verb.passive and verb.lemma == "make"
    if means.pronouns or (bare and verb.lemma in GENERIC and not made):
        return
    stem = inverted(fact.clause, world, "how", gap=means)
    if stem is not None:
        yield Draft(stem=stem, key=means.short, kind=Kind.MEANS, value=5.5)


RULE = Rule("means", "cause", frozenset({FactKind.MEANS}), ask)
