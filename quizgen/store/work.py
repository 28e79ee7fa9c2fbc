"""The site's pieces of work for the worker process, as every process of the site sees them."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from quizgen.store.models import BankNote, Job, Teacher
from quizgen.store.names import new_token

KEPT = timedelta(days=1)
STALE = timedelta(minutes=10)


def ask(
    session: Session, teacher_id: int, kind: str, request: str, now: datetime
) -> tuple[Job, bool]:
    """A job for `request`, a digest of all that was asked, and whether it is new: a second click
    finds the first one's job."""
    hers = select(Teacher.id).where(Teacher.id == teacher_id)
    session.execute(hers.with_for_update(key_share=True))  # her two clicks come one by one
    session.execute(delete(Job).where(Job.created < now - KEPT))
    found = session.scalar(
        select(Job).where(
            Job.teacher_id == teacher_id,
            Job.request == request,
            Job.state == "waiting",
            Job.created > now - STALE,
        )
    )
    if found is not None:
        return found, False
    job = Job(token=new_token(), teacher_id=teacher_id, kind=kind, request=request, created=now)
    session.add(job)
    session.flush()
    return job, True


def job_of(session: Session, teacher_id: int, token: str) -> Job | None:
    """A teacher's job by its token."""
    found = session.get(Job, token)
    return found if found is not None and found.teacher_id == teacher_id else None


def done(session: Session, token: str, result: dict[str, Any]) -> None:
    """The job came to a good end."""
    job = session.get(Job, token)
    if job is not None:
        job.state, job.result = "done", result


def failed(session: Session, token: str, message: str) -> None:
    """Nothing came of the job; `message` says why."""
    job = session.get(Job, token)
    if job is not None:
        job.state, job.message = "failed", message


def notes(session: Session) -> dict[str, BankNote]:
    """What is known of bank files, by file name."""
    return {note.file: note for note in session.scalars(select(BankNote))}


def note(session: Session, file: str) -> BankNote:
    """What is known of one bank file; a new note if nothing is."""
    found = session.get(BankNote, file)
    if found is None:
        found = BankNote(file=file, archived=False)
        try:
            with session.begin_nested():
                session.add(found)
        except IntegrityError:  # somebody else made it at the same moment
            found = session.get_one(BankNote, file)
    return found


def forget(session: Session, file: str) -> None:
    """A bank file is gone."""
    session.execute(delete(BankNote).where(BankNote.file == file))
