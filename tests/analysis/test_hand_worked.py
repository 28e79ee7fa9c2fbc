"""A table of ten attempts at three items, worked by hand. SS is a sum of squared deviations.

              sum   sum of squares   SS
LAMP           8          8          8 - 64/10 = 1.6
YEAR           6          6          6 - 36/10 = 2.4
WHO            4          4          4 - 16/10 = 2.4
total T       18         42         42 - 324/10 = 9.6
"""

from math import sqrt

import pytest

from quizgen.analysis import analyse
from tests.analysis.class_of_ten import ITEMS, ROWS

ANALYSIS = analyse(ITEMS, ROWS)
LAMP, YEAR, WHO = ANALYSIS.items


def test_facility_is_the_mean_over_the_most():
    assert [item.facility for item in ANALYSIS.items] == pytest.approx([8 / 10, 6 / 10, 4 / 10])
    assert [item.attempts for item in ANALYSIS.items] == [10, 10, 10]


@pytest.mark.parametrize(
    ("item", "product", "rest"),
    [
        # R = YEAR + WHO = 2 2 2 1 1 1 0 1 0 0: sum 10, SS 16 - 10 = 6; SP 9 - 8 * 10/10 = 1
        (LAMP, 1, 1.6 * 6),
        # R = LAMP + WHO = 2 2 2 1 1 2 1 0 1 0: sum 12, SS 20 - 14.4 = 5.6; SP 8 - 6 * 12/10 = 0.8
        (YEAR, 0.8, 2.4 * 5.6),
        # R = LAMP + YEAR = 2 2 2 2 2 1 1 1 1 0: sum 14, SS 24 - 19.6 = 4.4; SP 7 - 4 * 14/10 = 1.4
        (WHO, 1.4, 2.4 * 4.4),
    ],
)
def test_discrimination_leaves_the_item_out_of_the_total(item, product, rest):
    assert item.discrimination == pytest.approx(product / sqrt(rest))


def test_upper_minus_lower_27_percent():
    """0.27 * 10 rounds to 3. The upper three are Ada, Ben, Cleo; the third from below has one
    point, and so have Gus, Hana and Ines: with Jo the lower group has four."""
    differences = [item.upper_minus_lower for item in ANALYSIS.items]
    assert differences == pytest.approx([1 - 2 / 4, 1 - 1 / 4, 1 - 0])
    assert LAMP.strongest == 3


def test_options_tell_who_chose_them():
    table = {option.text: option for option in WHO.options}
    assert {text: option.chosen for text, option in table.items()} == {
        "Tom Reed": 4,
        "Ann Moss": 3,
        "The innkeeper": 2,
        "A sailor": 0,
    }
    assert [text for text, option in table.items() if option.is_key] == ["Tom Reed"]
    assert {o.text: o.chosen_by_strongest for o in WHO.options if o.chosen_by_strongest} == {
        "Tom Reed": 3
    }
    assert WHO.unanswered == 1
    assert LAMP.options == ()


def test_point_biserial_of_an_option():
    table = {option.text: option.point_biserial for option in WHO.options}
    # chosen by Ada, Ben, Cleo, Finn: SP = 3 + 3 + 3 + 2 - 4 * 18/10 = 3.8, SS = 4 - 16/10 = 2.4
    assert table["Tom Reed"] == pytest.approx(3.8 / sqrt(2.4 * 9.6))
    # chosen by Dov, Eve, Gus: SP = 2 + 2 + 1 - 3 * 18/10 = -0.4, SS = 3 - 9/10 = 2.1
    assert table["Ann Moss"] == pytest.approx(-0.4 / sqrt(2.1 * 9.6))
    assert table["A sailor"] is None


def test_an_option_that_nobody_chose_is_all_there_is_to_say():
    assert [item.flags for item in ANALYSIS.items] == [(), (), ("Nobody chose “A sailor”.",)]


def test_the_quiz_in_percent():
    quiz = ANALYSIS.quiz
    assert (quiz.attempts, quiz.lowest, quiz.highest) == (10, 0, 100)
    assert quiz.mean == pytest.approx(18 / 30 * 100)
    assert quiz.median == pytest.approx(200 / 3)
    assert quiz.standard_deviation == pytest.approx(100 / 3 * sqrt(9.6 / 9))
    assert quiz.histogram == (1, 0, 0, 3, 0, 0, 3, 0, 0, 3)


def test_cronbach_alpha():
    # 3/2 * (1 - (1.6 + 2.4 + 2.4) / 9.6) = 3/2 * 1/3
    assert ANALYSIS.quiz.alpha == pytest.approx(1 / 2)
