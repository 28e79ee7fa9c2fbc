"""Starting, killing and timing the server."""

import os
import resource
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
LOCAL = "127.0.0.1"
PATIENCE = 30  # seconds that a server may take to start or to stop


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind((LOCAL, 0))
        return int(probe.getsockname()[1])


@dataclass(slots=True, kw_only=True)
class Server:
    """One server on this computer. With `gunicorn`, the path of that program, two of its workers
    serve the site; without, the site serves itself."""

    data: Path
    database: str
    gunicorn: str | None = None
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it listens."""
        with (self.data / "server.log").open("ab") as log:
            self.process = subprocess.Popen(
                self.command(), env=self.environment(), stdout=log, stderr=log, process_group=0
            )
        limit = time.monotonic() + PATIENCE
        while time.monotonic() < limit and self.process.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex((LOCAL, self.port)) == 0:
                    return
            time.sleep(0.05)
        sys.exit(f"the server did not start:\n{self.log()}")

    def command(self) -> list[str]:
        """What starts it."""
        if self.gunicorn is None:
            script = str(HERE / "serve.py")
            return [sys.executable, script, str(self.data), self.database, str(self.port)]
        options = ["--workers", "2", "--threads", "8", "--bind", f"{LOCAL}:{self.port}"]
        return [self.gunicorn, *options, "--chdir", str(HERE), "serve:wsgi()"]

    def environment(self) -> dict[str, str]:
        """The environment that gunicorn's workers are set up by."""
        ours = {"QUIZGEN_DATA": str(self.data), "QUIZGEN_DATABASE": self.database}
        return {**os.environ, **ours}

    def stop(self, *, kill: bool = False) -> None:
        """Stop it with all its processes: with `kill` at once, in the middle of whatever it does
        (kill -9)."""
        if self.process is None:
            return
        try:
            os.killpg(self.process.pid, 9 if kill else 2)
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, 9)
            self.process.wait()
        except ProcessLookupError:
            pass
        self.process = None

    def log(self) -> str:
        """What it printed."""
        return (self.data / "server.log").read_text("utf-8", "replace")


def cpu(who: int) -> float:
    """Seconds of processor time so far: of this process (RUSAGE_SELF), or of the servers that have
    ended (RUSAGE_CHILDREN)."""
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime
