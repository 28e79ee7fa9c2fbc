"""Rows set into columns and pages, without cutting what belongs together."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from quizgen.errors import PrintingError
from quizgen.printing.marks import Page, Placed, Row

ROUNDS = 12  # halvings in search of the height of even columns
HAIR = 0.01  # what rounding may add to a height


Chain = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """A sheet of paper and the part of it that is printed on."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    gap: float = 22.0
    tint: tuple[float, float, float] | None = None

    @property
    def full(self) -> float:
        """The height of a whole column."""
        return self.height - self.top - self.bottom

    def column(self, columns: int = 1) -> float:
        """The width of one of so many columns."""
        return (self.width - self.left - self.right - self.gap * (columns - 1)) / columns


@dataclass(frozen=True, slots=True)
class Band:
    """Rows that run through one or more columns, below a head over the whole width that does not
    stand without the first of them."""

    rows: Sequence[Row]
    columns: int = 1
    head: Chain = ()


@dataclass(slots=True)
class Flow:
    """Pages as they fill."""

    frame: Frame
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    y: float = 0.0

    def add(self, band: Band) -> None:
        """Set the rows of the band below what is there."""
        left = chains(band.rows, self.frame.full)
        if band.head:
            needed = tall((*band.head, *(left[0] if left else ())), head=not self.y)
            if self.y and needed > self.frame.full - self.y + HAIR:
                self.turn()
            self.y += self._place([band.head], self.frame.left)
        step = self.frame.column(band.columns) + self.frame.gap
        while left:
            share = self.share(left, band.columns)
            taken = sum(map(len, share))
            if not taken and not self.y:
                raise PrintingError("the page is too small for what stands together on it")
            ends = [self._place(c, self.frame.left + n * step) for n, c in enumerate(share)]
            self.y += max(ends)
            left = left[taken:]
            if left:
                self.turn()

    def share(self, left: Sequence[Chain], columns: int) -> list[Sequence[Chain]]:
        """What of the chains fits into the rest of the page, column by column. Where all of it
        does, the columns are as even as they can be."""
        height = self.frame.full - self.y
        share = filled(left, height, columns, head=not self.y)
        if columns == 1 or sum(map(len, share)) < len(left):
            return share
        low = 0.0
        for _ in range(ROUNDS):
            middle = (low + height) / 2
            trial = filled(left, middle, columns, head=not self.y)
            if sum(map(len, trial)) == len(left):
                share, height = trial, middle
            else:
                low = middle
        return share

    def turn(self) -> None:
        """Go on to a new page."""
        self.pages.append([])
        self.y = 0.0

    def _place(self, column: Sequence[Chain], x: float) -> float:
        y = 0.0
        top = self.frame.top + self.y
        for row in (row for chain in column for row in chain):
            y += row.before if y or self.y else 0
            self.pages[-1].append(Placed(x, top + y, row))
            y += row.height
        return y


def flow(bands: Sequence[Band], frame: Frame) -> tuple[Page, ...]:
    """The pages that the bands fill, one below the other.

    Rows that are bound to the next go to a new page together; only those that are higher than a
    whole page are parted. Raises PrintingError if a single row is.
    """
    done = Flow(frame)
    for band in bands:
        done.add(band)
    return tuple(
        Page(frame.width, frame.height, tuple(placed), frame.tint) for placed in done.pages
    )


def chains(rows: Sequence[Row], full: float) -> list[Chain]:
    """The rows grouped with those that they are bound to, as far as a whole page holds them."""
    found: list[Chain] = []
    current: list[Row] = []
    for row in rows:
        if current and tall([*current, row], head=True) > full + HAIR:
            found.append(tuple(current))
            current = []
        current.append(row)
        if not row.keep:
            found.append(tuple(current))
            current = []
    return [*found, tuple(current)] if current else found


def tall(rows: Sequence[Row], *, head: bool) -> float:
    """The height of the rows, without the space above them if they stand at the head."""
    return sum(row.before + row.height for row in rows) - (rows[0].before if head else 0)


def filled(
    left: Sequence[Chain], height: float, columns: int, *, head: bool
) -> list[Sequence[Chain]]:
    """The chains that fit into so many columns of that height, for each column."""
    share: list[Sequence[Chain]] = []
    place = 0
    for _ in range(columns):
        start, used = place, 0.0
        while place < len(left):
            more = tall(left[place], head=head and place == start)
            if used + more > height + HAIR:
                break
            used += more
            place += 1
        share.append(left[start:place])
    return share
