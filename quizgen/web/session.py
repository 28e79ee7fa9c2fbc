"""Who is logged in."""

from typing import cast

from flask_login import UserMixin, current_user

from quizgen.store.models import Teacher


class User(UserMixin):
    """A teacher as Flask-Login wants her: with an id in text."""

    def __init__(self, teacher: Teacher) -> None:
        self.id = str(teacher.id)
        self.number = teacher.id
        self.name = teacher.name
        self.preferences = teacher.preferences


def me() -> User:
    """The teacher who asks; only in views that a login guards."""
    return cast(User, current_user)
