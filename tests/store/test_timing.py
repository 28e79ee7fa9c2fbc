"""When quizzes and attempts are open."""

from datetime import timedelta

import pytest

from quizgen.store.models import Attempt, Quiz
from quizgen.store.timing import GRACE, closed, deadline, may_see_key, opened, overdue
from tests.store.build import MINUTE, NOW

SECOND = timedelta(seconds=1)


def test_a_quiz_opens_and_closes_on_the_dot():
    quiz = Quiz(opens=NOW, closes=NOW + MINUTE)
    assert not opened(quiz, NOW - SECOND)
    assert opened(quiz, NOW)
    assert not closed(quiz, NOW + MINUTE - SECOND)
    assert closed(quiz, NOW + MINUTE)
    assert opened(Quiz(), NOW)
    assert not closed(Quiz(), NOW)


@pytest.mark.parametrize(
    ("minutes", "closes", "extra", "end"),
    [
        (None, None, 5, None),
        (20, None, 0, 20),
        (20, None, 5, 25),
        (None, 15, 5, 20),
        (20, 15, 0, 15),
        (20, 15, 10, 25),
        (20, 40, 10, 30),
    ],
)
def test_an_attempt_ends_with_its_time_or_the_quiz_later_by_the_extra_minutes(
    minutes, closes, extra, end
):
    quiz = Quiz(minutes=minutes, closes=None if closes is None else NOW + closes * MINUTE)
    attempt = Attempt(started=NOW, extra_minutes=extra)
    assert deadline(attempt, quiz) == (None if end is None else NOW + end * MINUTE)


def test_the_last_save_has_a_grace():
    quiz, attempt = Quiz(minutes=20), Attempt(started=NOW, extra_minutes=0)
    assert not overdue(attempt, quiz, NOW + 20 * MINUTE + GRACE)
    assert overdue(attempt, quiz, NOW + 20 * MINUTE + GRACE + SECOND)
    attempt.submitted = NOW
    assert not overdue(attempt, quiz, NOW + 60 * MINUTE)


@pytest.mark.parametrize(
    ("feedback", "submitted", "closes", "seen"),
    [
        ("at_once", True, None, True),
        ("at_once", False, NOW, False),
        ("never", True, NOW, False),
        ("after_closing", True, None, False),
        ("after_closing", True, NOW + MINUTE, False),
        ("after_closing", True, NOW, True),
        ("after_closing", False, NOW, False),
    ],
)
def test_the_key_is_seen_as_the_teacher_chose(feedback, submitted, closes, seen):
    quiz = Quiz(feedback=feedback, closes=closes, extra={})
    attempt = Attempt(submitted=NOW if submitted else None)
    assert may_see_key(attempt, quiz, NOW) is seen
