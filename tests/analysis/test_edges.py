"""Few attempts, equal attempts, and items that an attempt did not have."""

import random

import pytest

from quizgen.analysis import Mark, Row, analyse
from quizgen.domain.bank import Item
from tests.analysis.class_of_ten import ITEMS, ROWS, WHO

RIGHT, WRONG, NONE = Mark(1, 1, "yes"), Mark(0, 1, "no"), None


def written(count):
    return [Item(stem=f"Question {n}?", key="yes") for n in range(count)]


def rows(*lines):
    return [Row(f"Student {n}", tuple(line)) for n, line in enumerate(lines)]


def test_without_attempts_there_is_nothing_to_say():
    result = analyse(ITEMS, [])
    assert result.quiz.attempts == 0
    assert result.quiz.mean is result.quiz.median is result.quiz.standard_deviation is None
    assert result.quiz.lowest is result.quiz.highest is result.quiz.alpha is None
    assert result.quiz.histogram == (0,) * 10
    assert [(i.attempts, i.facility, i.flags) for i in result.items] == [(0, None, ())] * 3
    assert [option.chosen for option in result.items[2].options] == [0, 0, 0, 0]


def test_a_quiz_without_items():
    assert analyse([], [Row("Ann", ())]).quiz.attempts == 0


def test_one_attempt():
    result = analyse(ITEMS, ROWS[3:4])
    assert result.quiz.mean == result.quiz.median == pytest.approx(200 / 3)
    assert result.quiz.standard_deviation is None
    assert [item.facility for item in result.items] == [1, 1, 0]
    assert [item.flags for item in result.items] == [(), (), ()]


def test_nine_attempts_are_too_few_for_coefficients():
    result = analyse(ITEMS, ROWS[:9])
    for item in result.items:
        assert item.facility is not None
        assert item.discrimination is item.upper_minus_lower is item.strongest is None
        assert item.flags == ()
    for option in result.items[2].options:
        assert option.point_biserial is option.chosen_by_strongest is None
    assert result.quiz.alpha is None
    assert result.quiz.standard_deviation is not None


def test_equal_attempts_have_no_coefficients():
    result = analyse(ITEMS, [ROWS[0]] * 12)
    assert result.quiz.standard_deviation == 0
    assert result.quiz.alpha is None
    for item in result.items:
        assert item.facility == 1
        assert item.discrimination is item.upper_minus_lower is None


def test_thirds_that_sum_to_the_same_do_not_vary():
    thirds = [Mark(1 / 3, 1, ""), Mark(2 / 3, 1, ""), Mark(0.1, 1, ""), Mark(0.2, 1, "")]
    orders = [random.Random(n).sample(thirds, 4) for n in range(12)]
    result = analyse(written(4), rows(*orders))
    assert result.quiz.alpha is None
    assert [item.upper_minus_lower for item in result.items] == [None] * 4


def test_an_item_that_was_not_drawn_is_no_wrong_answer():
    result = analyse(written(2), rows((RIGHT, NONE), (NONE, WRONG), (RIGHT, WRONG)))
    first, second = result.items
    assert (first.attempts, first.facility) == (2, 1)
    assert (second.attempts, second.facility) == (2, 0)
    assert (result.quiz.highest, result.quiz.lowest, result.quiz.mean) == (100, 0, 50)


def test_an_item_that_was_not_answered_is_one():
    first = analyse(written(1), rows((RIGHT,), (Mark(0, 1, ""),))).items[0]
    assert (first.attempts, first.unanswered, first.facility) == (2, 1, 0.5)


def test_an_item_that_nobody_had_changes_no_figure_but_alpha():
    drawn = analyse([*ITEMS, WHO], [Row(row.student, (*row.marks, None)) for row in ROWS])
    assert drawn.items[:3] == analyse(ITEMS, ROWS).items
    assert drawn.items[3].attempts == 0
    assert drawn.quiz.alpha is None


def test_attempts_at_different_items_compare_by_their_share():
    """Half the attempts have the second and third item, half the third and fourth, of other
    points; who has the first item right has all right."""
    good, bad = Mark(2, 2, "yes"), Mark(0, 2, "no")
    lines = [(RIGHT, good, NONE), (WRONG, bad, NONE), (RIGHT, NONE, RIGHT), (WRONG, NONE, WRONG)]
    result = analyse(written(3), rows(*lines * 3))
    assert [item.discrimination for item in result.items] == pytest.approx([1, None, None])


def test_the_order_of_the_attempts_decides_nothing():
    expected = analyse(ITEMS, ROWS)
    for n in range(5):
        shuffled = analyse(ITEMS, random.Random(n).sample(ROWS, len(ROWS)))
        for one, other in zip(shuffled.items, expected.items, strict=True):
            assert one.upper_minus_lower == pytest.approx(other.upper_minus_lower)
            assert one.discrimination == pytest.approx(other.discrimination)


def test_an_item_worth_nothing_counts_nowhere():
    nothing = Mark(0, 0, "yes")
    with_it = analyse([*ITEMS, *written(1)], [Row(r.student, (*r.marks, nothing)) for r in ROWS])
    assert with_it.quiz == analyse(ITEMS, ROWS).quiz
    assert with_it.items[3].facility is with_it.items[3].discrimination is None
    assert analyse(written(1), rows((nothing,))).quiz.attempts == 0


def test_points_that_changed_between_attempts():
    result = analyse(written(2), rows(*[(RIGHT, Mark(0, 0, "")), (WRONG, Mark(1, 1, ""))] * 6))
    assert [item.facility for item in result.items] == [0.5, 1]


def test_a_score_at_the_edge_of_a_bin_belongs_to_the_upper_one():
    lines = [[RIGHT] * n + [WRONG] * (10 - n) for n in range(11)]
    assert analyse(written(10), rows(*lines)).quiz.histogram == (1, 1, 1, 1, 1, 1, 1, 1, 1, 2)


def test_a_row_of_the_wrong_length_is_refused():
    with pytest.raises(ValueError, match="for each item"):
        analyse(written(2), rows((RIGHT,)))
