"""Tables: a row of heads, then rows whose first cell heads them."""

from collections.abc import Sequence

from quizgen.printing.blocks import base
from quizgen.printing.look import Look
from quizgen.printing.marks import Path, Piece, Row, Rule, Tag, Words, under
from quizgen.printing.text import Style, clean, shortened

PAD = 4.0  # beside the text of a cell
OVER = 2.4  # above and below it


def table_rows(
    key: str,
    heads: Sequence[str],
    cells: Sequence[Sequence[str]],
    widths: Sequence[float],
    look: Look,
) -> tuple[Row, ...]:
    """The table; cells are cut where they are too long, all but the first column centred."""
    style, bold = (
        look.style(max(0.86, 8 / look.size)),
        look.style(max(0.86, 8 / look.size), bold=True),
    )
    rows = [table_row(0, heads, widths, (bold, bold), look, head=True)]
    rows += [
        table_row(number, row, widths, (style, style), look, head=False)
        for number, row in enumerate(cells, 1)
    ]
    return under((Tag("Table", key),), rows)


def table_row(
    number: int,
    cells: Sequence[str],
    widths: Sequence[float],
    styles: tuple[Style, Style],
    look: Look,
    *,
    head: bool,
) -> Row:
    """One row with a rule below it."""
    style = styles[0]
    height = style.leading + 2 * OVER
    x, pieces = 0.0, []
    for column, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        text = shortened(clean(cell), style, width - 2 * PAD)
        left = x if column == 0 else x + (width - style.width(text)) / 2
        pieces.append(
            Piece(cell_path(number, column, head), (Words(left, OVER + base(style), text, style),))
        )
        x += width
    thick = look.rule * (1.6 if head else 0.8)
    rule = Rule(0, height, x, height, thick, grey=0.2 if head else 0.6)
    return Row(height, (*pieces, Piece((), (rule,))), keep=head)


def cell_path(number: int, column: int, head: bool) -> Path:
    """Where a cell stands in the structure."""
    if head:
        cell = Tag("TH", column, more=(("Scope", "/Column"),))
    elif column == 0:
        cell = Tag("TH", column, more=(("Scope", "/Row"),))
    else:
        cell = Tag("TD", column)
    return (Tag("TR", number), cell)
