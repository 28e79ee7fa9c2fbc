"""Dates in a text: a year, a month, a day, a decade, a century, or a span of years."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from quizgen.lexicon import number_words

MONTHS = (
    "January February March April May June July August September October November December"
).split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


class DateForm(StrEnum):
    """What a date names."""

    YEAR = "year"
    SPAN = "span"  # from one year to another
    MONTH = "month"  # with or without a year
    DAY = "day"  # with or without a year
    WEEKDAY = "weekday"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True)
class Date:
    """A date as far as a text gives it; None where it does not.

    `year` is negative BC and the first one of a decade, century or span, `until` the last one of
    these; a decade without its century ("the 80s") has neither. `month` and `weekday` count from
    1. `places` are where the parts stand in `text`, by name: "year", "until", "month", "day",
    "weekday", "decade", "century".
    """

    text: str
    form: DateForm
    year: int | None = None
    until: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    places: tuple[tuple[str, int, int], ...] = ()

    def words(self, part: str) -> str:
        """The words of the text that give a part, "" if none do."""
        return next((self.text[a:b] for name, a, b in self.places if name == part), "")


# words that may stand before a date
_BEFORE = (
    r"(?:(?:in|on|by|since|until|till|from|during|around|about|circa|c\.|after|before|between|the|"
    r"early|late|mid|middle|end|beginning|start|spring|summer|autumn|fall|winter|of|morning|"
    r"evening|night|afternoon|year|years|as|back)(?:[\s\-]+|(?<=\.)))*"
)
_SHORT = "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
_MONTH = rf"(?P<month>(?:{'|'.join(MONTHS)})\b|(?:{'|'.join(_SHORT)})\b\.?)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = rf"(?P<weekday>{'|'.join(DAYS)})"
_YEAR = r"(?P<year>(?:1\d|20)\d\d)"
_BC = r"\s?(?P<bc>BCE?|B\.C\.)"
_PATTERNS = tuple(
    (form, re.compile(f"(?i:{_BEFORE}){body}"))
    for form, body in (
        (
            DateForm.CENTURY,
            rf"(?P<century>\d{{1,2}}(?:st|nd|rd|th)|[A-Za-z]+(?:-[a-z]+)?)[\s\-][Cc]entury(?:{_BC})?",
        ),
        (DateForm.DECADE, r"(?P<year>(?:1\d|20)\d0)[’']?s"),
        (DateForm.DECADE, r"[’'‘]?(?P<decade>[2-9]0)[’']?s"),
        (DateForm.DAY, rf"(?:{_WEEKDAY},? )?{_DAY} (?:of )?{_MONTH}(?:,? {_YEAR})?"),
        (DateForm.DAY, rf"(?:{_WEEKDAY},? )?{_MONTH} {_DAY}(?:,? {_YEAR})?"),
        (DateForm.MONTH, rf"{_MONTH}(?:,? (?:of )?{_YEAR})?"),
        (DateForm.WEEKDAY, _WEEKDAY),
        (
            DateForm.SPAN,
            rf"{_YEAR}\s*(?:-|–|—|\bto\b|\band\b|\buntil\b)\s*(?P<until>(?:1\d|20)\d\d|\d\d)",
        ),
        (DateForm.YEAR, rf"(?P<year>\d{{1,3}},\d{{3}}|\d{{1,5}}){_BC}"),
        (DateForm.YEAR, r"A\.?D\.?\s?(?P<year>\d{1,4})"),
        (DateForm.YEAR, r"(?P<year>\d{1,4})\s?(?:AD|CE)"),
        (DateForm.YEAR, _YEAR),
    )
)


@cache
def parse_date(text: str) -> Date | None:
    """The date that a phrase gives ("in March 1977", "the 1880s", "44 BC"); None if it holds
    anything else as well, or is relative ("last week")."""
    for form, pattern in _PATTERNS:
        match = pattern.fullmatch(text.strip()) if text == text.strip() else None
        date = _read(text, form, match) if match else None
        if date is not None:
            return date
    return None


def _read(text: str, form: DateForm, match: re.Match[str]) -> Date | None:
    found = {name: words for name, words in match.groupdict().items() if words}
    places = tuple((name, *match.span(name)) for name in found if name != "bc")
    year, until = _years(form, found)
    month = _month(found["month"]) if "month" in found else None
    day = int(found["day"]) if "day" in found else None
    if day is not None and not 1 <= day <= 31:
        return None
    if form in {DateForm.CENTURY, DateForm.SPAN} and (year is None or until is None):
        return None
    weekday = DAYS.index(found["weekday"]) + 1 if "weekday" in found else None
    return Date(text, form, year, until, month, day, weekday, places)


def _years(form: DateForm, found: dict[str, str]) -> tuple[int | None, int | None]:
    """The first and, where there is one, the last year of a date."""
    bc = "bc" in found
    if form is DateForm.CENTURY:
        number = number_words.read_ordinal(found["century"])
        if not number or number > 60:
            return None, None
        return (-100 * number, -100 * (number - 1) - 1) if bc else (
            100 * (number - 1), 100 * number - 1
        )  # fmt: skip
    if "year" not in found:
        return None, None
    year = int(found["year"].replace(",", ""))
    if form is DateForm.DECADE:
        return year, year + 9
    if form is DateForm.SPAN:
        until = found["until"]
        last = int(found["year"][: 4 - len(until)] + until)
        return (year, last) if last > year else (None, None)
    return (-year if bc else year), None


def _month(word: str) -> int:
    return next(i for i, name in enumerate(MONTHS, 1) if name[:3] == word[:3])


def overlaps(one: Date, other: Date) -> bool:
    """Whether both may be right as answers to one "when": 1942 and the 1940s, 1977 and March
    1977. What neither text gives is not compared."""
    if one.year is not None and other.year is not None:
        ends = (one.until or one.year, other.until or other.year)
        if one.year > ends[1] or other.year > ends[0]:
            return False
    pairs = (
        (one.month, other.month),
        (one.day, other.day),
        (one.weekday, other.weekday),
        (one.words("decade") or None, other.words("decade") or None),
    )
    both = [(a, b) for a, b in pairs if a is not None and b is not None]
    return all(a == b for a, b in both) and (bool(both) or None not in {one.year, other.year})
