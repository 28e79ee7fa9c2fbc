"""Numerals in a text: where they stand, what they are worth, and others written like them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from quizgen.lexicon import number_words

SPACES = "\u00a0\u2009\u202f"
DIGITS = re.compile(
    rf"(?<![\w.,:/])(?:\d{{1,3}}(?P<mark>[,{SPACES}])\d{{3}}(?:(?P=mark)\d{{3}})*|\d+)(?:\.\d+)?"
    r"(?![\d]|[,.:/]\d|(?:st|nd|rd|th)\b)"
)
_WORD = "|".join(sorted({*number_words.VALUES, *number_words.SCALES}, key=len, reverse=True))
WORDS = re.compile(rf"\b(?:{_WORD})(?:(?:-|\s+(?:and\s+)?)(?:{_WORD}))*\b", re.I)
ARTICLE = re.compile(
    r"(?<!half )\b(an?)\s+(hundred|thousand|million|billion|trillion|dozen)\b(?!\s+and\b)", re.I
)
HALF = re.compile(r"\s+and\s+a\s+half\b", re.I)
SCALE = re.compile(rf"[ \-{SPACES}]?(hundred|thousand|million|billion|trillion|dozen)\b", re.I)
SHORT = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12, "trn": 10**12
}  # fmt: skip
SHORT_SCALE = re.compile(r"(k|mn|m|bn|b|trn|tn)\b", re.I)
COUNTED = re.compile(r"m (?:[a-z]+s|people|men|women|children)\b")  # "3.5m people": no metres
ALWAYS_SHORT = frozenset({"bn", "tn", "trn", "mn"})


@dataclass(frozen=True, slots=True)
class Numeral:
    """Characters `start` to `end` of a text: `mantissa` without its scale word, which ends at
    `tail`; the number is worth mantissa times scale.

    `style` is "digits", "words" or "article" ("a million"); `mark` groups thousands ("," or "");
    `decimals` counts the places after the point; `half` tells of "and a half".
    """

    start: int
    end: int
    tail: int
    text: str
    mantissa: Decimal
    scale: int = 1
    style: str = "digits"
    mark: str = ""
    decimals: int = 0
    half: bool = False

    @property
    def value(self) -> Decimal:
        """What the numeral is worth."""
        return self.mantissa * self.scale

    @property
    def step(self) -> Decimal:
        """The place to which it is given: 100 for 1,200 and for "12 hundred", 0.1 for 2.5."""
        if self.decimals or self.half or not self.mantissa:
            return Decimal(1).scaleb(-max(self.decimals, int(self.half))) * self.scale
        digits = str(int(self.mantissa))
        return Decimal(10) ** (len(digits) - len(digits.rstrip("0"))) * self.scale

    def write(self, mantissa: Decimal) -> str:
        """Another mantissa in the same style."""
        if self.style == "digits":
            marked = f"{mantissa:,.{self.decimals}f}"
            grouped = self.mark or (self.mantissa < 1000 and mantissa >= 1000)
            return marked.replace(",", self.mark or "," if grouped else "")
        word = number_words.write(int(mantissa)) + (" and a half" if self.half else "")
        return word[0].upper() + word[1:] if self.text[0].isupper() else word


def numerals(text: str) -> tuple[Numeral, ...]:
    """All the numerals of a text, in order; () too where a run of number words makes no sense."""
    found = [*_digits(text), *_articles(text)]
    for match in WORDS.finditer(text):
        if any(n.start <= match.start() < n.tail for n in found):
            continue
        numeral = _words(text, match)
        if numeral is None:
            return ()
        found.append(numeral)
    return tuple(sorted(found, key=lambda n: n.start))


def _digits(text: str) -> Iterator[Numeral]:
    for match in DIGITS.finditer(text):
        mark = match["mark"] or ""
        plain = match[0].replace(mark, "") if mark else match[0]
        scale, tail = _scale(text, match.start(), match.end())
        yield Numeral(
            match.start(), match.end(), tail, match[0], Decimal(plain), scale, "digits", mark,
            len(plain.partition(".")[2]),
        )  # fmt: skip


def _scale(text: str, start: int, end: int) -> tuple[int, int]:
    """The worth of the scale word behind a numeral in digits, and where it ends."""
    if match := SCALE.match(text, end):
        return number_words.SCALES[match[1].lower()], match.end()
    sure = re.search(r"[$£€¥₹]\s?$", text[:start]) or COUNTED.match(text, end)
    short = SHORT_SCALE.match(text, end)
    if short and (sure or short[1].lower() in ALWAYS_SHORT):
        return SHORT[short[1].lower()], short.end()
    return 1, end


def _articles(text: str) -> Iterator[Numeral]:
    for match in ARTICLE.finditer(text):
        scale = number_words.SCALES[match[2].lower()]
        yield Numeral(*match.span(1), match.end(), match[1], Decimal(1), scale, "article")


def _words(text: str, match: re.Match[str]) -> Numeral | None:
    """A number in words; the scale words that end it are not part of the mantissa."""
    full = number_words.read(match[0])
    if full is None:
        return None
    body, scale, whole = match[0], 1, full
    while split := re.fullmatch(r"(.+?)[\s\-]+(\w+)", body, re.S):
        outer = scale * number_words.SCALES.get(split[2].lower(), 0)
        inner = number_words.read(split[1])
        if not outer or inner is None or inner * outer != full:
            break
        body, scale, whole = split[1], outer, inner
    end = match.start() + len(body)
    half = HALF.match(text, end) if scale == 1 else None
    end = half.end() if half else end
    value = Decimal(whole) + (Decimal("0.5") if half else 0)
    return Numeral(
        match.start(), end, max(end, match.end()), text[match.start() : end], value, scale,
        "words", half=half is not None,
    )  # fmt: skip
