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
        ("Anna Berg opened a museum in Lund when she was a student in 1960.", False),
    ],
)
def test_what_else_was_done_is_no_option_where_it_was_done_then_too(text, choice, parsed):
    (asked,) = made(parsed(text), "deed")
    assert asked.key.startswith("Open a museum")
    assert asked.choice is choice


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        (
            "The invention allows guards to leave the tower.",
            ["What does the invention allow guards to do?"],
        ),
        (
            "The steam horn allows guards to leave the tower.",
            [
                "What does the steam horn allow guards to do?",
                "What allows guards to leave the tower?",
            ],
        ),
    ],
)
def test_what_made_somebody_do_it_is_more_than_a_bare_noun(text, stems, parsed):
    assert [c.stem for c in made(parsed(text), "causation")] == stems
