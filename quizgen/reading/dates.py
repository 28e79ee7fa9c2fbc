"""Dates as newspapers print them, to ISO dates."""

import re
from datetime import date

_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"\b{_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"\b{_DAY}(?: of)? {_MONTH},? {_YEAR}\b",
        rf"\b{_MONTH} {_DAY},? {_YEAR}\b",
    )
)
_NUMERIC = re.compile(r"\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b")
_AROUND = re.compile(
    r"(?:first |last )?(?:published|updated|modified|posted|issued|date|written)(?: on| at)?:?"
    r"|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?"
    r"|\bat\b|\bon\b|\d{1,2}[.:]\d\d(?::\d\d)?|\b[ap]\.?m\b\.?"
    r"|\b(?:GMT|UTC|BST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|CES?T|IST|AEST)\b"
    r"|\d{1,3} (?:min|hour|day)s? ago"
    r"|[\s,|·•–—()\[\]TZ+-]+",
    re.IGNORECASE,
)


def find_date(text: str) -> str | None:
    """The first full date in a text, as YYYY-MM-DD; None if none is certain."""
    for form in _FORMS:
        for found in form.finditer(text):
            iso = _iso(found)
            if iso:
                return iso
    numeric = _NUMERIC.search(text)
    if numeric:
        first, second, year = map(int, numeric.groups())
        days = {d for d in (_valid(year, first, second), _valid(year, second, first)) if d}
        return days.pop() if len(days) == 1 else None
    return None


def is_date_line(text: str) -> bool:
    """Whether a line says nothing but when the article appeared."""
    bare = text
    for form in (*_FORMS, _NUMERIC):
        bare = form.sub("", bare)
    return len(text) <= 90 and bare != text and not _AROUND.sub("", bare)


def _iso(found: re.Match[str]) -> str | None:
    parts = found.groupdict()
    month = int(parts["number"]) if parts.get("number") else _month(parts["month"])
    return _valid(int(parts["year"]), month, int(parts["day"]))


def _month(name: str) -> int:
    lowered = name.lower()
    return next((i for i, month in enumerate(_MONTHS, 1) if month.startswith(lowered[:4])), 0)


def _valid(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
