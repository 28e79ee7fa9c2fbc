"""Bubbles on a fixed grid: letters for students, points for the teacher."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.printing.flow import Frame
from quizgen.printing.look import MM, STANDARD
from quizgen.printing.marks import Circle, Piece, Tag, Words
from quizgen.printing.sheets import LETTERS, Entry, Sheet

RADIUS = 6.6
PITCH = 8.0 * MM  # from bubble to bubble
ROW = 8.4 * MM  # from row to row
LABEL = 9 * MM  # width of the number before a row
GAP = 7 * MM  # between columns
GRID_TOP = 68 * MM
GRID_END = 27 * MM  # above the foot of the page
MOST_POINTS = 10
HEADS = {False: "Your answers", True: "For the teacher: points for written answers"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bubble:
    """A bubble on the page, and what filling it means: an option, or a number of points."""

    item: str
    number: int
    label: str
    x: float
    y: float
    option: str = ""
    points: int | None = None
    radius: float = RADIUS


@dataclass(frozen=True, slots=True)
class Grid:
    """The bubbles of a page, and the marks that draw them."""

    bubbles: tuple[Bubble, ...]
    pieces: tuple[Piece, ...]


def grids(sheet: Sheet, paper: Frame) -> tuple[Grid, ...]:
    """The pages of bubbles of a version. Written answers get bubbles for points, which the
    teacher fills, if there are few enough points."""
    chosen = [entry for entry in sheet.entries if entry.options]
    written = [e for e in sheet.entries if not e.options and e.item.points <= MOST_POINTS]
    pages: list[tuple[list[Bubble], list[Piece]]] = [([], [])]
    y = GRID_TOP
    for teacher, entries in ((False, chosen), (True, written)):
        left = list(entries)
        while left:
            columns = fitting(left, paper)
            depth = int((paper.height - GRID_END - y - ROW) / ROW)
            if depth < min(2, len(left)):
                pages.append(([], []))
                y = GRID_TOP
                continue
            count = min(len(left), depth * columns)
            rows = min(depth, -(-count // columns))
            pages[-1][1].append(headed(HEADS[teacher], y, paper, teacher=teacher))
            for place, entry in enumerate(left[:count]):
                x = paper.left + (place // rows) * (wide(left) + GAP)
                found = tuple(bubbles(entry, x, y + (1.2 + place % rows) * ROW))
                pages[-1][0].extend(found)
                pages[-1][1].extend(pieces(found, x))
            y += (rows + 1.6) * ROW
            left = left[count:]
    return tuple(Grid(tuple(found), tuple(marks)) for found, marks in pages)


def wide(entries: Sequence[Entry]) -> float:
    """The width of a column that holds the longest of the rows."""
    return LABEL + PITCH * max(len(labels(entry)) for entry in entries)


def fitting(entries: Sequence[Entry], paper: Frame) -> int:
    """How many columns stand side by side."""
    return max(1, int((paper.column() + GAP) / (wide(entries) + GAP)))


def labels(entry: Entry) -> tuple[str, ...]:
    """What stands in the bubbles of a row."""
    if entry.item.type == "true_false":
        return ("T", "F")
    if entry.options:
        return tuple(LETTERS[: len(entry.options)])
    return tuple(str(points) for points in range(entry.item.points + 1))


def bubbles(entry: Entry, x: float, y: float) -> Iterator[Bubble]:
    """The bubbles of a row whose middle is at `y`."""
    for place, label in enumerate(labels(entry)):
        yield Bubble(
            item=entry.item.id,
            number=entry.number,
            label=label,
            x=x + LABEL + PITCH * (place + 0.5),
            y=y,
            option=entry.options[place] if entry.options else "",
            points=None if entry.options else place,
        )


def headed(text: str, y: float, paper: Frame, *, teacher: bool) -> Piece:
    """The heading of a group of rows."""
    style = STANDARD.style(bold=True)
    tag = Tag("H2", f"{teacher}", title=text)
    return Piece((tag,), (Words(paper.left, y + style.size, text, style),))


def pieces(row: Sequence[Bubble], x: float) -> Iterator[Piece]:
    """The marks of a row: its number, and a letter in each circle, light so that a scan tells a
    filled bubble from an empty one."""
    first = row[0]
    number, letter = STANDARD.strong, STANDARD.style(0.72, grey=0.45)
    text = str(first.number)
    marks = [Words(x + LABEL * 0.62 - number.width(text), first.y + 3.8, text, number)]
    for one in row:
        left = one.x - letter.width(one.label) / 2
        marks.append(Words(left, one.y + letter.size * 0.345, one.label, letter))
    yield Piece((Tag("P", f"row {first.number}"),), tuple(marks))
    yield Piece((), tuple(Circle(one.x, one.y, RADIUS, 0.8, grey=0.3) for one in row))
