"""The teacher's page of results and the students' slips."""

from dataclasses import replace

from quizgen.analysis import Mark, Row
from quizgen.printing import Results, class_results, results_page, slips
from tests.printing.samples import ARTICLE, ITEMS, results
from tests.printing.tools import in_order, text


def test_the_page_has_scores_questions_and_students():
    words = text(results_page(results()), "-raw")
    assert words.count("\f") == 1
    in_order(
        [
            "Results: The salt road",
            "24 students · mean 50 % · median 50 % · from 0 % to 100 %",
            "Questions",
            "1 Why did the drivers walk",
            "5 %",
            "−0.20",
            "A 0 · B* 5 · C 1",
            "Worth a look",
            "Question 2: Nobody chose option B.",
            "Students",
            "Łukasz Nowak 1",
            "5 / 11",
            "45 %",
        ],
        words,
    )


def test_scores_are_counted_by_tens_and_full_marks_belong_to_the_last():
    told = results()
    assert sum(told.histogram) == 24
    one = replace(told.students[0], points=11, most=11)
    assert replace(told, students=(one,)).histogram == (0,) * 9 + (1,)


def test_attempts_become_results():
    items = ITEMS[:3]
    right = [Mark(points=item.points, most=item.points, answer=item.key) for item in items]
    wrong = Mark(points=0, most=1, answer="The road was too steep")
    rows = [Row("Ann Lee", (wrong, right[1], None)), Row("Zoë", tuple(right))]
    told = class_results("Salt", items, rows, article=ARTICLE)
    ann, zoe = told.students
    assert (ann.points, ann.most, zoe.points, zoe.missed) == (1, 2, 4, ())
    (one,) = ann.missed
    assert (one.number, one.given, one.right) == (1, "The road was too steep", items[0].key)
    assert [item.facility for item in told.items] == [0.5, 1, 1]
    assert {o.text: o.chosen for o in told.items[0].options}["The road was too steep"] == 1
    assert "Lines 5–6:" in text(slips(told)) or "Line 5:" in text(slips(told))
    assert "Salt" in text(results_page(told))


def test_nobody_yet():
    words = text(results_page(Results(title="Seas", students=())))
    assert "Nobody has taken this quiz yet." in words


def test_a_slip_says_what_was_missed_and_where_it_stands():
    words = text(slips(results(2)), "-raw")
    in_order(
        [
            "Łukasz Nowak 1",
            "5 of 11 points",
            "Why did the drivers walk beside the animals?",
            "Your answer: I do not know",
            "Right: Nobody could afford",
            "“nobody could afford to feed a mule that carried a rider as well”",
            "Your answer: no answer",
            "Nguyễn Thị Ánh 2",
        ],
        words,
    )
    assert "Line 5:" in words


def test_who_missed_nothing_is_told_so():
    told = results(1)
    best = replace(told.students[0], missed=())
    assert "Everything was right." in text(slips(replace(told, students=(best,))))
