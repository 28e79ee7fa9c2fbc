"""The tables of the site."""

import re
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Float, ForeignKey, MetaData, String, Text, UniqueConstraint
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

UNFIT = re.compile(r"[\0\ud800-\udfff]")


class Moment(TypeDecorator[datetime]):
    """A moment in UTC. SQLite keeps no time zone, so it is taken off and put on again."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the database."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From the database."""
        return None if value is None else value.replace(tzinfo=UTC)


class Words(TypeDecorator[str]):
    """Text that any database can hold: NUL and halves of surrogate pairs are left out."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """To the database."""
        return None if value is None else UNFIT.sub("", value)


class LongWords(Words):
    """The same without a limit."""

    impl = Text
    cache_ok = True


class Base(DeclarativeBase):
    """Base of the tables; constraints get names, so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Moment, dict[str, Any]: JSON, list[Any]: JSON}  # noqa: RUF012


class Teacher(Base):
    """Somebody who makes quizzes. `preferences` are her last choices, by form."""

    __tablename__ = "teachers"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Words(100))
    name_key: Mapped[str] = mapped_column(Words(200), unique=True)
    password_hash: Mapped[str] = mapped_column(Words(200))
    created: Mapped[datetime]
    preferences: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Invitation(Base):
    """A link that lets somebody set a password, once. Only a digest of its token is kept."""

    __tablename__ = "invitations"

    digest: Mapped[str] = mapped_column(Words(64), primary_key=True)
    name: Mapped[str | None] = mapped_column(Words(100))
    expires: Mapped[datetime]


class BankNote(Base):
    """What the site knows of a bank file beside what is in it."""

    __tablename__ = "bank_notes"

    file: Mapped[str] = mapped_column(Words(200), primary_key=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("teachers.id", ondelete="SET NULL"))
    archived: Mapped[bool] = mapped_column(default=False)
    owner: Mapped[Teacher | None] = relationship()


class Job(Base):
    """A piece of work for the worker process: `state` is waiting, done or failed; `result` what
    came of it, or in `message` the sentence that says why nothing did."""

    __tablename__ = "jobs"

    token: Mapped[str] = mapped_column(Words(43), primary_key=True)
    teacher_id: Mapped[int] = mapped_column(ForeignKey("teachers.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(Words(20))
    request: Mapped[str] = mapped_column(Words(64), index=True)
    state: Mapped[str] = mapped_column(Words(10), default="waiting")
    message: Mapped[str] = mapped_column(LongWords, default="")
    result: Mapped[dict[str, Any]] = mapped_column(default=dict)
    created: Mapped[datetime]


class Quiz(Base):
    """A bank's items as they were assigned, and the rules that hold for this class.

    `article` is a copy too. `extra` gives the minutes that named students have more; `roster` the
    names or numbers that may join, empty for everybody.
    """

    __tablename__ = "quizzes"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(Words(6), unique=True)
    teacher_id: Mapped[int] = mapped_column(
        ForeignKey("teachers.id", ondelete="CASCADE"), index=True
    )
    bank: Mapped[str] = mapped_column(Words(200))
    title: Mapped[str] = mapped_column(Words(300))
    created: Mapped[datetime]
    sample: Mapped[bool] = mapped_column(default=False)
    article: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    opens: Mapped[datetime | None]
    closes: Mapped[datetime | None]
    minutes: Mapped[int | None]
    attempts: Mapped[int] = mapped_column(default=1)
    draw: Mapped[int | None]
    shuffle_items: Mapped[bool] = mapped_column(default=False)
    shuffle_options: Mapped[bool] = mapped_column(default=True)
    feedback: Mapped[str] = mapped_column(Words(20), default="at_once")
    show_article: Mapped[bool] = mapped_column(default=True)
    one_at_a_time: Mapped[bool] = mapped_column(default=False)
    roster: Mapped[list[Any]] = mapped_column(default=list)
    extra: Mapped[dict[str, Any]] = mapped_column(default=dict)

    teacher: Mapped[Teacher] = relationship()
    items: Mapped[list["QuizItem"]] = relationship(
        order_by="QuizItem.position", cascade="all, delete-orphan", passive_deletes=True
    )
    participants: Mapped[list["Participant"]] = relationship(
        order_by="Participant.name_key", cascade="all, delete-orphan", passive_deletes=True
    )


class QuizItem(Base):
    """One question of a quiz: a copy of the bank's item."""

    __tablename__ = "quiz_items"
    __table_args__ = (UniqueConstraint("quiz_id", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    quiz_id: Mapped[int] = mapped_column(ForeignKey("quizzes.id", ondelete="CASCADE"))
    position: Mapped[int]
    content: Mapped[dict[str, Any]]


class Participant(Base):
    """A student in one quiz, by the name given at the door."""

    __tablename__ = "participants"
    __table_args__ = (UniqueConstraint("quiz_id", "name_key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    quiz_id: Mapped[int] = mapped_column(ForeignKey("quizzes.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(Words(60))
    name_key: Mapped[str] = mapped_column(Words(120))
    resume_word: Mapped[str] = mapped_column(Words(40))
    joined: Mapped[datetime]

    quiz: Mapped[Quiz] = relationship(back_populates="participants")
    attempts: Mapped[list["Attempt"]] = relationship(
        order_by="Attempt.number", cascade="all, delete-orphan", passive_deletes=True
    )


class Attempt(Base):
    """One go of a student at a quiz. `layout` has the ids of the quiz items, in their order."""

    __tablename__ = "attempts"
    __table_args__ = (UniqueConstraint("participant_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id", ondelete="CASCADE"))
    token: Mapped[str] = mapped_column(Words(43), unique=True)
    number: Mapped[int] = mapped_column(default=1)
    started: Mapped[datetime]
    submitted: Mapped[datetime | None]
    extra_minutes: Mapped[int] = mapped_column(default=0)
    layout: Mapped[list[Any]]

    participant: Mapped[Participant] = relationship(back_populates="attempts")
    responses: Mapped[list["Response"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True
    )


class Response(Base):
    """An answer as given last, and its score once the attempt is in. `changed` is when the
    student gave it, which on a lost connection is earlier than when it came."""

    __tablename__ = "responses"

    attempt_id: Mapped[int] = mapped_column(
        ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True
    )
    item_id: Mapped[int] = mapped_column(
        ForeignKey("quiz_items.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    answer: Mapped[str] = mapped_column(LongWords)
    changed: Mapped[datetime]
    points: Mapped[float | None] = mapped_column(Float)
    reason: Mapped[str] = mapped_column(LongWords, default="")
    look: Mapped[bool] = mapped_column(default=False)


class Ruling(Base):
    """A teacher's own mark for one answer to one question, whoever gives it."""

    __tablename__ = "rulings"

    item_id: Mapped[int] = mapped_column(
        ForeignKey("quiz_items.id", ondelete="CASCADE"), primary_key=True
    )
    answer_digest: Mapped[str] = mapped_column(Words(64), primary_key=True)
    answer: Mapped[str] = mapped_column(LongWords)
    points: Mapped[float] = mapped_column(Float)
    made: Mapped[datetime]


class LogEntry(Base):
    """What was changed in a quiz that students had already taken, by whom."""

    __tablename__ = "log"

    id: Mapped[int] = mapped_column(primary_key=True)
    quiz_id: Mapped[int] = mapped_column(ForeignKey("quizzes.id", ondelete="CASCADE"), index=True)
    teacher: Mapped[str] = mapped_column(Words(100))
    at: Mapped[datetime]
    text: Mapped[str] = mapped_column(LongWords)
