"""Worksheets: what the students get."""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.domain.bank import Bank
from quizgen.printing.article import article_rows, numbered
from quizgen.printing.blocks import heading
from quizgen.printing.feet import with_feet
from quizgen.printing.flow import Band, Frame, flow
from quizgen.printing.head import head_rows, name_piece
from quizgen.printing.look import Look, frame, look
from quizgen.printing.marks import Page, Placed, Row
from quizgen.printing.questions import question_rows, word_bank_rows
from quizgen.printing.settings import Settings
from quizgen.printing.sheets import Sheet, sheets
from quizgen.printing.strip import ANSWERS, fold_line, with_answer
from quizgen.printing.structure import Copy, write
from quizgen.printing.text import clean

NARROWEST = 19  # ems of the narrower of two columns
EDGE = 12  # between the fold's ends and the edge of the paper


def worksheet(bank: Bank, settings: Settings | None = None, roster: Sequence[str] = ()) -> bytes:
    """The worksheet as a PDF: every version, or with a `roster` of names a sheet for each, the
    versions in turn.

    The same bank and settings give the same bytes. Raises PrintingError if there is nothing to
    print or the page cannot hold it.
    """
    settings = settings or Settings()
    versions = [(sheet, laid_out(bank, sheet, settings)) for sheet in sheets(bank, settings)]
    copies = [Copy(pages, named(bank.title, sheet.version)) for sheet, pages in versions]
    if roster:
        chosen = [copies[place % len(copies)] for place in range(len(roster))]
        copies = [
            replace(copy, title=clean(name), over=(over(copy.pages[0], name, settings),))
            for copy, name in zip(chosen, roster, strict=True)
        ]
    return write(copies, clean(bank.title), bank.language)


def named(title: str, version: str) -> str:
    """The title of a version."""
    return f"{clean(title)}, version {version}" if version else clean(title)


def laid_out(bank: Bank, sheet: Sheet, settings: Settings) -> tuple[Page, ...]:
    """The pages of a version; questions in two columns where that saves a page."""
    measures, paper = look(settings), frame(settings)
    front = front_bands(bank, sheet, settings)
    found = [
        flow([*front, question_band(sheet, settings, columns)], paper)
        for columns in possible_columns(settings, measures, paper)
    ]
    pages = with_feet(min(found, key=len), named(bank.title, sheet.version), measures, paper)
    return tuple(folded(page, measures, paper) for page in pages) if settings.strip else pages


def possible_columns(settings: Settings, measures: Look, paper: Frame) -> tuple[int, ...]:
    """One column, and two if they are wide enough for the type."""
    wide = paper.column(2) >= NARROWEST * (measures.size + 2 * measures.spacing)
    return (1, 2) if wide and not settings.strip else (1,)


def front_bands(bank: Bank, sheet: Sheet, settings: Settings) -> list[Band]:
    """Head and article."""
    measures, paper = look(settings), frame(settings)
    article = bank.article if settings.article else None
    told = replace(settings, article=article is not None)
    found = [Band(head_rows(bank.title, sheet, told, measures, paper))]
    if article is not None:
        titled = clean(article.title) != clean(bank.title)
        text = numbered(article, measures, paper)
        found.append(Band(article_rows(text, measures, paper, titled=titled)))
    return found


def question_band(sheet: Sheet, settings: Settings, columns: int) -> Band:
    """The questions in so many columns, below their heading and the word bank."""
    measures, paper = look(settings), frame(settings)
    width = paper.column()
    style = measures.style(1.3, bold=True)
    top = heading("Questions", style, width, 2, before=measures.between * 1.5)
    if settings.word_bank:
        words = word_bank_rows(sheet.entries, measures, width)
        top = (*top, *(replace(row, keep=True) for row in words))
    rows: list[Row] = []
    for entry in sheet.entries:
        found = question_rows(entry, measures, paper.column(columns))
        rows += with_answer(found, entry, measures, width) if settings.strip else found
    return Band(rows, columns, top)


def folded(page: Page, measures: Look, paper: Frame) -> Page:
    """The page with the line along which its strip is folded back, the answers read last."""
    placed = [replace(one, row=parted(one.row, strip=False)) for one in page.placed]
    answers = [replace(one, row=parted(one.row, strip=True)) for one in page.placed]
    line = Placed(paper.left, EDGE, fold_line(measures, paper.column(), page.height - 2 * EDGE))
    return replace(page, placed=(*placed, *answers, line))


def parted(row: Row, *, strip: bool) -> Row:
    """The row with only those of its pieces that stand on the strip, or only the others."""
    return replace(row, pieces=tuple(p for p in row.pieces if (p.path[:1] == ANSWERS) == strip))


def over(page: Page, name: str, settings: Settings) -> Page:
    """A page that holds nothing but a name, where the name line of `page` is."""
    measures, paper = look(settings), frame(settings)
    place = next(
        one for one in page.placed for p in one.row.pieces if p.path and p.path[-1].key == "name"
    )
    row = Row(0, (name_piece(name, measures, paper.column()),))
    return Page(page.width, page.height, (Placed(place.x, place.y, row),))
