"""Figures: what they are worth, what is near them, what is as true as they are."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.lexicon.bounds import Bound
from quizgen.lexicon.claims import looser
from quizgen.lexicon.near_quantities import near
from quizgen.lexicon.ordering import sort_key
from quizgen.lexicon.quantities import Figure, Form, parse_figure, same_unit


def figure(text: str) -> Figure:
    found = parse_figure(text)
    assert found is not None, text
    return found


def others(text: str, seed: str = "a") -> tuple[str, ...]:
    return near(figure(text), seed)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("18 months", 18, "month"),
        ("about 25 new stores in Mexico", 25, "store"),
        ("£1.2 billion", 1_200_000_000, "£"),
        ("US$300", 300, "$"),
        ("300 dollars", 300, "$"),
        ("45%", 45, "%"),
        ("45 per cent of pupils", 45, "%"),
        ("5 percentage points", 5, "point"),
        ("1,000km", 1000, "kilometre"),
        ("60 miles per hour", 60, "mile per hour"),
        ("60mph", 60, "mile per hour"),
        ("12 square kilometres of forest", 12, "square kilometre"),
        ("20C", 20, "celsius"),
        ("10 million barrels of oil a day", 10_000_000, "barrel"),
        ("18 months later", 18, "month"),
        ("an 18-month sentence", 18, "month"),
        ("3.5m people", 3_500_000, "person"),
        ("three", 3, ""),
        ("the third", 3, "ordinal"),
        ("21st", 21, "ordinal"),
    ],
)
def test_value_and_unit(text: str, value: int, unit: str) -> None:
    assert (figure(text).value, figure(text).unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "Apollo 11",
        "one of the boats",
        "6 feet 3 inches",
        "25 stores (10 in Mexico)",
        "10 to 5",
        "5pm",
        "half an hour",
        "twice",
        "a year",
        "the 21st century",
        "nothing",
        "",
    ],
)
def test_what_is_no_single_figure(text: str) -> None:
    assert parse_figure(text) is None


@pytest.mark.parametrize(
    ("text", "bound", "approximator"),
    [
        ("about 25 boats", Bound.ROUGH, "about"),
        ("an estimated 25 boats", Bound.ROUGH, "an estimated"),
        ("for at least 18 months", Bound.LOWER, "at least"),
        ("no more than 18 months", Bound.UPPER, "no more than"),
        ("more than 18 months", Bound.LOWER, "more than"),
        ("18 or older", Bound.LOWER, ""),
        ("its 18 boats", Bound.EXACT, ""),
        ("over the last 10 years", Bound.EXACT, ""),
    ],
)
def test_bounds(text: str, bound: Bound, approximator: str) -> None:
    assert (figure(text).bound, figure(text).approximator) == (bound, approximator)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("10–15 years", 10, 15),
        ("between 5 and 10 million people", 5_000_000, 10_000_000),
        ("$5m to $10m", 5_000_000, 10_000_000),
        ("5% to 10%", 5, 10),
        ("three or four boats", 3, 4),
    ],
)
def test_ranges(text: str, low: int, high: int) -> None:
    assert figure(text).form is Form.RANGE
    assert (figure(text).value, figure(text).high) == (low, high)


def test_shares_and_fractions() -> None:
    assert figure("one in five").value == Decimal("0.2")
    assert figure("nine out of 10").value == Decimal("0.9")
    assert figure("half of voters").value == Decimal("0.5")
    assert figure("three-quarters of the city").value == Decimal("0.75")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("25 stores", "60 stores in Mexico", True),
        ("25 stores", "60 boats", False),
        ("5km", "12 kilometres", True),
        ("5km", "5 miles", False),
        ("$5", "40 dollars", True),
        ("$5", "£5", False),
        ("a third", "one in five", True),
        ("a third", "30", False),
        ("the third", "three", False),
    ],
)
def test_same_unit(one: str, other: str, expected: bool) -> None:
    assert same_unit(figure(one), figure(other)) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("less than 200,000", "less than 400,000", True),
        ("less than 400,000", "less than 200,000", False),
        ("more than 50", "more than 20", True),
        ("more than 20", "more than 50", False),
        ("39,871", "40,000", True),
        ("39,871", "about 40,000", True),
        ("39,871", "38,211", False),
        ("19 stores", "20 stores", False),
        ("about 40,000", "about 42,000", True),
        ("12 people", "between 10 and 20 people", True),
        ("12 people", "more than 10 people", True),
        ("a third", "33%", True),
        ("half", "50 per cent", True),
        ("one in five", "one in four", False),
        ("1,000km (620 miles)", "620 miles", True),
        ("1,000km", "900 miles", False),
        ("18 months", "18 boats", False),
        ("the third", "the third", True),
        ("the third", "the fourth", False),
    ],
)
def test_looser(one: str, other: str, expected: bool) -> None:
    assert looser(figure(one), figure(other)) is expected


KEYS = [
    "18 months", "about 25 stores", "£1.2 billion", "45%", "95%", "100%", "45 per cent of pupils",
    "10–15 years", "between 5 and 10 million", "$5m to $10m", "1,000km (620 miles)",
    "a third of pupils", "two-thirds of members", "one in five", "nine out of 10", "the third",
    "21st", "a million people", "more than 200,000", "less than 500,000", "three", "Three",
    "two boats", "one boat", "two and a half years", "20C (68F)", "£10m ($12m)",
    "an 18-month sentence", "39,871", "3.5m people", "10 million barrels of oil a day", "0.5 miles",
    "1,000", "1000", "twenty-five thousand", "five hundred", "$1.20", "8 hours a day",
    "42-year-old", "a dozen eggs",
]  # fmt: skip


@pytest.mark.parametrize("text", KEYS)
@given(seed=st.text(max_size=5))
def test_near_figures_keep_the_form_and_are_wrong(text: str, seed: str) -> None:
    key = figure(text)
    made = near(key, seed)
    assert len(set(made)) == len(made) >= 2
    for other in map(figure, made):
        assert other.form is key.form
        assert other.unit == key.unit
        assert (other.bound, other.approximator) == (key.bound, key.approximator)
        assert 0 < other.value != key.value
        assert key.value / 10 < other.value < key.value * 10
        assert not looser(key, other)


@given(st.integers(2, 10**7), st.sampled_from(["{:,} boats", "{}km", "more than {:,}", "£{}m"]))
def test_near_figures_of_any_number(number: int, form: str) -> None:
    key = parse_figure(form.format(number))
    assert key is not None
    made = near(key, "seed")
    assert key.text not in made
    assert all(not looser(key, figure(text)) for text in made)
    assert made == near(key, "seed")


def test_the_key_may_stand_anywhere_among_its_neighbours() -> None:
    ranks = [sum(figure(o).value < 18 for o in others("18 months", str(i))[:3]) for i in range(200)]
    assert all(ranks.count(rank) > 25 for rank in range(4))


def test_near_figures_are_as_precise_as_the_key() -> None:
    for seed in "abcdefgh":
        assert all(o.endswith("000") for o in others("40,000", seed))
        assert not any(o.endswith("0") for o in others("39,871", seed))
        assert not any(".0" in o for o in others("£1.2 billion", seed))
        assert all(figure(o).value % 5 == 0 for o in others("25 boats", seed))
        assert all(figure(o).value % 10 == 0 for o in others("40%", seed))
        assert all(figure(o).value % 5 == 0 for o in others("10 per cent", seed))


def test_bounds_keep_to_the_side_where_they_are_wrong() -> None:
    for seed in "abcdefgh":
        assert all(figure(o).value > 50 for o in others("more than 50 boats", seed))
        assert all(figure(o).value < 50 for o in others("fewer than 50 boats", seed))


def test_shares_stay_below_a_hundred_and_ages_below_a_hundred_and_five() -> None:
    for seed in "abcdefgh":
        assert all(figure(o).value < 100 for o in others("95%", seed))
        assert all(figure(o).value < 105 for o in others("a 92-year-old", seed))
        assert all(figure(o).value < 24 for o in others("20 hours a day", seed))


def test_grammar_follows_the_number() -> None:
    for seed in "abcdefgh":
        assert all(o.endswith(" boats") for o in others("one boat", seed))
        assert "1 boats" not in others("2 boats", seed)
        for text in others("an 18-month plan", seed):
            article, rest = text.split(" ", 1)
            assert article == ("an" if rest.startswith(("8", "11-", "18-")) else "a")
    assert others("one new boat") == ()


def test_a_conversion_is_converted_anew() -> None:
    for seed in "abcdefgh":
        for text in others("100km (62 miles)", seed):
            kilometres, miles = (n.value for n in figure(text).numerals)
            assert abs(kilometres * Decimal("0.621371") - miles) <= Decimal("0.5")
        for text in others("20C (68F)", seed):
            celsius, fahrenheit = (n.value for n in figure(text).numerals)
            assert fahrenheit == celsius * 9 / 5 + 32


def test_options_sort_by_their_worth() -> None:
    texts = ["£1.2 billion", "£900 million", "£40"]
    assert sorted(texts, key=sort_key) == ["£40", "£900 million", "£1.2 billion"]
    assert sorted(["ten", "two", "a third"], key=sort_key) == ["a third", "two", "ten"]
    assert sorted(["May 1977", "44 BC", "1900"], key=sort_key) == ["44 BC", "1900", "May 1977"]
    assert sorted(["Tuesday", "Monday"], key=sort_key) == ["Monday", "Tuesday"]
    assert sorted(["Rome", "Bonn"], key=sort_key) == ["Bonn", "Rome"]


PIECES = st.sampled_from(
    "12 1,000 0 007 3.50 % ( ) km miles - – to and a half one two hundred million third in out of "
    "£ $ m bn about more than century 21st . , ½ ' 1977 March zero".split()
)


@given(st.lists(PIECES, max_size=7).map(" ".join) | st.text(max_size=15))
def test_any_text_may_be_asked(text: str) -> None:
    found = parse_figure(text)
    assert sort_key(text) == sort_key(text)
    if found is not None:
        assert found.text not in near(found, "a")
