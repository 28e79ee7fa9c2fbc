"""The order in which options are shown."""

from collections import Counter

import pytest

from quizgen.domain.bank import Distractor, Item
from quizgen.domain.options import options


def shown(*texts, name="x"):
    wrong = tuple(Distractor(text=text) for text in texts[1:])
    return options(
        Item(id=name, type="multiple_choice", stem="Which?", key=texts[0], distractors=wrong)
    )


@pytest.mark.parametrize(
    "rising",
    [
        ("9", "10", "1,200"),
        ("2.5 million", "9 million", "1 billion"),
        ("900,000 people", "2.5 million people", "3 million people"),
        ("$5", "$50", "$500"),
        ("One ship", "Two ships", "12 ships"),
        ("10%", "25%", "100%"),
        ("1902", "1912", "2001"),
        ("In 1902", "In 1912", "In 2001"),
        ("5 May", "12 May", "3 June"),
        ("30 December 1901", "2 January 1902", "1 February 1902"),
        ("March 1999", "January 2000", "May 2000"),
    ],
)
def test_figures_and_dates_rise(rising):
    first, second, third = rising
    assert shown(third, first, second) == rising
    assert shown(second, third, first) == rising


@pytest.mark.parametrize(
    "texts", [("2 hours", "30 minutes", "1 day"), ("May 1999", "5 May", "June"), ("Ann", "7", "Bo")]
)
def test_unlike_things_are_not_ranked(texts):
    assert {shown(*texts, name=f"n{i}")[0] for i in range(40)} == set(texts)


def test_the_order_of_others_depends_on_the_id_alone():
    assert shown("Ann", "Bo", "Cy", name="q") == shown("Ann", "Cy", "Bo", name="q")
    assert shown("Ann", "Bo", "Cy", name="q") == shown("Bo", "Ann", "Cy", name="q")


def test_the_key_is_as_often_in_one_place_as_in_another():
    places = Counter(shown("Ann", "Bo", "Cy", "Di", name=f"q{i}").index("Ann") for i in range(2000))
    assert set(places) == {0, 1, 2, 3}
    assert all(400 < times < 600 for times in places.values())


def test_true_comes_before_false_and_written_answers_have_no_options():
    assert options(Item(id="x", type="true_false", stem="Sure?", key="False")) == ("True", "False")
    assert options(Item(id="x", stem="Who?", key="Ann")) == ()
