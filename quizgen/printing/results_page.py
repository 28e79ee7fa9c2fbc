"""The results of a quiz: a page for the teacher, and a slip for each student."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.printing.article import NumberedArticle, numbered
from quizgen.printing.blocks import heading, line, paragraph
from quizgen.printing.feet import with_feet
from quizgen.printing.flow import Band, flow
from quizgen.printing.key import where
from quizgen.printing.look import Look, frame, look
from quizgen.printing.marks import Box, Mark, Path, Piece, Row, Rule, Tag, Words, kept, under
from quizgen.printing.results import BINS, ItemResult, Missed, Results, StudentResult, amount
from quizgen.printing.settings import Settings
from quizgen.printing.sheets import LETTERS
from quizgen.printing.structure import Copy, write
from quizgen.printing.table import table_rows
from quizgen.printing.text import clean

BAR = (0.45, 0.45, 0.45)
CHART = 78.0  # height of the bars
HEADS = ("Question", "Right", "Discrimination", "Answers")
SHARES = (0.45, 0.13, 0.17, 0.25)


def results_page(results: Results, settings: Settings | None = None) -> bytes:
    """The teacher's page as a PDF: the scores and how they spread, every question with its
    facility, discrimination and the options chosen, and every student's score."""
    settings = replace(settings or Settings(), strip=False)
    measures, paper = look(settings), frame(settings)
    width = paper.column()
    title = f"Results: {clean(results.title)}"
    rows = [
        *heading(title, measures.style(1.6, bold=True), width, 1),
        *paragraph(results.summary, measures.body, width, (Tag("P", "summary"),)),
    ]
    if results.students:
        rows.append(chart(results.histogram, measures, width))
    bands = [Band(rows)]
    style = measures.style(1.3, bold=True)
    if results.items:
        top = heading("Questions", style, width, 2, before=measures.between)
        bands.append(Band((*top, *item_rows(results.items, measures, width))))
        bands.append(Band(note_rows(results.items, measures, width)))
    if results.students:
        top = heading("Students", style, width, 2, before=measures.between)
        column = paper.column(2)
        scores = [
            (s.name, f"{amount(s.points)} / {amount(s.most)}", f"{s.percent:.0f} %")
            for s in results.students
        ]
        widths = [column * 0.6, column * 0.22, column * 0.18]
        table = table_rows("students", ("Student", "Points", "Score"), scores, widths, measures)
        bands.append(Band(table, 2, top))
    pages = with_feet(flow(bands, paper), title, measures, paper)
    return write([Copy(pages)], title, results.language)


def chart(bins: Sequence[int], look: Look, width: float) -> Row:
    """The scores as bars, ten per cent each."""
    small, most = look.small, max(bins)
    step = width / BINS
    marks: list[Mark] = [Rule(0, CHART + 14, width, CHART + 14, look.rule, grey=0.3)]
    for place, count in enumerate(bins):
        x, tall = place * step, CHART * count / most
        if count:
            marks.append(Box(x + step * 0.14, CHART + 14 - tall, step * 0.72, tall, 0, fill=BAR))
            text = str(count)
            left = x + (step - small.width(text)) / 2
            marks.append(Words(left, CHART + 10 - tall, text, small))
        label = f"{place * 10}–{place * 10 + 9 if place < BINS - 1 else 100} %"
        left = x + (step - small.width(label)) / 2
        marks.append(Words(left, CHART + 16 + small.size, label, small))
    told = ", ".join(
        f"{count} with {place * 10} to {place * 10 + 9 if place < BINS - 1 else 100} per cent"
        for place, count in enumerate(bins)
        if count
    )
    figure = Tag("Figure", "scores", alt=f"Bar chart of the scores: {told}")
    return Row(CHART + 18 + small.leading, (Piece((figure,), tuple(marks)),), before=look.size)


def item_rows(items: Sequence[ItemResult], look: Look, width: float) -> tuple[Row, ...]:
    """The questions as a table, with a bar for the share of right answers."""
    cells = [
        (
            f"{number}  {item.stem}",
            "–" if item.facility is None else f"{100 * item.facility:.0f} %",
            "–" if item.discrimination is None else f"{item.discrimination:.2f}".replace("-", "−"),
            told_options(item),
        )
        for number, item in enumerate(items, 1)
    ]
    widths = [width * share for share in SHARES]
    head, *rows = table_rows("items", HEADS, cells, widths, look)
    return (head, *(barred(row, item, widths) for row, item in zip(rows, items, strict=True)))


def barred(row: Row, item: ItemResult, widths: Sequence[float]) -> Row:
    """The row with a bar at the foot of the second cell; decoration, as the figure says it."""
    room = widths[1] - 16
    x, y = widths[0] + 8, row.height - 3.4
    marks: list[Mark] = [Box(x, y, room, 2, 0, fill=(0.85, 0.85, 0.85))]
    if item.facility:
        marks.append(Box(x, y, room * min(1.0, item.facility), 2, 0, fill=BAR))
    return replace(row, pieces=(*row.pieces, Piece((), tuple(marks))))


def told_options(item: ItemResult) -> str:
    """How often each option was chosen, the key with a star."""
    return " · ".join(
        f"{letter}{'*' * one.is_key} {one.chosen}"
        for letter, one in zip(LETTERS, item.options, strict=False)
    )


def note_rows(items: Sequence[ItemResult], look: Look, width: float) -> tuple[Row, ...]:
    """What is worth a look, question by question."""
    told = [(number, note) for number, item in enumerate(items, 1) for note in item.notes]
    if not told:
        return ()
    style = look.style(1.3, bold=True)
    rows = [*heading("Worth a look", style, width, 2, before=look.between)]
    for place, (number, note) in enumerate(told):
        path: Path = (Tag("P", f"note {place}"),)
        rows += paragraph(f"Question {number}: {note}", look.body, width, path, before=3)
    return tuple(rows)


def slips(results: Results, settings: Settings | None = None) -> bytes:
    """A slip for each student as one PDF, to be cut apart: the score, and for each question
    missed the right answer and where the article says so."""
    settings = replace(settings or Settings(), strip=False)
    measures, paper = look(settings), frame(settings)
    width = paper.column()
    text = numbered(results.article, measures, paper) if results.article else None
    rows: list[Row] = []
    for number, student in enumerate(results.students):
        found = slip_rows(student, results.title, text, measures, width)
        rows += under((Tag("Sect", number),), kept((*found, cut(measures, width))))
    title = f"Results: {clean(results.title)}"
    pages = flow([Band(rows or [Row(1, ())])], paper)
    return write([Copy(pages)], title, results.language)


def cut(look: Look, width: float) -> Row:
    """The line below a slip."""
    rule = Rule(0, look.between, width, look.between, look.rule, grey=0.4, dash=4)
    return Row(look.between * 2, (Piece((), (rule,)),))


def slip_rows(
    student: StudentResult, title: str, text: NumberedArticle | None, look: Look, width: float
) -> Iterator[Row]:
    """One slip."""
    score = f"{amount(student.points)} of {amount(student.most)} points"
    yield from heading(student.name, look.style(1.3, bold=True), width, 1)
    yield from paragraph(f"{clean(title)} · {score}", look.body, width, (Tag("P", "score"),))
    if not student.missed:
        yield from paragraph(
            "Everything was right.", look.body, width, (Tag("P", "all"),), before=6
        )
    for missed in student.missed:
        yield from missed_rows(missed, text, look, width)


def missed_rows(
    missed: Missed, text: NumberedArticle | None, look: Look, width: float
) -> tuple[Row, ...]:
    """A question that was missed: what was answered, what is right, and why."""
    indent = look.size * 2.1
    note = look.style(max(0.9, 8 / look.size), grey=look.grey)
    path: Path = (
        Tag("L", "missed", more=(("ListNumbering", "/Decimal"),)),
        Tag("LI", missed.number),
    )
    given = missed.given or "no answer"
    told = [
        (missed.stem, look.body),
        (f"Your answer: {clean(given)}", note),
        (f"Right: {clean(missed.right)}", look.strong),
        *((f"{where(one, text)}: “{clean(one.quote)}”", note) for one in missed.evidence),
    ]
    rows: list[Row] = []
    for place, (words, style) in enumerate(told):
        inside = (Tag("LBody"), Tag("P", place))
        rows += paragraph(words, style, width - indent, inside, x=indent, before=2)
    number = Piece((Tag("Lbl"),), (line(str(missed.number), look.strong),))
    rows[0] = replace(rows[0], pieces=(number, *rows[0].pieces), before=look.size * 0.7)
    return under(path, rows)
