"""Keys that are figures: the number must be right, in words or digits, and the unit not wrong."""

import re
from dataclasses import dataclass
from decimal import Decimal

from rapidfuzz.distance import OSA

from quizgen.grading import guards
from quizgen.grading.question import Question
from quizgen.grading.text import STOP, normalised, words
from quizgen.grading.verdict import Verdict, half, right, wrong
from quizgen.lexicon import number_words
from quizgen.lexicon.bounds import PHRASES, Bound, read_before
from quizgen.lexicon.noun_forms import singular
from quizgen.lexicon.numerals import numerals
from quizgen.lexicon.quantities import PARTS, Figure, Form, parse_figure
from quizgen.lexicon.units import ALIASES, is_money, unit_of

NUMBER_WORDS = frozenset({*number_words.VALUES, *number_words.SCALES})
_LONG_WORDS = tuple(sorted(w for w in NUMBER_WORDS if len(w) > 4))
_TIMES = frozenset("second minute hour day week month year decade century".split())
_MEASURES = frozenset(ALIASES.values()) | _TIMES | {"£", "acre", "gallon", "°"}
_MONEY = {
    "pound": "£", "quid": "£", "gbp": "£", "usd": "$", "buck": "$", "eur": "€",
}  # fmt: skip
_PERCENT = frozenset("percent percentage proportion share fraction".split())
_APPROXIMATORS = frozenset(
    w for many in PHRASES.values() for phrase in many for w in phrase.split()
)
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


def figure(question: Question) -> Figure | None:
    """The figure that the key is, None if it is something else."""
    found = parse_figure(question.key)
    rest = [
        w for w in words(question.key)
        if w not in STOP | NUMBER_WORDS | _APPROXIMATORS | {"per", "cent"} and w[0].isalpha()
    ]  # fmt: skip
    if found is None or len(rest) > 3 or re.match(r"the one\b", question.key, re.I):
        return None
    if found.form is Form.ORDINAL:
        return found if len(words(question.key)) <= 2 and len(rest) <= 1 else None
    return found


def grade(response: str, question: Question, key: Figure) -> Verdict:
    """The verdict on a response to a key that is a figure."""
    wanted = _amounts(question.key, short=False) or [Amount(key.value, key.unit, key.bound)]
    short = key.value >= 1000 and wanted[0].unit != "metre"
    given = _amounts(response, short=short)
    if not given:
        return wrong("There is no number in the answer.", look=_speaks(response, question))
    if guards.denies(response, question.key, question.stem):
        return wrong("The answer says that it is not this number.")
    if key.form is Form.RANGE:
        return _range(given, {key.value, key.high or key.value})
    hits = [(g, w) for g in given for w in wanted if _equal(g, w)]
    if not hits:
        return wrong("The number is not the right one.")
    asked = {a.value for a in _amounts(question.stem, short=False)}
    if {g.value for g in given} - {w.value for w in wanted} - asked - {h.value for h, _ in hits}:
        if len(guards.alternatives(response, question.key)) > 1:
            return wrong("The answer gives more than one number to choose from.")
        return half("The right number is there, but so is another one.")
    verdicts = [_unit(g, w, question) for g, w in hits]
    return max(verdicts, key=lambda v: (v.share, not v.look))


def _range(given: list[Amount], ends: set[Decimal]) -> Verdict:
    found = {g.value for g in given}
    if found == ends:
        return right("Both ends of the range are right.")
    if found & ends:
        return half("Only one end of the range is right.")
    return wrong("The numbers are not the right ones.")


def _equal(given: Amount, wanted: Amount) -> bool:
    if {given.bound, wanted.bound} == {Bound.UPPER, Bound.LOWER}:
        return False
    shares = [a.value * 100 if a.unit == "fraction" else a.value for a in (given, wanted)]
    if "fraction" in {given.unit, wanted.unit} and {given.unit, wanted.unit} <= {"fraction", "%"}:
        return abs(shares[0] - shares[1]) < 1
    return given.value == wanted.value and "fraction" not in {given.unit, wanted.unit}


def _unit(given: Amount, wanted: Amount, question: Question) -> Verdict:
    """The verdict on a right number, by its unit."""
    if wanted.unit in {given.unit, *given.following} or "fraction" in {given.unit, wanted.unit}:
        return right("The number is right.")
    if given.unit == "degree" and wanted.unit in {"celsius", "fahrenheit"}:
        return right("The number is right.")
    measured = wanted.unit in _MEASURES or is_money(wanted.unit)
    if not given.unit:
        if not measured or _asked(wanted.unit, question):
            return right("The number is right, and the question says of what.")
        return half("The number is right, but the unit is missing.")
    if given.unit in _MEASURES or is_money(given.unit):
        clear = not wanted.unit and _asked(given.unit, question)
        if clear:
            return right("The number is right.")
        return wrong("The number is right, but the unit is not.")
    if measured:
        return half("The number is right, but the unit is not clear.")
    known = given.unit in {singular(w) for w in question.given | question.beside}
    return right("The number is right.", look=not known and bool(wanted.unit))


def _asked(unit: str, question: Question) -> bool:
    """Whether the stem makes the unit plain: "how many kilometres", "what percentage"."""
    if unit == "%":
        return not _PERCENT.isdisjoint(question.given)
    if is_money(unit) and not question.given.isdisjoint({"much", "cost", "price", "pay", "paid"}):
        return True
    return any(_canonical(w) == unit for w in question.given)


def _canonical(word: str) -> str:
    one = word if word in ALIASES or word in _MONEY else singular(word)
    return _MONEY.get(one) or ALIASES.get(one, one)


def _speaks(response: str, question: Question) -> bool:
    """Whether an answer without a number says at least what is counted."""
    return not (set(words(response)) - question.given).isdisjoint(set(words(question.key)) - STOP)


def _amounts(text: str, *, short: bool) -> list[Amount]:
    """The numbers of a text, in order; `short` if k and m may stand for thousand and million."""
    plain = " ".join(_spelt(w) for w in normalised(text).split())
    plain = re.sub(r"\bhalf an? (?=million|billion|thousand|hundred|dozen)", "0.5 ", plain)
    plain = re.sub(r"\b(\d+) and a half\b", r"\1.5", plain)
    plain = re.sub(r"(?<=\d)(?=(?:thousand|million|billion|percent|people)\b)", " ", plain)
    if short:
        plain = _SHORT.sub(lambda m: f" {_SHORT_SCALES[m[1]]}", plain)
    shares = _shares(plain)
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
    following = [_canonical(w) for w in after.replace("per cent", "%").split()[:4]]
    noun = _canonical(unit_of(after))
    measures = (u for u in (noun, *following) if u in _MEASURES)
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
