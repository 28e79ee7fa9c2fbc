"""How something is done: "by raising small bumps"."""

from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import GENERIC
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

BROAD = frozenset("function work operate act live behave succeed survive exist".split())


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How did X ...?" answered by "By ...ing"."""
    means = fact.answer
    if world.document.tokens[means.start - 1].text == ":":
        return  # a sentence of its own begins
    bare = fact.clause.first(Role.OBJECT, Role.INFINITIVE) is None
    verb = fact.clause.verb
    made = verb.passive and verb.lemma == "make"
    others = [p for p in fact.clause.parts if p is not means]
    subject = fact.clause.subject
    vague = subject is not None and not subject.definite
    if vague and not others and verb.lemma in BROAD:
        return  # "how do markets work?"
    if any(p.figure_kind is Kind.PERCENT and p.role is not Role.OBJECT for p in others):
        return  # "how did it answer 70 per cent of the time?"
    if means.pronouns or (bare and verb.lemma in GENERIC and not made):
        return
    stem = inverted(fact.clause, world, "how", gap=means)
    if stem is not None:
        yield Draft(stem=stem, key=means.short, kind=Kind.MEANS, value=5.5)


RULE = Rule("means", "cause", frozenset({FactKind.MEANS}), ask)
