"""Attempts that are handed in, collected and opened again."""

from datetime import timedelta

import pytest
from sqlalchemy import delete

from quizgen.errors import StoreError
from quizgen.store import taking
from quizgen.store.models import Participant
from quizgen.store.quizzes import quiz_by_code
from quizgen.store.taking import Answer, ClosedError
from quizgen.store.timing import GRACE, deadline, overdue
from tests.store.build import (
    ITEMS,
    MINUTE,
    NOW,
    RIGHT,
    a_quiz,
    at_once,
    begin,
    give,
    given,
    hand_in,
    overlapping,
    points,
    the_attempt,
    the_quiz,
    the_responses,
)


def submitting(at):
    def deed(session):
        taking.submit(session, the_attempt(session), the_quiz(session), at)
        return the_attempt(session).submitted

    return deed


def test_handing_in_scores_every_question_with_or_without_an_answer(database):
    with database.writing() as session:
        quiz = a_quiz(session)
        attempt = begin(session, quiz)
        give(session, attempt, "Ann Moss", None, "ann  moss")
        taking.submit(session, attempt, quiz, NOW + 5 * MINUTE)
    with database.reading() as session:
        attempt = the_attempt(session)
        assert given(session, attempt) == ["Ann Moss", "", "ann  moss"]
        assert points(session, attempt) == [0, 0, 2]
        assert all(one.reason for one in the_responses(session))
        assert attempt.submitted == NOW + 5 * MINUTE


def test_handing_in_twice_changes_nothing(database):
    with database.writing() as session:
        give(session, begin(session, a_quiz(session)), *RIGHT)
    found = [submitting(NOW + n * MINUTE) for n in (5, 9)]
    with database.writing() as session:
        assert [deed(session) for deed in found] == [NOW + 5 * MINUTE] * 2
        assert points(session, the_attempt(session)) == [1, 1, 2]


def test_handing_in_twice_at_once_is_one_result(database):
    with database.writing() as session:
        give(session, begin(session, a_quiz(session)), "Tom Reed")
    times = [NOW + n * MINUTE for n in (5, 9)]
    assert overlapping(database, *map(submitting, times)) == (times[0], times[0])
    with database.reading() as session:
        assert points(session, the_attempt(session)) == [1, 0, 0]


def test_many_hand_in_at_once(database):
    with database.writing() as session:
        quiz = a_quiz(session)
        tokens = [begin(session, quiz, f"Student {n}").token for n in range(8)]

    def deed(token):
        def work(session):
            attempt = taking.attempt_by_token(session, token, lock=True)
            taking.submit(session, attempt, attempt.participant.quiz, NOW + MINUTE)
            return "in"

        return work

    assert at_once(database, *map(deed, tokens * 2)) == ["in"] * 16
    with database.reading() as session:
        assert len(the_responses(session)) == 24


def test_handing_in_an_attempt_that_is_being_removed_is_told(database):
    with database.writing() as session:
        begin(session, a_quiz(session))

    def remove(session):
        session.execute(delete(Participant))

    _, second = overlapping(database, remove, submitting(NOW))
    if database.name == "postgresql":
        assert isinstance(second, StoreError)


def test_handing_in_takes_few_statements_however_many_questions(database, statements):
    counts = []
    for copies in (1, 10):
        with database.writing() as session:
            quiz = a_quiz(session, items=ITEMS * copies)
            token, code = begin(session, quiz).token, quiz.code
        with database.writing() as session, statements(database) as asked:
            quiz = quiz_by_code(session, code)
            taking.submit(session, taking.attempt_by_token(session, token), quiz, NOW)
            session.flush()
        counts.append(len(asked))
    assert counts[0] == counts[1]


@pytest.mark.parametrize(("at", "submitted"), [(5, 5), (20, 20), (50, 20)])
def test_an_attempt_was_handed_in_by_its_deadline(database, at, submitted):
    with database.writing() as session:
        begin(session, a_quiz(session, minutes=20))
    with database.writing() as session:
        assert submitting(NOW + at * MINUTE)(session) == NOW + submitted * MINUTE


def test_no_attempt_ends_before_it_began_even_if_the_quiz_was_closed_in_the_past(database):
    with database.writing() as session:
        quiz = a_quiz(session)
        attempt = begin(session, quiz)
        quiz.closes = NOW - 60 * MINUTE
        taking.submit(session, attempt, quiz, NOW + MINUTE)
        assert attempt.submitted == NOW


def test_collecting_takes_in_those_whose_time_is_over(database):
    late = NOW + 20 * MINUTE + GRACE + timedelta(seconds=1)
    with database.writing() as session:
        quiz = a_quiz(session, minutes=20, extra={"ben": 10})
        give(session, begin(session, quiz, "Ana"), "Tom Reed")
        begin(session, quiz, "Ben")
        begin(session, quiz, "Carla", NOW + 5 * MINUTE)
        hand_in(session, quiz, "Dora")
        begin(session, a_quiz(session, title="Other", minutes=1), "Ana")
    with database.writing() as session:
        quiz = session.get(type(quiz), quiz.id)
        assert taking.collect(session, quiz, NOW + 20 * MINUTE) == 0
        assert taking.collect(session, quiz, late) == 1
        assert taking.collect(session, quiz, late) == 0
        ana, ben, carla, _ = taking.students(session, quiz)
        assert ana.attempts[0].submitted == NOW + 20 * MINUTE
        assert points(session, ana.attempts[0]) == [1, 0, 0]
        assert [s.attempts[0].submitted for s in (ben, carla)] == [None, None]


def test_collecting_does_not_make_those_who_work_wait(database):
    with database.writing() as session:
        attempt = begin(session, a_quiz(session, minutes=20))

    def collect(session):
        return taking.collect(session, the_quiz(session), NOW)

    def save(session):
        taking.save(session, attempt.token, [Answer(item=attempt.layout[0], text="x")], NOW)
        return "saved"

    assert overlapping(database, save, collect) == ("saved", 0)
    assert overlapping(database, collect, save) == (0, "saved")


def test_two_that_collect_at_once_take_in_each_attempt_once(database):
    with database.writing() as session:
        quiz = a_quiz(session, minutes=20)
        for n in range(6):
            begin(session, quiz, f"Student {n}")

    def collect(session):
        return taking.collect(session, the_quiz(session), NOW + 60 * MINUTE)

    found = at_once(database, *[collect] * 4)
    assert all(isinstance(one, int) for one in found), found
    with database.reading() as session:
        assert len(the_responses(session)) == 18


@pytest.mark.parametrize(("after", "minutes"), [(5, 0), (5, 10), (45, 0), (45, 10)])
def test_an_attempt_that_is_opened_again_has_time(database, after, minutes):
    now = NOW + after * MINUTE
    with database.writing() as session:
        hand_in(session, a_quiz(session, minutes=20, closes=NOW + 30 * MINUTE), "Ana", "Ann Moss")
    with database.writing() as session:
        attempt, quiz = the_attempt(session), the_quiz(session)
        taking.reopen(attempt, quiz, now, minutes)
        assert attempt.submitted is None
        assert not overdue(attempt, quiz, now)
        end = deadline(attempt, quiz)
        assert end >= max(now, NOW + 20 * MINUTE) + minutes * MINUTE
        give(session, attempt, "Tom Reed", at=now)
        taking.submit(session, attempt, quiz, now)
        assert points(session, attempt)[0] == 1


def test_an_answer_on_its_way_counts_when_an_attempt_is_opened_again(database):
    """A laptop was offline: the teacher handed in for the student and then opened again."""
    with database.writing() as session:
        quiz = a_quiz(session)
        attempt = begin(session, quiz)
        taking.submit(session, attempt, quiz, NOW + 20 * MINUTE)
        with pytest.raises(ClosedError):
            give(session, attempt, "Tom Reed", at=NOW + 21 * MINUTE)
        taking.reopen(attempt, quiz, NOW + 22 * MINUTE, 10)
        give(session, attempt, "Tom Reed", at=NOW + 23 * MINUTE, age=15 * MINUTE)
    with database.reading() as session:
        assert given(session, the_attempt(session)) == ["Tom Reed", "", ""]
