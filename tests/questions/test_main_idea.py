"""The main idea: which sentence it is, and what stands beside it."""

from dataclasses import replace

import pytest

from quizgen.clauses import clauses
from quizgen.domain.world import World
from quizgen.facts import facts
from quizgen.questions import candidates

LEAD = "A flood has closed the salt mine at Varde for the whole long winter. Nobody was hurt."
LATER = (
    "The workers went home early. The mayor spoke of great luck.\n\n"
    "The salt mine owns a white pony with a silver bell. "
    "Anna Berg painted the walls of the canteen in a bright yellow. "
    "The salt mine sells red lamps to curious tourists."
)


@pytest.fixture
def asked(parsed):
    """A function from text and title to the questions for the main idea."""

    def ask(text: str, title: str = "Flood Closes Salt Mine at Varde"):
        document = replace(parsed(text), title=title)
        found = clauses(document)
        world = World(document, found, facts(found))
        return [c for c in candidates(world) if c.rule == "main_idea"]

    return ask


def test_the_options_are_details_of_later_paragraphs_and_say_so(asked):
    (one,) = asked(f"{LEAD}\n\n{LATER}")
    assert one.key == "A flood has closed the salt mine at Varde for the whole long winter"
    assert {o.text for o in one.options} >= {
        "The salt mine owns a white pony with a silver bell",
        "The salt mine sells red lamps to curious tourists",
    }
    assert {o.rationale for o in one.options} == {
        "True, but this is a detail that only paragraph 3 tells."
    }


def test_the_key_is_not_the_only_one_with_words_of_the_title(asked):
    (one,) = asked(f"{LEAD}\n\n{LATER}")
    assert sum("salt mine" in o.text for o in one.options) >= len(one.options) - 1


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Varde is a quiet town. Nobody was hurt.\n\n{LATER}", "Flood Closes Salt Mine at Varde"),
        (f"{LEAD}\n\n{LATER}", "A Week without Work"),
        (f"{LEAD}\n\nThe workers went home early.", "Flood Closes Salt Mine at Varde"),
        (
            f"A flood has closed the salt mine at Varde. Nobody was hurt.\n\n{LATER}",
            "Flood Closes Salt Mine at Varde",
        ),
        (
            f"A flood may have closed the salt mine at Varde. Nobody was hurt.\n\n{LATER}",
            "Flood Closes Salt Mine at Varde",
        ),
    ],
    ids=["scene", "other title", "no details", "only the title", "only perhaps"],
)
def test_in_doubt_there_is_none(text, title, asked):
    assert asked(text, title) == []


def test_what_a_thing_is_is_not_the_main_idea(asked):
    text = (
        "A quern (from Old English) is a heavy stone tool that grinds corn into flour. "
        "It was common.\n\n"
        "The lower stone of a quern lies on a wooden table. Women turned the upper stone by hand."
        "\n\nThe museum at Ostby keeps a quern with a carved dragon. "
        "A thief hid a golden ring under a quern."
    )
    assert asked(text, "Quern") == []
