"""Keys that are figures: the number must be right, in words or digits, and the unit not wrong."""

import re
from decimal import Decimal

from quizgen.grading import amounts, guards
from quizgen.grading.amounts import MEASURES, NUMBER_WORDS, Amount, canonical
from quizgen.grading.question import Question
from quizgen.grading.text import STOP, words
from quizgen.grading.verdict import Verdict, half, right, wrong
from quizgen.lexicon.bounds import PHRASES, Bound
from quizgen.lexicon.noun_forms import singular
from quizgen.lexicon.quantities import Figure, Form, parse_figure
from quizgen.lexicon.units import is_money

_PERCENT = frozenset("percent percentage proportion share fraction".split())
_APPROXIMATORS = frozenset(
    w for many in PHRASES.values() for phrase in many for w in phrase.split()
)


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
    wanted = amounts.read(question.key, short=False) or [Amount(key.value, key.unit, key.bound)]
    short = key.value >= 1000 and wanted[0].unit != "metre"
    given = amounts.read(response, short=short)
    if not given:
        return wrong("There is no number in the answer.", look=_speaks(response, question))
    if guards.denies(response, question.key, question.stem):
        return wrong("The answer says that it is not this number.")
    if key.form is Form.RANGE:
        return _range(given, {key.value, key.high or key.value})
    hits = [(g, w) for g in given for w in wanted if _equal(g, w)]
    if not hits:
        return wrong("The number is not the right one.")
    asked = {a.value for a in amounts.read(question.stem, short=False)}
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
    measured = wanted.unit in MEASURES or is_money(wanted.unit)
    if not given.unit:
        if not measured or _asked(wanted.unit, question):
            return right("The number is right, and the question says of what.")
        return half("The number is right, but the unit is missing.")
    if given.unit in MEASURES or is_money(given.unit):
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
    if unit == "year" and {"old", "age"} & question.given:
        return True
    return any(canonical(w) == unit for w in question.given)


def _speaks(response: str, question: Question) -> bool:
    """Whether an answer without a number says at least what is counted."""
    return not (set(words(response)) - question.given).isdisjoint(set(words(question.key)) - STOP)
