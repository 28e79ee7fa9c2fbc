"""Marks as operators of a page's content, after ISO 32000-1, 8.4, 8.5 and 9.4.

ReportLab's own calls for the same take several times as long, and a page has hundreds of marks.
"""

from collections.abc import Callable
from typing import Any

from quizgen.printing.fonts import font
from quizgen.printing.marks import Box, Circle, Mark, Modules, Rule, Words
from quizgen.printing.text import in_order_of_sight

KAPPA = 0.5523  # a quarter of a circle as a Bézier curve


def operators(mark: Mark, x: float, y: float, document: Any) -> str:
    """What draws the mark, measured from `x`, `y` on the page, where y runs upwards. The
    document notes which letters of a font are used."""
    if isinstance(mark, Words):
        return words(mark, x, y, document)
    return SHAPES[type(mark)](mark, x, y)


def words(mark: Words, x: float, y: float, document: Any) -> str:
    """A text, its letters in the order in which they stand on the line, as readers of PDF expect
    words that run from right to left."""
    style = mark.style
    parts = [f"BT {style.grey:.2f} g {style.spacing:.2f} Tc"]
    parts.append(f"1 0 0 1 {x + mark.x:.2f} {y - mark.y:.2f} Tm")
    for name, run in style.face.runs(in_order_of_sight(mark.text)):
        face = font(name)
        for subset, codes in face.splitString(run, document):
            internal = face.getSubsetInternalName(subset, document)
            parts.append(f"{internal} {style.size:.2f} Tf <{codes.hex()}> Tj")
    return " ".join([*parts, "ET"])


def rule(mark: Rule, x: float, y: float) -> str:
    """A line, dashed or not."""
    dash = f"[{mark.dash:.2f}] 0 d" if mark.dash else "[] 0 d"
    return (
        f"{pen(mark.width, mark.grey)} {dash} {x + mark.x:.2f} {y - mark.y:.2f} m "
        f"{x + mark.to_x:.2f} {y - mark.to_y:.2f} l S"
    )


def box(mark: Box, x: float, y: float) -> str:
    """A rectangle, with or without round corners."""
    parts = [f"{pen(mark.line, mark.grey)} [] 0 d"]
    if mark.fill:
        parts.append("{:.3f} {:.3f} {:.3f} rg".format(*mark.fill))
    left, bottom = x + mark.x, y - mark.y - mark.height
    if mark.radius:
        parts.append(rounded(left, bottom, left + mark.width, bottom + mark.height, mark.radius))
    else:
        parts.append(f"{left:.2f} {bottom:.2f} {mark.width:.2f} {mark.height:.2f} re")
    parts.append(("B" if mark.line else "f") if mark.fill else "S")
    return " ".join(parts)


def rounded(left: float, bottom: float, right: float, top: float, radius: float) -> str:
    """The outline of a rectangle with round corners, anticlockwise from the lower left."""
    near = radius * (1 - KAPPA)
    return (
        f"{left + radius:.2f} {bottom:.2f} m {right - radius:.2f} {bottom:.2f} l "
        f"{right - near:.2f} {bottom:.2f} {right:.2f} {bottom + near:.2f} "
        f"{right:.2f} {bottom + radius:.2f} c {right:.2f} {top - radius:.2f} l "
        f"{right:.2f} {top - near:.2f} {right - near:.2f} {top:.2f} "
        f"{right - radius:.2f} {top:.2f} c {left + radius:.2f} {top:.2f} l "
        f"{left + near:.2f} {top:.2f} {left:.2f} {top - near:.2f} "
        f"{left:.2f} {top - radius:.2f} c {left:.2f} {bottom + radius:.2f} l "
        f"{left:.2f} {bottom + near:.2f} {left + near:.2f} {bottom:.2f} "
        f"{left + radius:.2f} {bottom:.2f} c h"
    )


def circle(mark: Circle, x: float, y: float) -> str:
    """A circle: a square that is all corners."""
    r = mark.radius
    left, bottom = x + mark.x - r, y - mark.y - r
    outline = rounded(left, bottom, left + 2 * r, bottom + 2 * r, r)
    return f"{pen(mark.line, mark.grey)} [] 0 d {outline} S"


def modules(mark: Modules, x: float, y: float) -> str:
    """The black squares, neighbours in a row as one rectangle, so that no seam shows."""
    parts = ["0 g"]
    for down, row in enumerate(mark.rows):
        bottom = y - mark.y - (down + 1) * mark.size
        start = None
        for place, black in enumerate((*row, 0)):
            if black and start is None:
                start = place
            elif not black and start is not None:
                left, wide = x + mark.x + start * mark.size, (place - start) * mark.size
                parts.append(f"{left:.3f} {bottom:.3f} {wide:.3f} {mark.size:.3f} re")
                start = None
    return " ".join([*parts, "f"])


def pen(width: float, grey: float) -> str:
    """The width and grey of lines."""
    return f"{grey:.2f} G {width:.2f} w"


SHAPES: dict[type[Mark], Callable[[Any, float, float], str]] = {
    Rule: rule,
    Box: box,
    Circle: circle,
    Modules: modules,
}
