"""Backups: one ZIP file with all rows of all tables as JSON and all bank files.

It holds plain values, so that what was saved from SQLite can be restored into PostgreSQL, or the
other way round.
"""

import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, inspect, select, text
from sqlalchemy.orm import Session

from quizgen.errors import StoreError
from quizgen.store.database import Database
from quizgen.store.models import Base

FORMAT = "quizgen-backup/1"
LARGEST = 2_000_000_000  # bytes that a backup may unpack to


def save(database: Database, banks: Path, target: Path, now: datetime) -> int:
    """Write a backup to `target`; gives the number of rows.

    Raises StoreError if there is a file already, or none can be written.
    """
    if target.exists():
        raise StoreError(f"{target}: there is a file of this name already")
    rows = 0
    try:
        with zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED) as archive:
            with database.reading() as session:
                head = {"format": FORMAT, "made": now.isoformat(), "revision": revision(session)}
                archive.writestr("backup.json", json.dumps(head))
                for table in Base.metadata.sorted_tables:
                    lines = [json.dumps(plain(r._mapping)) for r in session.execute(select(table))]
                    rows += len(lines)
                    archive.writestr(f"tables/{table.name}.jsonl", "\n".join(lines))
            for file in sorted(banks.glob("*.yaml")):
                archive.write(file, f"banks/{file.name}")
    except OSError as error:
        raise StoreError(f"{target}: it cannot be written ({error.strerror})") from None
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
            head = json.loads(archive.read("backup.json"))
            with database.writing() as session:
                if head.get("format") != FORMAT or head.get("revision") != revision(session):
                    raise StoreError(f"{source}: this backup is of another version of quizgen")
                rows = fill(session, archive)
            unpack(archive, banks)
    except (zipfile.BadZipFile, KeyError, ValueError):
        raise StoreError(f"{source}: this is no backup of quizgen") from None
    except OSError as error:
        raise StoreError(f"{source}: it cannot be read ({error.strerror})") from None
    return rows


def fill(session: Session, archive: zipfile.ZipFile) -> int:
    """Insert a backup's rows into empty tables."""
    rows = 0
    for table in Base.metadata.sorted_tables:
        if session.scalar(select(func.count()).select_from(table)):
            raise StoreError("the database is not empty: restore into a new data folder")
    for table in Base.metadata.sorted_tables:
        data = archive.read(f"tables/{table.name}.jsonl").decode()
        values = [value_of(json.loads(line), table.name) for line in data.splitlines()]
        if values:
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


def value_of(row: dict[str, Any], table: str) -> dict[str, Any]:
    """A row's values as the table `table` wants them."""
    moments = set(moments_of(table))
    return {
        name: datetime.fromisoformat(value).astimezone(UTC) if name in moments and value else value
        for name, value in row.items()
    }


def moments_of(table: str) -> Iterator[str]:
    """The columns of a table that hold moments."""
    for column in Base.metadata.tables[table].columns:
        if column.type.python_type is datetime:
            yield column.name
