"""Every test of the store runs on SQLite and on PostgreSQL."""

from contextlib import contextmanager

import pytest
from sqlalchemy import event


@pytest.fixture
def statements():
    """A context in which the statements that a database is sent are listed."""

    @contextmanager
    def listed(database):
        asked = []

        def note(_, __, statement, *___):
            asked.append(statement)

        event.listen(database._engine, "before_cursor_execute", note)
        yield asked
        event.remove(database._engine, "before_cursor_execute", note)

    return listed
