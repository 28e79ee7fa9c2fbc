"""Opening words of paragraphs that a printer set in capitals: "ONCE upon a time"."""

import re
from collections.abc import Sequence

_SHOUTED = re.compile(r"[A-Z]+(?:['’-][A-Z]+)*(?= )")
_OPENING = re.compile(rf"[\"“‘']?((?=[A-Z ]*[A-Z]{{2}})(?:{_SHOUTED.pattern} )+)(?=[A-Z]?[a-z])")
_FEW = 2  # paragraphs that show the habit
# words that begin sentences and are no abbreviation
_FIRST = frozenset(
    "a after an and as at but each every for from he her his how if in many more most of on once "
    "one she so some such that the their then there these they this those though thus to two when "
    "what where while who why with you".split()
)


def plain(paragraphs: Sequence[str]) -> list[str]:
    """The paragraphs with their opening words in plain letters, where more than one begins in
    capitals that stand for nothing; names as the text writes them elsewhere."""
    shown = [found for text in paragraphs if (found := _OPENING.match(text)) is not None]
    habit = sum(found[1].split()[0].lower() in _FIRST for found in shown)
    if habit < _FEW:
        return list(paragraphs)
    whole = " ".join(paragraphs)
    return [_plainer(text, whole) for text in paragraphs]


def _plainer(text: str, whole: str) -> str:
    """One paragraph with its opening words in plain letters."""
    found = _OPENING.match(text)
    if found is None:
        return text
    words = [_written(word, whole) for word in found[1].split()]
    opening = " ".join(words)
    return f"{text[: found.start(1)]}{opening[:1].upper()}{opening[1:]}{text[found.end(1) - 1 :]}"


def _written(word: str, whole: str) -> str:
    """The word as the text writes it elsewhere: small, else with a capital, else as it stands."""
    small, capital = word.lower(), word.capitalize()
    if word == "I":
        return word
    for form in (small, capital):
        if small in _FIRST or re.search(rf"(?<![\w'’]){re.escape(form)}(?![\w'’])", whole):
            return small if small in _FIRST else form
    return word
