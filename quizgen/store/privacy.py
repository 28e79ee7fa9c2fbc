"""What belongs to students: given out, or deleted for good."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from quizgen.store.codec import item_of
from quizgen.store.models import Attempt, Participant, Quiz
from quizgen.store.names import name_key


def purge(session: Session, age: timedelta, now: datetime) -> int:
    """Delete the students of quizzes in which nothing was done for `age`, with all their answers.
    The quizzes stay. Gives the number of students."""
    gone = [
        student
        for student in session.scalars(
            select(Participant).options(
                selectinload(Participant.attempts).selectinload(Attempt.responses)
            )
        )
        if last_seen(student) < now - age
    ]
    for student in gone:
        session.delete(student)
    return len(gone)


def last_seen(student: Participant) -> datetime:
    """When a student did something last."""
    moments = [student.joined]
    for attempt in student.attempts:
        moments += [attempt.started, *(r.changed for r in attempt.responses)]
        moments += [attempt.submitted] if attempt.submitted is not None else []
    return max(moments)


def named(session: Session, name: str, teacher_id: int | None = None) -> list[Participant]:
    """Everybody of that name, in all quizzes or in those of one teacher."""
    query = select(Participant).where(Participant.name_key == name_key(name))
    if teacher_id is not None:
        query = query.join(Quiz).where(Quiz.teacher_id == teacher_id)
    return list(session.scalars(query.order_by(Participant.joined)))


def delete_student(session: Session, name: str, teacher_id: int | None = None) -> int:
    """Delete a student everywhere; gives in how many quizzes she was. Her name goes from class
    lists and lists of extra time too."""
    found = named(session, name, teacher_id)
    for student in found:
        session.delete(student)
    key = name_key(name)
    query = select(Quiz)
    if teacher_id is not None:
        query = query.where(Quiz.teacher_id == teacher_id)
    for quiz in session.scalars(query):
        if any(name_key(one) == key for one in quiz.roster):
            quiz.roster = [one for one in quiz.roster if name_key(one) != key]
        if key in quiz.extra:
            quiz.extra = {k: v for k, v in quiz.extra.items() if k != key}
    return len(found)


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
        "attempts": [
            {
                "started": attempt.started.isoformat(),
                "submitted": attempt.submitted.isoformat() if attempt.submitted else None,
                "answers": [
                    {
                        "question": items[response.item_id].stem,
                        "answer": response.answer,
                        "given": response.changed.isoformat(),
                        "points": response.points,
                        "most": items[response.item_id].points,
                        "reason": response.reason,
                    }
                    for response in attempt.responses
                ],
            }
            for attempt in student.attempts
        ],
    }
