"""Which descriptions tell a post, and with which article they are told."""

import pytest

from quizgen.lexicon import posts


@pytest.mark.parametrize(
    "text",
    [
        "a wealthy builder from Wales",
        "head of the Harbour Board",
        "Norway’s transport minister",
        "a Lund Mill spokesman",
        "a sailor who had been a cook and a smith",
    ],
)
def test_a_post(text):
    assert posts.tells_post(text)


@pytest.mark.parametrize(
    "text",
    [
        "a tram driver",
        "a 44-year-old tram driver from Oslo",
        "the current mayor",
        "Anna Berg’s cousin",
        "her cousin from Oslo",
        "a kind and honest captain",
    ],
)
def test_no_post(text):
    assert not posts.tells_post(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("gardener for the Lund Hotel", "a gardener for the Lund Hotel"),
        ("eager gardener at the Lund Hotel", "an eager gardener at the Lund Hotel"),
        ("president of the rowing club", "president of the rowing club"),
        ("chief gardener for the Lund Hotel", "chief gardener for the Lund Hotel"),
        ("the gardener of the Lund Hotel", "the gardener of the Lund Hotel"),
        ("Norway’s minister for trade", "Norway’s minister for trade"),
    ],
)
def test_the_article_of_a_post(text, told):
    assert posts.with_article(text) == told


def test_the_nations_of_a_post():
    assert posts.nations("the South African minister") == {"ZA"}
    assert posts.nations("the Danish head of the Lund Hotel in Norway") == {"DK", "NO"}
    assert not posts.nations("the head of the hotel")
