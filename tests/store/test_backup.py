"""A site in one file, and back."""

import json
import zipfile

import pytest
from sqlalchemy import select

from quizgen.errors import StoreError
from quizgen.store import accounts, work
from quizgen.store.backup import restore, save
from quizgen.store.database import Database
from quizgen.store.marking import rule
from quizgen.store.models import Base
from quizgen.store.quizzes import log
from tests.databases import SYSTEMS, wipe
from tests.store.build import DAY, NOW, RIGHT, a_quiz, begin, give, hand_in


@pytest.fixture
def filled(database):
    """A database with rows in every table."""
    with database.writing() as session:
        quiz = a_quiz(session, closes=NOW + DAY, roster=("Ana", "Zoë 😀"), extra={"ana": 5})
        hand_in(session, quiz, "Ana", *RIGHT)
        give(session, begin(session, quiz, "Zoë 😀"), "It’s\u2028two lines\nor \\ three")
        rule(session, quiz, quiz.items[0], "x", points=0.1, now=NOW)
        log(session, quiz, "Ann Moss", "Something.", NOW)
        accounts.invite(session, NOW)
        work.ask(session, quiz.teacher_id, "generate", "digest", NOW)
        work.note(session, "lighthouse.yaml").owner_id = quiz.teacher_id
    return database


@pytest.fixture
def banks(tmp_path):
    folder = tmp_path / "banks"
    folder.mkdir()
    (folder / "lighthouse.yaml").write_text("title: The lighthouse\nitems: []\n")
    (folder / "notes.txt").write_text("no bank")
    return folder


@pytest.fixture
def empty(empty_url):
    """A function that opens a new database of a system."""
    opened = []

    def make(system):
        opened.append(Database(empty_url(system)))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


def everything(database):
    with database.reading() as session:
        return {
            table.name: sorted(session.execute(select(table)).all(), key=repr)
            for table in Base.metadata.sorted_tables
        }


@pytest.mark.parametrize("other", SYSTEMS)
def test_a_backup_is_restored_on_either_system(filled, banks, empty, tmp_path, other):
    before = everything(filled)
    assert all(before.values())
    rows = save(filled, banks, tmp_path / "site.zip", NOW)
    there = empty(other)
    assert restore(there, tmp_path / "new", tmp_path / "site.zip") == rows
    assert everything(there) == before
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["lighthouse.yaml"]
    with there.writing() as session:  # the numbers go on after those that were restored
        hand_in(session, a_quiz(session, title="Another"), "Ana", *RIGHT)


def test_a_backup_is_for_the_owners_eyes_and_overwrites_nothing(filled, banks, tmp_path):
    save(filled, banks, tmp_path / "site.zip", NOW)
    assert (tmp_path / "site.zip").stat().st_mode & 0o777 == 0o600
    with pytest.raises(StoreError, match=r"site.zip: there is a file of this name already"):
        save(filled, banks, tmp_path / "site.zip", NOW)
    with pytest.raises(StoreError, match="cannot be written"):
        save(filled, banks, tmp_path / "no" / "site.zip", NOW)


def test_a_backup_that_fails_leaves_no_half_of_it(filled, banks, tmp_path):
    (banks / "gone.yaml").symlink_to("nowhere.yaml")
    with pytest.raises(StoreError, match="cannot be written"):
        save(filled, banks, tmp_path / "site.zip", NOW)
    assert not (tmp_path / "site.zip").exists()


def test_a_database_that_is_not_empty_is_left_alone(filled, banks, tmp_path):
    save(filled, banks, tmp_path / "site.zip", NOW)
    before = everything(filled)
    with pytest.raises(StoreError, match="not empty"):
        restore(filled, tmp_path / "new", tmp_path / "site.zip")
    assert everything(filled) == before
    assert not (tmp_path / "new").exists()


def test_banks_that_are_there_are_left_alone(filled, banks, empty, tmp_path):
    save(filled, banks, tmp_path / "site.zip", NOW)
    (banks / "lighthouse.yaml").write_text("title: Mine\nitems: []\n")
    restore(empty("sqlite"), banks, tmp_path / "site.zip")
    assert (banks / "lighthouse.yaml").read_text().startswith("title: Mine")


def spoilt(tmp_path, source, change):
    """A copy of a backup whose parts went through `change`."""
    target = tmp_path / "spoilt.zip"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in change({n: old.read(n) for n in old.namelist()}).items():
            new.writestr(name, data)
    return target


def replaced(name, data):
    return lambda parts: {**parts, name: data}


def row(**values):
    """A change of one value in the first quiz."""

    def change(parts):
        first = {**json.loads(parts["tables/quizzes.jsonl"]), **values}
        return {**parts, "tables/quizzes.jsonl": json.dumps(first).encode() + b"\n"}

    return change


SPOILT = {
    "no head": lambda parts: {n: d for n, d in parts.items() if n != "backup.json"},
    "a table is missing": lambda parts: {n: d for n, d in parts.items() if "log" not in n},
    "a head of nothing": replaced("backup.json", b""),
    "a head that is a list": replaced("backup.json", b"[]"),
    "a very deep head": replaced("backup.json", b"[" * 9000),
    "no JSON": replaced("tables/log.jsonl", b"id;text\n"),
    "a row that is a list": replaced("tables/log.jsonl", b"[1, 2]\n"),
    "half a row": replaced("tables/log.jsonl", b'{"id": 1'),
    "another column": row(colour="red"),
    "a moment that is none": row(created="yesterday"),
    "a moment that is a number": row(created=7),
    "a number beyond all numbers": row(id=10**30),
    "nothing where something must be": row(title=None),
    "a teacher who is not there": row(teacher_id=99),
    "bytes that are no text": replaced("tables/log.jsonl", b"\xff\xfe\n"),
}


@pytest.mark.parametrize("change", SPOILT.values(), ids=SPOILT)
def test_a_backup_that_was_tampered_with_changes_nothing(filled, banks, tmp_path, change):
    save(filled, banks, tmp_path / "site.zip", NOW)
    file = spoilt(tmp_path, tmp_path / "site.zip", change)
    wipe(filled)
    with pytest.raises(StoreError, match="no backup") as caught:
        restore(filled, tmp_path / "new", file)
    assert "\n" not in str(caught.value)
    assert not any(everything(filled).values())
    assert not (tmp_path / "new").exists()


def test_a_backup_of_another_version_is_told(filled, banks, empty, tmp_path):
    save(filled, banks, tmp_path / "site.zip", NOW)
    head = b'{"format": "quizgen-backup/1", "revision": "9999"}'
    file = spoilt(tmp_path, tmp_path / "site.zip", replaced("backup.json", head))
    with pytest.raises(StoreError, match="another version"):
        restore(empty("sqlite"), tmp_path / "new", file)


@pytest.mark.parametrize("data", [b"", b"A letter to the parents.", b"PK\x03\x04" + b"\0" * 99])
def test_a_file_that_is_no_archive_is_told(database, tmp_path, data):
    (tmp_path / "site.zip").write_bytes(data)
    with pytest.raises(StoreError, match="no backup of quizgen"):
        restore(database, tmp_path / "new", tmp_path / "site.zip")
    with pytest.raises(StoreError, match="cannot be read"):
        restore(database, tmp_path / "new", tmp_path / "none.zip")


def test_a_damaged_archive_is_told(filled, banks, empty, tmp_path):
    save(filled, banks, tmp_path / "site.zip", NOW)
    data = bytearray((tmp_path / "site.zip").read_bytes())
    for at in range(60, len(data) - 2000, 40):
        data[at] ^= 0x55
    (tmp_path / "site.zip").write_bytes(data)
    with pytest.raises(StoreError, match="no backup of quizgen"):
        restore(empty("sqlite"), tmp_path / "new", tmp_path / "site.zip")


def test_an_archive_that_would_unpack_to_far_too_much_is_refused(
    filled, banks, empty, tmp_path, monkeypatch
):
    save(filled, banks, tmp_path / "site.zip", NOW)
    bomb = spoilt(tmp_path, tmp_path / "site.zip", replaced("tables/log.jsonl", b" " * 3_000_000))
    monkeypatch.setattr("quizgen.store.backup.LARGEST", 2_000_000)
    with pytest.raises(StoreError, match="too large"):
        restore(empty("sqlite"), tmp_path / "new", bomb)
    monkeypatch.undo()
    monkeypatch.setattr("quizgen.store.backup.LONGEST_ROW", 1_000_000)
    with pytest.raises(StoreError, match="no backup"):
        restore(empty("sqlite"), tmp_path / "new", bomb)


def test_a_bank_goes_nowhere_but_into_the_folder(filled, banks, empty, tmp_path):
    save(filled, banks, tmp_path / "site.zip", NOW)
    names = (
        "banks/../../evil.yaml",
        "../evil.yaml",
        "/evil.yaml",
        "banks/a/evil.yaml",
        "banks/x.py",
    )
    file = spoilt(tmp_path, tmp_path / "site.zip", lambda p: {**p, **dict.fromkeys(names, b"x")})
    restore(empty("sqlite"), tmp_path / "in" / "new", file)
    assert [one.name for one in tmp_path.rglob("evil*")] == []
    assert [one.name for one in (tmp_path / "in" / "new").iterdir()] == ["lighthouse.yaml"]


def test_a_backup_shows_one_moment_while_students_work(filled, banks, empty, tmp_path, monkeypatch):
    """Somebody hands in between the reading of two tables."""
    from quizgen.store import backup  # noqa: PLC0415

    plain, seen = backup.plain, []

    def meanwhile(mapping):
        if not seen:
            seen.append(True)
            with filled.writing() as session:
                hand_in(session, a_quiz(session, title="Meanwhile"), "Ben", *RIGHT)
        return plain(mapping)

    before = everything(filled)
    monkeypatch.setattr(backup, "plain", meanwhile)
    save(filled, banks, tmp_path / "site.zip", NOW)
    there = empty("sqlite")
    restore(there, tmp_path / "new", tmp_path / "site.zip")
    assert everything(there) == before
