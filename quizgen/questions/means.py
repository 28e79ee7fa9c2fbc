"""How something is done: "by raising small bumps"."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import GENERIC
from quizgen.questions import either
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

# what "by" tells behind them is what it consists in: "is marked by making something new"
CONSISTING = frozenset("mark characterize characterise distinguish typify accompany".split())
# to what, the sentence before tells
REACTING = frozenset("retaliate respond react reply answer".split())
GUESS = re.compile(r"(?:perhaps|probably|possibly|maybe|presumably|apparently)\b", re.I)
BROAD = frozenset("function work operate act live behave succeed survive exist".split())


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How did X ...?" answered by "By ...ing"."""
    means = fact.answer
    if GUESS.match(means.short) or not by_deed(fact.clause, world):
        return
    if either.before(means.short, fact.clause, world):
        return
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
        key = f"by {means.short}" if means.short.startswith("using ") else means.short
        yield Draft(stem=stem, key=key, kind=Kind.MEANS, value=5.5)


def by_deed(clause: Clause, world: World) -> bool:
    """Whether the subject does, or undergoes, what the means brings about."""
    verb, subject = clause.verb, clause.subject
    if verb.passive and verb.lemma in CONSISTING:
        return False
    others = [p for p in clause.parts if p.sense not in {Sense.MEANS, Sense.TIME}]
    if verb.lemma in REACTING and not others:
        return False
    told = world.document.tokens[subject.start : clause.root] if subject is not None else ()
    commas = sum(t.text == "," for t in told)
    return commas != 1 or told[-1].text != ","  # "the war, fought using new guns, took"


RULE = Rule("means", "cause", frozenset({FactKind.MEANS}), ask)
