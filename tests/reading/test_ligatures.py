"""Words that a page broke behind a joined "fi" or "fl"."""

import pytest

from quizgen.reading.ligatures import joined


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The rifl e was kept in the offi ce.", "The rifle was kept in the office."),
        ("They identifi ed the fi rst one.", "They identified the first one."),
        ("It refl ects signifi cantly more.", "It reflects significantly more."),
    ],
)
def test_the_word_is_whole_again(text, whole):
    assert joined(text) == whole


@pytest.mark.parametrize(
    "text", ["The sci-fi film is new.", "The wifi is slow.", "Hi-fi sets are dear."]
)
def test_what_is_a_word_stays(text):
    assert joined(text) == text
