"""Measures of each variant: type, lines and margins. All in points."""

from dataclasses import dataclass, replace

from quizgen.printing.flow import Frame
from quizgen.printing.fonts import BOLD, REGULAR
from quizgen.printing.settings import PAPERS, Settings
from quizgen.printing.text import Style

MM = 72 / 25.4
CREAM = (1.0, 0.98, 0.92)
STRIP = 122.0  # width of the strip with answers


@dataclass(frozen=True, slots=True)
class Look:
    """Type and distances. `size` is that of the questions; `ruling` the distance between lines to
    write on, `letter` the width that a handwritten letter takes."""

    size: float
    leading: float
    spacing: float
    ruling: float
    letter: float
    margin: float
    between: float  # questions
    grey: float  # of what is of second rank
    rule: float  # width of a line

    def style(self, scale: float = 1.0, *, bold: bool = False, grey: float = 0.0) -> Style:
        """Letters of `scale` times the size of the questions."""
        size = round(self.size * scale, 2)
        leading = size * (self.leading if scale <= 1.05 else min(self.leading, 1.25))
        face = BOLD if bold else REGULAR
        return Style(face, size, round(leading, 2), grey, self.spacing)

    @property
    def body(self) -> Style:
        """Stems and options."""
        return self.style()

    @property
    def strong(self) -> Style:
        """Numbers of questions, labels."""
        return self.style(bold=True)

    @property
    def small(self) -> Style:
        """Notes, running lines; never smaller than 8 points."""
        return self.style(max(0.8, 8 / self.size), grey=self.grey)


STANDARD = Look(
    size=11,
    leading=1.38,
    spacing=0,
    ruling=25,
    letter=9.5,
    margin=20 * MM,
    between=15,
    grey=0.32,
    rule=0.6,
)
LOOKS = {
    "standard": STANDARD,
    "large_print": replace(
        STANDARD, size=18, leading=1.36, ruling=36, letter=13, margin=18 * MM, between=24, rule=1.0
    ),
    "dyslexia": replace(
        STANDARD, size=13, leading=1.6, spacing=0.45, ruling=30, letter=11, between=22, grey=0.2
    ),
    "ink_saving": replace(
        STANDARD, size=9.5, leading=1.3, ruling=22, margin=14 * MM, between=10, rule=0.35
    ),
}


def look(settings: Settings) -> Look:
    """The measures that the settings ask for."""
    return LOOKS[settings.variant]


def frame(settings: Settings) -> Frame:
    """The paper and its margins; a strip with answers takes its width from the right."""
    width, height = PAPERS[settings.paper]
    margin = look(settings).margin
    return Frame(
        width=width,
        height=height,
        left=margin,
        right=margin + (STRIP if settings.strip else 0),
        top=margin * 0.9,
        bottom=margin * 1.05,
        tint=CREAM if settings.tint else None,
    )
