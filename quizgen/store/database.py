"""Where the tables are: an embedded SQLite file, or a PostgreSQL server."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, nullcontext
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.orm import Session

from quizgen.errors import QuizgenError, StoreError
from quizgen.store.migrate import upgrade

WAIT = 30  # seconds that a writer waits for another before it gives up
POOL = 20

T = TypeVar("T")

__all__ = ["Database", "Session", "sqlite_url"]


class Database:
    """One database, opened and brought up to date. Safe to share between threads."""

    def __init__(self, url: str) -> None:
        """Open the database at `url` ("sqlite:///file" or "postgresql://...") and migrate it.

        Raises StoreError if that cannot be done.
        """
        self._engine = engine(url)
        self._writers = self._engine.execution_options(writes=True)
        # SQLite lets one writer in at a time and makes the others poll: a queue is faster.
        self._queue = Lock() if self._engine.dialect.name == "sqlite" else nullcontext()
        self._waiting: deque[tuple[Callable[[Session], Any], Future[Any]]] = deque()
        try:
            upgrade(self._engine)
        except DBAPIError as error:
            self.close()
            raise StoreError(f"the database cannot be used: {first_line(error)}") from None
        except StoreError:
            self.close()
            raise

    @property
    def name(self) -> str:
        """Which system it is: "sqlite" or "postgresql"."""
        return self._engine.dialect.name

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session for looking; nothing is kept of what is changed."""
        with Session(self._engine) as session:
            yield session

    @contextmanager
    def snapshot(self) -> Iterator[Session]:
        """A session for looking that sees one state of the database until it ends."""
        with Session(self._engine) as session:
            if self.name == "postgresql":  # SQLite's readers always do
                session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose changes are on the disk when the block has ended without an error."""
        with self._queue, self._transaction() as session:
            yield session

    def together(self, work: Callable[[Session], T]) -> T:
        """What `work` gives, when its changes are on the disk. Calls that come while another call
        waits for the disk are committed at once, so that a whole class can save at the same time.

        `work` raises a QuizgenError before it changes anything, or not at all.
        """
        if self.name != "sqlite":  # PostgreSQL does this by itself
            with self.writing() as session:
                return work(session)
        mine: Future[T] = Future()
        self._waiting.append((work, mine))
        with self._queue:
            if not mine.done():  # nobody took it along
                self._commit_waiting()
        return mine.result()

    def _commit_waiting(self) -> None:
        """Do what waits, in one transaction; its outcomes are told when it is on the disk."""
        batch = [self._waiting.popleft() for _ in range(len(self._waiting))]
        try:
            with self._transaction() as session:
                outcomes = [outcome(work, session) for work, _ in batch]
        except Exception as error:  # none of it was kept
            outcomes = [error] * len(batch)
        for (_, future), came in zip(batch, outcomes, strict=True):
            if isinstance(came, Exception):
                future.set_exception(came)
            else:
                future.set_result(came)

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        with Session(self._writers, expire_on_commit=False) as session, session.begin():
            yield session

    def close(self) -> None:
        """Give back the connections."""
        self._engine.dispose()


def outcome(work: Callable[[Session], Any], session: Session) -> Any:
    """What the work gives, or the error by which it refuses."""
    try:
        return work(session)
    except QuizgenError as error:
        return error


def sqlite_url(file: Path) -> str:
    """The URL of a SQLite file."""
    return f"sqlite:///{file}"


def engine(url: str) -> Engine:
    """An engine for `url`. Raises StoreError if the URL is none that quizgen can use."""
    try:
        parsed = make_url(url)
        if parsed.drivername in {"postgresql", "postgres"}:
            parsed = parsed.set(drivername="postgresql+psycopg")
        if parsed.get_backend_name() not in {"sqlite", "postgresql"}:
            raise StoreError(f"{parsed!r}: quizgen keeps its data in sqlite:/// or postgresql://")
        if parsed.get_backend_name() == "postgresql":
            return create_engine(parsed, pool_size=POOL, max_overflow=0, pool_pre_ping=True)
        made = create_engine(parsed, pool_size=POOL, max_overflow=0, connect_args={"timeout": WAIT})
    except ArgumentError:
        raise StoreError(f"{url}: this is no address of a database") from None
    except (ModuleNotFoundError, NoSuchModuleError):
        raise StoreError("PostgreSQL needs a driver: pip install 'quizgen[postgresql]'") from None
    event.listen(made, "connect", prepare)
    event.listen(made, "begin", begin)
    return made


def prepare(connection: Any, _: object) -> None:
    """Settings of a new SQLite connection: readers beside a writer, every commit on the disk,
    and transactions begun by us, since the driver begins them too late."""
    connection.isolation_level = None
    for line in (
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        f"PRAGMA busy_timeout = {WAIT * 1000}",
    ):
        connection.execute(line)


def begin(connection: Connection) -> None:
    """Begin a SQLite transaction: one that will write takes the lock at once, because a reader
    that turns writer fails if another wrote meanwhile."""
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def first_line(error: DBAPIError) -> str:
    """What a driver says, on one line."""
    return (str(error.orig).strip().splitlines() or ["unknown reason"])[0]
