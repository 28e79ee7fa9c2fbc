"""quizgen teacher, student, purge, backup, restore: what belongs to a site, without the site."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from quizgen.store import accounts
from quizgen.store.database import Database, sqlite_url
from quizgen.store.models import Base
from quizgen.store.taking import join
from tests.databases import wipe
from tests.store.build import a_quiz, hand_in, rows_of

NOW = datetime.now(UTC)


@pytest.fixture
def site(tmp_path, monkeypatch):
    """The database of the site in the folder `site`."""
    folder = tmp_path / "site"
    (folder / "banks").mkdir(parents=True)
    (folder / "banks" / "seas.yaml").write_text("title: Seas\nitems: []\n")
    monkeypatch.setenv("QUIZGEN_DATA", str(folder))
    database = Database(sqlite_url(folder / "quizgen.db"))
    with database.writing() as session:
        old = a_quiz(session)
        hand_in(session, old, "Ana", "Tom Reed")
        hand_in(session, old, "Ben")
        join(session, a_quiz(session, title="New"), "Ana", NOW - timedelta(days=20))
    yield database
    database.close()


def welcome(database, line, name="Whoever"):
    """The name of the teacher that a printed link makes."""
    token = line.strip().rpartition("/teach/welcome/")[2]
    with database.writing() as session:
        return accounts.accept(session, token, name, "hash", datetime.now(UTC)).name


def test_a_teacher_gets_a_link(quizgen_, site):
    result = quizgen_("teacher", "add", "  Tom   Reed ", "--address", "https://quiz.school/")
    assert result.code == 0
    assert result.out.startswith("https://quiz.school/teach/welcome/")
    assert welcome(site, result.out) == "Tom Reed"
    assert quizgen_("teacher", "add", "Eve").out.startswith("http://127.0.0.1:8000/teach/welcome/")
    assert quizgen_("teacher", "list").out == "Ann Moss\nTom Reed\n"


@pytest.mark.parametrize("name", ["", "   ", "n" * 101, "\u200b"])
def test_a_teacher_without_a_name_is_wrong_usage(quizgen_, site, name):
    result = quizgen_("teacher", "add", name)
    assert result.code == 2
    assert "A name has 1 to 100 characters." in result.err


def test_all_that_is_kept_of_a_student_is_printed(quizgen_, site):
    result = quizgen_("student", "export", "ana")
    assert result.code == 0
    found = json.loads(result.out)
    assert [one["quiz"] for one in found["quizzes"]] == ["The lighthouse", "New"]


def test_a_student_is_deleted(quizgen_, site):
    assert quizgen_("student", "delete", "ANA").out == "ANA was deleted from 2 quizzes.\n"
    assert quizgen_("student", "delete", "Ben").out == "Ben was deleted from 1 quiz.\n"


@pytest.mark.parametrize("deed", ["export", "delete"])
def test_a_student_who_is_in_no_quiz_is_told(quizgen_, site, deed):
    result = quizgen_("student", deed, "Zoë")
    assert (result.code, result.told) == (1, ["quizgen: nobody called Zoë is in any quiz"])


@pytest.mark.parametrize(
    ("age", "said"),
    [("90d", "2 students"), ("3w", "2 students"), ("19d", "3 students"), ("100Y", "0 students")],
)
def test_students_of_long_ago_are_purged(quizgen_, site, age, said):
    result = quizgen_("purge", "--older-than", age)
    assert (result.code, result.out) == (0, f"{said} deleted.\n")


@pytest.mark.parametrize("age", ["", "90", "d", "0d", "-1d", "9999999d", "101y", "1.5y", "٣d"])
def test_an_age_that_is_none_is_wrong_usage(quizgen_, site, age):
    result = quizgen_("purge", "--older-than", age)
    assert result.code == 2
    assert "write it as 90d, 12w, 6m or 1y" in result.err
    assert quizgen_("purge").code == 2


def test_a_site_is_saved_and_put_back_elsewhere(quizgen_, site, tmp_path):
    saved = quizgen_("backup", "site.zip")
    assert saved.code == 0
    assert saved.out.endswith("are saved in site.zip.\n")
    rows = saved.out.split()[0]
    back = quizgen_("restore", "site.zip", "--data", "new")
    assert (back.code, back.out) == (
        0,
        f"{rows} rows are restored. Start the site with: quizgen serve --data new\n",
    )
    assert (tmp_path / "new" / "secret").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "new" / "banks" / "seas.yaml").is_file()
    assert quizgen_("student", "export", "Ana", "--data", "new").out == (
        quizgen_("student", "export", "Ana").out
    )


def test_neither_a_backup_nor_a_site_is_overwritten(quizgen_, site):
    quizgen_("backup", "site.zip")
    again = quizgen_("backup", "site.zip")
    assert (again.code, again.told) == (
        1,
        ["quizgen: site.zip: there is a file of this name already"],
    )
    back = quizgen_("restore", "site.zip")
    assert (back.code, back.told) == (
        1,
        ["quizgen: the database is not empty: restore into a new data folder"],
    )


def test_a_file_that_is_no_backup_is_told_and_does_not_spoil_the_folder(quizgen_, site):
    result = quizgen_("restore", "article.txt", "--data", "new")
    assert result.code == 1
    assert result.told == ["quizgen: article.txt: this is no backup of quizgen, or it is damaged"]
    assert quizgen_("restore", "none.zip", "--data", "new").code == 2
    quizgen_("backup", "site.zip")
    assert quizgen_("restore", "site.zip", "--data", "new").code == 0


@pytest.mark.parametrize(
    "command",
    [
        ["teacher", "list"],
        ["teacher", "add", "Eve"],
        ["student", "export", "Ana"],
        ["student", "delete", "Ana"],
        ["purge", "--older-than", "1y"],
        ["backup", "site.zip"],
    ],
    ids=" ".join,
)
def test_without_a_site_the_folder_is_asked_for(quizgen_, tmp_path, command):
    result = quizgen_(*command, "--data", "nowhere")
    assert result.code == 1
    assert result.told == [
        "quizgen: nowhere/quizgen.db: there is no such database: name the folder with --data"
    ]
    assert not (tmp_path / "nowhere").exists()


def test_a_database_that_cannot_be_used_is_told_in_one_line(quizgen_):
    result = quizgen_("teacher", "list", "--database", "mysql://ann:secret@db/quiz")
    assert result.code == 1
    assert len(result.told) == 1
    assert "secret" not in result.err


def test_a_site_moves_to_postgresql(quizgen_, site, one_postgresql):
    url, database = one_postgresql
    wipe(database)
    quizgen_("backup", "site.zip")
    assert quizgen_("restore", "site.zip", "--data", "new", "--database", url).code == 0
    assert quizgen_("teacher", "list", "--database", url).out == "Ann Moss\n"
    tables = [mapper.class_ for mapper in Base.registry.mappers]
    with database.reading() as there, site.reading() as here:
        assert [rows_of(there, t) for t in tables] == [rows_of(here, t) for t in tables]
