"""What an aim, a problem, a reason or their like consists in."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

ALSO = re.compile(r",? (?:and|but) that\b")
FEWEST = 3  # words of what is asked about


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What is the aim of X?" answered by "To ..." or by a whole clause."""
    told, clause = fact.answer, fact.clause
    subject = clause.subject
    if subject is None or told.pronouns or len(subject.short.split()) < FEWEST:
        return
    if clause.verb.negation or any(p.start >= told.end for p in clause.parts):
        return
    wanted = told.role is Role.INFINITIVE
    key = told.short if wanted else told.core
    if wanted:
        key = ALSO.split(key)[0]
    elif ALSO.search(key):
        return  # two clauses run together
    stem = inverted(clause, world, "what", gap=told)
    if stem is not None:
        yield Draft(
            stem=stem,
            key=key,
            kind=Kind.PURPOSE if wanted else Kind.STATEMENT,
            value=5.5,
            choice=wanted,
        )


RULE = Rule("aim", "purpose", frozenset({FactKind.AIM}), ask)
