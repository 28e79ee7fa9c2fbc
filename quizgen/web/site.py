"""What the views work with: one value that hangs on the application."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from flask import current_app, g

from quizgen.banks.shelf import Shelf
from quizgen.store.database import Database, Session
from quizgen.web.config import Config
from quizgen.web.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Site:
    """The site's settings, its database, its folder of banks, and its worker."""

    config: Config
    database: Database
    shelf: Shelf
    workshop: Workshop


def site() -> Site:
    """The site that is being served."""
    return cast(Site, current_app.extensions["quizgen"])


def now() -> datetime:
    """The server's time, the only one that counts."""
    return datetime.now(UTC)


def reading() -> Session:
    """This request's session for reading; it ends with the request."""
    if "session" not in g:
        g.context = site().database.reading()
        g.session = g.context.__enter__()
    return cast(Session, g.session)


def refresh() -> None:
    """Let this request's session see what has been written since it began."""
    reading().rollback()


@contextmanager
def writing() -> Iterator[Session]:
    """A session whose changes are kept when the block ends without an error."""
    with site().database.writing() as session:
        yield session


def end_reading(_: BaseException | None = None) -> None:
    """Give back the request's connection."""
    context = g.pop("context", None)
    if context is not None:
        g.pop("session")
        context.__exit__(None, None, None)
