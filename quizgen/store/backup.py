"""Backups: one ZIP file with all rows of all tables as JSON and all bank files.

It holds plain values, so that what was saved from SQLite can be restored into PostgreSQL, or the
other way round.
"""

import json
import os
import zipfile
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Table, func, insert, inspect, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from quizgen.errors import StoreError
from quizgen.store.database import Database
from quizgen.store.models import Base, Moment

FORMAT = "quizgen-backup/1"
LARGEST = 2_000_000_000  # bytes that a backup may unpack to
LONGEST_HEAD = 10_000
LONGEST_ROW = 20_000_000  # bytes of a row, or of a bank; no more is held in memory
CHUNK = 500  # rows
FAULTS = (  # what reading, unpacking and inserting a file that was tampered with raise
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    OverflowError,
    RuntimeError,
    SQLAlchemyError,
)


def save(database: Database, banks: Path, target: Path, now: datetime) -> int:
    """Write a backup to `target`; gives the number of rows.

    Raises StoreError if there is a file already, or none can be written.
    """
    try:
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)  # names are in it
    except FileExistsError:
        raise StoreError(f"{target}: there is a file of this name already") from None
    except OSError as error:
        raise StoreError(f"{target}: it cannot be written ({error.strerror})") from None
    try:
        with (
            os.fdopen(handle, "wb") as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
            database.snapshot() as session,
        ):
            return pack(session, archive, banks, now)
    except BaseException as error:
        target.unlink()  # half a backup is none
        if isinstance(error, OSError):
            raise StoreError(f"{target}: it cannot be written ({error.strerror})") from None
        raise


def pack(session: Session, archive: zipfile.ZipFile, banks: Path, now: datetime) -> int:
    """Write all rows and banks; gives the number of rows."""
    rows = 0
    head = {"format": FORMAT, "made": now.isoformat(), "revision": revision(session)}
    archive.writestr("backup.json", json.dumps(head))
    for table in Base.metadata.sorted_tables:
        with archive.open(f"tables/{table.name}.jsonl", "w") as file:
            for row in session.execute(select(table)).yield_per(CHUNK):
                file.write(json.dumps(plain(row._mapping)).encode() + b"\n")
                rows += 1
    for bank in sorted(banks.glob("*.yaml")):
        archive.write(bank, f"banks/{bank.name}")
    return rows


def restore(database: Database, banks: Path, source: Path) -> int:
    """Put a backup into an empty database and its banks into the folder; gives the number of
    rows. Bank files that are there already are left alone.

    Raises StoreError if the file is no backup, or the database is not empty.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            if sum(one.file_size for one in archive.infolist()) > LARGEST:
                raise StoreError(f"{source}: this is too large for a backup")
            with archive.open("backup.json") as file:
                head = json.loads(file.read(LONGEST_HEAD))
            with database.writing() as session:
                if head["format"] != FORMAT or head["revision"] != revision(session):
                    raise StoreError(f"{source}: this backup is of another version of quizgen")
                rows = fill(session, archive)
                unpack(archive, banks)
    except OSError as error:
        raise StoreError(f"{source}: it cannot be read ({error.strerror})") from None
    except FAULTS:
        raise StoreError(f"{source}: this is no backup of quizgen, or it is damaged") from None
    return rows


def fill(session: Session, archive: zipfile.ZipFile) -> int:
    """Insert a backup's rows into empty tables."""
    rows = 0
    for table in Base.metadata.sorted_tables:
        if session.scalar(select(func.count()).select_from(table)):
            raise StoreError("the database is not empty: restore into a new data folder")
    for table in Base.metadata.sorted_tables:
        with archive.open(f"tables/{table.name}.jsonl") as file:
            while values := [value_of(row, table) for row in islice(rows_in(file), CHUNK)]:
                session.execute(insert(table), values)
                rows += len(values)
        key = inspect(table).primary_key.columns.values()
        if session.get_bind().dialect.name == "postgresql" and [c.name for c in key] == ["id"]:
            session.execute(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), "  # noqa: S608
                    f"coalesce((SELECT max(id) FROM {table.name}), 0) + 1, false)"
                )
            )
    return rows


def unpack(archive: zipfile.ZipFile, banks: Path) -> None:
    """Write the bank files that are not there."""
    banks.mkdir(parents=True, exist_ok=True)
    for one in archive.infolist():
        name = Path(one.filename).name
        if one.filename == f"banks/{name}" and name.endswith(".yaml"):
            target = banks / name
            if one.file_size > LONGEST_ROW:
                raise ValueError("a bank that is larger than any")
            if not target.exists():
                target.write_bytes(archive.read(one))


def revision(session: Session) -> str:
    """The state of the tables."""
    return str(session.scalar(text("SELECT version_num FROM alembic_version")))


def plain(row: Any) -> dict[str, Any]:
    """A row's values as JSON knows them."""
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in row.items()
    }


def rows_in(file: IO[bytes]) -> Iterator[Any]:
    """The rows of a table, one on a line. Raises ValueError if a line is longer than any row."""
    while line := file.readline(LONGEST_ROW):
        if not line.endswith(b"\n"):
            raise ValueError("a line without an end")
        yield json.loads(line)


def value_of(row: dict[str, Any], table: Table) -> dict[str, Any]:
    """A row's values as the table wants them. Raises ValueError if it lacks a column."""
    if row.keys() != set(table.columns.keys()):
        raise ValueError("the columns are not those of the table")
    moments = {column.name for column in table.columns if isinstance(column.type, Moment)}
    return {
        name: datetime.fromisoformat(value).astimezone(UTC) if name in moments and value else value
        for name, value in row.items()
    }
