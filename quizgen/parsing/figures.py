"""Dates and figures with all that belongs to them: approximator, currency, unit, conversion."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizgen.domain.document import Mention, Token
from quizgen.domain.kind import FIGURES, Kind

APPROXIMATORS = (
    "about", "around", "approximately", "roughly", "nearly", "almost", "over", "some", "only",
    "more than", "less than", "fewer than", "at least", "at most", "up to", "just over",
    "just under", "as many as", "as much as", "close to", "under", "well over", "no more than",
    "perhaps",
)  # fmt: skip
CURRENCY = {"$", "£", "€", "¥", "US$", "A$", "C$", "NZ$", "Rs", "₹"}
SPAN = re.compile(
    r"(?:\S+ )*?(?:\d[\d.,–-]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"\w+teen|\w+ty|a|an|a few|several|many|half a|a hundred|hundreds of|thousands of)"
    r"(?: (?:and a half|more|consecutive|full|long|million|thousand|hundred|short|whole))*"
    r"[ -](?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|"
    r"centur(?:y|ies))",
    re.I,
)
UNIT = re.compile(
    r"(?:km|kilometres?|kilometers?|miles?|m|metres?|meters?|cm|mm|feet|foot|ft|inch(?:es)?|yards?|"
    r"kg|kilograms?|kilos?|g|grams?|tons?|tonnes?|lbs?|pounds?|ounces?|litres?|liters?|gallons?|"
    r"hectares?|acres?|degrees?|°C|°F|mph|km/h|watts?|kilowatts?|megawatts?|gigawatts?|MW|GW|kW|"
    r"volts?|km2|km²|sq)",
)
MISTAKEN = (  # figures that the recogniser takes for money or a count
    (re.compile(r"\byears? ago$"), Kind.DATE),
    (re.compile(r"(?:%|\bper ?cent)$"), Kind.PERCENT),
    (re.compile(r"^\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?$"), Kind.TIME),
)
NUMERAL = re.compile(r"[\d][\d,.]*(?:km|kg|m|cm|ft|mph|MW|GW)?2?")


def figured(mention: Mention, tokens: Sequence[Token]) -> Mention:
    """A date or figure with its approximator, currency, unit and conversion, and its kind."""
    start, end, kind = mention.start, mention.end, mention.kind
    text = words(tokens, start, end)
    if kind in FIGURES:
        kind = next((other for pattern, other in MISTAKEN if pattern.search(text)), kind)
    if kind in {Kind.DATE, Kind.TIME}:
        after = tokens[end].text.lower() if end < len(tokens) else ""
        if SPAN.fullmatch(text) and after not in {
            "ago",
            "later",
            "earlier",
            "old",
            "before",
            "after",
        }:
            kind = Kind.DURATION
        if kind is not Kind.DURATION:
            return replace(mention, kind=kind)
    if kind in FIGURES:
        while (
            start
            and tokens[start - 1].text in CURRENCY
            and tokens[start - 1].sentence == tokens[start].sentence
        ):
            start, kind = start - 1, Kind.MONEY
        if kind is Kind.NUMBER and end < len(tokens) and UNIT.fullmatch(tokens[end].text):
            end, kind = end + 1, Kind.QUANTITY
        if kind is Kind.NUMBER and words(tokens, end, end + 2).lower() == "per cent":
            end, kind = end + 2, Kind.PERCENT
        start = approximated(tokens, start)
        end = converted(tokens, end) if kind is Kind.QUANTITY else end
    return replace(mention, start=start, end=end, kind=kind)


def approximated(tokens: Sequence[Token], start: int) -> int:
    """Where the figure starts with the approximator before it."""
    for length in (3, 2, 1):
        first = start - length
        if first < 0 or tokens[first].sentence != tokens[start].sentence:
            continue
        if words(tokens, first, start).lower() in APPROXIMATORS:
            return first
    return start


def converted(tokens: Sequence[Token], end: int) -> int:
    """Where the figure ends with the conversion in brackets after it ("(620 miles)")."""
    if end >= len(tokens) or tokens[end].text != "(":
        return end
    for i in range(end + 1, min(end + 7, len(tokens))):
        if tokens[i].text == ")":
            inside = words(tokens, end + 1, i)
            return i + 1 if re.match(r"(?:about |around )?[\d.,]+", inside) else end
    return end


def measures(tokens: Sequence[Token], found: Sequence[Mention]) -> list[Mention]:
    """Numbers that the recogniser left out, with their units ("581,309 km2")."""
    taken = {i for m in found for i in range(m.start, m.end)}
    extra = []
    for token in tokens:
        if (
            token.i in taken
            or not NUMERAL.fullmatch(token.text)
            or token.pos not in {"NUM", "NOUN"}
        ):
            continue
        following = tokens[token.i + 1].text if token.i + 1 < len(tokens) else ""
        if UNIT.fullmatch(following) or not token.text[-1].isdigit():
            end = token.i + (2 if UNIT.fullmatch(following) else 1)
            if not taken & set(range(token.i, end)):
                extra.append(figured(Mention(token.i, end, Kind.QUANTITY), tokens))
                taken.update(range(extra[-1].start, extra[-1].end))
    return extra


def words(tokens: Sequence[Token], start: int, end: int) -> str:
    """The text of tokens `start` to `end` (exclusive)."""
    return "".join(t.text + t.space for t in tokens[start:end]).strip()
