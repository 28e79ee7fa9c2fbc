"""What somebody wants, fears or calls for, where a noun tells it."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import FIGURES, Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.statement import anybody
from quizgen.questions.stem import inverted, runs_on

# of these the others are asked of a definite subject by the object rule
OPPOSING = frozenset("fear oppose demand support favour favor".split())
FEWEST = 2  # words of what is wanted


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What does X want?" answered by the object alone."""
    wish, clause = fact.answer, fact.clause
    if wish.role is not Role.OBJECT or not wanted(clause):
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


def wanted(clause: Clause) -> bool:
    """Whether the verb tells what somebody wants, or what many are for or against."""
    subject, verb = clause.subject, clause.verb
    if subject is None or verb.negation or verb.passive:
        return False
    people = subject.kind is Kind.PEOPLE and not subject.definite
    if subject.short.lower().startswith(("some ", "other ", "certain ")):
        return False
    return verb.lemma == "want" or (verb.lemma in OPPOSING and people)


RULE = Rule("wish", "attribution", frozenset({FactKind.ACTION}), ask)
