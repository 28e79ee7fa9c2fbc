"""The fonts of a handout, with another font for each character that the first one lacks."""

from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO
from typing import Any, Literal

import pymupdf_fonts
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

Weight = Literal["regular", "bold"]

# Atkinson Hyperlegible is made for legibility and has the Latin alphabet; Noto Sans has Greek,
# Cyrillic and Vietnamese; FiraGO has Hebrew, arrows and signs.
CHAINS: dict[Weight, tuple[str, ...]] = {
    "regular": ("AtkinsonHyperlegible-Regular", "NotoSans-Regular", "FiraGO-Regular"),
    "bold": ("AtkinsonHyperlegible-Bold", "NotoSans-Bold", "FiraGO-Bold"),
}
PACKED = {
    "NotoSans-Regular": "notos",
    "NotoSans-Bold": "notosbo",
    "FiraGO-Regular": "figo",
    "FiraGO-Bold": "figbo",
}
MISSING = "\ufffd"  # stands where no font has the character; Noto Sans has it
UNITS = 1000


@cache
def font(name: str) -> Any:
    """The font of that name, registered with ReportLab. Large: only those that are used load."""
    if name in PACKED:
        source: Any = BytesIO(pymupdf_fonts.myfont(PACKED[name]))
    else:
        source = str(files("fontpkg_atkinson_hyperlegible") / "files" / f"{name}.ttf")
    made = TTFont(name, source)
    pdfmetrics.registerFont(made)
    return made


@dataclass(frozen=True, slots=True)
class Face:
    """A weight of the letters: for each character the font that prints it, and its width."""

    weight: Weight
    known: dict[str, tuple[str, float]] = field(default_factory=dict, compare=False, repr=False)

    def __hash__(self) -> int:
        return hash(self.weight)

    def look_up(self, character: str) -> tuple[str, float]:
        """The font's name and the width in thousandths of the size; MISSING's if none has it."""
        found = self.known.get(character)
        if found is None:
            found = self.known[character] = self._search(character) or self.look_up(MISSING)
        return found

    def _search(self, character: str) -> tuple[str, float] | None:
        code = ord(character)
        for name in CHAINS[self.weight]:
            face = font(name).face
            if face.charToGlyph.get(code):
                return name, float(face.charWidths[code])
        return None

    def has(self, character: str) -> bool:
        """Whether any of the fonts has the character."""
        return character == MISSING or self.look_up(character) is not self.look_up(MISSING)

    def width(self, text: str, size: float, spacing: float = 0) -> float:
        """How wide the text is in points, with `spacing` after each character."""
        return units(self, text) * size / UNITS + spacing * len(text)

    def runs(self, text: str) -> list[tuple[str, str]]:
        """The text cut where the font changes: pairs of font name and text."""
        found: list[tuple[str, str]] = []
        start, current = 0, ""
        for place, character in enumerate(text):
            name = self.look_up(character)[0]
            if name != current:
                if place:
                    found.append((current, text[start:place]))
                start, current = place, name
        return [*found, (current, text[start:])] if text else found


@lru_cache(maxsize=20_000)
def units(face: Face, text: str) -> float:
    """The width of the text in thousandths of its size. Texts are mostly words, which recur."""
    known = face.known
    try:
        return sum([known[c][1] for c in text])
    except KeyError:
        return sum([face.look_up(c)[1] for c in text])


REGULAR, BOLD = Face("regular"), Face("bold")
