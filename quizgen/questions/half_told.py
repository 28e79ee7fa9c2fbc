"""Where a question for what somebody says would lose what matters of it, or take it for more."""

import re

from quizgen.domain.clause import Clause, Part
from quizgen.domain.world import World

EXAMPLE = re.compile(r"(?:^|\W)for (?:example|instance)\b", re.IGNORECASE)
BRACKET = re.compile(
    r"\((?:(?:or|and|but) (?:no|not|more|less|fewer|even|only|at least|perhaps)|if|unless|except|"
    r"at least|perhaps|possibly|mostly|usually|often|sometimes|but)\b"
)
# "will fall on a Sunday – a mere chance": whose words they are, nobody can tell
BEHIND_DASH = re.compile(r" (?:–|—|--?) (?!.* (?:–|—|--?) )(?:an?|the|one|not) ")
NOW_AND_THEN = frozenset(
    "often sometimes rarely seldom usually occasionally frequently generally mostly typically "
    "hardly perhaps possibly probably".split()
)
HELPERS = frozenset({"aux", "auxpass"})
CALLED = 3  # words with which somebody is called


def half_told(statement: Part, clause: Clause, world: World) -> bool:
    """Whether the statement is but an example, loses a bracket that limits it or what a dash puts
    behind it, is said but now and then, or is an order to somebody."""
    if EXAMPLE.search(statement.core) or BRACKET.search(statement.text):
        return True
    if BEHIND_DASH.search(statement.text):
        return True
    return now_and_then(clause, world) or ordered(statement, world)


def now_and_then(clause: Clause, world: World) -> bool:
    """Whether a word before the verb, which no stem keeps, limits how far it is said."""
    before = world.document.tokens[max(clause.root - 1, 0)]
    return before.text.lower() in NOW_AND_THEN


def ordered(statement: Part, world: World) -> bool:
    """Whether the words tell somebody to do something: "Driver, stop the tram"."""
    tokens = world.document.tokens
    if statement.marker or world.document.quotation_at(statement.root) is None:
        return False
    told = tokens[statement.start : statement.end]
    name = next((t.i for t in told if t.text == ","), statement.start - 1)
    called = name - statement.start
    first = next((t for t in tokens[name + 1 : statement.end] if t.text.isalpha()), None)
    if first is None or called > CALLED or first.tag not in {"VB", "VBP"}:
        return False
    own = (t for t in tokens[statement.start : statement.end] if t.head == first.i)
    return first.tag == "VB" and not any(t.dep in HELPERS and t.i < first.i for t in own)
