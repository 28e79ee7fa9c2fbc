"""How somebody describes, sees or regards something."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import SEEING
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.statement import anybody
from quizgen.questions.stem import inverted, runs_on

FEWEST = 2  # words of the description behind "as"


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How did X describe Y?" answered by "as Z"."""
    view, clause = fact.answer, fact.clause
    if not seen(view, clause) or view.pronouns or len(view.core.split()) < FEWEST:
        return
    thing = clause.subject if clause.verb.passive else clause.first(Role.OBJECT)
    if thing is None or thing.pronouns or thing.start > view.start or runs_on(clause, view):
        return
    if not clause.verb.passive and anybody(clause.subject):
        return
    without = () if clause.verb.passive else (thing,)
    tail = "" if clause.verb.passive else full_name(thing, world)
    stem = inverted(clause, world, "how", gap=view, without=without, tail=tail)
    if stem is not None:
        answer = replace(view, kind=Kind.DESCRIPTION)
        yield Draft(
            stem=stem,
            key=view.short,
            kind=Kind.DESCRIPTION,
            value=5,
            choice=False,
            answer=answer,
        )


def seen(view: Part, clause: Clause) -> bool:
    """Whether the part tells as what the clause's subject or object is seen."""
    if view.role is not Role.PREPOSITIONAL or view.marker != "as":
        return False
    return clause.form != "reduced" and clause.verb.lemma in SEEING and not clause.verb.negation


RULE = Rule("opinion", "attribution", frozenset({FactKind.ACTION}), ask)
