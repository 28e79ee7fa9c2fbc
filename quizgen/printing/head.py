"""The head of a worksheet: title, version, fields for the student, instructions, link."""

from dataclasses import replace

from quizgen.printing.blocks import base, heading, line, paragraph
from quizgen.printing.flow import Frame
from quizgen.printing.look import MM, Look
from quizgen.printing.marks import Box, Piece, Row, Rule, Tag, Words, kept
from quizgen.printing.qr import qr
from quizgen.printing.settings import Settings
from quizgen.printing.sheets import Sheet
from quizgen.printing.text import clean, shortened

QR_SIDE = 26 * MM
NAME = (Tag("P", "name"),)
FIELDS = (("Name", 5.0), ("Class", 2.2), ("Date", 2.4), ("Score", 2.5))  # label, share of width
WHAT_TO_DO = {
    "multiple_choice": "Choose one answer where there are letters.",
    "true_false": "Tick True or False.",
    "gap_fill": "Write the missing words in the gaps.",
    "short_answer": "Write short answers on the lines.",
}


def head_rows(
    title: str, sheet: Sheet, settings: Settings, look: Look, frame: Frame
) -> tuple[Row, ...]:
    """Everything above the article and the questions."""
    width = frame.column()
    return (
        *title_rows(title, sheet.version, look, width),
        *field_rows(sheet.points, look, width),
        *instruction_rows(sheet, settings, look, width),
    )


def instruction_rows(sheet: Sheet, settings: Settings, look: Look, width: float) -> tuple[Row, ...]:
    """What to do, and beside it the way to the quiz online if there is one."""
    style, link = look.style(grey=look.grey), settings.link
    before = look.size * 0.9
    path = (Tag("P", "instructions"),)
    if link is None:
        return paragraph(instructions(sheet, settings), style, width, path, before=before)
    room = width - QR_SIDE - look.size
    there = f"Online: {link.url.partition('://')[2] or link.url}"
    rows = (
        *paragraph(instructions(sheet, settings), style, room, path, before=before),
        *paragraph(there, look.body, room, (Tag("P", "online"),), before=look.size * 0.4),
        *paragraph(f"Code: {link.code}", look.strong, room, (Tag("P", "code"),)),
    )
    alt = f"QR code of the quiz online: {clean(link.url)}"
    code = Piece((Tag("Figure", "link", alt=alt),), (qr(link.url, width - QR_SIDE, 0, QR_SIDE),))
    lack = QR_SIDE + before - sum(row.before + row.height for row in rows)
    first = replace(rows[0], pieces=(*rows[0].pieces, code))
    last = replace(rows[-1], height=rows[-1].height + max(0, lack))
    return kept((first, *rows[1:-1], last))


def title_rows(
    title: str, version: str, look: Look, width: float, *, short: bool = False
) -> tuple[Row, ...]:
    """The title (cut to one line if it must be `short`), with the version's letter in a frame at
    the right."""
    style = look.style(1.75 if not short else 1.4, bold=True)
    side = style.leading * 1.05
    room = width - (side + look.size if version else 0)
    rows = heading(shortened(clean(title), style, room) if short else title, style, room, 1)
    if not version:
        return rows
    letter = Words(width - side / 2 - style.width(version) / 2, base(style), version, style)
    square = Piece((), (Box(width - side, 0, side, side, look.rule * 1.6, radius=3),))
    mark = Piece((Tag("P", "version"),), (letter,))
    first = rows[0]
    height = max(first.height, side + 2) if len(rows) == 1 else first.height
    return (Row(height, (*first.pieces, square, mark), first.before, keep=True), *rows[1:])


def field_rows(points: int, look: Look, width: float) -> tuple[Row, ...]:
    """Name, class, date and score, each on a line of its own length; in large type on two rows."""
    score = f"/ {points}"
    rows = []
    for number, group in enumerate(field_groups(look, width)):
        free = width - look.size * 1.2 * (len(group) - 1)
        shares = sum(share for _, share in group)
        x, pieces = 0.0, []
        for label, share in group:
            room = free * share / shares
            pieces += field(label, x, room, look, score if label == "Score" else "")
            x += room + look.size * 1.2
        rows.append(Row(look.body.leading, tuple(pieces), look.ruling * (0.5 if number else 0.42)))
    return tuple(rows)


def field_groups(look: Look, width: float) -> tuple[tuple[tuple[str, float], ...], ...]:
    """The fields of each row."""
    wide = width > 40 * (look.size + 2 * look.spacing)
    return (FIELDS,) if wide else (FIELDS[:1], FIELDS[1:])


def field(label: str, x: float, room: float, look: Look, after: str) -> list[Piece]:
    """A label with a line to write on, and what stands after it."""
    style = look.body
    start = name_start(label, look, x)
    end = x + room - (style.width(after) + 4 if after else 0)
    y = base(style) + 3
    marks = [line(label, style, x)] + ([line(after, style, end + 4)] if after else [])
    rule = Rule(start, y, end, y, look.rule, grey=0.3)
    return [Piece((Tag("P", label.lower()),), tuple(marks)), Piece((), (rule,))]


def name_start(label: str, look: Look, x: float = 0.0) -> float:
    """Where the line after a label begins."""
    return x + look.body.width(label) + look.size * 0.45


def name_piece(name: str, look: Look, width: float) -> Piece:
    """A student's name on the name line."""
    start = name_start("Name", look)
    group = field_groups(look, width)[0]
    free = width - look.size * 1.2 * (len(group) - 1)
    room = free * FIELDS[0][1] / sum(share for _, share in group) - start
    text = shortened(clean(name), look.strong, room - 3)
    return Piece(NAME, (line(text, look.strong, start + 3),))


def instructions(sheet: Sheet, settings: Settings) -> str:
    """What the student is to do, as the sheet's questions need it."""
    kinds = {entry.item.type for entry in sheet.entries}
    parts = ["Fold the strip back before you start."] if settings.strip else []
    parts += ["Read the article, then answer the questions."] if settings.article else []
    parts += [text for kind, text in WHAT_TO_DO.items() if kind in kinds]
    return " ".join([*parts, "Points stand in brackets."])
