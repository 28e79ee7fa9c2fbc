"""Answer sheets: bubbles to fill, laid out so that a scan can be read, and where they stand."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from quizgen.domain.bank import Bank
from quizgen.printing.blocks import paragraph
from quizgen.printing.bubbles import Bubble, Grid, grids
from quizgen.printing.corners import DICTIONARY, INSET, SIDE, corner
from quizgen.printing.feet import foot
from quizgen.printing.flow import Frame
from quizgen.printing.head import field_rows, name_piece, title_rows
from quizgen.printing.look import MM, STANDARD
from quizgen.printing.marks import Page, Piece, Placed, Row, Tag
from quizgen.printing.qr import qr
from quizgen.printing.settings import PAPERS, Settings
from quizgen.printing.sheets import Sheet, sheets
from quizgen.printing.structure import Copy, write
from quizgen.printing.text import clean

FORMAT = "quizgen-answer-sheet/1"
QR_SIDE = 30 * MM
SIDE_MARGIN = 22 * MM
HEAD_TOP = 22 * MM
ADVICE = (
    "Use a dark pencil. Fill one bubble for each question, right to its edge, and rub out what "
    "you change. Leave the corner marks and the square code clean."
)


@dataclass(frozen=True, slots=True)
class AnswerSheets:
    """The sheets as a PDF, and where everything stands on them as JSON text."""

    pdf: bytes
    geometry: str


def answer_sheets(
    bank: Bank, settings: Settings | None = None, roster: Sequence[str] = (), quiz: str = ""
) -> AnswerSheets:
    """An answer sheet for each version, or with a `roster` one for each name, the versions in
    turn as for the worksheets.

    The QR code names `quiz` (a digest of the bank if empty), version, student (the place on the
    roster, from 1) and page. Raises PrintingError if there is nothing to print.
    """
    settings = settings or Settings()
    quiz = quiz or digest(bank)
    width, height = PAPERS[settings.paper]
    paper = Frame(width, height, SIDE_MARGIN, SIDE_MARGIN, HEAD_TOP, HEAD_TOP)
    made = sheets(bank, settings)
    laid = [grids(sheet, paper) for sheet in made]
    copies = [
        Copy(drawn(bank.title, sheet, pages, paper), f"Answer sheet {sheet.version}".strip())
        for sheet, pages in zip(made, laid, strict=True)
    ]
    students = [(number, clean(name)) for number, name in enumerate(roster, 1)] or [(0, "")]
    ready = []
    for place, (number, name) in enumerate(students if roster else students * len(made)):
        version = place % len(made)
        copy = copies[version]
        codes = [
            payload(quiz, made[version].version, number, page + 1)
            for page in range(len(copy.pages))
        ]
        over = tuple(
            personal(page, name, code, paper) for page, code in zip(copy.pages, codes, strict=True)
        )
        ready.append(replace(copy, title=name or copy.title, over=over))
    pdf = write(ready, f"Answer sheet: {clean(bank.title)}", bank.language)
    return AnswerSheets(pdf, geometry(quiz, made, laid, paper))


def digest(bank: Bank) -> str:
    """A short name for the bank that changes with its questions."""
    told = json.dumps([bank.title, [[item.id, item.stem, item.key] for item in bank.items]])
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def payload(quiz: str, version: str, student: int, page: int) -> str:
    """What the QR code says: short, so that its modules are large. Version and student are empty
    where there is none."""
    return "/".join(("QG1", quote(quiz, safe=""), version, str(student or ""), str(page)))


def drawn(title: str, sheet: Sheet, pages: Sequence[Grid], paper: Frame) -> tuple[Page, ...]:
    """The pages of a version: corners, head, bubbles."""
    found = []
    for number, grid in enumerate(pages, 1):
        marks = tuple(corner(n, paper.width, paper.height) for n in range(4))
        placed = [Placed(0, 0, Row(0, (Piece((), marks),)))]
        y = paper.top
        for row in head(title, sheet, paper):
            y += row.before
            placed.append(Placed(paper.left, y, row))
            y += row.height
        placed.append(Placed(0, 0, Row(0, grid.pieces)))
        end = foot(
            f"{clean(title)} · answer sheet",
            f"Page {number} of {len(pages)}",
            STANDARD,
            replace(paper, left=paper.left + 8, right=paper.right + 8),
        )
        placed.append(Placed(paper.left + 8, paper.height - INSET - SIDE / 2 - 6, end))
        found.append(Page(paper.width, paper.height, tuple(placed)))
    return tuple(found)


def head(title: str, sheet: Sheet, paper: Frame) -> tuple[Row, ...]:
    """Title, name and advice, left of the QR code."""
    width = paper.column() - QR_SIDE - 10
    fields = field_rows(sheet.points, STANDARD, width)
    advice = paragraph(ADVICE, STANDARD.small, width, (Tag("P", "advice"),), before=8)
    return (*title_rows(title, sheet.version, STANDARD, width, short=True), *fields, *advice)


def personal(page: Page, name: str, code: str, paper: Frame) -> Page:
    """What is drawn over a page: the QR code, and the name if there is one."""
    x = paper.left + paper.column() - QR_SIDE
    alt = f"QR code that names quiz, version, student and page: {code}"
    figure = Piece((Tag("Figure", "code", alt=alt),), (qr(code, x, paper.top, QR_SIDE),))
    placed = [Placed(0, 0, Row(0, (figure,)))]
    if name:
        line = next(
            one
            for one in page.placed
            for p in one.row.pieces
            if p.path and p.path[-1].key == "name"
        )
        width = paper.column() - QR_SIDE - 10
        placed.append(Placed(line.x, line.y, Row(0, (name_piece(name, STANDARD, width),))))
    return Page(page.width, page.height, tuple(placed))


def geometry(quiz: str, made: Sequence[Sheet], laid: Sequence[Sequence[Grid]], paper: Frame) -> str:
    """Where the marks, the code and every bubble stand."""
    marks = [corner(number, paper.width, paper.height) for number in range(4)]
    told: dict[str, Any] = {
        "format": FORMAT,
        "quiz": quiz,
        "unit": "point",
        "origin": "upper left",
        "page": {"width": paper.width, "height": paper.height},
        "marks": {
            "dictionary": DICTIONARY,
            "side": round(SIDE, 2),
            "corners": [
                {"id": number, "x": round(mark.x, 2), "y": round(mark.y, 2)}
                for number, mark in enumerate(marks)
            ],
        },
        "qr": {
            "x": round(paper.left + paper.column() - QR_SIDE, 2),
            "y": round(paper.top, 2),
            "side": round(QR_SIDE, 2),
        },
        "versions": [
            {
                "version": sheet.version,
                "pages": [[told_bubble(bubble) for bubble in grid.bubbles] for grid in pages],
            }
            for sheet, pages in zip(made, laid, strict=True)
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def told_bubble(bubble: Bubble) -> dict[str, Any]:
    """A bubble in the geometry: its middle, and what filling it means."""
    meant = {"points": bubble.points} if bubble.points is not None else {"option": bubble.option}
    return {
        "item": bubble.item,
        "number": bubble.number,
        "label": bubble.label,
        **meant,
        "x": round(bubble.x, 2),
        "y": round(bubble.y, 2),
        "radius": bubble.radius,
    }
