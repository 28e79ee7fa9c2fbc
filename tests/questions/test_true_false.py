"""Statements to be judged: true as the article has them, or with one part exchanged."""

import pytest

from quizgen.clauses import clauses
from quizgen.distractors import Index, falsehood
from quizgen.domain.world import World
from quizgen.facts import facts
from quizgen.questions import candidates, judged, statements

FERRY = (
    "A red ferry serves the town of Ostby. The red ferry carries 40 lorries to Ostby. "
    "Seals sleep on the pier."
)


@pytest.fixture
def world(parsed):
    """A function from text to all that it says."""

    def build(text: str) -> World:
        document = parsed(text)
        found = clauses(document)
        return World(document, found, facts(found))

    return build


def told(world: World) -> dict[str, str | None]:
    """The statements of a text, each with its false form."""
    index = Index.of(world)
    result = {}
    for one in statements(candidates(world), world):
        false = falsehood(one, index, 0)
        result[one.key] = false.text if false is not None else None
    return result


def test_a_figure_is_exchanged_and_the_correction_names_both(world):
    said = world(FERRY)
    (one, *_) = statements(candidates(said), said)
    false = falsehood(one, Index.of(said), 0)
    item = judged(one, false)
    assert item.key == "False"
    assert item.stem.startswith("The red ferry carries ")
    assert "40" not in item.stem
    figure = item.stem.split()[4]
    assert item.explanation == f"False: paragraph 1 says “40”, not “{figure}”."


def test_a_true_statement_says_where_it_stands(world):
    said = world(FERRY)
    (one, *_) = statements(candidates(said), said)
    item = judged(one)
    assert (item.stem, item.key) == (
        "The red ferry carries 40 lorries to Ostby.",
        "True",
    )
    assert item.explanation == "True: paragraph 1 says so."


@pytest.mark.parametrize(
    "text",
    [
        "The old bakers of Selm burnt the letter. The letter came from a distant uncle.",
        "The old bakers of Selm settled the matter with a long song.",
        "The old bakers of Selm left the valley three years later.",
        "Members rejected the new rules of the rowing club.",
        "In 1854 the old bakers of Selm marked a house where people had died of fever.",
    ],
    ids=["the letter", "the matter", "three years later", "members", "a time that moves"],
)
def test_what_does_not_stand_alone_is_no_statement(text, world):
    wanted = {
        "The letter",
        "The old bakers of Selm settled",
        "The old bakers of Selm left",
        "The old bakers of Selm marked",
        "Members",
    }
    assert not [s for s in told(world(text)) if s.startswith(tuple(wanted))]


def test_nobody_else_is_given_a_wish_that_may_be_shared(world):
    text = (
        "Anna Berg wanted a bowl of warm soup. Anna Berg, a farmer, sold her barley. "
        "Maria Lopez, a teacher, wrote a long letter to the king."
    )
    assert told(world(text)).get("Anna Berg wanted a bowl of warm soup", "") is None
