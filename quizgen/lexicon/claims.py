"""Whether one figure is true where another is: bounds, roundings, conversions."""

from dataclasses import replace
from decimal import Decimal

from quizgen.lexicon.bounds import Bound
from quizgen.lexicon.quantities import Figure, Form
from quizgen.lexicon.units import converted

INFINITE = Decimal("Infinity")
NEAR = Decimal("0.05")  # what is closer than this may be a rounding
ROUGHLY = Decimal("0.1")  # how far "about" reaches


def looser(one: Figure, other: Figure) -> bool:
    """Whether `other` is, or may be taken to be, true if `one` is: a weaker bound ("less than
    400,000" beside "less than 200,000"), a rounding (40,000 beside 39,871), the same in another
    unit. Figures of different units are never looser; one without a unit may be of any."""
    one, other = _plain_share(one), _plain_share(other)
    if Form.ORDINAL in {one.form, other.form}:
        return one.form is other.form and one.value == other.value
    if one.unit and other.unit and one.unit != other.unit:
        value = converted(other.value, other.unit, one.unit)
        return value is not None and _close(one.value, value)
    if _rounding(one, other):
        return True
    low, high = _interval(one)
    least, most = _interval(other)
    if one.bound is Bound.ROUGH and other.bound is Bound.ROUGH:
        return least <= one.value <= most
    return least <= low and high <= most


def _plain_share(figure: Figure) -> Figure:
    """Fractions and shares as a percentage."""
    if figure.form not in {Form.FRACTION, Form.SHARE}:
        return figure
    return replace(figure, form=Form.PLAIN, value=figure.value * 100, unit="%")


def _close(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) < NEAR * max(abs(one), abs(other))


def _rounding(one: Figure, other: Figure) -> bool:
    """Whether one of two plain figures may be the other, given to fewer places."""
    if one.high is not None or other.high is not None:
        return False
    if {one.bound, other.bound} & {Bound.UPPER, Bound.LOWER}:
        return False
    coarse = max(one.step, other.step)
    return _close(one.value, other.value) and abs(one.value - other.value) * 2 < coarse


def _interval(figure: Figure) -> tuple[Decimal, Decimal]:
    """The least and the greatest that the true number can be."""
    value, high = figure.value, figure.high if figure.high is not None else figure.value
    if figure.bound is Bound.UPPER:
        return -INFINITE, high
    if figure.bound is Bound.LOWER:
        return value, INFINITE
    if figure.bound is Bound.ROUGH:
        return value * (1 - ROUGHLY), high * (1 + ROUGHLY)
    return value, high
