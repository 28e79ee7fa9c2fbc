"""How values are written on the pages."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

TYPES = {
    "multiple_choice": "Multiple choice",
    "short_answer": "Short answer",
    "true_false": "True or false",
    "gap_fill": "Fill the gap",
}


def moment(value: datetime | None) -> str:
    """A moment in the server's own time zone: "24 Nov 2026, 10:42"."""
    if value is None:
        return ""
    local = value.astimezone()
    return f"{local.day} {local:%b %Y, %H:%M}"


def clock(value: datetime | None) -> str:
    """The time of day alone: "10:42"."""
    return "" if value is None else f"{value.astimezone():%H:%M}"


def number(value: float | None, digits: int = 2) -> str:
    """A figure without needless zeros; a dash where there is none."""
    if value is None:
        return "–"
    text = f"{value:.{digits}f}"
    return text.rstrip("0").rstrip(".").replace("-", "−") if "." in text else text


def percent(value: float | None) -> str:
    """A share as whole per cent."""
    return "–" if value is None else f"{value * 100:.0f} %"


def plural(count: int, one: str, many: str | None = None) -> str:
    """ "1 question", "3 questions"."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def sentence(message: str) -> str:
    """An error's message as a sentence of its own."""
    return f"{message[:1].upper()}{message[1:].rstrip('.')}."


def type_name(value: str) -> str:
    """An item's type in words."""
    return TYPES.get(value, value)


def skill_name(value: str) -> str:
    """A skill in words."""
    return value.replace("_", " ")


FILTERS: dict[str, Callable[..., Any]] = {
    "moment": moment,
    "clock": clock,
    "number": number,
    "percent": percent,
    "plural": plural,
    "type_name": type_name,
    "skill_name": skill_name,
}
