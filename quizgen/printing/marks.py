"""What stands on a page: marks, rows of them, and pages. Plain values; y runs downwards."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from quizgen.printing.text import Style


@dataclass(frozen=True, slots=True)
class Words:
    """A text on one line; `x` and `y` are the left end of its base line."""

    x: float
    y: float
    text: str
    style: Style

    @property
    def right(self) -> float:
        """Where the text ends."""
        return self.x + self.style.width(self.text)


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line; `dash` is the length of its dashes and gaps, 0 for none."""

    x: float
    y: float
    to_x: float
    to_y: float
    width: float = 0.6
    grey: float = 0.0
    dash: float = 0.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with its upper left corner at `x`, `y`; a fill of None is none, a line of 0
    none."""

    x: float
    y: float
    width: float
    height: float
    line: float = 0.6
    grey: float = 0.0
    fill: tuple[float, float, float] | None = None
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle around `x`, `y`."""

    x: float
    y: float
    radius: float
    line: float = 0.7
    grey: float = 0.0


@dataclass(frozen=True, slots=True)
class Modules:
    """The black squares of a QR code or of a corner mark, each `size` wide."""

    x: float
    y: float
    size: float
    rows: tuple[tuple[int, ...], ...]

    @property
    def side(self) -> float:
        """The length of a side."""
        return self.size * len(self.rows)


Mark = Words | Rule | Box | Circle | Modules


@dataclass(frozen=True, slots=True)
class Tag:
    """An element of the document's structure: its PDF name, and what tells it from its
    neighbours of that name. `alt` stands for a figure, `title` is a bookmark, `more` holds
    attributes: names with a slash before them, or whole numbers."""

    name: str
    key: str | int = 0
    alt: str = field(default="", compare=False)
    title: str = field(default="", compare=False)
    more: tuple[tuple[str, str], ...] = field(default=(), compare=False)


Path = tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """Marks that belong to one element of the structure; an empty path means decoration, which
    is not read out."""

    path: Path
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A strip of a column that is never cut: pieces, measured from its upper left corner.

    `before` is the space above it, left out at the head of a column; `keep` binds it to the row
    that follows.
    """

    height: float
    pieces: tuple[Piece, ...]
    before: float = 0.0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A row and where its corner stands on the page."""

    x: float
    y: float
    row: Row


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its rows in reading order, over a tint if there is one."""

    width: float
    height: float
    placed: tuple[Placed, ...] = ()
    tint: tuple[float, float, float] | None = None


def under(path: Path, rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows with `path` before the path of each piece that is not decoration."""
    return tuple(
        replace(
            row,
            pieces=tuple(
                Piece(path + piece.path, piece.marks) if piece.path else piece
                for piece in row.pieces
            ),
        )
        for row in rows
    )


def kept(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows bound to one another, so that no page ends among them."""
    found = tuple(rows)
    return (*(replace(row, keep=True) for row in found[:-1]), *found[-1:])
