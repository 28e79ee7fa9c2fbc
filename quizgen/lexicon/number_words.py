"""Whole numbers and ordinals in words and digits."""

import re

SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
VALUES = {w: i for i, w in enumerate(SMALL)} | {w: 20 + 10 * i for i, w in enumerate(TENS)}
SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9,
    "trillion": 10**12,
}  # fmt: skip
ORDINALS = {
    "first": "one", "second": "two", "third": "three", "fifth": "five", "eighth": "eight",
    "ninth": "nine", "twelfth": "twelve",
}  # fmt: skip
ORDINAL_OF = {cardinal: ordinal for ordinal, cardinal in ORDINALS.items()}


def read(words: str) -> int | None:
    """The value of a whole number in words ("two hundred and five", "twenty-five"), None if it
    is none."""
    total, group, last = 0, 0, 10**15
    for word in re.split(r"[\s\-]+", words.lower()):
        if word == "and":
            if not group and not total:
                return None
        elif word in VALUES:
            value = VALUES[word]
            if last < 20 or (last < 100 and value >= 10) or (value >= 20 and last < 100):
                return None
            group, last = group + value, value or 1
        elif word in {"hundred", "dozen"}:
            if not 0 < group < 100:
                return None
            group, last = group * SCALES[word], 100
        elif word in SCALES:
            if not group:
                return None
            total, group, last = total + group * SCALES[word], 0, 1000
        else:
            return None
    return total + group


def write(number: int) -> str:
    """A number from 0 to 999,999,999 in words, as in Britain ("two hundred and five")."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        tens, rest = TENS[number // 10 - 2], number % 10
        return f"{tens}-{SMALL[rest]}" if rest else tens
    scale = next(s for s in ("million", "thousand", "hundred") if number >= SCALES[s])
    head, rest = divmod(number, SCALES[scale])
    joint = " and " if rest < 100 else " "
    return f"{write(head)} {scale}" + (joint + write(rest) if rest else "")


def read_ordinal(text: str) -> int | None:
    """The number of "third", "twenty-first" or "21st", None if it is none of these."""
    low = text.lower()
    if digits := re.fullmatch(r"(\d+)(st|nd|rd|th)", low):
        number = int(digits[1])
        return number if digits[2] == suffix(number) else None
    head, joint, last = low.rpartition("-")
    cardinal = ORDINALS.get(last) or (
        last[:-4] + "y" if last.endswith("tieth") else last.removesuffix("th")
    )
    if cardinal == last or (joint and head not in TENS):
        return None
    return read(head + joint + cardinal)


def write_ordinal(number: int, *, words: bool) -> str:
    """ "third", or "3rd"."""
    if not words:
        return f"{number}{suffix(number)}"
    head, joint, last = write(number).rpartition("-")
    if last.endswith("y"):
        return head + joint + last[:-1] + "ieth"
    return head + joint + ORDINAL_OF.get(last, last + "th")


def suffix(number: int) -> str:
    """The ending of an ordinal in digits."""
    if 10 <= number % 100 <= 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
