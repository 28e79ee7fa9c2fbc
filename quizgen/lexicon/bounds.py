"""Words that make a figure a bound or an approximation: "at least", "nearly", "up to"."""

import re
from enum import StrEnum


class Bound(StrEnum):
    """What a figure says of the true number."""

    EXACT = "exact"
    UPPER = "upper"  # it is less, or no more
    LOWER = "lower"  # it is more, or no less
    ROUGH = "rough"  # it is near


PHRASES = {
    Bound.UPPER: (
        "less than", "fewer than", "no more than", "not more than", "at most", "up to",
        "as much as", "as many as", "a maximum of", "well under", "under", "below",
    ),
    Bound.LOWER: (
        "more than", "no fewer than", "no less than", "not less than", "at least",
        "a minimum of", "upwards of", "in excess of", "as little as", "as few as", "well over",
        "exceeding", "above", "over",
    ),
    Bound.ROUGH: (
        "just over", "just under", "slightly more than", "slightly less than", "a little over",
        "a little under", "an estimated", "an average of", "in the region of", "close to",
        "estimated", "approximately", "roughly", "virtually", "nearly", "almost", "around",
        "about", "circa", "some", "perhaps",
    ),
}  # fmt: skip
# finds the figure small, and says nothing of how exact it is
ONLY = re.compile(r"^(?:only|just) (?!over\b|under\b|above\b|below\b|about to\b|short\b)", re.I)
_ORDERED = sorted(
    ((phrase, bound) for bound, phrases in PHRASES.items() for phrase in phrases),
    key=lambda pair: -len(pair[0]),
)
_AFTER = {
    Bound.LOWER: re.compile(r"^\+|\bor (?:more|over|older|above)\b|\bat least\b", re.I),
    Bound.UPPER: re.compile(r"\bor (?:less|fewer|under|younger|below)\b|\bat most\b", re.I),
    Bound.ROUGH: re.compile(r"\bor so\b|\bor thereabouts\b", re.I),
}
# words that may stand before a figure and say nothing of its size
_NEUTRAL = frozenset(
    "in for of by to from at on every all both the a an its his her their our my these those this "
    "after before within another only just exactly aged age further total last past first next "
    "between and until over during with".split()
)


def read_before(words: str) -> tuple[str, Bound] | None:
    """The approximator among the words before a numeral ("" if none) and what it makes of the
    figure; None if other words stand there too."""
    low = " ".join(words.lower().split())
    for phrase, bound in _ORDERED:
        if re.search(rf"(?:^|\s){phrase}$", low):
            rest = low.removesuffix(phrase)
            return (phrase, bound) if set(rest.split()) <= _NEUTRAL else None
    return ("", Bound.EXACT) if set(low.split()) <= _NEUTRAL else None


def read_after(words: str) -> Bound:
    """What the words after a figure make of it: "18 or older"."""
    return next((b for b, pattern in _AFTER.items() if pattern.search(words)), Bound.EXACT)
