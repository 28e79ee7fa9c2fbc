"""What a handout costs: pages a second beside bare ReportLab, and a class set as the class grows.

Bare ReportLab draws the same lines of text, in the same fonts and sizes, at the same places on as
many pages, and nothing else: no line breaking, no rules, no tags. The aim is at most three times
its time, and for a class of 30 a few seconds and little more memory than for one.
"""

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from quizgen.banks import load
from quizgen.domain.bank import Bank
from quizgen.printing import Settings, sheets, worksheet
from quizgen.printing.fonts import CHAINS
from quizgen.printing.marks import Page, Words
from quizgen.printing.worksheets import laid_out

BANKS = Path(__file__).parents[1] / "question_banks"
RUNS = 9
CLASS = (1, 30, 60, 120)


def main() -> None:
    banks = [load(path).bank for path in sorted(BANKS.glob("*.yaml"))]
    whole = replace(banks[0], items=tuple(item for bank in banks for item in bank.items))
    print(f"{'bank':34}{'pages':>6}{'pages/s':>9}{'bare':>8}{'times':>7}")
    for name, bank in [*((bank.title[:32], bank) for bank in banks), ("all of them", whole)]:
        pages = printed(bank)
        ours, theirs = seconds(partial(worksheet, bank), partial(bare, pages))
        count = len(pages)
        print(f"{name:34}{count:6}{count / ours:9.0f}{count / theirs:8.0f}{ours / theirs:7.1f}")
    print("\nclass set, in a process of its own: seconds, MB of memory, MB of the file")
    for number in CLASS:
        done = subprocess.run(
            [sys.executable, __file__, str(number)], check=True, capture_output=True, text=True
        )
        print(f"{number:4} students  {done.stdout.strip()}")


def printed(bank: Bank) -> tuple[Page, ...]:
    """The pages of the bank's worksheet."""
    settings = Settings()
    (sheet,) = sheets(bank, settings)
    return laid_out(bank, sheet, settings)


def bare(pages: Sequence[Page]) -> bytes:
    """The lines of text on those pages, drawn with ReportLab alone."""
    buffer = BytesIO()
    canvas = Canvas(buffer, initialFontName=CHAINS["regular"][0], pageCompression=1)
    for page in pages:
        for placed in page.placed:
            for mark in (mark for piece in placed.row.pieces for mark in piece.marks):
                if isinstance(mark, Words):
                    canvas.setFont(mark.style.face.runs("a")[0][0], mark.style.size)
                    x, y = placed.x + mark.x, page.height - placed.y - mark.y
                    canvas.drawString(x, y, mark.text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def seconds(*calls: Callable[[], object]) -> list[float]:
    """The median processor time of each call, in turns, after a round that loads the fonts."""
    times: list[list[float]] = [[] for _ in calls]
    for _ in range(RUNS + 1):
        for place, call in enumerate(calls):
            start = time.process_time()
            call()
            times[place].append(time.process_time() - start)
    return [statistics.median(one[1:]) for one in times]


def class_set(number: int) -> None:
    """Print what a class set of so many costs; each sheet has five pages."""
    bank = load(BANKS / "kim-train.yaml").bank
    worksheet(bank)
    settings = Settings(variant="dyslexia", versions=4)
    start = time.process_time()
    pdf = worksheet(bank, settings, [f"Student {n + 1}" for n in range(number)])
    took = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{took:7.2f} s {memory:7.0f} MB {len(pdf) / 1e6:7.2f} MB")


if __name__ == "__main__":
    class_set(int(sys.argv[1])) if len(sys.argv) > 1 else main()
