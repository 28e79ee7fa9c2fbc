"""When a quiz and an attempt are open. The server's clock alone counts."""

from datetime import datetime, timedelta

from quizgen.store.models import Attempt, Quiz

GRACE = timedelta(seconds=30)  # for the last save to arrive


def opened(quiz: Quiz, now: datetime) -> bool:
    """Whether the quiz has opened, however long ago."""
    return quiz.opens is None or quiz.opens <= now


def closed(quiz: Quiz, now: datetime) -> bool:
    """Whether nobody can join any more."""
    return quiz.closes is not None and quiz.closes <= now


def deadline(attempt: Attempt, quiz: Quiz) -> datetime | None:
    """When the attempt ends: its time is over or the quiz closes, each later by the student's
    extra minutes. None if neither is set."""
    extra = timedelta(minutes=attempt.extra_minutes)
    ends = []
    if quiz.minutes is not None:
        ends.append(attempt.started + timedelta(minutes=quiz.minutes) + extra)
    if quiz.closes is not None:
        ends.append(quiz.closes + extra)
    return min(ends, default=None)


def overdue(attempt: Attempt, quiz: Quiz, now: datetime) -> bool:
    """Whether the time of an attempt is over, the grace for its last save included."""
    end = deadline(attempt, quiz)
    return attempt.submitted is None and end is not None and now > end + GRACE


def may_see_key(attempt: Attempt, quiz: Quiz, now: datetime) -> bool:
    """Whether the student may see what was right: as the teacher chose, "at_once" when she has
    handed in, "after_closing" when nobody can join any more, or "never"."""
    if attempt.submitted is None or quiz.feedback == "never":
        return False
    return quiz.feedback == "at_once" or closed(quiz, now)
