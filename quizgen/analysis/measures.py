"""The coefficients, on bare numbers. Every variance is the sample's, with n - 1."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

FEWEST = 10  # attempts below which a coefficient says nothing
TAIL = 0.27
NOISE = 1e-9  # sums of thirds and the like differ by less without differing


@dataclass(frozen=True, slots=True)
class Tails:
    """The positions of the strongest and of the weakest attempts."""

    strongest: frozenset[int]
    weakest: frozenset[int]


def constant(values: Sequence[float]) -> bool:
    """Whether the values do not vary."""
    return not values or max(values) - min(values) < NOISE


def correlation(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Pearson's r = cov(x, y) / sqrt(var x * var y); None under ten pairs or without variance.

    With y the total without the item it is the corrected discrimination (the discrimination
    index of Moodle's quiz statistics report); with x 0 or 1 it is the point-biserial
    coefficient (Canvas's item analysis gives it for each option, against the total).
    """
    if len(xs) < FEWEST or constant(xs) or constant(ys):
        return None
    return statistics.correlation(xs, ys)


def cronbach_alpha(table: Sequence[Sequence[float]]) -> float | None:
    """Alpha = p/(p - 1) * (1 - sum of var x / var T) for rows of p scores with the total T.

    Source: L. J. Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika
    16 (1951); Moodle calls it the coefficient of internal consistency. None under ten rows or
    two columns, or if the totals do not vary.
    """
    totals = [sum(row) for row in table]
    if len(table) < FEWEST or len(table[0]) < 2 or constant(totals):
        return None
    columns: list[tuple[float, ...]] = list(zip(*table, strict=True))
    parts = sum(statistics.variance(column) for column in columns)
    p = len(columns)
    return p / (p - 1) * (1 - parts / statistics.variance(totals))


def tails(scores: Sequence[float]) -> Tails | None:
    """The upper and the lower 27 % of the scores.

    Source: T. L. Kelley, The selection of upper and lower groups for the validation of test
    items, Journal of Educational Psychology 30 (1939). Whoever has the same score as the last
    of a group belongs to it, so that the order of rows decides nothing. None under ten scores,
    or if the two groups would then overlap.
    """
    if len(scores) < FEWEST:
        return None
    size = round(TAIL * len(scores))
    rising = sorted(scores)
    low, high = rising[size - 1], rising[-size]
    if high - low < NOISE:
        return None
    return Tails(
        strongest=frozenset(i for i, score in enumerate(scores) if score > high - NOISE),
        weakest=frozenset(i for i, score in enumerate(scores) if score < low + NOISE),
    )
