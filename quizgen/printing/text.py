"""Text from a bank made fit to print, and broken into lines."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bidi import get_display

from quizgen.printing.fonts import BOLD, MISSING, REGULAR, Face

# Characters that no reader sees: controls, marks of direction, joiners, the soft hyphen.
UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
BREAKS = re.compile(r"\S+\s*")
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
    seen = "".join(
        " " if c.isspace() else c for c in composed if c.isspace() or visible(c)
    )
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


def wrap(text: str, style: Style, width: float, last: float | None = None) -> tuple[Line, ...]:
    """The clean text in lines of at most `width`, the last of at most `last` if that is given.

    Lines break at spaces, in long words after a hyphen, dash or slash, and within a word only
    where it is wider than a line. There is always at least one line.
    """
    found: list[Line] = []
    start = end = 0
    for match in BREAKS.finditer(text):
        word_end = match.start() + len(match[0].rstrip())
        if style.width(text[start:word_end]) <= width:
            end = word_end
            continue
        if end > start and style.width(text[match.start() : word_end]) <= width:
            found.append(Line(text[start:end], start, end))
            start, end = match.start(), word_end
            continue
        start, end = broken_word(text, start, end, word_end, style, width, found)
    found.append(Line(text[start:end], start, end))
    return fitted(found, style, last) if last is not None else tuple(found)


def broken_word(
    text: str, start: int, end: int, word_end: int, style: Style, width: float, found: list[Line]
) -> tuple[int, int]:
    """Add the lines before and within a word that is wider than one; where the line stands that
    its end begins. The word starts after `end`."""
    if end > start:
        found.append(Line(text[start:end], start, end))
        start = end
    while text[start] == " ":
        start += 1
    while style.width(text[start:word_end]) > width:
        cut = start + 1
        while cut < word_end and style.width(text[start : cut + 1]) <= width:
            cut += 1
        breaks = [m.end() for m in INSIDE.finditer(text, start, cut)]
        cut = breaks[-1] if breaks and breaks[-1] < word_end else cut
        found.append(Line(text[start:cut], start, cut))
        start = cut
    return start, word_end


def fitted(lines: list[Line], style: Style, last: float) -> tuple[Line, ...]:
    """The lines, the last words of the last one on a line of their own if it is wider than
    `last`."""
    final = lines[-1]
    if style.width(final.text) <= last:
        return tuple(lines)
    cut = final.text.rfind(" ")
    if cut <= 0:
        return (*lines, Line("", final.end, final.end))
    rest = final.start + cut + 1
    return (
        *lines[:-1],
        Line(final.text[:cut], final.start, final.start + cut),
        Line(final.text[cut + 1 :], rest, final.end),
    )


def in_order_of_sight(text: str) -> str:
    """The text in the order in which its letters stand on the line, from left to right."""
    if text.isascii() or not any(unicodedata.bidirectional(c) in {"R", "AL"} for c in text):
        return text
    return get_display(text, base_dir="L")


def shortened(text: str, style: Style, width: float) -> str:
    """The text, cut with an ellipsis if it is wider than `width`."""
    if style.width(text) <= width:
        return text
    while text and style.width(text + "…") > width:
        text = text[:-1]
    return text.rstrip() + "…"
