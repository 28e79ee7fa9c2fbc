"""Databases for one run: made empty, filled with a quiz, looked at, thrown away."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import make_url, select

from quizgen.banks.shelf import Shelf
from quizgen.resources import folder
from quizgen.store.accounts import accept, invite
from quizgen.store.database import Database, engine, sqlite_url
from quizgen.store.models import Attempt, Response
from quizgen.store.quizzes import Settings, assign

BANK = "kim-train"
OURS = "quizgen_load"


@contextmanager
def database(server: str | None, data: Path) -> Iterator[str]:
    """The URL of a new database: on the PostgreSQL `server`, or in a file in `data`."""
    if server is None:
        yield sqlite_url(data / "quizgen.db")
        return
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"DROP DATABASE IF EXISTS {OURS} WITH (FORCE)")
        admin.execute(f"CREATE DATABASE {OURS}")
        try:
            yield make_url(server).set(database=OURS).render_as_string(hide_password=False)
        finally:
            admin.execute(f"DROP DATABASE IF EXISTS {OURS} WITH (FORCE)")


def make_quiz(url: str, count: int) -> str:
    """A quiz of `count` items of the sample banks, with the article of the first; gives its
    code."""
    shelf = Shelf(folder("question_banks"))
    banks = {entry.name: entry.bank for entry in shelf.entries() if entry.bank is not None}
    ordered = [banks[BANK], *(bank for name, bank in banks.items() if name != BANK)]
    items = list(islice((item for bank in ordered for item in bank.items), count))
    at, store = datetime.now(UTC), Database(url)
    try:
        with store.writing() as session:
            teacher = accept(session, invite(session, at), "Load", "no password", at)
            rules = Settings(minutes=60)
            article = banks[BANK].article
            made = assign(session, teacher.id, "Load", items, rules, now=at, article=article)
            return made.code
    finally:
        store.close()


def answers(url: str) -> dict[tuple[str, int], str]:
    """The answers in the database, by token and item."""
    store = Database(url)
    try:
        with store.reading() as session:
            query = select(Attempt.token, Response.item_id, Response.answer).join(Response)
            return {(token, item): text for token, item, text in session.execute(query)}
    finally:
        store.close()


def floor(url: str) -> float:
    """How many rows per second the database takes if one connection commits the same answers one
    by one, with nothing around it."""
    opened = engine(url)
    raw = opened.raw_connection()
    try:
        cursor: Any = raw.cursor()
        cursor.execute("SELECT * FROM responses")
        rows = cursor.fetchall()
        cursor.execute("CREATE TABLE bare AS SELECT * FROM responses WHERE attempt_id < 0")
        cursor.execute("CREATE UNIQUE INDEX bare_key ON bare (attempt_id, item_id)")
        raw.commit()
        mark = "?" if opened.dialect.name == "sqlite" else "%s"
        insert = f"INSERT INTO bare VALUES ({', '.join([mark] * len(rows[0]))})"
        began = time.perf_counter()
        for row in rows:
            cursor.execute(insert, row)
            raw.commit()  # without effect on SQLite, which has committed already
        return len(rows) / (time.perf_counter() - began)
    finally:
        raw.close()
        opened.dispose()
