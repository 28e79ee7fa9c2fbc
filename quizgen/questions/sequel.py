"""What it was that had an effect: all that a clause tells."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions import either
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import straight

FEWEST, SHORTEST = 6, 4  # words of the stem; of the key
# verbs that by themselves ask for what happened
LEADING = frozenset("lead cause trigger prompt spark".split())
# whose it is, only the sentence before tells: "the guards answered by burning their barns"
THEIRS = re.compile(r"\bby \w+ing (?:\w+ )?(?:his|her|its|their|them|him)\b")


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What happened that allowed X to do Y?" answered by the clause from which it follows."""
    cause, clause = fact.answer, fact.clause
    if cause.pronouns or clause.first(Role.OBJECT, Role.PREPOSITIONAL, Role.INFINITIVE) is None:
        return
    doing = next((c for c in world.clauses if c.root == cause.root), None)
    if doing is not None and either.before(cause.text, doing, world):
        return
    if len(cause.text.split()) < SHORTEST or clause.verb.lemma == "mean":
        return
    if not clause.verb.past or clause.verb.modal:
        return  # a clause that tells of what lasts does not answer "What happened?"
    if THEIRS.search(cause.text):
        return
    wh = "what" if clause.verb.lemma in LEADING else "what happened that"
    stem = straight(clause, world, wh)
    if stem is not None and len(stem.split()) > FEWEST:
        yield Draft(
            stem=stem,
            key=cause.text,
            kind=Kind.STATEMENT,
            value=5,
            asked=Role.SUBJECT,
            choice=False,
            also=tuple(
                c.evidence
                for c in world.clauses
                if c.root == cause.root and c.evidence.sentence != clause.evidence.sentence
            )[:1],
        )


RULE = Rule("sequel", "cause", frozenset({FactKind.SEQUEL}), ask)
