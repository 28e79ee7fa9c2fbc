"""What had an effect is told without words that only the sentence before explains."""

import pytest

from quizgen.questions.sequel import THEIRS


@pytest.mark.parametrize(
    "cause", ["the Danes answered by burning their barns", "the guard replied by slowly closing it"]
)
def test_whose_it_is_another_sentence_tells(cause):
    assert bool(THEIRS.search(cause)) == ("their" in cause)


def test_who_acts_on_himself_is_told():
    assert not THEIRS.search("the farmers lost their barns by burning straw")
