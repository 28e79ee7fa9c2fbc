"""Who is spoken to in a tale, and what you stands for there."""

import pytest


def hearers(document, text):
    return [q.hearer.text if q.hearer is not None else None for q in document(text).quotations]


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("“You must run,” said the goat to the mouse.", "the mouse"),
        ("The goat begged the mouse to stay. “You must rest,” said the goat.", "the mouse"),
        ("“Who will help me?” asked the goat. “I will,” answered the mouse.", "the mouse"),
    ],
)
def test_who_is_named_or_answers_or_is_there_hears_it(document, text, hearer):
    assert hearers(document, text)[0] == hearer


@pytest.mark.parametrize(
    "text",
    [
        "“You must run,” said the goat.",
        "The goat met the mouse and the cat. “You must run,” said the goat.",
        "The goat begged the mouse to stay in 1990. “You must rest,” said the goat.",
    ],
)
def test_nobody_is_known_to_hear_it(document, text):
    assert hearers(document, text)[0] is None


def test_you_is_the_hearer_where_the_verb_agrees(document):
    parsed = document("“You must run, for you are slow,” said the goat to the mouse.")
    found = [i for i, one in parsed.antecedents.items() if one.text == "the mouse"]
    assert [parsed.tokens[i].text for i in found] == ["You"]
