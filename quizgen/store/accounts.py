"""Teachers and the links that let them in for the first time."""

from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from quizgen.errors import StoreError
from quizgen.store.models import Invitation, Teacher
from quizgen.store.names import digest, name_key, new_token

VALID = timedelta(days=7)


def has_teachers(session: Session) -> bool:
    """Whether anybody can log in."""
    return session.scalar(select(func.count()).select_from(Teacher)) != 0


def invite(session: Session, now: datetime, name: str | None = None) -> str:
    """The token of a new link. With the `name` of a teacher who is there it lets her set another
    password; with any other name, or none, it makes a new teacher."""
    session.execute(delete(Invitation).where(Invitation.expires <= now))
    token = new_token()
    session.add(Invitation(digest=digest(token), name=name, expires=now + VALID))
    return token


def invitation(session: Session, token: str, now: datetime) -> Invitation | None:
    """The invitation that `token` stands for, None if it is used or too old."""
    found = session.get(Invitation, digest(token))
    return found if found is not None and found.expires > now else None


def accept(session: Session, token: str, name: str, password_hash: str, now: datetime) -> Teacher:
    """Use the invitation: the teacher, with that password from now on. Other invitations for the
    same name, or for nobody in particular like this one, end with it.

    Raises StoreError if it is used or too old, or the name is somebody else's.
    """
    found = session.get(Invitation, digest(token), with_for_update=True)  # whoever is first
    if found is None or found.expires <= now:
        raise StoreError("this link was used already or is too old")
    name = found.name or name
    teacher = teacher_named(session, name)
    if teacher is not None and found.name is None:
        raise StoreError("another teacher has this name: choose a different one")
    if teacher is None:
        teacher = Teacher(name=" ".join(name.split()), name_key=name_key(name), created=now)
        session.add(teacher)
    teacher.password_hash = password_hash
    for one in session.scalars(select(Invitation)):
        if name_key(one.name or "") == name_key(found.name or ""):
            session.execute(delete(Invitation).where(Invitation.digest == one.digest))
    try:
        session.flush()
    except IntegrityError:
        raise StoreError("another teacher has this name: choose a different one") from None
    return teacher


def teacher_named(session: Session, name: str) -> Teacher | None:
    """The teacher of that name."""
    return session.scalar(select(Teacher).where(Teacher.name_key == name_key(name)))


def teacher(session: Session, number: int) -> Teacher | None:
    """The teacher with that id."""
    return session.get(Teacher, number)


def teachers(session: Session) -> list[Teacher]:
    """All teachers, by name."""
    return list(session.scalars(select(Teacher).order_by(Teacher.name_key)))


def prefer(session: Session, number: int, form: str, values: dict[str, object]) -> None:
    """Remember what a teacher chose last in a form."""
    found = session.get(Teacher, number)
    if found is not None:
        found.preferences = {**found.preferences, form: values}
