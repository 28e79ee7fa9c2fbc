"""Databases for tests, on both systems: SQLite files, and PostgreSQL databases that are dropped."""

import os
import shutil
from getpass import getuser
from itertools import count
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from quizgen.store.database import Database, sqlite_url
from quizgen.store.models import Base

SYSTEMS = ("sqlite", "postgresql")
SERVER = "QUIZGEN_TEST_POSTGRESQL"  # a server's URL, where it is not the one of this computer


@pytest.fixture(scope="session")
def server():
    """The URL of a PostgreSQL server; without one the test is skipped, and fails under CI."""
    local = [f"postgresql://{user}@127.0.0.1:5432/test" for user in ("postgres", getuser())]
    for url in [os.environ[SERVER]] if SERVER in os.environ else local:
        try:
            psycopg.connect(url, connect_timeout=3).close()
        except psycopg.OperationalError:
            continue
        return url
    if os.environ.get("CI"):
        pytest.fail("no PostgreSQL server answers", pytrace=False)
    pytest.skip("no PostgreSQL server answers")


@pytest.fixture(scope="session")
def postgresql_url(server):
    """A function that makes a schema of its own, which is made and dropped faster than a database,
    and gives the URL by which a program finds nothing else."""
    made = []

    def execute(line, name):
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(sql.SQL(line).format(sql.Identifier(name)))

    def make():
        name = f"quizgen_test_{uuid4().hex[:12]}"
        execute("CREATE SCHEMA {}", name)
        made.append(name)
        within = make_url(server).update_query_dict({"options": f"-csearch_path={name}"})
        return within.render_as_string(hide_password=False)

    yield make
    for name in made:
        execute("DROP SCHEMA {} CASCADE", name)


def wipe(database):
    """Delete all rows."""
    with database.writing() as session:
        for table in reversed(Base.metadata.sorted_tables):
            session.execute(table.delete())


@pytest.fixture(params=SYSTEMS)
def system(request):
    """Each of the systems."""
    return request.param


@pytest.fixture
def empty_url(request, tmp_path):
    """A function from a system to the URL of a database without any table."""
    numbers = count()

    def make(system):
        if system == "postgresql":
            return request.getfixturevalue("postgresql_url")()
        return sqlite_url(tmp_path / f"empty-{next(numbers)}.db")

    return make


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory):
    """A SQLite file with all tables and no rows."""
    file = tmp_path_factory.mktemp("template") / "template.db"
    Database(sqlite_url(file)).close()
    return file


@pytest.fixture(scope="session")
def one_postgresql(postgresql_url):
    """A PostgreSQL database for one test after the other."""
    url = postgresql_url()
    database = Database(url)
    yield url, database
    database.close()


@pytest.fixture
def url(system, request, tmp_path):
    """The URL of a database with all tables and no rows, on each of the systems."""
    if system == "sqlite":
        file = tmp_path / "quizgen.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), file)
        return sqlite_url(file)
    url, database = request.getfixturevalue("one_postgresql")
    wipe(database)
    return url


@pytest.fixture
def database(system, url, request):
    """The database at `url`, opened."""
    if system == "postgresql":
        yield request.getfixturevalue("one_postgresql")[1]
        return
    found = Database(url)
    yield found
    found.close()
