"""A process of its own for what takes seconds, so that no student's save waits for a parse.

The process starts with the first piece of work, stays warm for a while and then goes. One piece
is done at a time; what takes too long is ended, and the process with it.
"""

import multiprocessing
import queue
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from quizgen.store import work
from quizgen.store.database import Database
from quizgen.web.bench import serve

IDLE = 600.0  # seconds until an idle process is let go
LONGEST = 180.0  # seconds that one piece of work may take


@dataclass(frozen=True, slots=True)
class Task:
    """A job's token, the function of `quizgen.web.bench` that does it, what that is given, and
    what is to be done in this process with what comes back."""

    token: str
    name: str
    arguments: Mapping[str, Any]
    finish: Callable[[Any], dict[str, Any]]


class Workshop:
    """The queue before the worker process. Safe to share between threads."""

    def __init__(self, database: Database, *, idle: float = IDLE, longest: float = LONGEST) -> None:
        self._database = database
        self._idle = idle
        self._longest = longest
        self._tasks: queue.Queue[Task | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None

    def give(self, task: Task) -> None:
        """Do `task` when its turn comes; its job in the database tells how it went."""
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, daemon=True)
                self._thread.start()
        self._tasks.put(task)

    def close(self) -> None:
        """End the worker process."""
        if self._thread is not None:
            self._tasks.put(None)
            self._thread.join(timeout=5)
        self._stop()

    def _serve(self) -> None:
        while True:
            try:
                task = self._tasks.get(timeout=self._idle)
            except queue.Empty:
                self._stop()
                continue
            if task is None:
                return
            self._do(task)

    def _do(self, task: Task) -> None:
        try:
            outcome = self._ask(task)
            if isinstance(outcome, str):
                self._fail(task, outcome)
                return
            result = task.finish(outcome[0])
            with self._database.writing() as session:
                work.done(session, task.token, result)
        except Exception as error:  # a thread that dies takes all later work with it
            self._fail(task, str(error) or type(error).__name__)

    def _fail(self, task: Task, message: str) -> None:
        with suppress(Exception), self._database.writing() as session:
            work.failed(session, task.token, message)

    def _ask(self, task: Task) -> str | tuple[Any]:
        """What the worker made, in a tuple, or the sentence that says why it made nothing."""
        pipe = self._worker()
        try:
            pipe.send((task.name, dict(task.arguments)))
            if not pipe.poll(self._longest):
                self._stop()
                return "this took too long and was stopped: try a shorter text"
            answer: str | tuple[Any] = pipe.recv()
        except (EOFError, OSError):
            self._stop()
            return "the worker process ended unexpectedly: try again"
        return answer

    def _worker(self) -> Connection:
        """The end of a pipe to a worker process that runs."""
        if self._pipe is None or self._process is None or not self._process.is_alive():
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=serve, args=(theirs,), daemon=True)
            self._process.start()
            theirs.close()
        return self._pipe

    def _stop(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None and self._process.is_alive():
            self._process.terminate()
            self._process.join(timeout=5)
        self._pipe = self._process = None
