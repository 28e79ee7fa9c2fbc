"""Other dates near a date, put in exactly the same way."""

import re
from collections.abc import Callable

from quizgen.lexicon import number_words
from quizgen.lexicon.chance import shuffled
from quizgen.lexicon.dates import DAYS, MONTHS, Date, DateForm, overlaps, parse_date
from quizgen.lexicon.near_values import WANTED, moved

LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def near_dates(text: str, seed: str, latest: int | None = None) -> tuple[str, ...]:
    """Up to four other dates near that of `text`, in an order drawn from `seed`.

    Each is `text` with its date exchanged: same form, a few years away for a modern date, more
    for an old one, none after the year `latest` unless the date itself is. () where `text` is no
    date, or none can be made well (a weekday with a day of the month).
    """
    date = parse_date(text)
    if date is None or (date.weekday and date.day):
        return ()
    makers: dict[DateForm, Callable[[Date, str, int | None], list[str]]] = {
        DateForm.YEAR: _years,
        DateForm.SPAN: _spans,
        DateForm.MONTH: _months,
        DateForm.DAY: _days,
        DateForm.WEEKDAY: _weekdays,
        DateForm.DECADE: _decades,
        DateForm.CENTURY: _centuries,
    }
    made = dict.fromkeys(makers[date.form](date, f"{seed}\x1f{text}", latest))
    return tuple(other for other in made if _sound(date, parse_date(other)))


def _sound(date: Date, other: Date | None) -> bool:
    """Whether what was made is a date of the same form, and a wrong one."""
    if other is None or other.form is not date.form or other.text == date.text:
        return False
    return date.form is DateForm.SPAN or not overlaps(date, other)


def _put(date: Date, **parts: str) -> str:
    """The date's text with other words for some of its parts."""
    text = date.text
    for name, start, end in sorted(date.places, key=lambda place: -place[1]):
        text = text[:start] + parts.get(name, text[start:end]) + text[end:]
    return text


def _numbers(date: Date, seed: str, latest: int | None) -> tuple[int, ...]:
    """Other years for that of a date, as they are written (positive BC)."""
    signed = date.year or 0
    year, age = abs(signed), max(0, 2000 - signed)
    least, most = (1000 if year >= 1000 else 1), latest
    unit = _unit(year, age)
    reach = max(min(1 + age * 0.012, 8), unit / 2, -signed * 0.005)
    if signed < 0:
        least, most = 1, None
    elif latest is not None and (date.until or year) > latest:  # a plan
        least, most, unit = latest + 1, None, 5 if year % 5 == 0 else 1
    elif date.until is not None and latest is not None:
        most = latest - (date.until - year)
    return moved(year, seed, unit=unit, reach=reach, least=least, most=most)


def _unit(year: int, age: int) -> int:
    """How round other years are: old years are often given to the decade or half century."""
    if age > 400 and year % 50 == 0:
        return 50
    return 10 if age > 100 and year % 10 == 0 else 1


def _years(date: Date, seed: str, latest: int | None) -> list[str]:
    comma = "," in date.words("year")
    return [
        _put(date, year=f"{n:,}" if comma and n > 999 else str(n))
        for n in _numbers(date, seed, latest)
    ]


def _spans(date: Date, seed: str, latest: int | None) -> list[str]:
    """The span moved as a whole; a short second year must stay in its century."""
    length = (date.until or 0) - (date.year or 0)
    made = []
    for year in _numbers(date, seed, latest):
        until = year + length
        short = len(date.words("until")) == 2
        if not short or year // 100 == until // 100:
            made.append(_put(date, year=str(year), until=str(until)[-2 if short else 0 :]))
    return made


def _month_like(words: str, month: int) -> str:
    """The name of a month, cut short like `words`."""
    if words in MONTHS:
        return MONTHS[month - 1]
    return ("Sept" if month == 9 else MONTHS[month - 1][:3]) + "." * words.count(".")


def _months(date: Date, seed: str, _latest: int | None) -> list[str]:
    words = date.words("month")
    others = moved(date.month or 0, seed, reach=0.5, most=12)
    return [_put(date, month=_month_like(words, m)) for m in others]


def _days(date: Date, seed: str, _latest: int | None) -> list[str]:
    """Days from a few days to some weeks away, in the same year."""
    before, length = LENGTHS[: (date.month or 1) - 1], LENGTHS[(date.month or 1) - 1]
    at = sum(before) + min(date.day or 1, length)
    ordinal = re.match(r"st|nd|rd|th", date.text[_end(date, "day") :])
    made = []
    for other in moved(at, seed, reach=6, most=365):
        month, day = 1, other
        while day > LENGTHS[month - 1]:
            month, day = month + 1, day - LENGTHS[month - 1]
        name = _month_like(date.words("month"), month)
        changed = _put(date, day=f"{day}\x00" if ordinal else str(day), month=name)
        made.append(re.sub(r"\x00..", number_words.suffix(day), changed))
    return made


def _end(date: Date, part: str) -> int:
    return next(end for name, _, end in date.places if name == part)


def _weekdays(date: Date, seed: str, _latest: int | None) -> list[str]:
    others = [day for day in DAYS if day != date.words("weekday")]
    return [_put(date, weekday=day) for day in shuffled(others, seed)[:WANTED]]


def _decades(date: Date, seed: str, latest: int | None) -> list[str]:
    if short := date.words("decade"):
        return [
            _put(date, decade=str(n))
            for n in moved(int(short), seed, unit=10, reach=4, least=20, most=90)
        ]
    others = moved(date.year or 0, seed, unit=10, reach=4, least=1000, most=latest)
    return [_put(date, year=str(n)) for n in others]


def _centuries(date: Date, seed: str, latest: int | None) -> list[str]:
    words = date.words("century")
    number = number_words.read_ordinal(words) or 0
    most = None if date.year is not None and date.year < 0 else (latest or 2000) // 100 + 1
    made = []
    for other in moved(number, seed, reach=0.4, most=most):
        text = number_words.write_ordinal(other, words=not words[0].isdigit())
        made.append(_put(date, century=text.capitalize() if words[0].isupper() else text))
    return made
