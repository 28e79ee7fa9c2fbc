"""Circumstances that belong to something else than their clause's verb."""

from quizgen.domain.clause import Clause, Part
from quizgen.domain.world import World

DASHES = frozenset({"–", "—", "--"})
RELATIVES = frozenset({"WDT", "WP", "WP$"})


def astray(part: Part, clause: Clause, world: World) -> bool:
    """Whether the part stands behind a dash, or behind a relative pronoun that opens a clause of
    its own: "counted the carts that crossed | about ten times a day"."""
    if part.fronted or part.start <= clause.root:
        return False
    tokens = world.document.tokens
    if tokens[part.start - 1].text in DASHES:
        return True
    within = {i for p in clause.parts for i in range(p.start, p.end)}
    between = range(clause.root + 1, part.start)
    return any(tokens[i].tag in RELATIVES and i not in within for i in between)
