"""Words whose meaning can be asked about, and the words beside them."""

import pytest

from quizgen.clauses import clauses
from quizgen.domain.world import World
from quizgen.facts import facts
from quizgen.questions import candidates
from quizgen.questions.meaning import AS_IF, BODY, inside


@pytest.fixture
def asked(parsed):
    """A function from a text to its questions for a word."""

    def ask(text: str):
        document = parsed(text)
        found = clauses(document)
        world = World(document, found, facts(found))
        return [c for c in candidates(world) if c.rule == "meaning"]

    return ask


@pytest.mark.parametrize(
    ("word", "gloss"),
    [("outnumber", "be larger in number"), ("malfunction", "a failure to function normally")],
)
def test_a_meaning_that_has_a_part_of_the_word_gives_it_away(word, gloss):
    assert inside(word, gloss)
    assert not inside("emigrate", gloss)


def test_a_meaning_that_hedges_is_none():
    assert AS_IF.search("live in or as if in a tent")
    assert not AS_IF.search("leave one's country of residence for a new one")


def test_what_is_said_of_bodies_suits_no_tree():
    assert BODY.search("disabled in the feet or legs")


def test_a_lame_tree_is_not_disabled_in_the_feet(asked):
    assert asked("The crippled tree stood alone behind the barn. Sheep rested beneath it.") == []
    (one,) = asked("The crippled man sat alone behind the barn. Sheep rested near him.")
    assert one.key == "Crippled"


def test_verbs_of_another_field_are_no_options(asked):
    (one,) = asked("Most young people emigrate from the island. Farmers remain and complain.")
    assert "complain" not in {o.text for o in one.options}
