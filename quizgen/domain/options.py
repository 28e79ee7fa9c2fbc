"""The order in which an item's options are shown."""

import hashlib
import re

from quizgen.domain.bank import Item

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
).split()


def options(item: Item) -> tuple[str, ...]:
    """Key and distractors in the order to show them: figures rise; others stand in an order that
    depends on the item's id alone, so that the key is as often in one place as in another."""
    texts = (item.key, *(d.text for d in item.distractors))
    values = [number(text) for text in texts]
    if all(value is not None for value in values):
        return tuple(sorted(texts, key=lambda t: (number(t) or 0.0, t)))
    return tuple(sorted(texts, key=lambda t: hashlib.sha256(f"{item.id}|{t}".encode()).digest()))


def number(text: str) -> float | None:
    """The value of a short text that is a figure or a date, None for any other."""
    if len(text.split()) > 5:
        return None
    found = NUMBER.search(text)
    if found is not None:
        return float(found[0].replace(",", ""))
    word = text.split(maxsplit=1)[0].lower() if text.split() else ""
    return float(WORDS.index(word)) if word in WORDS else None
