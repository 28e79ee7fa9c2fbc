"""A class, then a school, takes a quiz on this computer: how fast are answers saved, is any lost?

    python benchmarks/load [--students 500] [--seconds 180] [--kill]
        [--postgresql postgresql://postgres@127.0.0.1/postgres] [--gunicorn PATH]

Every student joins by the code, opens the sheet, answers 15 questions, each saved as it is given,
hands in and looks at the result. Server and students are two processes on 127.0.0.1. With --kill
the server is killed (kill -9) when half of the answers are in, and started again.
"""

import argparse
import asyncio
import os
import platform
import random
import resource
import statistics
import sys
import tempfile
from datetime import date
from pathlib import Path

import scratch
from browser import Browser
from host import Server, cpu
from student import Ledger, Student

ITEMS = 15
LATE = 0.4  # the share of the time in which students come in
AT_MOST = 1000  # students
SLACK = 120  # seconds that a run may take beyond its time
TARGET = 0.1  # seconds in which 95 of 100 saves are answered


def main() -> None:
    asked = arguments()
    print(f"{os.cpu_count()} cores, {date.today():%d %b %Y}, Python {platform.python_version()}")
    counts = asked.students or ([500] if asked.kill else [30, 500])
    good = True
    for server in [None, asked.postgresql] if asked.postgresql else [None]:
        for count in counts:
            if not (asked.gunicorn and server is None):  # SQLite is for one process
                good &= trial(server, count, asked)
    sys.exit(0 if good else 1)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks/load", description=__doc__)
    parser.add_argument(
        "--students", type=int, nargs="*", choices=range(1, AT_MOST + 1), metavar="N"
    )
    parser.add_argument("--seconds", type=float, default=180, help="that a run is to take")
    parser.add_argument("--postgresql", metavar="URL", help="a server where a database may be made")
    parser.add_argument("--gunicorn", metavar="PATH", help="serve by two workers of this program")
    parser.add_argument("--kill", action="store_true", help="kill the server in the middle")
    return parser.parse_args()


def trial(server: str | None, count: int, asked: argparse.Namespace) -> bool:
    """One run with its figures; gives whether all is as it must be."""
    name = "SQLite" if server is None else "PostgreSQL"
    with (
        tempfile.TemporaryDirectory(prefix="quizgen-load-") as data,
        scratch.database(server, Path(data)) as url,
    ):
        code = scratch.make_quiz(url, ITEMS)
        host = Server(data=Path(data), database=url, gunicorn=asked.gunicorn)
        ours, its = cpu(resource.RUSAGE_SELF), cpu(resource.RUSAGE_CHILDREN)
        host.start()
        try:
            ledger, gone = asyncio.run(run(host, code, count, asked))
        finally:
            host.stop()
        ours, its = cpu(resource.RUSAGE_SELF) - ours, cpu(resource.RUSAGE_CHILDREN) - its
        found = scratch.answers(url)
        lost = missing(ledger.saved, found)
        print(f"\n{name}, {count} students, {ITEMS} questions each")
        if gone is not None:
            print(f"  killed after {gone[0]} acknowledged answers; of these missing: {gone[1]}")
        report(ledger, count, lost)
        print(f"  processor time     server {its:.1f} s, students {ours:.1f} s")
        print(f"  bare commits       {scratch.floor(url):.0f} per second, one by one")
        return not (ledger.errors or lost or (gone and gone[1])) and ledger.finished == count


async def run(
    host: Server, code: str, count: int, asked: argparse.Namespace
) -> tuple[Ledger, tuple[int, int] | None]:
    """The students at work; with --kill also how many answers were acknowledged when the server
    was killed, and how many of those the database did not have."""
    ledger, chance = Ledger(), random.Random(count)
    think = asked.seconds * (1 - LATE) / (ITEMS + 1)
    students = [
        Student(
            name=f"Student {number}",
            code=code,
            late=chance.uniform(0, LATE * asked.seconds),
            think=think,
            browser=Browser(port=host.port, patient=asked.kill),
            ledger=ledger,
            chance=random.Random(number),
        )
        for number in range(count)
    ]
    gone = None
    try:
        async with asyncio.timeout(asked.seconds + SLACK), asyncio.TaskGroup() as group:
            for student in students:
                group.create_task(student.take())
            if asked.kill:
                while len(ledger.saved) < count * ITEMS / 2:
                    await asyncio.sleep(0.01)
                gone = await kill(host, ledger)
    except TimeoutError:
        ledger.errors.append("the students did not finish in time")
    return ledger, gone


async def kill(host: Server, ledger: Ledger) -> tuple[int, int]:
    """Kill the server, start it again, and compare: how many answers had been acknowledged, how
    many of those are missing."""
    host.stop(kill=True)
    await asyncio.sleep(0.5)  # what was on its way to the students has arrived
    acknowledged = dict(ledger.saved)
    await asyncio.to_thread(host.start)
    found = await asyncio.to_thread(scratch.answers, host.database)
    return len(acknowledged), missing(acknowledged, found)


def missing(saved: dict[tuple[str, int], str], found: dict[tuple[str, int], str]) -> int:
    """How many answers that were acknowledged are not in the database as they were given."""
    return sum(found.get(key) != text for key, text in saved.items())


def report(ledger: Ledger, count: int, lost: int) -> None:
    """The figures of a run."""
    cuts = statistics.quantiles(ledger.times, n=100) if len(ledger.times) > 1 else [0.0] * 99
    p50, p95, p99 = (1000 * cuts[n - 1] for n in (50, 95, 99))
    span = max(ledger.last - ledger.first, 1e-9)
    print(f"  answers saved      {len(ledger.saved)} of {count * ITEMS} in {span:.1f} s, ", end="")
    print(f"{len(ledger.saved) / span:.0f} per second; handed in {ledger.finished} of {count}")
    print(f"  a save takes       p50 {p50:.1f} ms, p95 {p95:.1f} ms, p99 {p99:.1f} ms", end="")
    print(f" (at most {TARGET * 1000:.0f} ms wanted at p95)")
    print(f"  errors             {len(ledger.errors)}")
    for error in ledger.errors[:3]:
        print(f"    {error}")
    print(f"  lost answers       {lost}")


if __name__ == "__main__":
    main()
