"""Quizzes: assigning, finding and removing them."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime

from sqlalchemy import Select, delete, func, select
from sqlalchemy.orm import Session, defer, selectinload

from quizgen.domain.article import Article
from quizgen.domain.bank import Item
from quizgen.errors import StoreError
from quizgen.store.codec import article_json, item_json
from quizgen.store.models import Attempt, LogEntry, Participant, Quiz, QuizItem
from quizgen.store.names import new_code, typed_code

TRIES = 20
LONGEST_TITLE = 300
FEEDBACK = ("at_once", "after_closing", "never")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The rules of a quiz. `minutes` None: no limit; `draw` None: every student gets all items;
    `extra`: minutes more for students by the key of their name; `roster`: who may join, empty for
    everybody."""

    opens: datetime | None = None
    closes: datetime | None = None
    minutes: int | None = None
    attempts: int = 1
    draw: int | None = None
    shuffle_items: bool = False
    shuffle_options: bool = True
    feedback: str = "at_once"
    show_article: bool = True
    one_at_a_time: bool = False
    roster: tuple[str, ...] = ()
    extra: dict[str, int] = field(default_factory=dict)


def assign(
    session: Session,
    teacher_id: int,
    title: str,
    items: Sequence[Item],
    settings: Settings,
    *,
    now: datetime,
    article: Article | None = None,
    bank: str = "",
    sample: bool = False,
) -> Quiz:
    """A new quiz with a code of its own and copies of the items.

    Raises StoreError if there are no items.
    """
    if not items:
        raise StoreError("a quiz needs at least one question")
    quiz = Quiz(
        code=free_code(session),
        teacher_id=teacher_id,
        bank=bank,
        title=title[:LONGEST_TITLE],
        created=now,
        sample=sample,
        article=article_json(article),
        items=[QuizItem(position=n, content=item_json(i)) for n, i in enumerate(items, 1)],
    )
    change(quiz, settings)
    session.add(quiz)
    session.flush()
    return quiz


def change(quiz: Quiz, settings: Settings) -> None:
    """Give the quiz other rules."""
    for name, value in asdict(settings).items():
        setattr(quiz, name, list(value) if isinstance(value, tuple) else value)


def settings_of(quiz: Quiz) -> Settings:
    """The rules of the quiz."""
    values = {name: getattr(quiz, name) for name in Settings.__dataclass_fields__}
    return Settings(**{**values, "roster": tuple(quiz.roster)})


def free_code(session: Session) -> str:
    """A code that no quiz has."""
    for _ in range(TRIES):
        code = new_code()
        if session.scalar(select(Quiz.id).where(Quiz.code == code)) is None:
            return code
    raise StoreError("no free code was found: remove old quizzes")


def quiz_by_code(session: Session, code: str) -> Quiz | None:
    """The quiz of that code, as somebody typed it."""
    return session.scalar(select(Quiz).where(Quiz.code == typed_code(code)))


def quiz_of(session: Session, teacher_id: int, code: str) -> Quiz | None:
    """The quiz of that code if it is that teacher's."""
    found = quiz_by_code(session, code)
    return found if found is not None and found.teacher_id == teacher_id else None


@dataclass(frozen=True, slots=True)
class Overview:
    """A quiz, and how many students joined it and have handed in."""

    quiz: Quiz
    joined: int
    submitted: int


def overviews(session: Session, teacher_id: int) -> list[Overview]:
    """A teacher's quizzes, the newest first."""
    hers = (
        select(Participant.quiz_id, func.count(Participant.id.distinct()))
        .join(Participant.quiz)
        .where(Quiz.teacher_id == teacher_id)
        .group_by(Participant.quiz_id)
    )
    joined = counts(session, hers)
    submitted = counts(
        session, hers.join(Participant.attempts).where(Attempt.submitted.is_not(None))
    )
    quizzes = session.scalars(
        select(Quiz)
        .where(Quiz.teacher_id == teacher_id)
        .options(defer(Quiz.article), selectinload(Quiz.items))
        .order_by(Quiz.created.desc(), Quiz.id.desc())
    )
    return [Overview(q, joined.get(q.id, 0), submitted.get(q.id, 0)) for q in quizzes]


def counts(session: Session, query: Select[int, int]) -> dict[int, int]:
    """A query's two columns as a dictionary."""
    return {row[0]: row[1] for row in session.execute(query)}


def quizzes_of_bank(session: Session, teacher_id: int, bank: str) -> list[Quiz]:
    """The teacher's quizzes made from a bank file, the newest first."""
    query = select(Quiz).where(Quiz.teacher_id == teacher_id, Quiz.bank == bank)
    return list(session.scalars(query.order_by(Quiz.created.desc())))


def remove(session: Session, quizzes: Iterable[Quiz]) -> None:
    """Delete quizzes with all that students did in them."""
    numbers = [quiz.id for quiz in quizzes]
    session.execute(delete(Quiz).where(Quiz.id.in_(numbers)))


def log(session: Session, quiz: Quiz, teacher: str, text: str, now: datetime) -> None:
    """Note what a teacher changed."""
    session.add(LogEntry(quiz_id=quiz.id, teacher=teacher, at=now, text=text))


def log_of(session: Session, quiz: Quiz) -> list[LogEntry]:
    """What was changed in a quiz, the newest first."""
    query = select(LogEntry).where(LogEntry.quiz_id == quiz.id)
    return list(session.scalars(query.order_by(LogEntry.at.desc(), LogEntry.id.desc())))
