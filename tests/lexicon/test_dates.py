"""Dates: what they name, what is near them, which go together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.lexicon.dates import Date, DateForm, overlaps, parse_date
from quizgen.lexicon.near_dates import near_dates


def date(text: str) -> Date:
    found = parse_date(text)
    assert found is not None, text
    return found


@pytest.mark.parametrize(
    ("text", "form", "year", "until"),
    [
        ("1977", DateForm.YEAR, 1977, None),
        ("In 1977", DateForm.YEAR, 1977, None),
        ("the summer of 1977", DateForm.YEAR, 1977, None),
        ("c. 1450", DateForm.YEAR, 1450, None),
        ("44 BC", DateForm.YEAR, -44, None),
        ("10,000 BC", DateForm.YEAR, -10_000, None),
        ("AD 79", DateForm.YEAR, 79, None),
        ("March 1977", DateForm.MONTH, 1977, None),
        ("March", DateForm.MONTH, None, None),
        ("5 March 1977", DateForm.DAY, 1977, None),
        ("March 5, 1977", DateForm.DAY, 1977, None),
        ("on Monday, 5th March", DateForm.DAY, None, None),
        ("the early 1880s", DateForm.DECADE, 1880, 1889),
        ("the 80s", DateForm.DECADE, None, None),
        ("the late nineteenth century", DateForm.CENTURY, 1800, 1899),
        ("the 3rd century BC", DateForm.CENTURY, -300, -201),
        ("1914-18", DateForm.SPAN, 1914, 1918),
        ("between 1914 and 1918", DateForm.SPAN, 1914, 1918),
        ("on Monday", DateForm.WEEKDAY, None, None),
    ],
)
def test_reading(text: str, form: DateForm, year: int | None, until: int | None) -> None:
    assert (date(text).form, date(text).year, date(text).until) == (form, year, until)


@pytest.mark.parametrize(
    "text", ["last week", "1977 boats", "may", "32 March", "1918-14", "the wrong century", "18", ""]
)
def test_what_is_no_date(text: str) -> None:
    assert parse_date(text) is None
    assert near_dates(text, "a") == ()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1942", "the 1940s", True),
        ("1850", "the 19th century", True),
        ("1977", "March 1977", True),
        ("5 March", "March 1977", True),
        ("1916", "1914-18", True),
        ("1977", "1978", False),
        ("March 1977", "April 1977", False),
        ("5 March", "6 March", False),
        ("March", "1977", False),
        ("Monday", "Tuesday", False),
        ("the 80s", "the 90s", False),
    ],
)
def test_overlaps(one: str, other: str, expected: bool) -> None:
    assert overlaps(date(one), date(other)) is expected
    assert overlaps(date(other), date(one)) is expected


KEYS = [
    "1977", "in 1977", "In March 1977", "5 March 1977", "March 5, 1977", "on 21st June 1890",
    "March 5", "Sept. 5", "the 1880s", "the early 1880s", "the 80s", "the 19th century",
    "the late nineteenth century", "the 3rd century BC", "44 BC", "AD 79", "10,000 BC",
    "1914–1918", "from 1914 to 1918", "Monday", "March", "the summer of 1977", "1500", "2023",
]  # fmt: skip


@pytest.mark.parametrize("text", KEYS)
@given(seed=st.text(max_size=5))
def test_near_dates_keep_the_form_and_are_wrong(text: str, seed: str) -> None:
    key = date(text)
    made = near_dates(text, seed, 2023)
    assert made == near_dates(text, seed, 2023)
    assert len(set(made)) == len(made) >= 2
    for other in map(date, made):
        assert other.form is key.form
        assert key.form is DateForm.SPAN or not overlaps(key, other)
        assert other.text != text
        assert (other.year is None) == (key.year is None)
        assert (other.year or 0) <= 2023
        assert other.text.split()[0].isdigit() == text.split(maxsplit=1)[0].isdigit()


def test_years_are_near_for_modern_dates_and_further_for_old_ones() -> None:
    for seed in "abcdefgh":
        assert all(abs(int(y) - 1977) <= 25 for y in near_dates("1977", seed))
        assert all(abs(int(y) - 1542) <= 110 for y in near_dates("1542", seed))


def test_no_date_lies_after_the_article() -> None:
    for seed in "abcdefgh":
        assert all(int(y) < 2023 for y in near_dates("2023", seed, 2023))
        assert all(int(y) > 2023 for y in near_dates("2030", seed, 2023))


def test_a_short_second_year_stays_in_its_century() -> None:
    made = [text for seed in "abcdefgh" for text in near_dates("1896-99", seed)]
    assert made
    assert all(parse_date(text) for text in made)
    assert not any(text.endswith(("-00", "-01", "-02")) for text in made)


def test_days_stay_in_the_calendar() -> None:
    made = [text for seed in "abcdefgh" for text in near_dates("29 February", seed)]
    assert not {"30 February", "31 April"} & set(made)
    assert "1th" not in " ".join(near_dates("on 20th June", "a")).replace("11th", "")


def test_a_weekday_with_a_day_of_the_month_is_left_alone() -> None:
    assert near_dates("Monday, 5 March", "a") == ()


PIECES = st.sampled_from(
    "12 1977 77 31 March Feb. Monday the 1880s 19th century BC - to , of".split()
)


@given(st.lists(PIECES, max_size=6).map(" ".join) | st.text(max_size=15))
def test_any_text_may_be_asked(text: str) -> None:
    assert text not in near_dates(text, "a", 2020)
