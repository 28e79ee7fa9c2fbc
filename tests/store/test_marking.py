"""Scores, rulings, corrections and the same answer of several students."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from quizgen.store import marking, taking
from quizgen.store.codec import item_of
from quizgen.store.models import QuizItem, Response, Ruling
from tests.banks.samples import CHOICE, SHORT
from tests.store.build import (
    MINUTE,
    NOW,
    RIGHT,
    a_quiz,
    begin,
    give,
    hand_in,
    overlapping,
    points,
    rows_of,
    the_quiz,
)


@pytest.fixture
def quiz(database):
    """Four students whose answers are in, and one who works."""
    with database.writing() as session:
        made = a_quiz(session)
        hand_in(session, made, "Ana", *RIGHT)
        hand_in(session, made, "Ben", "Ann Moss", "in the fifties", "the keeper")
        hand_in(session, made, "Carla", "Tom Reed", "In the  fifties!", "")
        hand_in(session, made, "Dora", "Ann Moss", "1902", "The keeper.")
        give(session, begin(session, made, "Emre"), "Ann Moss", "in the fifties")


def item(session, position):
    return session.scalars(select(QuizItem).where(QuizItem.position == position)).one()


def ruling(position, answer, points):
    def deed(session):
        row = item(session, position)
        return marking.rule(session, the_quiz(session), row, answer, points=points, now=NOW)

    return deed


def correcting(position, corrected):
    def deed(session):
        return marking.correct(session, the_quiz(session), item(session, position), corrected)

    return deed


def table(session, position):
    """Points for a question, by student."""
    number = item(session, position).id
    return {
        student.name: next(r.points for r in attempt.responses if r.item_id == number)
        for student in taking.students(session, the_quiz(session))
        for attempt in student.attempts
        if attempt.submitted is not None
    }


def test_a_ruling_holds_for_all_who_wrote_the_same(database, quiz):
    with database.writing() as session:
        assert ruling(2, "IN THE FIFTIES", 0.5)(session) == 2
    with database.writing() as session:
        assert table(session, 2) == {"Ana": 1, "Ben": 0.5, "Carla": 0.5, "Dora": 0}
        assert [one.answer for one in marking.rulings_of(session, the_quiz(session))] == [
            "IN THE FIFTIES"
        ]
        assert ruling(2, "in the fifties", 0.5)(session) == 0


def test_a_ruling_holds_for_those_who_hand_in_later(database, quiz):
    with database.writing() as session:
        ruling(2, "in the fifties", 1)(session)
        emre = begin_again(session, "Emre")
        taking.submit(session, emre, the_quiz(session), NOW + 9 * MINUTE)
        assert points(session, emre)[1] == 1


def begin_again(session, name):
    """The attempt of a student who has come before."""
    students = taking.students(session, the_quiz(session))
    return next(s for s in students if s.name == name).attempts[-1]


def test_an_answer_that_is_still_being_worked_on_is_not_scored(database, quiz):
    with database.writing() as session:
        ruling(2, "in the fifties", 1)(session)
        found = taking.answers_of(session, begin_again(session, "Emre"))
        assert {one.points for one in found.values()} == {None}


def test_a_ruling_can_be_changed_and_taken_back(database, quiz):
    with database.writing() as session:
        ruling(2, "in the fifties", 1)(session)
        assert ruling(2, "in the fifties", 0.25)(session) == 2
        assert ruling(2, "in the fifties", None)(session) == 2
        assert ruling(2, "in the fifties", None)(session) == 0
        assert rows_of(session, Ruling) == 0
        assert set(table(session, 2).values()) == {0, 1}


def test_a_ruling_on_an_answer_does_not_touch_blank_ones(database, quiz):
    with database.writing() as session:
        ruling(3, "?!", 2)(session)
        assert table(session, 3)["Carla"] == 0


def test_a_correction_gives_the_number_of_scores_that_changed(database, quiz):
    swapped = replace(CHOICE, key="Ann Moss", distractors=())
    with database.writing() as session:
        assert table(session, 1) == {"Ana": 1, "Ben": 0, "Carla": 1, "Dora": 0}
        assert correcting(1, swapped)(session) == 4
        assert table(session, 1) == {"Ana": 0, "Ben": 1, "Carla": 0, "Dora": 1}
        assert correcting(1, swapped)(session) == 0
        assert item_of(item(session, 1).content) == swapped


def test_rulings_are_kept_through_corrections_and_never_above_the_points(database, quiz):
    with database.writing() as session:
        ruling(3, "the keeper", 2)(session)
        changed = correcting(3, replace(SHORT, id="who-2", key="Tom Reed", points=1))(session)
        assert changed == 3
        assert table(session, 3) == {"Ana": 0, "Ben": 1, "Carla": 0, "Dora": 1}


def test_other_questions_and_other_quizzes_are_left_alone(database, quiz):
    with database.writing() as session:
        other = hand_in(session, a_quiz(session, title="Other"), "Ana", "x", "in the fifties")
        second = select(QuizItem).where(QuizItem.position == 2).order_by(QuizItem.id)
        row = session.scalars(second).first()
        quiz = taking.students(session, other.participant.quiz)[0].quiz
        assert row.quiz_id != quiz.id
        before = points(session, other)
    with database.writing() as session:
        first = session.get(type(quiz), row.quiz_id)
        there = session.get(QuizItem, row.id)
        marking.rule(session, first, there, "in the fifties", points=1, now=NOW)
        assert points(session, other) == before


def test_a_ruling_reaches_an_answer_that_is_handed_in_at_the_same_moment(database, quiz):
    def submit(session):
        emre = begin_again(session, "Emre")
        taking.submit(session, emre, the_quiz(session), NOW + 9 * MINUTE)
        return emre.id

    overlapping(database, submit, ruling(2, "in the fifties", 1))
    with database.reading() as session:
        assert table(session, 2)["Emre"] == 1


def test_an_answer_that_is_handed_in_during_a_ruling_gets_it(database, quiz):
    def submit(session):
        taking.submit(session, begin_again(session, "Emre"), the_quiz(session), NOW + 9 * MINUTE)

    overlapping(database, ruling(2, "in the fifties", 1), submit)
    with database.reading() as session:
        assert table(session, 2)["Emre"] == 1


def test_two_teachers_rule_at_the_same_moment(database, quiz):
    first, second = overlapping(
        database, ruling(2, "in the fifties", 1), ruling(2, "In the fifties.", 0.5)
    )
    assert (first, second) == (2, 2)
    with database.reading() as session:
        assert table(session, 2)["Ben"] == 0.5


def test_a_ruling_during_a_correction_goes_by_the_corrected_key(database, quiz):
    right = replace(SHORT, key="1902", accept=())
    overlapping(database, correcting(2, right), ruling(2, "in the fifties", 1))
    with database.reading() as session:
        assert table(session, 2) == {"Ana": 0, "Ben": 1, "Carla": 1, "Dora": 1}


def test_answers_are_grouped_those_to_look_at_first_then_the_commonest(database, quiz):
    with database.writing() as session:
        number = item(session, 2).id
        session.scalars(
            select(Response).where(Response.item_id == number, Response.answer == "1902")
        ).one().look = True
    with database.reading() as session:
        found = marking.groups(session, the_quiz(session))[number]
        assert [one.students for one in found] == [("Dora",), ("Ben", "Carla"), ("Ana",)]
        assert [one.look for one in found] == [True, False, False]
        assert found[1].answer in {"in the fifties", "In the  fifties!"}
        assert (found[1].points, found[1].ruled) == (0, False)
        assert marking.to_look_at(session, the_quiz(session)) == 1


def test_groups_know_rulings_and_leave_blank_answers_out(database, quiz):
    with database.writing() as session:
        ruling(3, "the keeper", 1)(session)
        number = item(session, 3).id
        found = marking.groups(session, the_quiz(session))[number]
    assert [(one.students, one.points, one.ruled) for one in found] == [
        (("Ben", "Dora"), 1, True),
        (("Ana",), 2, False),
    ]


def test_a_student_with_two_attempts_stands_once_in_a_group(database):
    with database.writing() as session:
        quiz = a_quiz(session, attempts=2)
        first = hand_in(session, quiz, "Ana", "Tom Reed")
        second = taking.start(session, first.participant, quiz, NOW, number=2)
        give(session, second, "tom reed")
        taking.submit(session, second, quiz, NOW + MINUTE)
        [group] = marking.groups(session, quiz)[quiz.items[0].id]
    assert group.students == ("Ana",)


def test_a_fault_in_the_rules_keeps_nobody_from_handing_in(database, monkeypatch, caplog):
    def fail(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(marking, "grade", fail)
    with database.writing() as session:
        quiz = a_quiz(session)
        attempt = hand_in(session, quiz, "Ana", *RIGHT)
        assert points(session, attempt) == [0, 0, 0]
        assert marking.to_look_at(session, quiz) == 3
    assert "grading failed" in caplog.text
