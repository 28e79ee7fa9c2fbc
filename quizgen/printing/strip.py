"""The strip with the answers, which is folded back before work."""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.printing.blocks import base
from quizgen.printing.look import STRIP, Look
from quizgen.printing.marks import Path, Piece, Row, Rule, Tag, Words
from quizgen.printing.sheets import Entry
from quizgen.printing.text import clean, wrap

ANSWERS = (Tag("L", "answers", more=(("ListNumbering", "/Decimal"),)),)


def short_key(entry: Entry) -> str:
    """The answer as a student checks it: a letter, or the words."""
    return entry.letter if entry.item.type == "multiple_choice" else clean(entry.item.key)


def with_answer(rows: Sequence[Row], entry: Entry, look: Look, width: float) -> tuple[Row, ...]:
    """The rows of a question with its answer on the strip at the right of its first row."""
    style = look.style(max(0.78, 8 / look.size))
    left = width + look.margin * 0.5 + look.size * 0.9
    indent = style.size * 1.9
    lines = wrap(short_key(entry), style, width + STRIP + look.margin * 0.55 - left - indent)
    path: Path = (*ANSWERS, Tag("LI", entry.number))
    bold = look.style(max(0.78, 8 / look.size), bold=True)
    y = base(look.body)
    pieces = [Piece((*path, Tag("Lbl")), (Words(left, y, str(entry.number), bold),))]
    for place, one in enumerate(lines):
        mark = Words(left + indent, y + place * style.leading, one.text, style)
        pieces.append(Piece((*path, Tag("LBody")), (mark,)))
    first, rest = rows[0], list(rows[1:])
    lack = len(lines) * style.leading - sum(row.height + row.before for row in rows) + first.before
    found = [replace(first, pieces=(*first.pieces, *pieces)), *rest]
    if lack > 0:
        found[-1] = replace(found[-1], height=found[-1].height + lack)
    return tuple(found)


def fold_line(look: Look, width: float, height: float) -> Row:
    """The line along which the strip is folded back: decoration over the height of a page."""
    x = width + look.margin * 0.5
    rule = Rule(x, 0, x, height, look.rule, grey=0.35, dash=4)
    return Row(0, (Piece((), (rule,)),))
