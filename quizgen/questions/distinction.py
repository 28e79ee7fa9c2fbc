"""What somebody or something was the first, the last or the only one to do."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

UNIQUE = re.compile(
    r"^(?P<rank>the (?:very )?(?:first|second|last|only)\b.*?)(?: to (?P<deed>[a-z]+\b.*))?$",
    re.IGNORECASE,
)
# a finite verb after "and": what it says is no part of the deed
RUNS_ON = re.compile(
    r",? and (?:has|have|had|is|are|was|were|\w+s (?:to|the|a|an|its|their|his|her|it))\b.*"
)


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What was X the first N to do?" from "X was the first N to ..."."""
    rank, clause = fact.answer, fact.clause
    subject = clause.subject
    apart = next((p for p in clause.parts if p.short.startswith("to ")), None)
    found = UNIQUE.match(rank.short)
    if subject is None or found is None or rank.role is not Role.ATTRIBUTE or rank.pronouns:
        return
    if clause.verb.negation or not subject.definite or len(clause.parts) > 1 + bool(apart):
        return
    deed = found["deed"] or (
        apart.short.removeprefix("to ") if apart is not None and not apart.pronouns else ""
    )
    deed = RUNS_ON.split(deed)[0]
    others = tuple(p for p in (rank, apart) if p is not None)
    tail = f"{found['rank']} to do"
    stem = inverted(clause, world, "what", gap=apart or rank, without=others, tail=tail)
    if stem is not None and deed:
        yield Draft(stem=stem, key=deed, kind=Kind.DEED, value=5, asked=Role.INFINITIVE)


RULE = Rule("distinction", "detail", frozenset({FactKind.DEFINITION, FactKind.POST}), ask)
