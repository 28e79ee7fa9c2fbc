"""Opening a database, on either system."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select, text
from sqlalchemy.exc import StatementError

from quizgen.errors import StoreError
from quizgen.store.database import Database, engine, sqlite_url
from quizgen.store.models import Base, Quiz, Teacher
from tests.store.build import NOW, a_quiz, a_teacher, outcome, rows_of


def test_an_empty_database_gets_its_tables_and_opening_again_changes_nothing(system, empty_url):
    url = empty_url(system)
    for _ in range(2):
        database = Database(url)
        assert database.name == system
        with database.writing() as session:
            assert {rows_of(session, table.class_) for table in Base.registry.mappers} <= {0, 1}
            a_teacher(session)
        database.close()


def test_the_migrations_make_what_the_models_say(database):
    with database.reading() as session:
        context = MigrationContext.configure(session.connection())
        assert compare_metadata(context, Base.metadata) == []


def test_threads_may_open_a_new_database_at_once(system, empty_url):
    url = empty_url(system)
    with ThreadPoolExecutor(4) as pool:
        opened = list(pool.map(lambda _: Database(url), range(4)))
    for database in opened:
        with database.writing() as session:
            a_teacher(session, "Somebody")
        database.close()


def test_processes_may_open_a_new_database_at_once(system, empty_url):
    code = "import sys; from quizgen.store.database import Database; Database(sys.argv[1]).close()"
    command = [sys.executable, "-c", code, empty_url(system)]
    started = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(2)]
    said = [one.communicate(timeout=60)[1] for one in started]
    assert [one.returncode for one in started] == [0, 0], said


def test_a_database_of_a_newer_version_is_refused_in_one_sentence(system, empty_url):
    url = empty_url(system)
    Database(url).close()
    made = engine(url)
    with made.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    made.dispose()
    with pytest.raises(StoreError, match=r"^the database was made by a newer quizgen: [^\n]*$"):
        Database(url)


def test_an_error_takes_back_the_whole_block(database):
    def deed(session):
        a_quiz(session)
        raise ZeroDivisionError

    assert isinstance(outcome(database, deed), ZeroDivisionError)
    with database.reading() as session:
        assert rows_of(session, Teacher) == rows_of(session, Quiz) == 0


def test_what_a_reader_changes_is_not_kept(database):
    with database.reading() as session:
        a_teacher(session)
    with database.reading() as session:
        assert rows_of(session, Teacher) == 0


def test_a_reader_that_begins_anew_sees_what_others_wrote(database):
    with database.reading() as session:
        assert rows_of(session, Teacher) == 0
        with database.writing() as writer:
            a_teacher(writer)
        session.rollback()
        assert rows_of(session, Teacher) == 1


def test_a_snapshot_does_not_see_what_is_written_meanwhile(database):
    with database.snapshot() as session:
        assert rows_of(session, Quiz) == 0
        with database.writing() as writer:
            a_teacher(writer)
        assert rows_of(session, Teacher) == 0


def test_moments_come_back_in_utc_wherever_they_were_given(database):
    there = timezone(timedelta(hours=5, minutes=45))
    with database.writing() as session:
        a_teacher(session).created = datetime(2024, 3, 4, 0, 30, 1, 250, tzinfo=there)
    with database.reading() as session:
        found = session.scalars(select(Teacher.created)).one()
        same = select(Teacher.id).where(Teacher.created == found.astimezone(there))
        assert session.scalar(same) is not None
    assert found == datetime(2024, 3, 3, 18, 45, 1, 250, tzinfo=UTC)
    assert found.tzinfo is UTC


def test_a_moment_without_a_time_zone_is_refused(database):
    with pytest.raises(StatementError, match="time zone"), database.writing() as session:
        a_teacher(session).created = NOW.replace(tzinfo=None)


def test_characters_that_databases_cannot_hold_are_left_out(database):
    with database.writing() as session:
        a_quiz(session, title="Null\0 and half a\ud83d pair")
    with database.reading() as session:
        assert session.scalars(select(Quiz.title)).one() == "Null and half a pair"
        assert session.scalar(select(Quiz).where(Quiz.code == "\0\udfff")) is None


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("mysql://ann:secret@db/quiz", "quizgen keeps its data in"),
        ("oracle+none://db/quiz", "quizgen keeps its data in"),
        ("quiz.db", "no address of a database"),
        ("postgresql://ann:secret@127.0.0.1:1/quiz?connect_timeout=2", "cannot be used"),
        ("sqlite:////no/such/folder/quiz.db", "cannot be used"),
    ],
)
def test_an_address_that_leads_nowhere_is_told_in_one_line_without_a_password(url, said):
    with pytest.raises(StoreError, match=said) as caught:
        Database(url)
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / "quiz.db").write_text("This is a letter to the parents. " * 50)
    with pytest.raises(StoreError, match="the database cannot be used: file is not a database"):
        Database(sqlite_url(tmp_path / "quiz.db"))
    assert (tmp_path / "quiz.db").read_text().startswith("This is a letter")


def test_deleting_a_teacher_in_sql_leaves_nothing_of_hers(database):
    with database.writing() as session:
        session.delete(a_quiz(session).teacher)
    with database.reading() as session:
        counts = {m.class_.__name__: rows_of(session, m.class_) for m in Base.registry.mappers}
    assert set(counts.values()) == {0}
