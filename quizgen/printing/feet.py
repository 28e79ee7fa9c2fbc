"""The line at the foot of each page."""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.printing.blocks import line
from quizgen.printing.flow import Frame
from quizgen.printing.look import Look
from quizgen.printing.marks import Page, Piece, Placed, Row
from quizgen.printing.text import clean, shortened


def with_feet(pages: Sequence[Page], title: str, look: Look, frame: Frame) -> tuple[Page, ...]:
    """The pages, each with the title and "Page x of y" at its foot, as decoration."""
    return tuple(
        replace(
            page,
            placed=(
                *page.placed,
                Placed(
                    frame.left,
                    frame.height - frame.bottom * 0.62,
                    foot(title, f"Page {number} of {len(pages)}", look, frame),
                ),
            ),
        )
        for number, page in enumerate(pages, 1)
    )


def foot(title: str, page: str, look: Look, frame: Frame) -> Row:
    """The row: the title at the left, the page at the right."""
    style = look.small
    right = frame.column() - style.width(page)
    text = shortened(clean(title), style, frame.column() * 0.6)
    marks = (line(text, style), line(page, style, right))
    return Row(style.leading, (Piece((), marks),))
