"""Rows that many parts of a handout have: headings, paragraphs, labelled text, writing lines."""

from quizgen.printing.marks import Path, Piece, Row, Rule, Tag, Words, kept
from quizgen.printing.text import Style, clean, wrap

BASE = 0.78  # where the base line stands in a row, in parts of the leading


def base(style: Style) -> float:
    """How far below the head of its row a line of text stands."""
    return (style.leading - style.size) / 2 + style.size * BASE


def line(text: str, style: Style, x: float = 0.0) -> Words:
    """The text as a mark in a row of the height of its leading."""
    return Words(x, base(style), text, style)


def paragraph(
    text: str, style: Style, width: float, path: Path, *, x: float = 0.0, before: float = 0.0
) -> tuple[Row, ...]:
    """The text in rows, the first with `before` above it; of two or more lines at least two stay
    together at either end."""
    lines = wrap(clean(text), style, width)
    return tuple(
        Row(
            style.leading,
            (Piece(path, (line(one.text, style, x),)),),
            before=0.0 if place else before,
            keep=place in {0, len(lines) - 2} and place < len(lines) - 1,
        )
        for place, one in enumerate(lines)
    )


def heading(
    text: str, style: Style, width: float, level: int, *, key: str = "", before: float = 0.0
) -> tuple[Row, ...]:
    """A heading, bound to what follows, with a bookmark."""
    tag = Tag(f"H{level}", key or text, title=clean(text))
    rows = kept(paragraph(text, style, width, (tag,), before=before))
    last = rows[-1]
    return (*rows[:-1], Row(last.height + style.size * 0.3, last.pieces, last.before, keep=True))


def ruled(number: int, ruling: float, width: float, x: float, thickness: float) -> tuple[Row, ...]:
    """Lines to write on; decoration, as they say nothing."""
    rule = Rule(x, ruling - 3, width, ruling - 3, thickness, grey=0.45)
    return kept(Row(ruling, (Piece((), (rule,)),)) for _ in range(number))
