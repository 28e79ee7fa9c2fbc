"""The answer key: for the teacher alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quizgen.domain.bank import Bank, Citation
from quizgen.printing.article import NumberedArticle, numbered, told_lines
from quizgen.printing.blocks import heading, line, paragraph
from quizgen.printing.feet import with_feet
from quizgen.printing.flow import Band, flow
from quizgen.printing.look import STANDARD, Look, frame, look
from quizgen.printing.marks import Path, Piece, Row, Tag, kept, under
from quizgen.printing.questions import QUESTIONS
from quizgen.printing.settings import Settings
from quizgen.printing.sheets import LETTERS, Entry, Sheet, sheets
from quizgen.printing.structure import Copy, write
from quizgen.printing.table import table_rows
from quizgen.printing.text import Style, clean

WRONG = (Tag("LBody"), Tag("L", "wrong", more=(("ListNumbering", "/UpperAlpha"),)))
CELL = 3.6  # width of a version's column in the cross table, in ems


def answer_key(bank: Bank, settings: Settings | None = None) -> bytes:
    """The key of every version as one PDF, after a table that says which question is which.

    Lines are those of the worksheet with the same settings; the key itself is in ordinary print,
    whatever the variant. Raises PrintingError if there is
    nothing to print or the page cannot hold it.
    """
    settings = settings or Settings()
    measures, paper = STANDARD, frame(Settings(paper=settings.paper))
    width = paper.column()
    made = sheets(bank, settings)
    article = bank.article if settings.article else None
    text = numbered(article, look(settings), frame(settings)) if article else None
    title = f"Answer key: {clean(bank.title)}"
    top = heading(title, measures.style(1.6, bold=True), width, 1)
    parts = [version_rows(sheet, text, measures, width) for sheet in made]
    if len(made) > 1:  # each version on pages of its own
        parts = [cross_table(made, measures, width), *parts]
    parts[0] = (*top, *parts[0])
    pages = [page for rows in parts for page in flow([Band(rows)], paper)]
    return write([Copy(with_feet(pages, title, measures, paper))], title, bank.language)


def cross_table(made: Sequence[Sheet], look: Look, width: float) -> tuple[Row, ...]:
    """Which number and key each question has in each version; as many tables as it needs."""
    cell = look.size * CELL
    many = max(1, int((width * 0.6) // cell))
    rows: list[Row] = []
    style = look.style(1.3, bold=True)
    for start in range(0, len(made), many):
        some = made[start : start + many]
        title = (
            "All versions"
            if len(made) <= many
            else f"Versions {some[0].version} to {some[-1].version}"
        )
        rows += heading(title, style, width, 2, before=look.between)
        heads = ["Question", *(sheet.version for sheet in some)]
        places = [{id(e.item): e for e in sheet.entries} for sheet in some]
        cells = [
            [entry.item.stem, *(cell_text(place[id(entry.item)]) for place in places)]
            for entry in made[0].entries
        ]
        widths = [width - cell * len(some), *[cell] * len(some)]
        rows += table_rows(title, heads, cells, widths, look)
    return tuple(rows)


def cell_text(entry: Entry) -> str:
    """Number and letter of a question in a version."""
    return f"{entry.number} {entry.letter}" if entry.letter else str(entry.number)


def version_rows(
    sheet: Sheet, text: NumberedArticle | None, look: Look, width: float
) -> tuple[Row, ...]:
    """The keys of a version."""
    title = f"Version {sheet.version}" if sheet.version else "Answers"
    style = look.style(1.3, bold=True)
    rows = [*heading(title, style, width, 2, before=look.between)]
    for entry in sheet.entries:
        rows += under(QUESTIONS, entry_rows(entry, text, look, width))
    return under((Tag("Sect", sheet.version),), rows)


def entry_rows(
    entry: Entry, text: NumberedArticle | None, look: Look, width: float
) -> tuple[Row, ...]:
    """One question with its key, evidence, and why each other option is wrong."""
    indent = look.size * 2.1
    item, body = entry.item, look.body
    note = look.style(max(0.9, 8 / look.size), grey=look.grey)
    parts: list[tuple[str, Style]] = [(answer(entry), look.strong)]
    if item.accept:
        parts.append((f"Also right: {'; '.join(item.accept)}", body))
    parts += [(f"{where(one, text)}: “{clean(one.quote)}”", note) for one in item.evidence]
    if item.explanation:
        parts.append((text.located(item.explanation) if text else item.explanation, note))
    stem = (Tag("LBody"), Tag("P", "stem"))
    rows = [*paragraph(f"{item.stem} [{item.points}]", body, width - indent, stem, x=indent)]
    for place, (words, style) in enumerate(parts):
        path = (Tag("LBody"), Tag("P", place))
        rows += paragraph(words, style, width - indent, path, x=indent, before=look.size * 0.2)
    rows += wrong_rows(reasons(entry, text), note, indent, width)
    number = Piece((Tag("Lbl"),), (line(str(entry.number), look.strong),))
    rows[0] = replace(rows[0], pieces=(number, *rows[0].pieces), before=look.between * 0.9)
    return under((Tag("LI", entry.number),), kept(rows))


def answer(entry: Entry) -> str:
    """The key, with its letter if it has one."""
    lettered = entry.item.type == "multiple_choice"
    return f"{entry.letter}  {entry.item.key}" if lettered else entry.item.key


def reasons(entry: Entry, text: NumberedArticle | None) -> Iterator[tuple[str, str]]:
    """Letter of each wrong option that has a reason, and the option with the reason."""
    known = {d.text: clean(d.rationale or "") for d in entry.item.distractors}
    for letter, option in zip(LETTERS, entry.options, strict=False):
        if why := known.get(option):
            yield letter, f"{clean(option)} – {text.located(why) if text else why}"


def wrong_rows(
    told: Iterable[tuple[str, str]], style: Style, indent: float, width: float
) -> Iterator[Row]:
    """The reasons, each with its letter before it."""
    lead = style.size * 1.7
    for letter, words in told:
        path: Path = (*WRONG, Tag("LI", letter))
        room = width - indent - lead
        rows = paragraph(words, style, room, (*path, Tag("LBody")), x=indent + lead)
        mark = Piece((*path, Tag("Lbl")), (line(letter, style, indent),))
        yield replace(rows[0], pieces=(mark, *rows[0].pieces), before=style.size * 0.22)
        yield from rows[1:]


def where(citation: Citation, text: NumberedArticle | None) -> str:
    """Where the words stand: "Line 14", or the paragraph where there are no lines to cite."""
    lines = text.lines(citation) if text else None
    if lines is None:
        return f"Paragraph {citation.paragraph}"
    return told_lines(*lines).capitalize()
