"""A small quiz, students in it, and transactions that overlap."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

from sqlalchemy import select, text

from quizgen.domain.bank import Item
from quizgen.store import taking
from quizgen.store.models import Attempt, Quiz, Response, Teacher
from quizgen.store.names import name_key
from quizgen.store.quizzes import Settings, assign
from quizgen.store.taking import Answer
from tests.banks.samples import ARTICLE, CHOICE, SHORT

NOW = datetime(2024, 3, 4, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
WHO = Item(id="who-2", stem="Who climbed the steps every evening?", key="Ann Moss", points=2)
ITEMS = (CHOICE, SHORT, WHO)
RIGHT = ("Tom Reed", "1859", "Ann Moss")


def a_teacher(session, name="Ann Moss"):
    """A teacher, made where she is not there yet."""
    found = session.scalar(select(Teacher).where(Teacher.name_key == name_key(name)))
    if found is None:
        found = Teacher(name=name, name_key=name_key(name), password_hash="-", created=NOW)
        session.add(found)
        session.flush()
    return found


def a_quiz(session, *, teacher="Ann Moss", title="The lighthouse", items=ITEMS, **settings):
    """A quiz of three questions with an article."""
    return assign(
        session,
        a_teacher(session, teacher).id,
        title,
        items,
        Settings(**settings),
        now=NOW,
        article=ARTICLE,
        bank="lighthouse.yaml",
    )


def begin(session, quiz, name="Ana", now=NOW):
    """The attempt of a student who comes in."""
    return taking.attempt_for(session, taking.join(session, quiz, name, now), quiz, now)


def give(session, attempt, *answers, at=NOW + MINUTE, age=timedelta()):
    """Save answers to the first questions of an attempt; None leaves one out."""
    rows = zip(attempt.layout, answers, strict=False)
    sent = [Answer(item=item, text=one, age=age) for item, one in rows if one is not None]
    return taking.save(session, attempt.token, sent, at)


def hand_in(session, quiz, name, *answers, now=NOW):
    """The attempt of a student who has come, answered and handed in."""
    attempt = begin(session, quiz, name, now)
    give(session, attempt, *answers, at=now + MINUTE)
    taking.submit(session, attempt, quiz, now + 2 * MINUTE)
    return attempt


def given(session, attempt):
    """What is kept of an attempt's answers, in its order."""
    found = taking.answers_of(session, attempt)
    return [found[item].answer if item in found else None for item in attempt.layout]


def points(session, attempt):
    """What an attempt's answers earned, in its order."""
    found = taking.answers_of(session, attempt)
    return [found[item].points for item in attempt.layout]


def rows_of(session, model):
    """How many rows there are."""
    return len(session.execute(select(model.__table__)).all())


def the_quiz(session):
    """The only quiz."""
    return session.scalars(select(Quiz)).one()


def the_attempt(session):
    """The only attempt."""
    return session.scalars(select(Attempt)).one()


def the_responses(session):
    """All responses."""
    return list(session.scalars(select(Response)))


def outcome(database, deed):
    """What `deed` gives in a transaction of its own, or the error that it ends with."""
    try:
        with database.writing() as session:
            return deed(session)
    except Exception as error:
        return error


def at_once(database, *deeds):
    """The outcomes of transactions that begin together."""
    barrier = Barrier(len(deeds))

    def one(deed):
        barrier.wait()
        return outcome(database, deed)

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(one, deeds))


def overlapping(database, first, second):
    """The outcomes of two transactions; the second comes as far as it can before the first one
    commits. (SQLite lets it begin only then.)"""
    with ThreadPoolExecutor(1) as pool:
        with database.writing() as session:
            one = first(session)
            session.flush()
            later = pool.submit(outcome, database, second)
            while database.name == "postgresql" and not later.done() and not blocked(database):
                pass
        return one, later.result()


def blocked(database):
    """Whether a transaction waits for another."""
    query = (
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE wait_event_type = 'Lock' AND datname = current_database()"
    )
    with database.reading() as session:
        return session.scalar(text(query)) > 0
