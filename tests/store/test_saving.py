"""Answers as they come in."""

from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import delete

from quizgen.errors import StoreError
from quizgen.store import taking
from quizgen.store.models import Participant
from quizgen.store.taking import Answer, ClosedError
from quizgen.store.timing import GRACE
from tests.store.build import (
    MINUTE,
    NOW,
    a_quiz,
    at_once,
    begin,
    give,
    given,
    overlapping,
    the_attempt,
    the_quiz,
    the_responses,
)

SECOND = timedelta(seconds=1)


@pytest.fixture
def attempt(database):
    with database.writing() as session:
        return begin(session, a_quiz(session, minutes=20))


def saving(attempt, text, *, age=0, at=NOW + 10 * MINUTE, item=0):
    answer = Answer(item=attempt.layout[item], text=text, age=timedelta(seconds=age))
    return lambda session: taking.save(session, attempt.token, [answer], at).id


def kept(database):
    with database.reading() as session:
        return given(session, the_attempt(session))


def test_an_answer_is_kept_and_the_next_one_takes_its_place(database, attempt):
    for text in ("Ann Moss", "Tom Reed"):
        with database.writing() as session:
            saving(attempt, text)(session)
    assert kept(database) == ["Tom Reed", None, None]


def test_the_answer_given_last_counts_in_whatever_order_they_come(database, attempt):
    ages = [50, 40, 30, 20, 10]
    for seed in range(6):
        order = Random(seed).sample(ages, len(ages))
        for age in order:
            with database.writing() as session:
                saving(attempt, f"{seed}: {age}", age=age - seed / 10)(session)
        assert kept(database)[0] == f"{seed}: 10"


def test_several_answers_to_one_question_in_one_message(database, attempt):
    item = attempt.layout[0]
    sent = [
        Answer(item=item, text=text, age=age * SECOND)
        for text, age in (("older", 20), ("newest", 5), ("oldest", 30))
    ]
    with database.writing() as session:
        taking.save(session, attempt.token, sent, NOW + MINUTE)
    assert kept(database)[0] == "newest"


def test_threads_that_save_at_once_lose_nothing_and_the_newest_wins(database, attempt):
    deeds = [saving(attempt, f"{n}", age=10 - n, item=n % 3) for n in range(9)]
    assert at_once(database, *deeds) == [attempt.id] * 9
    assert kept(database) == ["6", "7", "8"]


def test_an_answer_that_claims_to_be_from_before_the_attempt_or_from_tomorrow(database, attempt):
    for age in (10**6, -(10**6)):
        with database.writing() as session:
            saving(attempt, "x", age=age)(session)
        with database.reading() as session:
            [found] = the_responses(session)
            assert NOW <= found.changed <= NOW + 10 * MINUTE


def test_unknown_questions_are_ignored_and_long_answers_cut(database, attempt):
    sent = [Answer(item=number, text="x") for number in (0, -1, 10**30, max(attempt.layout) + 1)]
    with database.writing() as session:
        taking.save(
            session, attempt.token, [*sent, Answer(item=attempt.layout[1], text="é" * 9999)], NOW
        )
        assert len(the_responses(session)) == 1
    assert kept(database) == [None, "é" * 2000, None]


def test_a_question_that_was_not_drawn_for_the_student_is_ignored(database):
    with database.writing() as session:
        quiz = a_quiz(session, draw=1)
        attempt = begin(session, quiz)
        for item in quiz.items:
            taking.save(session, attempt.token, [Answer(item=item.id, text="x")], NOW)
        assert [one.item_id for one in the_responses(session)] == attempt.layout


@pytest.mark.parametrize("text", ["", "北京 😀", "a\0b\ud83d", "x" * 1999 + "\0yz", "'; --\n\t%s"])
def test_any_text_is_kept_but_what_no_database_can_hold(database, attempt, text):
    with database.writing() as session:
        saving(attempt, text)(session)
    whole = text.replace("\0", "").replace("\ud83d", "")
    assert kept(database)[0] in {whole, whole[:2000], text[:2000].replace("\0", "")}


def test_the_grace_is_for_the_last_save_and_then_it_is_over(database, attempt):
    end = NOW + 20 * MINUTE
    with database.writing() as session:
        saving(attempt, "in time", at=end + GRACE)(session)
    with database.writing() as session, pytest.raises(ClosedError, match="time is over"):
        saving(attempt, "too late", at=end + GRACE + SECOND)(session)
    with database.writing() as session, pytest.raises(ClosedError, match="time is over"):
        saving(attempt, "claims to be older", age=600, at=end + GRACE + SECOND)(session)
    assert kept(database)[0] == "in time"


def test_nothing_is_taken_after_handing_in(database, attempt):
    with database.writing() as session:
        saving(attempt, "before")(session)
        taking.submit(session, the_attempt(session), the_quiz(session), NOW + MINUTE)
    with database.writing() as session, pytest.raises(ClosedError, match="handed in"):
        saving(attempt, "after")(session)
    assert kept(database)[0] == "before"


def test_an_attempt_that_is_not_there_is_told(database, attempt):
    for token in ("", "\0", attempt.token.swapcase()):
        with database.writing() as session, pytest.raises(StoreError, match="no such attempt"):
            taking.save(session, token, [], NOW)


def test_a_student_who_is_removed_while_saving_is_told(database, attempt):
    def remove(session):
        session.execute(delete(Participant))

    _, second = overlapping(database, remove, saving(attempt, "Tom Reed"))
    assert isinstance(second, StoreError)
    assert "no such attempt" in str(second)


def test_removing_waits_for_a_save_that_is_under_way(database, attempt):
    def remove(session):
        session.execute(delete(Participant))
        return "gone"

    assert overlapping(database, saving(attempt, "Tom Reed"), remove) == (attempt.id, "gone")
    with database.reading() as session:
        assert the_responses(session) == []


def test_saving_and_handing_in_at_once_keeps_what_was_acknowledged(database, attempt):
    def hand_in(session):
        found = taking.attempt_by_token(session, attempt.token)  # as a teacher does, unlocked
        taking.submit(session, found, found.participant.quiz, NOW + 11 * MINUTE)
        return "in"

    assert overlapping(database, saving(attempt, "Tom Reed"), hand_in) == (attempt.id, "in")
    assert kept(database) == ["Tom Reed", "", ""]
    with database.writing() as session:
        assert [one.points for one in the_responses(session) if one.answer] == [1]


def test_handing_in_first_turns_the_save_away(database, attempt):
    def hand_in(session):
        taking.submit(session, the_attempt(session), the_quiz(session), NOW + MINUTE)

    _, second = overlapping(database, hand_in, saving(attempt, "Tom Reed"))
    assert isinstance(second, ClosedError)


def test_an_answer_is_saved_in_few_statements(database, attempt, statements):
    sent = [Answer(item=item, text="x") for item in attempt.layout]
    with database.writing() as session, statements(database) as asked:
        taking.save(session, attempt.token, sent, NOW)
    assert len([one for one in asked if not one.startswith("BEGIN")]) <= 1 + len(sent)


def test_a_second_save_in_the_same_moment_counts(database, attempt):
    with database.writing() as session:
        give(session, the_attempt(session), "first")
        give(session, the_attempt(session), "second")
    assert kept(database)[0] == "second"
