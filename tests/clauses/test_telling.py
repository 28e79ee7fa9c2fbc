"""Clauses told as statements that stand by themselves."""

import pytest

from quizgen.clauses import clauses
from quizgen.domain.telling import whole


def told(document, text):
    return [t for c in clauses(document(text)) if (t := whole(c))]


def test_a_plain_sentence_is_told_as_it_stands(document):
    assert told(document, "The old pier burned down in 1850.") == [
        "the old pier burned down in 1850"
    ]


def test_a_second_verb_has_the_subject_of_the_first(document):
    text = "The storm broke the mast and drove the ship ashore."
    assert "the storm drove the ship ashore" in told(document, text)


@pytest.mark.parametrize(
    "text",
    [
        "Some piers burned down in 1850.",
        "This pier burned down in 1850.",
        "The pier burned another ship.",
        "They burned the pier in 1850.",
    ],
)
def test_what_needs_the_sentences_before_is_not_told(document, text):
    assert told(document, text) == []
