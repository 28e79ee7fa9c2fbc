"""Pages drawn with ReportLab, every piece within marks that the structure can point at."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from quizgen.printing.fonts import CHAINS, font
from quizgen.printing.marks import Box, Circle, Mark, Modules, Page, Path, Piece, Rule, Words
from quizgen.printing.text import in_order_of_sight


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
        code = self._canvas._code
        code.append(begin)
        for mark in piece.marks:
            DRAW[type(mark)](self._canvas, mark, x, y)
        code.append("EMC")

    def finish(self) -> bytes:
        """The document, not yet with a structure."""
        self._canvas.save()
        return self._buffer.getvalue()


def draw_words(canvas: Any, mark: Words, x: float, y: float) -> None:
    """A text, its letters in the order in which they stand on the line, as readers of PDF expect
    words that run from right to left."""
    style = mark.style
    shown = in_order_of_sight(mark.text)
    text = canvas.beginText(x + mark.x, y - mark.y)
    text.setFillGray(style.grey)
    text.setCharSpace(style.spacing)
    for name, run in style.face.runs(shown):
        text.setFont(name, style.size)
        text.textOut(run)
    canvas.drawText(text)


def draw_rule(canvas: Any, mark: Rule, x: float, y: float) -> None:
    """A line, dashed or not."""
    canvas.setStrokeGray(mark.grey)
    canvas.setLineWidth(mark.width)
    canvas.setDash(*([mark.dash, mark.dash] if mark.dash else []))
    canvas.line(x + mark.x, y - mark.y, x + mark.to_x, y - mark.to_y)


def draw_box(canvas: Any, mark: Box, x: float, y: float) -> None:
    """A rectangle, with or without round corners."""
    solid(canvas, mark.line, mark.grey)
    if mark.fill:
        canvas.setFillColorRGB(*mark.fill)
    canvas.roundRect(
        x + mark.x,
        y - mark.y - mark.height,
        mark.width,
        mark.height,
        mark.radius,
        stroke=int(mark.line > 0),
        fill=int(mark.fill is not None),
    )


def draw_circle(canvas: Any, mark: Circle, x: float, y: float) -> None:
    """A circle."""
    solid(canvas, mark.line, mark.grey)
    canvas.setFillGray(mark.grey)
    canvas.circle(x + mark.x, y - mark.y, mark.radius, stroke=1, fill=int(mark.filled))


def draw_modules(canvas: Any, mark: Modules, x: float, y: float) -> None:
    """The black squares, neighbours in a row as one rectangle, so that no seam shows."""
    canvas.setFillGray(0)
    path = canvas.beginPath()
    for down, row in enumerate(mark.rows):
        start = None
        for place, black in enumerate((*row, 0)):
            if black and start is None:
                start = place
            elif not black and start is not None:
                left = x + mark.x + start * mark.size
                bottom = y - mark.y - (down + 1) * mark.size
                path.rect(left, bottom, (place - start) * mark.size, mark.size)
                start = None
    canvas.drawPath(path, stroke=0, fill=1)


def solid(canvas: Any, width: float, grey: float) -> None:
    """A pen for outlines."""
    canvas.setStrokeGray(grey)
    canvas.setLineWidth(width)
    canvas.setDash()


DRAW: dict[type[Mark], Callable[[Any, Any, float, float], None]] = {
    Words: draw_words,
    Rule: draw_rule,
    Box: draw_box,
    Circle: draw_circle,
    Modules: draw_modules,
}


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
