"""Numbers and dates in words: other ones like them, written in the same way."""

import hashlib
import re
from collections.abc import Callable

WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
).split()
TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90}  # fmt: skip
VALUES = {word: n for n, word in enumerate(WORDS)} | TENS
NAMES = {n: word for word, n in VALUES.items()}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9}
NUMBER = re.compile(
    r"(?<![A-Za-z])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|\b(?:"
    + "|".join(VALUES)
    + r")\b",
    re.I,
)
YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b")
DECADE = re.compile(r"\b((?:1[0-9]|20)\d)0s\b")
CENTURY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)\b(?=[ -]century)")
MONTHS = (
    "January February March April May June July August September October November December"
).split()
MONTH = re.compile(r"\b(?:" + "|".join(MONTHS) + r")\b")
SPREADS = ((0.6, 0.75, 1.4), (0.7, 1.3, 1.6), (1.25, 1.5, 1.8), (0.5, 0.75, 1.25))


def pick(seed: str, choices: int) -> int:
    """A number below `choices` that depends on nothing but `seed`."""
    return int(hashlib.sha256(seed.encode("utf-8")).hexdigest(), 16) % choices


def value(text: str) -> float | None:
    """What the first number in `text` comes to, its scale word included; None if there is none."""
    match = NUMBER.search(text)
    if match is None:
        return None
    number = plain(match[0])
    after = re.match(r"[ -]?(hundred|thousand|million|billion|bn|m)\b", text[match.end() :], re.I)
    return number * SCALES[after[1].lower()] if after else number


def plain(number: str) -> float:
    """The value of digits or of a number word."""
    low = number.lower()
    return float(VALUES[low]) if low in VALUES else float(low.replace(",", ""))


def form(text: str) -> str:
    """The text with every number exchanged for a mark: figures of one form can be compared."""
    return NUMBER.sub("#", text.lower())


def near(text: str, seed: str) -> tuple[str, ...]:
    """Three other figures in the form of `text`, rising; () where none can be made.

    Every number in the text is multiplied by the same factor, so that a conversion in brackets
    stays true, and rounded to as many places as it has. Shares stay below 100.
    """
    numbers = [plain(n) for n in NUMBER.findall(text)]
    if not numbers or min(numbers) < 1 or numbers[0] == 1:
        return ()
    start = pick(seed, len(SPREADS))
    for turn in range(len(SPREADS)):
        factors = SPREADS[(start + turn) % len(SPREADS)]
        made = tuple(rescaled(text, lambda n, f=f: n * f) for f in factors)  # type: ignore[misc]
        share = "%" in text or "per cent" in text or "percent" in text
        if share and any((value(m) or 0) >= 100 for m in made):
            continue
        if len({*made, text}) == 4:
            return made
    small = int(numbers[0])
    if len(numbers) == 1 and small == numbers[0] and 2 <= small <= 9:
        steps = ((1, 2, 3), (-1, 1, 2), (-1, 1, 3), (1, 2, 4))[start]
        made = tuple(rescaled(text, lambda n, s=s: n + s) for s in steps)  # type: ignore[misc]
        return made if len({*made, text}) == 4 and not {"0", "1"} & set(made) else ()
    return ()


def rescaled(text: str, change: Callable[[float], float]) -> str:
    """`text` with each number changed, written as before and to as many places."""
    return NUMBER.sub(lambda m: written(change(plain(m[0])), m[0]), text)


def written(number: float, like: str) -> str:
    """`number` in the manner of `like`: in words, with commas, rounded as far."""
    low = like.lower()
    if low in VALUES:
        whole = round(number / 10) * 10 if low in TENS else max(2, round(number))
        word = NAMES.get(whole, "")
        return (word.capitalize() if like[0].isupper() else word) if word else like
    decimals = len(like.partition(".")[2])
    if decimals:
        return f"{number:,.{decimals}f}" if "," in like else f"{number:.{decimals}f}"
    digits = like.replace(",", "")
    zeros = len(digits) - len(digits.rstrip("0"))
    step = 10 ** min(zeros, max(0, len(digits) - 2))
    rounded = max(1, round(number / step)) * step
    return f"{rounded:,}" if "," in like or rounded >= 10_000 else str(rounded)


def year(text: str) -> int | None:
    """The year in `text`, None if there is not exactly one."""
    found = YEAR.findall(text)
    return int(found[0]) if len(found) == 1 else None


def near_dates(text: str, seed: str, latest: int | None) -> tuple[str, ...]:
    """Three other dates in the form of `text`, none after the year `latest`; () if it holds no
    year, decade or century that can be moved."""
    if CENTURY.search(text):
        number = int(CENTURY.search(text)[1])  # type: ignore[index]
        moves = ((-2, -1, 1), (-1, 1, 2), (-3, -2, -1))[pick(seed, 3)]
        if number < 5 or number + max(moves) > 21:
            moves = (-3, -2, -1)
        return tuple(CENTURY.sub(ordinal(number + m), text) for m in moves)
    if DECADE.search(text):
        tens = int(DECADE.search(text)[1])  # type: ignore[index]
        moves = ((-2, -1, 1), (-1, 1, 2), (-3, -2, -1))[pick(seed, 3)]
        if latest is not None and (tens + max(moves)) * 10 > latest:
            moves = (-3, -2, -1)
        return tuple(DECADE.sub(f"{tens + m}0s", text) for m in moves)
    when = year(text)
    if when is None:
        return ()
    month = MONTH.search(text)
    if month:
        at = MONTHS.index(month[0])
        moves = ((-4, -2, 3), (-3, 2, 5), (2, 4, 7))[pick(seed, 3)]
        return tuple(text.replace(month[0], MONTHS[(at + m) % 12]) for m in moves)
    unit = 1 if when >= 1950 else 2 if when >= 1800 else 3
    moves = ((-6, -3, 4), (-4, 3, 7), (3, 5, 8), (-8, -5, -3))[pick(seed, 4)]
    if latest is not None and when + max(moves) * unit > latest:
        moves = (-8, -5, -3)
    return tuple(text.replace(str(when), str(when + m * unit)) for m in moves)


def ordinal(number: int) -> str:
    """ "15th"."""
    tail = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"
