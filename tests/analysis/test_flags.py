"""What the teacher is told about an item."""

import pytest

from quizgen.analysis import Mark, Row, analyse
from quizgen.domain.bank import Distractor, Item

CITY = Item(
    id="city",
    type="multiple_choice",
    stem="Where did the talks take place?",
    key="Oslo",
    distractors=(Distractor(text="Rome"), Distractor(text="Bern"), Distractor(text="Riga")),
)
OTHERS = [Item(stem=f"Question {n}?", key="yes") for n in range(4)]


def flags_of(answers, others=(4, 4, 4, 3, 3, 2, 1, 1, 0, 0)):
    """The flags of CITY where the nth student gave the nth answer and had the nth number of the
    other four right."""
    rows = [
        Row(
            f"S{n}",
            (
                Mark(float(answer == CITY.key), 1, answer),
                *(Mark(float(i < right), 1, "x") for i in range(4)),
            ),
        )
        for n, (answer, right) in enumerate(zip(answers, others, strict=True))
    ]
    return analyse([CITY, *OTHERS], rows).items[0].flags


def test_a_good_item_has_none():
    assert flags_of(["Oslo"] * 6 + ["Rome", "Bern", "Riga", "Rome"]) == ()


@pytest.mark.parametrize(
    ("answers", "flag"),
    [
        (["Oslo"] * 7 + ["Rome", "Bern", "Bern"], "Nobody chose “Riga”."),
        (["Oslo"] * 7 + ["Rome"] * 3, "Nobody chose “Bern” or “Riga”."),
        (["Oslo"] * 6 + ["Rome", "Bern", "", ""], "Nobody chose “Riga”."),
    ],
)
def test_options_that_nobody_chose(answers, flag):
    assert flags_of(answers) == (flag,)


def test_a_distractor_that_the_strong_prefer():
    answers = ["Rome", "Rome", "Bern", "Oslo", "Bern", "Riga", "Oslo", "Bern", "Oslo", "Oslo"]
    assert flags_of(answers) == (
        "Those who did well on the other questions did worse here than the rest.",
        "More of the strongest students chose “Rome” than the key.",
    )


def test_nearly_all_right():
    right, unused = flags_of(["Oslo"] * 10)
    assert right.startswith("Nearly all got this right")
    assert unused == "Nobody chose “Bern”, “Rome” or “Riga”."


def test_nearly_all_wrong():
    answers = ["Oslo", "Rome", "Rome", "Bern", "Riga", "Rome", "Bern", "Bern", "Riga", "Bern"]
    assert "Nearly all got this wrong: look at the key." in flags_of(answers)


def test_two_of_ten_right_is_not_nearly_none():
    answers = ["Oslo", "Oslo", "Rome", "Bern", "Riga", "Rome", "Bern", "Bern", "Riga", "Bern"]
    assert flags_of(answers) == ()


def test_nine_attempts_say_nothing():
    assert flags_of(["Rome"] * 9, others=(4, 4, 4, 3, 3, 2, 1, 1, 0)) == ()


def test_points_entered_without_answers_do_not_blame_the_options():
    rows = [
        Row(f"S{n}", (Mark(n % 2, 1, ""), Mark(n % 2, 1, ""), *[Mark(0, 1, "")] * 3))
        for n in range(12)
    ]
    assert analyse([CITY, *OTHERS], rows).items[0].flags == ()
