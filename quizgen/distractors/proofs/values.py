"""A figure or date beside the key's: not true as well, and near enough to be a rival."""

import re
from decimal import Decimal
from functools import lru_cache

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, Kind
from quizgen.lexicon.bounds import Bound
from quizgen.lexicon.claims import looser
from quizgen.lexicon.dates import Date, overlaps, parse_date
from quizgen.lexicon.quantities import Figure, parse_figure, same_unit

FACTOR = 10  # how many times greater or smaller a rival may be
CLOSEST = Decimal("0.04")  # nearer than this it could be a rounding
YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b")
OUT_OF = re.compile(r"\bhow many of the (\d[\d,]*)")
FINER = 1  # digits by which one may be more exact than the other
TELLING = re.compile(
    r"\d+|\b(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter)\b"
)
MODERN, YEARS, LONG_AGO = 1600, 20, 120  # years apart that a date may be from the key's
date_of = lru_cache(maxsize=1024)(parse_date)


def rival(candidate: Candidate, option: Filler, _index: Index) -> str | None:
    """Refuse a figure or date of another form, another order of magnitude or age, and one that is
    true where the key is."""
    if candidate.kind is Kind.DATE:
        return dates(date_of(candidate.key), date_of(option.text)) or disorder(candidate, option)
    if candidate.kind not in FIGURES:
        return None
    other = parse_figure(option.text)
    whole = parse_figure(of[1]) if (of := OUT_OF.search(candidate.stem)) else None
    if whole is not None and other is not None and other.value >= whole.value:
        return "more than there are"
    return figures(parse_figure(candidate.key), other)


def disorder(candidate: Candidate, option: Filler) -> str | None:
    """Refuse a year on the other side of a year that the stem names: it grew "from 400 in 2000"
    before that in no case."""
    key, other = date_of(candidate.key), date_of(option.text)
    if key is None or other is None or key.year is None or other.year is None:
        return None
    for year in (int(y) for y in YEAR.findall(candidate.stem)):
        if (key.year > year) != (other.year > year):
            return "before or after what the stem names"
    return None


def figures(key: Figure | None, other: Figure | None) -> str | None:
    """The reason against a figure."""
    if key is None or other is None:
        return "no figure"
    if key.form is not other.form or key.approximator.lower() != other.approximator.lower():
        return "another form"
    if written(key) != written(other):
        return "written otherwise"
    if not same_unit(key, other):
        return "another unit"
    if looser(key, other):
        return "true as well"
    if Bound.LOWER in {key.bound, other.bound} or Bound.UPPER in {key.bound, other.bound}:
        return "true only if the key is"  # more than 60 are more than 40 as well
    if key.high is not None and other.high is not None and overlapping(key, other):
        return "overlaps the key"
    low, high = sorted((key.value, other.value))
    if low <= 0 or high > FACTOR * low:
        return "of another order of magnitude"
    if high - low < high * CLOSEST:
        return "hardly different"
    return "more exact or less" if abs(digits(key) - digits(other)) > FINER else None


def written(figure: Figure) -> list[tuple[bool, bool]]:
    """Whether the numbers of a figure stand in digits, and whether a scale word is part of them:
    "one million", "1.5 million" and "150,000" are three manners."""
    return [(n.style == "digits", n.scale > 1) for n in figure.numerals]


def overlapping(key: Figure, other: Figure) -> bool:
    """Whether two ranges have more in common than an end."""
    one, two = sorted(
        [(key.value, key.high or key.value), (other.value, other.high or other.value)]
    )
    return two[0] < one[1]


def digits(figure: Figure) -> int:
    """How many digits of a figure carry its value: 1 for 40,000 and for a half, 6 for 128,843."""
    if not figure.numerals:
        return 1
    return len(str(figure.numerals[0].mantissa).replace(".", "").strip("0")) or 1


def skeleton(date: str) -> str:
    """The words of a date without what tells the day, month, season or year."""
    return TELLING.sub("#", date.lower())


def dates(key: Date | None, other: Date | None) -> str | None:
    """The reason against a date."""
    if key is None or other is None or key.form is not other.form:
        return "another form of date"
    if skeleton(key.text) != skeleton(other.text):
        return "worded otherwise"
    if overlaps(key, other):
        return "true as well"
    if key.year is None or other.year is None:
        return None
    span = YEARS if key.year >= MODERN else LONG_AGO
    return "of another age" if abs(key.year - other.year) > span else None
