"""Deeds: which of them have options, and in what form they stand."""

import pytest

from quizgen.clauses import clauses
from quizgen.domain.world import World
from quizgen.facts import facts
from quizgen.questions import candidates


def made(document, rule):
    found = clauses(document)
    world = World(document, found, facts(found))
    return [c for c in candidates(world) if c.rule == rule]


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("When the pier closed in 1960, Anna Berg opened a museum.", True),
        ("After the pier closed in 1960, Anna Berg opened a museum.", False),
        ("When Anna Berg was a student in 1960, she opened a museum.", False),
    ],
)
def test_what_else_was_done_is_no_option_where_it_was_done_then_too(text, choice, parsed):
    (asked,) = made(parsed(text), "deed")
    assert asked.key == "Open a museum"
    assert asked.choice is choice
