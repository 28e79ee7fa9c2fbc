"""Sentences made false by one phrase."""

import pytest

from quizgen.lexicon.turned_phrases import affirmed, rephrased, stopped


@pytest.mark.parametrize(
    ("true", "false"),
    [
        ("the villagers voted for the dam", "the villagers voted against the dam"),
        ("Norway defeated the visitors in May", "Norway lost to the visitors in May"),
        ("goats are more useful than sheep", "goats are less useful than sheep"),
        ("the kiln is no longer in use", "the kiln is still in use"),
        ("the barge was too heavy to lift", "the barge was heavy enough to lift"),
        ("the mayor wanted to close the mill", "the mayor refused to close the mill"),
        ("the price rose by a third", "the price fell by a third"),
        ("most farmers keep bees", "few farmers keep bees"),
        ("divers believe that the wreck is Dutch", "divers doubt that the wreck is Dutch"),
    ],
)  # fmt: skip
def test_one_phrase_is_turned_round(true, false):
    assert false in {text for _, text in rephrased(true)}


@pytest.mark.parametrize(
    "sentence",
    [
        "the visitors were defeated by Norway",
        "most of all the bell was loud",
        "the rain fell on the roof",
        "the council believes that’s enough",
        "the guard tried to lift a few of the beams",
        "it was one of the most useful bridges of a century",
        "the order came without the consent of Ulm",
        "Ulm is the second-most populous town",
        "Ulm is the most populous town",
    ],
)
def test_what_has_another_sense_is_left_alone(sentence):
    assert rephrased(sentence) == ()


@pytest.mark.parametrize(
    ("denied", "so"),
    [
        ("the stream does not carry enough water", "the stream carries enough water"),
        ("the pilots did not take the northern channel", "the pilots took the northern channel"),
        ("the bell wasn’t cast in Ulm", "the bell was cast in Ulm"),
        ("the weavers do not pay rent", "the weavers pay rent"),
        ("the weavers pay rent", ""),
        ("the weavers did not have to fear the flood", ""),
        ("he did not go and she did not stay", ""),
    ],
)
def test_a_denial_is_affirmed(denied, so):
    assert affirmed(denied) == so


def test_what_goes_on_is_told_as_at_an_end():
    assert stopped("the port continues to grow") == "the port has stopped growing"
    assert stopped("the guild began to sell salt") == "the guild stopped selling salt"
    assert stopped("the straw began to get wet") == ""
