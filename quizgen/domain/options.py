"""The order in which an item's options are shown."""

import hashlib
import re

from quizgen.domain.bank import Item

FIGURE = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?")
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
}
SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
).split()
MONTHS = (
    "january february march april may june july august september october november december"
).split()
LONGEST = 5  # words of a text that is only a figure or a date


def options(item: Item) -> tuple[str, ...]:
    """The key and the distractors of `item` in the order to show them, on screen and on paper.

    Figures of one unit and dates rise; True comes before False. Any others stand in an order
    that depends on the item's id alone, so that over a bank the key is in no place more often
    than chance would have it. An item that is neither multiple choice nor true/false has none.
    """
    if item.type == "true_false":
        return ("True", "False")
    if item.type != "multiple_choice":
        return ()
    texts = (item.key, *(d.text for d in item.distractors))
    by_value = rising(texts)
    if by_value is not None:
        return by_value
    return tuple(sorted(texts, key=lambda t: hashlib.sha256(f"{item.id}|{t}".encode()).digest()))


def rising(texts: tuple[str, ...]) -> tuple[str, ...] | None:
    """The texts by their value, None unless all are dates or all figures of one unit."""
    for value in (date, figure):
        found = [value(text) for text in texts]
        values = [one for one in found if one is not None]
        if len(values) == len(texts) and len({unit for unit, _ in values}) == 1:
            order = {text: amount for text, (_, amount) in zip(texts, values, strict=True)}
            return tuple(sorted(texts, key=lambda t: (order[t], t)))
    return None


def figure(text: str) -> tuple[str, float] | None:
    """Unit and value of a short text that is a figure, None for any other."""
    words = text.lower().split()
    if len(words) > LONGEST:
        return None
    amount: float | None = None
    scale = 1.0
    unit = []
    for word in words:
        found = FIGURE.search(word)
        if amount is None and found is not None:
            amount = float(found[0].replace(",", ""))
            unit.append(word[: found.start()] + word[found.end() :])
        elif amount is None and word in SMALL:
            amount = float(SMALL.index(word))
        elif amount is not None and word in SCALES:
            scale *= SCALES[word]
        else:
            unit.append(word if word.endswith("ss") else word.removesuffix("s"))
    return None if amount is None else (" ".join(u for u in unit if u), amount * scale)


def date(text: str) -> tuple[str, float] | None:
    """The parts that a date names and its place in time, None for a text that is no date."""
    words = re.findall(r"\w+", text.lower())
    months = [MONTHS.index(word) for word in words if word in MONTHS]
    days = [int(d) for d in re.findall(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", text)]
    years = [int(y) for y in re.findall(r"\b\d{4}\b", text)]
    if len(words) > LONGEST or len(months) != 1 or len(days) > 1 or len(years) > 1:
        return None
    parts = f"{'day ' * len(days)}month{' year' * len(years)}"
    value = sum(years) * 10_000 + months[0] * 100 + sum(days)
    return parts, float(value)
