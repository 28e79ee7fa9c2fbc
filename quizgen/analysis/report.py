"""From the attempts at a quiz to its figures."""

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.analysis.flags import flags
from quizgen.analysis.measures import Tails, correlation, cronbach_alpha, tails
from quizgen.analysis.values import (
    Analysis,
    ItemStatistics,
    Mark,
    OptionStatistics,
    QuizStatistics,
    Row,
)
from quizgen.domain.bank import Item
from quizgen.domain.options import options

BINS = 10
DIGITS = 6  # of a percentage: 30 % must not fall below its bin by a rounding error


@dataclass(frozen=True, slots=True)
class Sitting:
    """An item's mark in one attempt, with the attempt's total and the rest of its marks."""

    mark: Mark
    percent: float  # of the whole attempt
    rest: float | None  # share of the points for all other items, None if there are none


def analyse(items: Sequence[Item], rows: Sequence[Row]) -> Analysis:
    """The statistics of a quiz with these items over these attempts.

    Each row's marks stand in the order of `items`. A quiz may draw only some of the items for
    each attempt. An item that was not drawn is no wrong answer: all figures of an item are over
    the attempts that had it, and an attempt's score is the share of the points that this attempt
    could earn, so that attempts at different items compare. Where all attempts had all items,
    every coefficient is the same as on points. An item that was drawn and not answered counts as
    wrong. Alpha needs attempts that had every item. An attempt that could earn no points at all
    is left out. Every row is one attempt: whether a student may have several is for the caller.

    Raises ValueError if a row has not one mark (or None) for each item.
    """
    if any(len(row.marks) != len(items) for row in rows):
        raise ValueError("every row needs one mark, or None, for each item")
    return Analysis(
        quiz=quiz_statistics(rows),
        items=tuple(map(item_statistics, items, sittings(len(items), rows))),
    )


def quiz_statistics(rows: Sequence[Row]) -> QuizStatistics:
    """Mean, median, sample standard deviation, extremes, alpha and histogram of the scores."""
    scores = [row.percent for row in rows if row.percent is not None]
    bins = Counter(min(int(round(score, DIGITS) // BINS), BINS - 1) for score in scores)
    return QuizStatistics(
        attempts=len(scores),
        mean=statistics.fmean(scores) if scores else None,
        median=statistics.median(scores) if scores else None,
        standard_deviation=statistics.stdev(scores) if len(scores) > 1 else None,
        lowest=min(scores, default=None),
        highest=max(scores, default=None),
        alpha=cronbach_alpha(complete(rows)),
        histogram=tuple(bins[i] for i in range(BINS)),
    )


def complete(rows: Sequence[Row]) -> list[list[float]]:
    """The points of the attempts that had every item, without the items worth nothing."""
    full = [row.given for row in rows if len(row.given) == len(row.marks)]
    worth = [any(mark.most > 0 for mark in column) for column in zip(*full, strict=True)]
    return [
        [mark.points for mark, counts in zip(marks, worth, strict=True) if counts] for marks in full
    ]


def sittings(count: int, rows: Sequence[Row]) -> list[list[Sitting]]:
    """For each of `count` items, the attempts that had it."""
    found: list[list[Sitting]] = [[] for _ in range(count)]
    for row in rows:
        percent, total, most = row.percent, row.total, row.most
        if percent is None:
            continue
        for place, mark in zip(found, row.marks, strict=True):
            if mark is not None:
                others = most - mark.most
                rest = (total - mark.points) / others if others > 0 else None
                place.append(Sitting(mark, percent, rest))
    return found


def item_statistics(item: Item, sat: Sequence[Sitting]) -> ItemStatistics:
    """Facility, discrimination, groups, options and flags of one item.

    Facility is the mean of the item's points over their most: the facility index of Moodle's
    quiz statistics report.
    """
    groups = tails([s.percent for s in sat])
    shares = [s.mark.share for s in sat]
    earned = [share for share in shares if share is not None]
    facility = statistics.fmean(earned) if earned else None
    with_rest = [
        (share, s.rest)
        for share, s in zip(shares, sat, strict=True)
        if share is not None and s.rest is not None
    ]
    discrimination = correlation([x for x, _ in with_rest], [rest for _, rest in with_rest])
    table = tuple(option_statistics(item, text, sat, groups) for text in options(item))
    return ItemStatistics(
        attempts=len(sat),
        unanswered=sum(not s.mark.answer for s in sat),
        facility=facility,
        discrimination=discrimination,
        upper_minus_lower=upper_minus_lower(shares, groups),
        strongest=len(groups.strongest) if groups else None,
        options=table,
        flags=tuple(flags(len(sat), facility, discrimination, table)),
    )


def upper_minus_lower(shares: Sequence[float | None], groups: Tails | None) -> float | None:
    """The facility among the strongest 27 % less that among the weakest 27 % (Kelley 1939)."""
    if groups is None:
        return None
    upper, lower = (
        [share for i in group if (share := shares[i]) is not None]
        for group in (groups.strongest, groups.weakest)
    )
    return statistics.fmean(upper) - statistics.fmean(lower) if upper and lower else None


def option_statistics(
    item: Item, text: str, sat: Sequence[Sitting], groups: Tails | None
) -> OptionStatistics:
    """How many chose an option, and whether they were strong or weak."""
    chose = [s.mark.answer == text for s in sat]
    return OptionStatistics(
        text=text,
        is_key=text == item.key,
        chosen=sum(chose),
        chosen_by_strongest=sum(chose[i] for i in groups.strongest) if groups else None,
        point_biserial=correlation([float(c) for c in chose], [s.percent for s in sat]),
    )
