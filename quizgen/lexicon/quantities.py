"""Figures: what a number, an amount of money, a share or a length of time in a text is worth.

`parse_figure` reads one phrase that gives one figure: "about 25 stores", "£1.2 billion", "45%",
"10–15 years", "1,000km (620 miles)", "a third of pupils", "one in five", "the third". Years and
dates are read by `dates`; what stands in names ("Apollo 11") is no figure.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache

from quizgen.lexicon import number_words
from quizgen.lexicon.bounds import Bound, read_after, read_before
from quizgen.lexicon.numerals import Numeral, numerals
from quizgen.lexicon.units import converted, is_money, unit_of


class Form(StrEnum):
    """How a figure is put."""

    PLAIN = "plain"  # 25 stores
    RANGE = "range"  # 10-15 years
    CONVERSION = "conversion"  # 1,000km (620 miles)
    ORDINAL = "ordinal"  # the third
    FRACTION = "fraction"  # two-thirds
    SHARE = "share"  # one in five


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure and the words around it.

    `value` is what it is worth, scale word included; `high` the upper end of a range; `unit` the
    name of what is counted or measured in the singular ("store", "kilometre", "%", "$"), "" if
    the phrase names none; `approximator` as in "at least"; `numerals` the one or two numerals
    (none in an ordinal or fraction), `span` the characters of `text` that the figure takes.
    """

    text: str
    form: Form
    value: Decimal
    unit: str = ""
    high: Decimal | None = None
    bound: Bound = Bound.EXACT
    approximator: str = ""
    numerals: tuple[Numeral, ...] = ()
    span: tuple[int, int] = (0, 0)

    @property
    def step(self) -> Decimal:
        """The place to which the figure is given."""
        return self.numerals[0].step if self.numerals else Decimal(1)


CURRENCY = re.compile(r"(?:\b(?:US|AU|A|CA|C|NZ|HK|S))?([$£€¥₹])\s?$")
FRACTION = re.compile(
    r"\b(?:(a|one|two|three|four|five|seven|nine)[ -](half|halve|third|quarter|fifth|sixth|"
    r"seventh|eighth|ninth|tenth)s?|half)\b(?=$| of\b|[,;]| the\b)",
    re.I,
)
SHARE = re.compile(r"\b(\w+) (?:in|out of|in every) (?:every )?(\w+)\b", re.I)
ORDINAL = re.compile(r"\b(?:\d+(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)\b", re.I)
PARTS = {
    "half": 2, "halve": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
JOINT = re.compile(r"\s*(?:-|–|—|\bto\b|\bor\b|\band\b)\s*(?:[$£€¥₹]\s?)?", re.I)


@cache
def parse_figure(text: str) -> Figure | None:
    """The one figure of a phrase; None if it has none, or more than one."""
    return _share(text) or _fraction(text) or _ordinal(text) or _numeric(text)


def _numeric(text: str) -> Figure | None:
    found = numerals(text)
    if len(found) == 1:
        return _plain(text, found[0])
    if len(found) == 2:
        return _conversion(text, *found) or _range(text, *found)
    return None


def _before(text: str, start: int) -> tuple[str, str, Bound] | None:
    """The currency mark, the approximator and its bound before a numeral."""
    words, currency = text[:start], ""
    if match := CURRENCY.search(words):
        words, currency = words[: match.start()], match[0].strip()
    read = read_before(words.strip("\"'“‘( "))
    return (currency.removeprefix("US"), *read) if read else None


def _plain(text: str, numeral: Numeral) -> Figure | None:
    before = _before(text, numeral.start)
    after = text[numeral.tail :]
    if before is None or re.match(r"\s*(?:of the\b|of (?:his|her|their|its|my|our)\b)", after):
        return None
    if re.match(r"\s*(?:a\.?m|p\.?m|o’clock|o'clock)\b", after):
        return None
    currency, approximator, bound = before
    if bound is Bound.EXACT:
        bound = read_after(after)
    return Figure(
        text, Form.PLAIN, numeral.value, currency or unit_of(after), None, bound, approximator,
        (numeral,), (numeral.start, numeral.end),
    )  # fmt: skip


def _range(text: str, low: Numeral, high: Numeral) -> Figure | None:
    """ "10–15 years", "between 5 and 10 million", "$5m to $10m"."""
    before = _before(text, low.start)
    between = text[low.tail : high.start]
    unit = re.match(r"[^\s\-–—]*", between)
    joint = JOINT.fullmatch(between, unit.end() if unit else 0)
    after = text[high.tail :]
    if before is None or not joint or ("and" in joint[0].lower()) != ("between" in text.lower()):
        return None
    value = low.mantissa * (high.scale if low.scale == 1 else low.scale)
    if value >= high.value:
        return None
    currency, approximator, bound = before
    return Figure(
        text, Form.RANGE, value, currency or unit_of(after), high.value, bound, approximator,
        (low, high), (low.start, high.end),
    )  # fmt: skip


def _conversion(text: str, first: Numeral, second: Numeral) -> Figure | None:
    """A figure with the same in another unit in brackets."""
    bracket = text.find("(", first.tail)
    if not first.tail <= bracket < second.start or not text.rstrip().endswith(")"):
        return None
    outer = _plain(text[:bracket], first)
    inner = parse_figure(text[bracket + 1 : text.rindex(")")])
    if outer is None or inner is None or inner.form is not Form.PLAIN:
        return None
    exact = converted(outer.value, outer.unit, inner.unit)
    money = is_money(outer.unit) and is_money(inner.unit) and outer.unit != inner.unit
    if not money and (exact is None or abs(exact - inner.value) > abs(exact) / 10):
        return None
    return Figure(
        text, Form.CONVERSION, outer.value, outer.unit, None, outer.bound, outer.approximator,
        (first, second), (first.start, second.end),
    )  # fmt: skip


def _fraction(text: str) -> Figure | None:
    match = FRACTION.search(text)
    if match is None or numerals(text[match.end() :]):
        return None
    before = _before(text, match.start())
    if before is None:
        return None
    count = 1 if match[1] in {None, "a", "A"} else number_words.read(match[1])
    part = PARTS[(match[2] or "half").lower().removesuffix("s")]
    value = Decimal(count or 1) / part
    if value >= 1:
        return None
    return Figure(text, Form.FRACTION, value, "", None, before[2], before[1], (), match.span())


def _share(text: str) -> Figure | None:
    match = SHARE.search(text)
    if match is None:
        return None
    parts = [_whole(match[1]), _whole(match[2])]
    before = _before(text, match.start())
    if before is None or parts[0] is None or parts[1] is None or not 0 < parts[0] < parts[1]:
        return None
    value = Decimal(parts[0]) / parts[1]
    return Figure(text, Form.SHARE, value, "", None, before[2], before[1], (), match.span())


def _whole(word: str) -> int | None:
    return int(word) if word.isdigit() else number_words.read(word)


def _ordinal(text: str) -> Figure | None:
    for match in ORDINAL.finditer(text):
        number = number_words.read_ordinal(match[0])
        if number is None:
            continue
        before, after = _before(text, match.start()), text[match.end() :]
        if before is None or numerals(after) or re.match(r"[ -]century\b", after):
            return None
        return Figure(
            text, Form.ORDINAL, Decimal(number), "ordinal", None, before[2], before[1], (),
            match.span(),
        )  # fmt: skip
    return None


def same_unit(one: Figure, other: Figure) -> bool:
    """Whether two figures count or measure the same and are put the same way, so that they may
    be options of one item."""
    share = {Form.FRACTION, Form.SHARE}
    return one.unit == other.unit and (one.form in share) == (other.form in share)
