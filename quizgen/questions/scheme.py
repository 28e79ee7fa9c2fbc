"""What plan somebody made, what right somebody won, what offer somebody turned down."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted, runs_on

SCHEMES = frozenset(
    "plan strategy decision proposal offer promise campaign agreement program programme project "
    "scheme pledge vow right deal mission request demand invitation suggestion task duty order "
    "ambition threat treaty".split()
)
FEWEST = 3  # words of what is planned


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What plan did X make?" answered by "To ..."."""
    scheme, clause = fact.answer, fact.clause
    if scheme.role is not Role.OBJECT or scheme.pronouns or scheme.head not in SCHEMES:
        return
    if runs_on(clause, scheme) or clause.status is Status.DENIED or clause.verb.negation:
        return
    found = re.match(rf"^(?:(?:a|an|the) )?((?:\w+ )?{scheme.head}) (to [a-z]+ .+)$", scheme.short)
    if found is None or len(found[2].split()) <= FEWEST:
        return
    stem = inverted(clause, world, f"what {found[1]}", gap=scheme)
    if stem is not None:
        yield Draft(stem=stem, key=found[2], kind=Kind.PURPOSE, value=5.5, class_noun=scheme.head)


RULE = Rule("scheme", "purpose", frozenset({FactKind.ACTION}), ask)
