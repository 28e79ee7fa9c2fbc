"""Sentences made false by one word."""

import pytest

from quizgen.lexicon.comparatives import base, contrary
from quizgen.lexicon.meanings import Meaning, apart, distant, explained, meaning
from quizgen.lexicon.opposites import turnings


@pytest.mark.parametrize(
    ("true", "false"),
    [
        ("the drains lay inside the wall", "the drains lay outside the wall"),
        ("bricklayers demanded higher wages", "bricklayers demanded lower wages"),
        ("more than 400 ships had to wait", "fewer than 400 ships had to wait"),
        ("it lost more than $9 billion", "it lost less than $9 billion"),
        ("the council refused to pay", "the council agreed to pay"),
        ("the owner left before paying the rent", "the owner left after paying the rent"),
    ],
)
def test_one_word_is_exchanged(true, false):
    assert turnings(true)[:1] == (false,)


@pytest.mark.parametrize(
    "sentence",
    [
        "the mast was 50 metres high",
        "the ship was named after the queen",
        "sales rose from 20 in May to larger numbers in 1990",
        "the clock ran slower and slower",
        "the rich helped the poor",
        "a high-speed train came",
        "the lake lay a few miles away",
        "the keeper died two days later",
        "he spent two winters in the hut",
        "they funded and supported the plan",
    ],
)
def test_what_cannot_be_turned_round_is_left_alone(sentence):
    assert turnings(sentence) == ()


@pytest.mark.parametrize(
    ("comparative", "plain", "opposite"),
    [
        ("older", "old", "younger"),
        ("larger", "large", "smaller"),
        ("heavier", "heavy", "lighter"),
        ("more expensive", "expensive", "less expensive"),
        ("better", "good", "worse"),
        ("old", "", ""),
    ],
)
def test_comparatives(comparative, plain, opposite):
    assert (base(comparative), contrary(comparative)) == (plain, opposite)


def test_a_meaning_is_of_a_rarer_word_with_one_meaning():
    assert meaning("meddle", "v").gloss == "intrude in other people's affairs or business"
    assert meaning("set", "v") is None
    assert meaning("house", "n") is None


def test_a_word_that_may_mean_the_same_is_not_apart():
    one = Meaning("meddle", "v", "intrude in other people's affairs or business")
    assert apart(one, "paint")
    assert not apart(one, "tamper")


def test_one_meaning_of_several_that_is_met_far_oftener():
    assert meaning("criticize", "v").gloss == "find fault with"
    assert meaning("uneasy", "a") is None


@pytest.mark.parametrize(
    ("word", "pos"),
    [("kilometre", "n"), ("cheek", "n"), ("cherished", "a")],
)
def test_measures_bodies_and_broken_meanings_are_none(word, pos):
    assert meaning(word, pos) is None


def test_meanings_are_told_as_they_should_be():
    assert explained("emphasize", "v") == "stress, single out as important"
    assert explained("collaborate", "v") == "work together on a common enterprise or project"


def test_what_is_told_in_like_words_is_not_distant():
    one = Meaning("inclusive", "a", "including much or everything")
    assert distant(one, "chronic")
    assert not distant(one, "universal")
