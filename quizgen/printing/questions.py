"""Questions as rows: stem, options or lines, points."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.domain.bank import Item
from quizgen.printing.blocks import base, line, ruled
from quizgen.printing.look import Look
from quizgen.printing.marks import (
    Box,
    Circle,
    Mark,
    Path,
    Piece,
    Row,
    Rule,
    Tag,
    Words,
    kept,
    under,
)
from quizgen.printing.sheets import LETTERS, Entry
from quizgen.printing.text import clean, wrap

GAP = re.compile(r"_{3,}")
GAP_STEPS = 6  # letters: gaps differ by so many, so that they do not tell the length
MOST_LINES = 8
QUESTIONS = (Tag("L", "questions", more=(("ListNumbering", "/Decimal"),)),)


def question_rows(
    entry: Entry, look: Look, width: float, *, strip: bool = False
) -> tuple[Row, ...]:
    """A question with everything that belongs to it, kept together."""
    path: Path = (*QUESTIONS, Tag("LI", entry.number))
    indent = look.size * 2.1
    rows = [
        *stem_rows(entry, look, indent, width),
        *answer_rows(entry, look, indent, width),
    ]
    rows[0] = replace(rows[0], before=look.between)
    return under(path, kept(rows))


def stem_rows(entry: Entry, look: Look, indent: float, width: float) -> tuple[Row, ...]:
    """Number, stem and points."""
    style = look.body
    item = entry.item
    points = f"[{item.points}]"
    room = width - indent - style.width(points) - look.size * 0.8
    lines = wrap(shown_stem(item, look, width - indent), style, room)
    path = (Tag("LBody"), Tag("P", "stem"))
    number = Piece((Tag("Lbl"),), (line(f"{entry.number}", look.strong),))
    rows = []
    for place, one in enumerate(lines):
        marks: list[Mark] = []
        if one.text:
            words = line(one.text, style, indent)
            marks += [words, *gap_rules(words)]
        if place == len(lines) - 1:
            marks.append(line(points, look.style(grey=look.grey), width - style.width(points)))
        piece = Piece(path, tuple(marks))
        rows.append(Row(style.leading, (piece,) if place else (number, piece)))
    return tuple(rows)


def shown_stem(item: Item, look: Look, room: float) -> str:
    """The stem, its gaps as long as the answer needs when it is written by hand."""
    stem = clean(item.stem)
    if item.type != "gap_fill":
        return stem
    letters = math.ceil((len(clean(item.key)) + 2) / GAP_STEPS) * GAP_STEPS
    wanted = min(letters * look.letter, room * 0.7)
    return GAP.sub("_" * max(5, round(wanted / look.body.width("_"))), stem)


def gap_rules(words: Words) -> Iterator[Rule]:
    """A rule over each gap: its letters alone would leave nicks between one another."""
    style = words.style
    y = words.y + style.size * 0.04  # the middle of the letter _
    for gap in GAP.finditer(words.text):
        x = words.x + style.width(words.text[: gap.start()])
        yield Rule(x, y, x + style.width(gap[0]), y, style.size * 0.079)


def answer_rows(entry: Entry, look: Look, indent: float, width: float) -> Iterator[Row]:
    """Options, boxes or lines, whatever the question needs."""
    item = entry.item
    if item.type == "multiple_choice":
        yield from option_rows(entry.options, look, indent, width)
    elif item.type == "true_false":
        yield boxes(entry.options, look, indent)
    elif item.type == "short_answer" or not GAP.search(clean(item.stem)):
        wanted = len(clean(item.key)) * look.letter * 1.25
        number = min(MOST_LINES, max(1, math.ceil(wanted / (width - indent))))
        yield from ruled(number, look.ruling, width, indent, look.rule)


def option_rows(options: Sequence[str], look: Look, indent: float, width: float) -> Iterator[Row]:
    """The lettered options: side by side where all are short, else one below the other."""
    texts = [clean(text) for text in options]
    offset = look.size * 2.0
    slot = (width - indent) / max(len(texts), 3)
    before = look.size * 0.28
    if max(map(look.body.width, texts)) <= slot - offset - look.size:
        pieces = [
            piece
            for place, text in enumerate(texts)
            for piece in option_pieces(LETTERS[place], text, indent + place * slot, look)
        ]
        yield Row(look.body.leading, tuple(pieces), before)
        return
    for place, text in enumerate(texts):
        lines = wrap(text, look.body, width - indent - offset)
        for count, one in enumerate(lines):
            letter = "" if count else LETTERS[place]
            pieces = option_pieces(letter or LETTERS[place], one.text, indent, look)
            yield Row(look.body.leading, tuple(pieces[2 * bool(count) :]), 0.0 if count else before)


def option_pieces(letter: str, text: str, x: float, look: Look) -> list[Piece]:
    """A letter in a circle (two pieces) and the option, or a line of it, beside it."""
    style, label = look.body, look.style(0.78)
    radius = look.size * 0.62
    middle = base(style) - style.size * 0.34
    path: Path = (
        Tag("LBody"),
        Tag("L", "options", more=(("ListNumbering", "/UpperAlpha"),)),
        Tag("LI", letter),
    )
    left = x + radius - (label.width(letter) - label.spacing) / 2
    mark = Words(left, middle + label.size * 0.345, letter, label)
    circle = Circle(x + radius, middle, radius, look.rule, grey=0.25)
    return [
        Piece((), (circle,)),
        Piece((*path, Tag("Lbl")), (mark,)),
        Piece((*path, Tag("LBody")), (line(text, style, x + look.size * 2.0),)),
    ]


def boxes(options: Sequence[str], look: Look, indent: float) -> Row:
    """True and False in one row, each with a box to tick."""
    style = look.body
    side = look.size * 0.95
    x = indent
    pieces = []
    path: Path = (Tag("LBody"), Tag("L", "options", more=(("ListNumbering", "/None"),)))
    for text in options:
        top = base(style) - side * 0.86
        pieces.append(Piece((), (Box(x, top, side, side, look.rule, grey=0.25, radius=1.5),)))
        words = line(text, style, x + side * 1.6)
        pieces.append(Piece((*path, Tag("LI", text), Tag("LBody")), (words,)))
        x = words.right + look.size * 2.4
    return Row(style.leading, tuple(pieces), style.size * 0.28)


def word_bank_rows(entries: Sequence[Entry], look: Look, width: float) -> tuple[Row, ...]:
    """The answers of the gap-fill questions in a frame, in the order of the alphabet."""
    keys = {clean(e.item.key) for e in entries if e.item.type == "gap_fill"}
    words = sorted(keys, key=lambda word: (word.casefold(), word))
    if not words:
        return ()
    style, inset = look.body, look.size * 0.9
    label = look.strong
    path = (Tag("P", "word bank"),)
    left = inset + label.width("Word bank") + look.size * 1.2
    gap = look.size * 1.6
    x, y, marks = left, inset * 0.7, [line("Word bank", label, inset)]
    marks = [replace(marks[0], y=y + base(style))]
    for word in words:
        for one in wrap(word, style, width - inset - left):
            wide = style.width(one.text)
            if x > left and x + wide > width - inset:
                x, y = left, y + style.leading * 1.1
            marks.append(Words(x, y + base(style), one.text, style))
            x += wide + gap
    height = y + style.leading + inset * 0.7
    box = Piece((), (Box(0, 0, width, height, look.rule, grey=0.3, radius=4),))
    pieces = tuple(Piece(path, (mark,)) for mark in marks)
    return (Row(height, (box, *pieces), before=look.size),)
