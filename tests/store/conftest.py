"""Every test of the store runs on SQLite and on PostgreSQL."""

from contextlib import contextmanager

import pytest
from sqlalchemy import event

from tests.databases import (  # noqa: F401
    database,
    empty_url,
    one_postgresql,
    postgresql_url,
    server,
    sqlite_template,
    system,
    url,
)


@pytest.fixture
def statements():
    """A context in which the statements that a database is sent are listed."""

    @contextmanager
    def listed(database):  # noqa: F811
        asked = []

        def note(_, __, statement, *___):
            asked.append(statement)

        event.listen(database._engine, "before_cursor_execute", note)
        yield asked
        event.remove(database._engine, "before_cursor_execute", note)

    return listed
