"""Which common nouns may mean one human."""

import pytest

from quizgen.lexicon.family import may_be_one


@pytest.mark.parametrize(
    ("one", "other"),
    [("The wife", "the mother"), ("The younger", "the youngest"), ("the eldest", "the elder")],
)
def test_one_human(one, other):
    assert may_be_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The wife", "the father"),
        ("The miller’s wife", "the mother"),
        ("Anna’s mother", "Anna’s wife"),
        ("the baker", "the elder"),
        ("The elder", "the younger"),
        ("a wife", "a mother"),
        ("The wife", "Mother"),
    ],
)
def test_two_humans(one, other):
    assert not may_be_one(one, other)
