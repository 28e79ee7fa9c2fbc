"""Students at work: joining, answering, handing in."""

import random
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import Insert, Table, bindparam, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, contains_eager, defer, selectinload

from quizgen.errors import StoreError
from quizgen.store.marking import hold, mark
from quizgen.store.models import UNFIT, Attempt, Participant, Quiz, QuizItem, Response
from quizgen.store.names import name_key, new_token, new_word, typed_word
from quizgen.store.timing import closed, deadline, opened, overdue

LONGEST_NAME = 60
LONGEST_ANSWER = 2000  # characters

# Statements of every save, built once: building them takes longer than the database does.
BY_TOKEN = (
    select(Attempt)
    .join(Attempt.participant)
    .join(Participant.quiz)
    .where(Attempt.token == bindparam("token"))
    .options(
        contains_eager(Attempt.participant)
        .contains_eager(Participant.quiz)
        .options(defer(Quiz.article))
    )
)
BY_TOKEN_LOCKED = BY_TOKEN.with_for_update(of=Attempt)  # SQLite has its one writer anyway
ITEM_IDS = (
    select(QuizItem.id).where(QuizItem.quiz_id == bindparam("quiz")).order_by(QuizItem.position)
)


def newest(insert: postgresql.Insert | sqlite.Insert) -> Insert:
    """The statement that puts a response in the place of an older one."""
    return insert.on_conflict_do_update(
        index_elements=["attempt_id", "item_id"],
        set_={"answer": insert.excluded.answer, "changed": insert.excluded.changed},
        where=Response.changed <= insert.excluded.changed,
    )


RESPONSES = cast(Table, Response.__table__)  # as an entity it takes the ORM's longer way
NEWEST = {
    "postgresql": newest(postgresql.insert(RESPONSES)),
    "sqlite": newest(sqlite.insert(RESPONSES)),
}


class TakenError(StoreError):
    """Somebody in this quiz has the name already, and the resume word was not given."""


class ClosedError(StoreError):
    """The attempt is over, or the quiz takes nobody in now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer on its way: `age` is how long ago the student gave it."""

    item: int
    text: str
    age: timedelta = timedelta()


def join(
    session: Session, quiz: Quiz, name: str, now: datetime, word: str = "", *, own: str = ""
) -> Participant:
    """The student of that name, new or, with her resume word, back again. `own` is a word that
    her browser keeps: a new student gets it, so that a second click lets her in as well.

    Raises ClosedError if the quiz is not open, TakenError if the name is in use and the word is
    not hers, StoreError if the name is empty or not on the quiz's roster.
    """
    name = UNFIT.sub("", " ".join(name.split()))[:LONGEST_NAME].rstrip()
    key = name_key(name)
    if not key:
        raise StoreError("a name has letters or figures")
    found = session.scalar(
        select(Participant).where(Participant.quiz_id == quiz.id, Participant.name_key == key)
    )
    if found is not None:
        if typed_word(word or own) != found.resume_word:
            raise TakenError("somebody with this name is in the quiz already")
        return found
    if not opened(quiz, now):
        raise ClosedError("this quiz has not opened yet")
    if closed(quiz, now):
        raise ClosedError("this quiz is closed")
    if quiz.roster and key not in {name_key(one) for one in quiz.roster}:
        raise StoreError("this name is not on the class list: ask your teacher how it is written")
    made = Participant(
        quiz_id=quiz.id,
        name=name,
        name_key=key,
        resume_word=own or new_word(),
        joined=now,
    )
    session.add(made)
    try:
        session.flush()
    except IntegrityError:  # the same name, at the same moment
        raise TakenError("somebody with this name is in the quiz already") from None
    return made


def attempt_for(session: Session, student: Participant, quiz: Quiz, now: datetime) -> Attempt:
    """The attempt that a student who has just come in works on: the open one, or her first, or
    the last if she has had them all."""
    attempts = list(
        session.scalars(
            select(Attempt).where(Attempt.participant_id == student.id).order_by(Attempt.number)
        )
    )
    if not attempts:
        return start(session, student, quiz, now, number=1)
    return attempts[-1]


def start(
    session: Session, student: Participant, quiz: Quiz, now: datetime, *, number: int
) -> Attempt:
    """The attempt of that number, new unless it was begun at the same moment elsewhere.

    Raises ClosedError if the quiz is not open or she has had all, StoreError if she was removed.
    """
    if closed(quiz, now) or not opened(quiz, now):
        raise ClosedError("this quiz is closed")
    if number > quiz.attempts:
        raise ClosedError("you have had all the attempts that this quiz allows")
    locked = select(Participant.id).where(Participant.id == student.id)
    if session.scalar(locked.with_for_update(key_share=True)) is None:
        raise StoreError("your teacher has removed you from this quiz")
    known = select(Attempt).where(Attempt.participant_id == student.id, Attempt.number == number)
    if (begun := session.scalar(known)) is not None:
        return begun
    numbers = list(session.scalars(ITEM_IDS, {"quiz": quiz.id}))
    chance = random.Random(new_token())  # noqa: S311 - an order, not a secret
    if quiz.draw is not None and quiz.draw < len(numbers):
        numbers = sorted(chance.sample(numbers, quiz.draw), key=numbers.index)
    if quiz.shuffle_items:
        chance.shuffle(numbers)
    made = Attempt(
        participant_id=student.id,
        token=new_token(),
        number=number,
        started=now,
        extra_minutes=int(quiz.extra.get(student.name_key, 0)),
        layout=numbers,
    )
    session.add(made)
    session.flush()
    return made


def attempt_by_token(session: Session, token: str, *, lock: bool = False) -> Attempt | None:
    """The attempt of that token, with its student and quiz; its article is left for later."""
    query = BY_TOKEN_LOCKED if lock else BY_TOKEN
    return session.scalar(query, {"token": token})


def save(session: Session, token: str, answers: Iterable[Answer], now: datetime) -> Attempt:
    """Keep the answers; to each question the one given last counts, in whatever order they come.

    Raises ClosedError if the attempt is over, StoreError if there is no such attempt.
    """
    attempt = attempt_by_token(session, token, lock=True)
    if attempt is None:
        raise StoreError("there is no such attempt")
    quiz = attempt.participant.quiz
    if attempt.submitted is not None:
        raise ClosedError("your answers were handed in already")
    if overdue(attempt, quiz, now):
        raise ClosedError("the time is over")
    rows = [
        {
            "attempt_id": attempt.id,
            "item_id": one.item,
            "answer": one.text[:LONGEST_ANSWER],
            "changed": max(attempt.started, now - max(one.age, timedelta())),
            "reason": "",
            "look": False,
        }
        for one in answers
        if one.item in attempt.layout
    ]
    upsert = NEWEST[session.get_bind().dialect.name]
    for row in rows:  # one by one: an upsert must not name a row twice
        session.execute(upsert, row)
    return attempt


def answers_of(session: Session, attempt: Attempt) -> dict[int, Response]:
    """The responses of an attempt, by quiz item."""
    query = select(Response).where(Response.attempt_id == attempt.id)
    return {response.item_id: response for response in session.scalars(query)}


def items_of(session: Session, attempt: Attempt) -> list[QuizItem]:
    """The quiz items of an attempt, in its order."""
    found = session.scalars(select(QuizItem).where(QuizItem.id.in_(attempt.layout)))
    by_id = {item.id: item for item in found}
    return [by_id[number] for number in attempt.layout if number in by_id]


def submit(session: Session, attempt: Attempt, quiz: Quiz, now: datetime) -> None:
    """Hand in an attempt and score it. Once is enough: a second time changes nothing.

    Raises StoreError if the attempt was removed meanwhile.
    """
    locked = select(Attempt).where(Attempt.id == attempt.id).with_for_update()
    if session.scalar(locked.execution_options(populate_existing=True)) is None:
        raise StoreError("there is no such attempt")
    if attempt.submitted is not None:
        return
    hold(session, quiz, alone=False)
    end = deadline(attempt, quiz)
    attempt.submitted = max(attempt.started, now if end is None else min(now, end))
    given = answers_of(session, attempt)
    for item in attempt.layout:
        if item not in given:  # as old as can be, so that an answer on its way is newer
            given[item] = Response(
                attempt_id=attempt.id, item_id=item, answer="", changed=attempt.started
            )
            session.add(given[item])
    mark(session, quiz, given.values())


def reopen(attempt: Attempt, quiz: Quiz, now: datetime, minutes: int = 0) -> None:
    """Let a student go on with an attempt that was handed in, and give her more time."""
    attempt.submitted = None
    end = deadline(attempt, quiz)
    if end is not None and end < now:
        minutes += int((now - end).total_seconds() // 60) + 1
    attempt.extra_minutes += minutes


def collect(session: Session, quiz: Quiz, now: datetime) -> int:
    """Hand in the attempts whose time is over; gives how many."""
    open_ones = session.scalars(
        select(Attempt)
        .join(Attempt.participant)
        .where(Participant.quiz_id == quiz.id, Attempt.submitted.is_(None))
        .order_by(Attempt.id)  # two that collect at once must not wait for each other
    )
    late = [one for one in open_ones if overdue(one, quiz, now)]
    for attempt in late:
        submit(session, attempt, quiz, now)
    return len(late)


def students(session: Session, quiz: Quiz) -> list[Participant]:
    """The students of a quiz by name, with their attempts and responses."""
    return list(
        session.scalars(
            select(Participant)
            .where(Participant.quiz_id == quiz.id)
            .options(selectinload(Participant.attempts).selectinload(Attempt.responses))
            .order_by(Participant.name_key)
        )
    )
