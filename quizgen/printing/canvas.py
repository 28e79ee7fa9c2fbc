"""Pages drawn with ReportLab, every piece within marks that the structure can point at."""

from dataclasses import dataclass
from io import BytesIO
from threading import Lock
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from quizgen.printing.fonts import CHAINS, font
from quizgen.printing.marks import Box, Circle, Mark, Modules, Page, Path, Piece, Rule, Words
from quizgen.printing.operators import operators

# ReportLab reads a font that is shared by all documents from one place at a time: two threads that
# cut their subsets at once would get each other's letters.
SUBSETTING = Lock()


@dataclass(frozen=True, slots=True)
class Content:
    """A piece on a page: where it belongs in the structure, its number on the page, and the
    rectangle around it (left, bottom, right, top) if it is a figure."""

    path: Path
    number: int
    box: tuple[float, float, float, float] | None


class Drawing:
    """Pages drawn one after the other into one document."""

    def __init__(self, title: str, language: str) -> None:
        self._buffer = BytesIO()
        first = CHAINS["regular"][0]
        font(first)
        self._canvas: Any = Canvas(
            self._buffer, initialFontName=first, pageCompression=0, invariant=1, lang=language
        )  # pikepdf compresses in the end
        self._canvas.setTitle(title)
        self._canvas.setProducer("quizgen")
        self._canvas.setCreator("quizgen")
        self._canvas.setAuthor("")

    def page(self, page: Page, first: int = 0) -> tuple[Content, ...]:
        """Draw a page; what is on it, numbered from `first`."""
        canvas = self._canvas
        canvas.setPageSize((page.width, page.height))
        if page.tint:
            tint = Box(0, 0, page.width, page.height, 0, fill=page.tint)
            self._draw(Piece((), (tint,)), 0, page.height)
        found: list[Content] = []
        for placed in page.placed:
            for piece in placed.row.pieces:
                x, y = placed.x, page.height - placed.y
                if piece.path:
                    number = first + len(found)
                    box = around(piece, x, y) if piece.path[-1].alt else None
                    found.append(Content(piece.path, number, box))
                    self._draw(piece, x, y, f"/{piece.path[-1].name} <</MCID {number}>> BDC")
                else:
                    self._draw(piece, x, y)
        canvas.showPage()
        return tuple(found)

    def _draw(self, piece: Piece, x: float, y: float, begin: str = "/Artifact BMC") -> None:
        document = self._canvas._doc
        drawn = (operators(mark, x, y, document) for mark in piece.marks)
        self._canvas._code.append(f"{begin} {' '.join(drawn)} EMC")

    def finish(self) -> bytes:
        """The document, not yet with a structure."""
        with SUBSETTING:
            self._canvas.save()
        return self._buffer.getvalue()


def around(piece: Piece, x: float, y: float) -> tuple[float, float, float, float]:
    """The rectangle around a figure at `x`, `y`: left, bottom, right, top."""
    edges = [edge(mark) for mark in piece.marks]
    return (
        x + min(e[0] for e in edges),
        y - max(e[3] for e in edges),
        x + max(e[2] for e in edges),
        y - min(e[1] for e in edges),
    )


def edge(mark: Mark) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a mark, y downwards."""
    match mark:
        case Words():
            return mark.x, mark.y - mark.style.size, mark.right, mark.y + mark.style.size / 3
        case Rule():
            xs, ys = sorted((mark.x, mark.to_x)), sorted((mark.y, mark.to_y))
            return xs[0], ys[0], xs[1], ys[1]
        case Box():
            return mark.x, mark.y, mark.x + mark.width, mark.y + mark.height
        case Circle():
            r = mark.radius
            return mark.x - r, mark.y - r, mark.x + r, mark.y + r
        case Modules():
            return mark.x, mark.y, mark.x + mark.side, mark.y + mark.side
