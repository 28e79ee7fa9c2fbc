"""Which meanings of words read well, are meant, and do not give the word away."""

import pytest

from quizgen.lexicon.meanings import CLUMSY, SENDING_ON, chief, given_away, overshadowed, plainly
from quizgen.lexicon.wordnet_files import Synset


def gives_away(word: str, pos: str) -> bool:
    found = chief(word, pos)
    return given_away(word, found, plainly(found))


@pytest.mark.parametrize(
    ("word", "pos"),
    [
        ("stewardess", "n"),  # a steward
        ("rearrange", "v"),  # an arrangement
        ("unpopular", "a"),  # popular
        ("watchman", "n"),  # who keeps watch
    ],
)
def test_a_meaning_or_the_word_itself_gives_it_away(word, pos):
    assert gives_away(word, pos)


@pytest.mark.parametrize(
    ("word", "pos"), [("emigrate", "v"), ("disobey", "v"), ("indiscreet", "a"), ("nobleman", "n")]
)
def test_other_words_are_not_given_away(word, pos):
    one = Synset(0, pos, 0, (word,), (), "")
    assert not given_away(word, one, "leave one's country for a new one")


@pytest.mark.parametrize(
    "gloss",
    [
        "related to or dealing with boats",
        "give a sketch or a list or an account or a summary of",
        "not seen or heard",
        "leave with usually for a short time",
        "making much of your small faults",
        "cover the top of by laying tiles",
        "as from a great height",
    ],
)
def test_a_clumsy_meaning_is_none(gloss):
    assert CLUMSY.search(gloss)


@pytest.mark.parametrize("gloss", ["a person from your own street", "a play or book or film"])
def test_a_plain_meaning_is_no_clumsy_one(gloss):
    assert not CLUMSY.search(gloss)


def test_a_trait_of_persons_is_no_meaning():
    assert SENDING_ON.search("the trait of being slow to anger")


def test_what_a_verb_asks_for_comes_out_of_its_bracket():
    assert plainly(Synset(0, "v", 0, (), (), "lend weight to (a message)")) == (
        "lend weight to a message"
    )
    assert plainly(Synset(0, "v", 0, (), (), "sing a song (at night) aloud")) == (
        "sing a song aloud"
    )


def test_another_sense_that_an_everyday_word_tells_is_meant():
    assert overshadowed("amend", "v")  # "change for the better", more than "make amendments"
    assert not overshadowed("abolish", "v")
    assert not overshadowed("snatch", "v")
