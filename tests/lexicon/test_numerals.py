"""Numbers in words and digits, read and written."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.lexicon import number_words
from quizgen.lexicon.numerals import numerals


@given(st.integers(0, 999_999_999))
def test_numbers_in_words_are_read_as_written(number: int) -> None:
    assert number_words.read(number_words.write(number)) == number


@given(st.integers(1, 99), st.booleans())
def test_ordinals_are_read_as_written(number: int, words: bool) -> None:
    assert number_words.read_ordinal(number_words.write_ordinal(number, words=words)) == number


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (21, "twenty-one"),
        (100, "one hundred"),
        (205, "two hundred and five"),
        (3500, "three thousand five hundred"),
        (1_000_012, "one million and twelve"),
    ],
)
def test_words(number: int, words: str) -> None:
    assert number_words.write(number) == words


@pytest.mark.parametrize("words", ["one two", "hundred", "and two", "month", "twenty thirty", ""])
def test_what_is_no_number(words: str) -> None:
    assert number_words.read(words) is None


@pytest.mark.parametrize("words", ["month", "south", "thirdth", "22th", "health", "3"])
def test_what_is_no_ordinal(words: str) -> None:
    assert number_words.read_ordinal(words) is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("18 months", [18]),
        ("£1.2 billion", [Decimal("1.2") * 10**9]),
        ("$5m", [5_000_000]),
        ("3.5m people", [3_500_000]),
        ("3.5m tall", [Decimal("3.5")]),
        ("a million people", [1_000_000]),
        ("a hundred and five", []),
        ("twenty-five thousand six hundred", [25_600]),
        ("two and a half years", [Decimal("2.5")]),
        ("1,000km (620 miles)", [1000, 620]),
        ("1\u00a0000 km", [1000]),
        ("12:30", []),
        ("version 1.2.3", []),
        ("the 21st", []),
        ("half a dozen eggs", []),
        ("Three boats", [3]),
    ],
)
def test_numerals_of_a_text(text: str, values: list[Decimal]) -> None:
    assert [n.value for n in numerals(text)] == values
