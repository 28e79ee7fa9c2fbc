"""The tables' history: every start brings the database up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, text

from quizgen.errors import StoreError

LOCK = 0x7175697A  # any number that nobody else locks by


def upgrade(engine: Engine, to: str = "head") -> None:
    """Apply what is missing, under a lock, so that several processes may start at once.

    Raises StoreError if the database is newer than this program.
    """
    with locked(engine) as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, to)
        except CommandError:
            raise StoreError(
                "the database was made by a newer quizgen: install that one, or restore a backup"
            ) from None


@contextmanager
def locked(engine: Engine) -> Iterator[Connection]:
    """A transaction that no other start of quizgen can hold at the same time."""
    with engine.execution_options(writes=True).begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
        yield connection
