"""Other figures near a figure, put in exactly the same way."""

import re
from decimal import Decimal
from fractions import Fraction

from quizgen.lexicon import number_words
from quizgen.lexicon.bounds import Bound
from quizgen.lexicon.chance import shuffled
from quizgen.lexicon.claims import looser
from quizgen.lexicon.near_values import common_unit, moved, near_numbers
from quizgen.lexicon.noun_forms import article_for, plural
from quizgen.lexicon.numerals import Numeral
from quizgen.lexicon.quantities import SHARE, Figure, Form, parse_figure
from quizgen.lexicon.units import converted

SIDES = {Bound.UPPER: -1, Bound.LOWER: 1}  # the other side would be true as well
SIMPLE = [Fraction(1, 5), Fraction(1, 4), Fraction(1, 3), Fraction(1, 2), Fraction(2, 3),
          Fraction(3, 4)]  # fmt: skip
NAMES = {2: "half", 3: "third", 4: "quarter", 5: "fifth"}
# what a figure of this kind never exceeds
CAPS = (
    (r"%|per ?cent\b", 99),
    (r"year-old|years old|years of age|^aged", 104),
    (r"hours (?:a|per|each|every) day", 23),
    (r"days (?:a|per|each|every) week", 6),
    (r"months (?:a|per|each|every) year", 11),
)


def near(figure: Figure, seed: str) -> tuple[str, ...]:
    """Up to four other figures near `figure`, in the order of a draw from `seed`.

    Each is the figure's own text with its number exchanged: same form, precision, grammar and
    unit, in the same magnitude, never nought, never true where the figure is true (so there are
    only greater ones beside "more than 50"). A conversion in brackets is converted anew. () where
    none can be made well.
    """
    makers = {
        Form.PLAIN: _plain,
        Form.RANGE: _range,
        Form.CONVERSION: _conversion,
        Form.ORDINAL: _ordinal,
        Form.FRACTION: _fraction,
        Form.SHARE: _share,
    }
    made = dict.fromkeys(makers[figure.form](figure, f"{seed}\x1f{figure.text}"))
    return tuple(text for text in made if _sound(figure, text))


def _sound(figure: Figure, text: str) -> bool:
    """Whether a text that was made is a figure like `figure`, and wrong where that is right."""
    other = parse_figure(text)
    if other is None or other.form is not figure.form or other.value <= 0:
        return False
    return other.unit == figure.unit and not looser(figure, other)


def _mantissas(figure: Figure, numeral: Numeral, seed: str, unit: int = 0) -> list[Decimal]:
    """Other mantissas for the first numeral of a figure."""
    places = Decimal(10) ** -numeral.decimals
    half = Decimal("0.5") if numeral.half else Decimal(0)
    number = int((numeral.mantissa - half) / places)
    if figure.unit == "%" and numeral.mantissa == 10 and not numeral.decimals:
        unit = unit or 5  # of shares 10 is a round one
    found = near_numbers(
        number,
        seed,
        unit=unit,
        least=_floor(numeral, number),
        most=_cap(figure, number, numeral),
        side=SIDES.get(figure.bound, 0),
        plain=not numeral.decimals,
    )
    return [n * places + half for n in found]


def _floor(numeral: Numeral, number: int) -> int:
    """The least number that fits the words around it, in units of the last place: "1" does not
    fit "stores", and below one a scale word would be the wrong one."""
    if numeral.mantissa < 1 or numeral.half:
        return 1
    single = numeral.scale == 1 and not numeral.decimals and number > 1
    return (2 if single else 1) * int(10**numeral.decimals)


def _cap(figure: Figure, number: int, numeral: Numeral) -> int | None:
    """The greatest number that makes sense, in units of the last place."""
    places = int(10**numeral.decimals)
    after = figure.text[: figure.span[0]] + figure.text[figure.span[1] :]
    for pattern, cap in CAPS:
        if re.search(pattern, after) and number <= (cap + 1) * places:
            return cap * places
    if numeral.style != "digits" and numeral.scale in {100, 100_000, 10**8}:
        return 9  # no "twelve hundred"
    if numeral.scale > 1:
        return (20 if numeral.scale == 12 else 999) * places
    return 99 if numeral.style == "words" and number < 100 else None


def _put(figure: Figure, words: str, *, value: Decimal | None = None) -> str:
    """The figure's text with `words` for its numeral; "a" and "an" before it, and the noun after
    it, agree."""
    before, after = figure.text[: figure.span[0]], figure.text[figure.span[1] :]
    if match := re.search(r"\b([Aa])n?\s+$", before):
        article = article_for(words + after)
        before = before[: match.start()] + match[1] + article[1:] + " "
    if value is not None and value != 1 and figure.value == 1:
        if match := re.match(r"\s+([a-z]+)\b(?=$|\s+(?:of|in|on|at|to|from|for|with)\b)", after):
            after = after[: match.start(1)] + plural(match[1]) + after[match.end(1) :]
        elif re.match(r"\s+[A-Za-z]", after):
            return figure.text
    return before + words + after


def _plain(figure: Figure, seed: str) -> list[str]:
    (numeral,) = figure.numerals
    return [
        _put(figure, numeral.write(m), value=m * numeral.scale)
        for m in _mantissas(figure, numeral, seed)
    ]


def _range(figure: Figure, seed: str) -> list[str]:
    """Both ends moved by the same factor, away from the true range."""
    low, high = figure.numerals
    if low.mantissa <= 0 or high.mantissa <= low.mantissa:
        return []
    factor = Decimal(10) ** max(low.decimals, high.decimals)
    unit = common_unit(int(low.mantissa * factor), int(high.mantissa * factor))
    places = unit / factor
    made = []
    for end in _mantissas(figure, low, seed, max(1, int(places * 10**low.decimals))):
        top = max(round(high.mantissa * end / low.mantissa / places) * places, end + places)
        most = _cap(figure, int(top), high)
        if most is None or top <= most:
            between = figure.text[low.end : high.start]
            made.append(_put(figure, low.write(end) + between + high.write(top)))
    return made


def _conversion(figure: Figure, seed: str) -> list[str]:
    first, second = figure.numerals
    bracket = parse_figure(figure.text[figure.text.index("(") + 1 : figure.text.rindex(")")])
    if bracket is None:
        return []
    made = []
    for mantissa in _mantissas(figure, first, seed):
        value = mantissa * first.scale
        exact = converted(value, figure.unit, bracket.unit)
        if exact is None:  # money: at the article's own rate
            exact = value * bracket.value / figure.value
        places = second.step / second.scale
        other = round(exact / second.scale / places) * places
        if other > 0:
            between = figure.text[first.end : second.start]
            made.append(_put(figure, first.write(mantissa) + between + second.write(other)))
    return made


def _ordinal(figure: Figure, seed: str) -> list[str]:
    word = figure.text[slice(*figure.span)]
    digits = word[0].isdigit()
    numbers = moved(int(figure.value), seed, reach=0.8, most=None if digits else 99)
    made = [number_words.write_ordinal(n, words=not digits) for n in numbers]
    return [_put(figure, m.capitalize() if word[0].isupper() else m) for m in made]


def _fraction(figure: Figure, seed: str) -> list[str]:
    """Other simple fractions, hyphened like this one."""
    word = figure.text[slice(*figure.span)]
    joint = " " if " " in word and not word.startswith(("a ", "A ")) else "-"
    one = "one" + joint if word.lower().startswith("one") else "a "
    made = []
    for fraction in SIMPLE:
        if abs(fraction - Fraction(figure.value)) < Fraction(1, 100):
            continue
        name = NAMES[fraction.denominator]
        if fraction.numerator > 1:
            text = f"{number_words.write(fraction.numerator)}{joint}{name}s"
        else:
            text = name if name == "half" else one + name
        made.append(_put(figure, text.capitalize() if word[0].isupper() else text))
    return list(shuffled(made, seed))[:4]


def _share(figure: Figure, seed: str) -> list[str]:
    """ "one in four", "one in eight" for "one in five"; "seven in ten" for "nine in ten"."""
    match = SHARE.search(figure.text)
    if match is None:
        return []
    parts = [int(w) if w.isdigit() else number_words.read(w) or 0 for w in match.groups()]
    vary = 1 if parts[0] == 1 else 0
    least, most = (2, None) if vary else (1, parts[1] - 1)
    made = []
    for number in near_numbers(parts[vary], seed, least=least, most=most):
        text = str(number) if match[vary + 1].isdigit() else number_words.write(number)
        if match[vary + 1][0].isupper():
            text = text.capitalize()
        at = match.start(vary + 1) - match.start(), match.end(vary + 1) - match.start()
        made.append(_put(figure, match[0][: at[0]] + text + match[0][at[1] :]))
    return made
