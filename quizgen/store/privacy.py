"""What belongs to students: given out, or deleted for good."""

import re
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session, defer

from quizgen.store.codec import item_of
from quizgen.store.models import Attempt, LogEntry, Participant, Quiz, Response
from quizgen.store.names import name_key


def purge(session: Session, age: timedelta, now: datetime) -> int:
    """Delete the students who did nothing for `age`, with all their answers, and the class lists
    of quizzes that closed before that. The quizzes stay. Gives the number of students."""
    before = now - age
    busy = (
        select(Attempt.id)
        .outerjoin(Attempt.responses)
        .where(
            Attempt.participant_id == Participant.id,
            or_(
                Attempt.started >= before,
                Attempt.submitted >= before,
                Response.changed >= before,
            ),
        )
    )
    idle = session.scalars(
        select(Participant).where(Participant.joined < before, ~busy.exists())
    ).all()
    for quiz in session.scalars(select(Quiz).options(defer(Quiz.article))):
        forget(session, quiz, {s.name for s in idle if s.quiz_id == quiz.id}, now)
        if quiz.closes is not None and quiz.closes < before:
            quiz.roster, quiz.extra = [], {}
    expel(session, idle)
    return len(idle)


def expel(session: Session, students: Collection[Participant]) -> None:
    """Delete students; their answers go with them."""
    numbers = [student.id for student in students]
    session.execute(delete(Participant).where(Participant.id.in_(numbers)))


def forget(session: Session, quiz: Quiz, names: Collection[str], now: datetime) -> bool:
    """Take students' names from the lists and the log of a quiz; gives whether they stood on a
    list. An empty class list would let everybody in, so the quiz closes with its last name."""
    keys = {name_key(name) for name in names}
    roster = [one for one in quiz.roster if name_key(one) not in keys]
    extra = {key: minutes for key, minutes in quiz.extra.items() if key not in keys}
    found = len(roster) < len(quiz.roster) or len(extra) < len(quiz.extra)
    if quiz.roster and not roster:
        quiz.closes = min(quiz.closes or now, now)
    if found:
        quiz.roster, quiz.extra = roster, extra
    if names:
        any_of = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        whole = re.compile(rf"(?<!\w)(?:{any_of})(?!\w)", re.IGNORECASE)
        for entry in session.scalars(select(LogEntry).where(LogEntry.quiz_id == quiz.id)):
            entry.text = whole.sub("a student", entry.text)
    return found


def named(session: Session, name: str, teacher_id: int | None = None) -> list[Participant]:
    """Everybody of that name, in all quizzes or in those of one teacher."""
    query = select(Participant).where(Participant.name_key == name_key(name))
    if teacher_id is not None:
        query = query.join(Quiz).where(Quiz.teacher_id == teacher_id)
    return list(session.scalars(query.order_by(Participant.joined)))


def delete_student(
    session: Session, name: str, now: datetime, teacher_id: int | None = None
) -> int:
    """Delete a student everywhere, from class lists, lists of extra time and logs too; gives in
    how many quizzes she was."""
    found = named(session, name, teacher_id)
    names = {" ".join(name.split()), *(student.name for student in found)}
    within = {student.quiz_id for student in found}
    query = select(Quiz).options(defer(Quiz.article))
    if teacher_id is not None:
        query = query.where(Quiz.teacher_id == teacher_id)
    for quiz in session.scalars(query):
        if forget(session, quiz, names, now):
            within.add(quiz.id)
    expel(session, found)
    return len(within)


def export(session: Session, name: str, teacher_id: int | None = None) -> dict[str, Any]:
    """All that is kept of a student, as plain values."""
    return {
        "name": name,
        "quizzes": [exported(student) for student in named(session, name, teacher_id)],
    }


def exported(student: Participant) -> dict[str, Any]:
    """What a student did in one quiz."""
    items = {item.id: item_of(item.content) for item in student.quiz.items}
    return {
        "quiz": student.quiz.title,
        "name": student.name,
        "joined": student.joined.isoformat(),
        "resume_word": student.resume_word,
        "attempts": [
            {
                "started": attempt.started.isoformat(),
                "submitted": attempt.submitted.isoformat() if attempt.submitted else None,
                "extra_minutes": attempt.extra_minutes,
                "answers": [
                    {
                        "question": items[response.item_id].stem,
                        "answer": response.answer,
                        "given": response.changed.isoformat(),
                        "points": response.points,
                        "most": items[response.item_id].points,
                        "reason": response.reason,
                    }
                    for response in sorted(attempt.responses, key=lambda r: r.item_id)
                ],
            }
            for attempt in student.attempts
        ],
    }
