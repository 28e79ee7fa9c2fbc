"""Proofs against figures and dates."""

import pytest

from quizgen.distractors.proofs import values
from quizgen.domain.clause import Role
from quizgen.domain.kind import Kind
from tests.distractors.build import candidate, clause, filler, index, part

QUOTE = "The mine employs 340 people ."


def reason(key, option, kind):
    answer = part(key, kind=kind)
    about = clause(QUOTE, 0, "employs", part("the mine", Role.SUBJECT), answer)
    asked = candidate("How many people does the mine employ?", key, about, answer, kind)
    return values.rival(asked, filler(option, kind), index(QUOTE))


@pytest.mark.parametrize(
    ("key", "option"),
    [
        ("less than 200,000", "less than 400,000"),  # a looser bound
        ("39,871", "40,000"),  # a rounding
        ("128,843", "90,000"),  # less exact
        ("340", "25,000"),  # of another order
        ("about 340", "460"),  # without its approximator
        ("340", "12 per cent"),
        ("340", "a lot"),
        ("One million", "150,000"),  # in words and in figures
        ("12 years", "five years"),
        ("500,000", "1.4 million"),
        ("400", "410"),
        ("more than 400", "more than 500"),  # true only if the key is
        ("less than 200", "less than 150"),
        ("20 to 30", "25 to 40"),  # they overlap
    ],
)
def test_no_rival_of_a_number(key, option):
    assert reason(key, option, Kind.NUMBER)


@pytest.mark.parametrize(
    ("key", "option"),
    [("340", "460"), ("20 to 30", "30 to 40"),
     ("nearly 60", "nearly 30"), ("two", "five"), ("911", "1,139")],
)  # fmt: skip
def test_a_rival_of_a_number(key, option):
    assert reason(key, option, Kind.NUMBER) is None


@pytest.mark.parametrize(
    ("key", "option"),
    [
        ("1977", "1542"),  # of another age
        ("1854", "the summer of 1858"),  # worded otherwise
        ("in 1854", "in June 1858"),
        ("1858", "the 1850s"),
        ("2019", "2019"),
    ],
)
def test_no_rival_of_a_date(key, option):
    assert reason(key, option, Kind.DATE)


@pytest.mark.parametrize(
    ("key", "option"),
    [
        ("1854", "1858"),
        ("In June 1858", "In April 1865"),
        ("the summer of 1858", "the autumn of 1854"),
    ],
)
def test_a_rival_of_a_date(key, option):
    assert reason(key, option, Kind.DATE) is None


@pytest.mark.parametrize(("year", "fits"), [("2008", True), ("2004", True), ("1998", False)])
def test_no_year_on_the_other_side_of_one_in_the_stem(year, fits):
    answer = part("2012", kind=Kind.DATE)
    about = clause("It grew .", 0, "grew", part("the town", Role.SUBJECT), answer)
    stem = "In what year had the town grown from 400 people in 2000 to 900?"
    asked = candidate(stem, "2012", about, answer, Kind.DATE)
    assert (values.rival(asked, filler(year, Kind.DATE), index("It grew .")) is None) is fits


@pytest.mark.parametrize(
    ("key", "option"), [("almost half", "almost two-thirds"), ("a third", "three quarters")]
)
def test_fractions_are_as_exact_as_each_other(key, option):
    assert reason(key, option, Kind.NUMBER) is None
