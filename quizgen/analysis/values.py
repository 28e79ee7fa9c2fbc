"""What goes into an analysis, and what comes out of it."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """`points` of at most `most` for one item of an attempt.

    `answer` is what the student chose or wrote, "" where nothing was answered. An item worth
    nothing (`most` is 0) is asked, but counts nowhere.
    """

    points: float
    most: float
    answer: str

    @property
    def share(self) -> float | None:
        """The points as a share of the most, None for an item worth nothing."""
        return self.points / self.most if self.most > 0 else None


@dataclass(frozen=True, slots=True)
class Row:
    """One attempt: a mark for each item of the quiz, None where the item was not in it."""

    student: str
    marks: tuple[Mark | None, ...]

    @property
    def given(self) -> tuple[Mark, ...]:
        """The marks of the items that were in the attempt."""
        return tuple(mark for mark in self.marks if mark is not None)

    @property
    def total(self) -> float:
        """The points of the attempt."""
        return math.fsum(mark.points for mark in self.given)

    @property
    def most(self) -> float:
        """The points that could be had in the attempt."""
        return math.fsum(mark.most for mark in self.given)

    @property
    def percent(self) -> float | None:
        """The total as a percentage of the most, None if no points could be had."""
        return 100 * self.total / self.most if self.most > 0 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionStatistics:
    """Who chose an option.

    `chosen` counts all attempts, `chosen_by_strongest` those of the strongest 27 % (None where
    there is no such group); `point_biserial` is the correlation of choosing it with the total.
    """

    text: str
    is_key: bool
    chosen: int
    chosen_by_strongest: int | None
    point_biserial: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemStatistics:
    """One item over the attempts that had it.

    `facility` is None without an attempt that could earn points. `discrimination` and
    `upper_minus_lower` are None under ten attempts or where nothing varies; `strongest` is the
    number of attempts in the upper group, None as well then. `options` is empty for an item
    without options. `flags` are sentences for the teacher, none under ten attempts.
    """

    attempts: int
    unanswered: int
    facility: float | None
    discrimination: float | None
    upper_minus_lower: float | None
    strongest: int | None
    options: tuple[OptionStatistics, ...]
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizStatistics:
    """The scores of all attempts, each in percent of what that attempt could earn.

    The five figures are None without attempts, `standard_deviation` also with only one;
    `alpha` is None under ten attempts with every item. `histogram` counts the scores from 0 to
    under 10, from 10 to under 20, and so on; the last of its ten bins holds 100 too.
    """

    attempts: int
    mean: float | None
    median: float | None
    standard_deviation: float | None
    lowest: float | None
    highest: float | None
    alpha: float | None
    histogram: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """A quiz and its items, these in the quiz's order."""

    quiz: QuizStatistics
    items: tuple[ItemStatistics, ...]
