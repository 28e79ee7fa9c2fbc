"""The numbers of a text as pupils write them, with their units."""

import re
from dataclasses import dataclass
from decimal import Decimal

from rapidfuzz.distance import OSA

from quizgen.grading.text import normalised
from quizgen.lexicon import number_words
from quizgen.lexicon.bounds import Bound, read_before
from quizgen.lexicon.noun_forms import singular
from quizgen.lexicon.numerals import numerals
from quizgen.lexicon.quantities import PARTS
from quizgen.lexicon.units import ALIASES, is_money, unit_of

NUMBER_WORDS = frozenset({*number_words.VALUES, *number_words.SCALES})
_LONG_WORDS = tuple(sorted(w for w in NUMBER_WORDS if len(w) > 4))
_TIMES = frozenset("second minute hour day week month year decade century".split())
MEASURES = frozenset(ALIASES.values()) | _TIMES | {"£", "acre", "gallon", "°"}
_WRITTEN = {
    "pound": "£", "quid": "£", "gbp": "£", "usd": "$", "buck": "$", "eur": "€", "yr": "year",
    "yrs": "year", "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute",
}  # fmt: skip
_SHORT_SCALES = {
    "k": "thousand", "m": "million", "mil": "million", "mill": "million", "mio": "million",
    "bn": "billion", "b": "billion",
}  # fmt: skip
_SHORT = re.compile(r"(?<=\d) ?(k|mill?|mio|m|bn|b)\b")
_FRACTION = re.compile(
    rf"\b(?:(an?|one|two|three|four|five|seven|nine|\d) )?({'|'.join(PARTS)})s?\b"
)
_SHARE = re.compile(r"\b(\w+) (?:in|out of|in every|of) (?:every )?(\w+)\b|\b(\d+)/(\d+)\b")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a text, the unit behind it ("" if none), the bound before it, and the words
    that follow it."""

    value: Decimal
    unit: str = ""
    bound: Bound = Bound.EXACT
    following: frozenset[str] = frozenset()


def read(text: str, *, short: bool) -> list[Amount]:
    """The numbers of a text, in order; `short` if k and m may stand for thousand and million."""
    pointed = re.sub(r"(?<![\d,])(\d+),(?=\d\d?(?![\d,]))", r"\1.", text)  # 1,5 kg
    plain = " ".join(_spelt(w) for w in normalised(pointed).split())
    plain = re.sub(r"\bhalf an? (?=million|billion|thousand|hundred|dozen)", "0.5 ", plain)
    plain = re.sub(r"\b(\d+) and a half\b", r"\1.5", plain)
    plain = re.sub(r"(?<=\d)(?=(?:thousand|million|billion|percent|people)\b)", " ", plain)
    if short:
        plain = _SHORT.sub(lambda m: f" {_SHORT_SCALES[m[1]]}", plain)
    shares = _shares(plain.replace("and a half", ""))
    if shares:
        return shares
    found = numerals(plain)
    ends = [*(n.start for n in found), len(plain)][1:]
    amounts = [
        _amount(plain, n.value, n.start, plain[n.tail : end])
        for n, end in zip(found, ends, strict=True)
    ]
    if len(amounts) > 1:  # "one" beside another number is a pronoun
        amounts = [a for a, n in zip(amounts, found, strict=True) if n.text != "one"] or amounts
    return amounts or [
        Amount(Decimal(number)) for w in plain.split()
        if (number := number_words.read_ordinal(w)) is not None
    ]  # fmt: skip


def _spelt(word: str) -> str:
    """A number word as it should be spelt, any other word as it is."""
    if len(word) < 5 or word in NUMBER_WORDS or not word.isalpha():
        return word
    if number_words.read_ordinal(word) is not None:
        return word
    for tens in number_words.TENS:
        if word.startswith(tens) and word[len(tens) :] in NUMBER_WORDS:
            return f"{tens} {word[len(tens) :]}"
    close = [w for w in _LONG_WORDS if OSA.distance(word, w, score_cutoff=1) <= 1]
    return close[0] if len(close) == 1 else word


def _amount(text: str, value: Decimal, start: int, after: str) -> Amount:
    """A number with its unit: a currency sign, the measure among the next words, or the noun."""
    following = [canonical(w) for w in after.replace("per cent", "%").split()[:4]]
    noun = canonical(unit_of(after))
    measures = (u for u in (noun, *following) if u in MEASURES)
    signed = start > 0 and is_money(text[start - 1])
    unit = text[start - 1] if signed else next(measures, noun)
    return Amount(value, unit, _bound(text[:start]), frozenset(following))


def _bound(before: str) -> Bound:
    tail = before.rstrip(" $£€¥₹").split()[-4:]
    for at in range(len(tail)):
        read = read_before(" ".join(tail[at:]))
        if read is not None and read[0]:
            return read[1]
    return Bound.EXACT


def _shares(text: str) -> list[Amount]:
    """Fractions ("two thirds", "1/4") and shares ("one in five") of a text."""
    found = []
    for match in _FRACTION.finditer(text):
        count = _whole(match[1] or "a")
        if count and (match[1] or match[2] in {"half", "quarter"}):
            found.append(Amount(Decimal(count) / PARTS[match[2]], "fraction"))
    for match in _SHARE.finditer(text):
        part, whole = _whole(match[1] or match[3]), _whole(match[2] or match[4])
        if part and whole and 0 < part < whole:
            found.append(Amount(Decimal(part) / whole, "fraction"))
    return found


def _whole(word: str) -> int | None:
    if word in {"a", "an"}:
        return 1
    return int(word) if word.isdecimal() and len(word) < 10 else number_words.read(word)


def canonical(word: str) -> str:
    """The one name of a unit: "km" gives "kilometre", "quid" gives "£", "stores" "store"."""
    one = word if word in ALIASES or word in _WRITTEN else singular(word)
    return _WRITTEN.get(one) or ALIASES.get(one, one)
