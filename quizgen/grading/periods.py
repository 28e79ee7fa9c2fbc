"""Keys that are decades, centuries and spans of years."""

import re
from itertools import pairwise

from quizgen.grading.verdict import Verdict, half, right, wrong
from quizgen.lexicon import number_words
from quizgen.lexicon.dates import Date, DateForm

_SPOKEN = {tens[:-1] + "ies": 10 * i for i, tens in enumerate(number_words.TENS, 2)}


def grade(said: list[str], years: set[int], key: Date) -> Verdict:
    """The verdict on the words of a response, and the years that it names."""
    if key.year is None or key.until is None:
        return _decade_alone(said, int(key.words("decade")))
    if key.form is DateForm.SPAN:
        return _span(said, years, key.year, key.until)
    if key.form is DateForm.DECADE and _short_decades(said):
        return _decade_alone(said, key.year % 100)
    whole = key.form is DateForm.CENTURY  # "the 1800s" are a decade or a century
    named = {(a, a + 99) if whole and a % 100 == 0 else (a, b) for a, b in read(said)}
    if named == {(key.year, key.until)}:
        return right("The period is right.")
    if any(key.year <= year <= key.until for year in years):
        return half("The year lies in the right period.")
    return wrong("The period is not the right one.")


def read(said: list[str]) -> list[tuple[int, int]]:
    """The first and last years of the decades and centuries that a response names."""
    found = [(int(w[:4]), int(w[:4]) + 9) for w in said if re.fullmatch("[12][0-9]{2}0s", w)]
    ancient = not {"bc", "bce"}.isdisjoint(said)
    for word, noun in pairwise(said):
        number = number_words.read_ordinal(word)
        if number is None and re.fullmatch("[0-9]{1,2}", word):
            number = int(word)
        if number and noun.startswith("cent"):
            first = -100 * number if ancient else 100 * (number - 1)
            found.append((first, first + 99))
    return found


def _span(said: list[str], years: set[int], first: int, last: int) -> Verdict:
    named = years | ({last} if f"{last % 100:02d}" in said else set())
    if named == {first, last}:
        return right("Both years are right.")
    if named & {first, last}:
        return half("Only one of the years is right.")
    return wrong("The years are not the right ones.")


def _short_decades(said: list[str]) -> set[int]:
    """The decades that are named without their century: "the 80s", "the eighties"."""
    digits = {int(w[:2]) for w in said if re.fullmatch("[0-9]0s", w)}
    return digits | {decade for w, decade in _SPOKEN.items() if w in said}


def _decade_alone(said: list[str], decade: int) -> Verdict:
    named = _short_decades(said) | {first % 100 for first, last in read(said) if last - first == 9}
    return right("The decade is right.") if named == {decade} else wrong("Not this decade.")
