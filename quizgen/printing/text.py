"""Text from a bank made fit to print, and broken into lines."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bidi import get_display

from quizgen.printing.fonts import BOLD, MISSING, REGULAR, Face

# Characters that no reader sees: controls, marks of direction, joiners, the soft hyphen.
UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
WORDS = re.compile(r"\S+")
INSIDE = re.compile(r"(?<=\w\w)[-–—/](?=\w)|(?<=\w)[—/]")  # a long word may break after these


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks: its letters, size, distance from line to line, and grey (0 is black)."""

    face: Face
    size: float
    leading: float
    grey: float = 0.0
    spacing: float = 0.0

    def width(self, text: str) -> float:
        """How wide the text is, in points."""
        return self.face.width(text, self.size, self.spacing)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a broken text: what stands in it, and from where to where in the whole text."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """The text in one line: composed, without controls and doubled spaces, and with MISSING for
    every character that no font has."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", UNSEEN.sub("", text))
    seen = "".join(" " if c.isspace() else c for c in composed if c.isspace() or visible(c))
    return " ".join("".join(c if printable(c) else MISSING for c in seen).split())


def visible(character: str) -> bool:
    """Whether the character is more than a control, a surrogate or a code without a meaning."""
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def printable(character: str) -> bool:
    """Whether a font has the character, in regular and in bold."""
    return REGULAR.has(character) and BOLD.has(character)


def missing(text: str) -> tuple[str, ...]:
    """The characters of the text that no font has, each once, in their order."""
    composed = unicodedata.normalize("NFC", UNSEEN.sub("", text))
    lacked = [c for c in composed if not c.isspace() and visible(c) and not printable(c)]
    return tuple(dict.fromkeys(lacked))


@lru_cache(maxsize=4096)
def wrap(text: str, style: Style, width: float) -> tuple[Line, ...]:
    """The clean text in lines of at most `width`.

    Lines break at spaces, in long words after a hyphen, dash or slash, and within a word only
    where it is wider than a line. There is always at least one line.
    """
    found: list[Line] = []
    start = end = 0
    space, used = style.width(" "), 0.0
    for word in WORDS.finditer(text):
        wide = style.width(word[0])
        if used + space + wide <= width and end > start:
            used += space + wide
        else:
            if end > start:
                found.append(Line(text[start:end], start, end))
            start = word.start()
            for cut in cuts(word[0], style, width):
                found.append(Line(text[start : word.start() + cut], start, word.start() + cut))
                start = word.start() + cut
            used = style.width(text[start : word.end()])
        end = word.end()
    return (*found, Line(text[start:end], start, end))


def cuts(word: str, style: Style, width: float) -> list[int]:
    """Where a word must be broken to fit into lines of that width."""
    found: list[int] = []
    start = 0
    while style.width(word[start:]) > width and start < len(word) - 1:
        cut = start + 1
        while style.width(word[start : cut + 1]) <= width:
            cut += 1
        breaks = [m.end() for m in INSIDE.finditer(word, start, cut)]
        start = breaks[-1] if breaks else cut
        found.append(start)
    return found


def in_order_of_sight(text: str) -> str:
    """The text in the order in which its letters stand on the line, from left to right."""
    if text.isascii() or not any(unicodedata.bidirectional(c) in {"R", "AL"} for c in text):
        return text
    return str(get_display(text, base_dir="L"))


def shortened(text: str, style: Style, width: float) -> str:
    """The text, cut with an ellipsis if it is wider than `width`."""
    if style.width(text) <= width:
        return text
    while text and style.width(text + "…") > width:
        text = text[:-1]
    return text.rstrip() + "…"
