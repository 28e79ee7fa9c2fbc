"""Keys that are dates: the parts that the key gives are compared one by one."""

import re

from rapidfuzz.distance import OSA

from quizgen.grading import guards, periods
from quizgen.grading.question import Question
from quizgen.grading.spelling import tolerance
from quizgen.grading.text import words
from quizgen.grading.verdict import Verdict, half, right, wrong
from quizgen.lexicon import number_words
from quizgen.lexicon.dates import DAYS, MONTHS, Date, DateForm, parse_date

_MONTHS = tuple(m.lower() for m in MONTHS)
_DAYS = tuple(d.lower() for d in DAYS)
_NUMERIC = re.compile(
    r"\b(?:(\d{4})/(\d\d?)/(\d\d?)|(\d\d?)/(\d\d?)(?:/(\d{4}|\d\d))?)\b(?!/)", re.ASCII
)
_PERIODS = frozenset({DateForm.DECADE, DateForm.CENTURY, DateForm.SPAN})
Parts = dict[str, set[int]]


def date(question: Question) -> Date | None:
    """The date that the key is, None if it is something else."""
    if question.asks_who or "many" in question.given or "much" in question.given:
        return None
    return parse_date(question.key.strip(" .,"))


def grade(response: str, question: Question, key: Date) -> Verdict:
    """The verdict on a response to a key that is a date."""
    given = _parts(response, key)
    if guards.denies(response, question.key, question.stem):
        return wrong("The answer says that it is not this date.")
    if key.form in _PERIODS:
        return periods.grade(words(response), given["year"], key)
    wanted = {
        name: value
        for name in ("year", "month", "day", "weekday")
        if (value := getattr(key, name)) is not None
    }
    present = {name for name in wanted if given[name]}
    if not present:
        return _vague(response, key)
    for name in sorted(present):
        if wanted[name] not in given[name]:
            return wrong(f"The {name} is not the right one.")
    if any(len(given[name]) > 1 for name in present):
        if len(guards.alternatives(response, question.key)) > 1 or len(given["year"]) > 2:
            return wrong("The answer gives more than one date to choose from.")
        return half("The right date is there, but so is another one.")
    missing = _needed(wanted, question) - present
    if missing:
        return half(
            f"What the answer gives of the date is right, but the {min(missing)} is missing."
        )
    return right("The date is right.")


def _needed(wanted: dict[str, int], question: Question) -> set[str]:
    """The parts of a date that must be there: what the stem asks for and does not give."""
    asked = {name for name in wanted if name in question.given}
    if asked:
        return asked
    given = _words(list(question.given), parse_date(question.stem))
    needed = {name for name in wanted if wanted[name] not in given[name]}
    return needed - {"weekday"} if "day" in wanted else needed


def _vague(response: str, key: Date) -> Verdict:
    """The verdict where no part of the date is there: "the 1990s" and "98" for 1998."""
    said, year = words(response), key.year
    if year is not None:
        inside = any(first <= year <= last for first, last in periods.read(said))
        if inside or f"{year % 100:02d}" in said:
            return half("The answer is near, but the date is more exact than that.")
    return wrong("There is no date of the right kind in the answer.")


def _parts(response: str, key: Date) -> Parts:
    """The years, months, days and weekdays that a response names; 5/6 may be read either way."""
    plain = re.sub(r"(?<=\d)[-.](?=\d)", "/", response)
    match = _NUMERIC.search(plain)
    if match is None:
        return _words(words(response), key)
    parts = _words(words(plain[: match.start()] + " " + plain[match.end() :]), key)
    year, one, two = (match[1], match[2], match[3]) if match[1] else (match[6], match[4], match[5])
    orders = [(int(one), int(two)), (int(two), int(one))]
    day, month = next((o for o in orders if o == (key.day, key.month)), orders[0])
    parts["day"].add(day)
    parts["month"].add(month)
    if year:
        short = key.year is not None and int(year) == key.year % 100
        parts["year"].add(key.year if short and key.year else int(year))
    return parts


def _words(said: list[str], key: Date | None) -> Parts:
    parts: Parts = {"year": set(), "month": set(), "day": set(), "weekday": set()}
    ancient = bool({"bc", "bce"} & set(said))
    for at, word in enumerate(said):
        ordinal = number_words.read_ordinal(word)
        number = ordinal or (int(word) if word.isdecimal() and len(word) <= 5 else None)
        if number is not None and (number > 999 or ancient or _is_year(number, key)):
            parts["year"].add(-number if ancient else number)
        elif number is not None and 1 <= number <= 31:
            parts["day"].add(number)
        elif (month := _named(word, _MONTHS)) and not (word == "may" and _verb(said, at, key)):
            parts["month"].add(month)
        elif day := _named(word, _DAYS):
            parts["weekday"].add(day)
    if spoken := _spoken_year(said):
        parts["year"] = {spoken}
    return parts


def _is_year(number: int, key: Date | None) -> bool:
    return key is not None and key.form is DateForm.YEAR and abs(key.year or 0) == number


def _verb(said: list[str], at: int, key: Date | None) -> bool:
    """Whether "may" is no month here."""
    beside = said[max(at - 1, 0) : at] + said[at + 1 : at + 2]
    return not (key and key.month == 5) and not any(w[0].isdigit() for w in beside)


def _named(word: str, names: tuple[str, ...]) -> int | None:
    """The number of a month or weekday, written out, cut short or with a slip."""
    if not word.isalpha() or len(word) < 3:
        return None
    for number, name in enumerate(names, 1):
        if word == name or (len(word) < 6 and name.startswith(word)):
            return number
        if len(word) > 4 and OSA.distance(word, name) <= tolerance(name):
            return number
    return None


def _spoken_year(said: list[str]) -> int | None:
    """A year in words: "nineteen ninety eight"."""
    for at in range(len(said) - 1):
        century = number_words.VALUES.get(said[at], 0)
        rest = number_words.read(" ".join(said[at + 1 : at + 3])) or number_words.read(said[at + 1])
        if 10 <= century <= 20 and rest is not None and 10 <= rest < 100:
            return 100 * century + rest
    if "thousand" in said and (whole := number_words.read(" ".join(_counted(said)))):
        return whole
    return None


def _counted(said: list[str]) -> list[str]:
    return [w for w in said if w in number_words.VALUES or w in {"hundred", "thousand"}]
