"""The gradebook as CSV and as a workbook."""

import csv
import io
from collections.abc import Sequence
from datetime import datetime

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from quizgen.analysis import Row, analyse
from quizgen.domain.bank import Item
from quizgen.exchange.cells import inert, plain

Cell = str | float | None
DECIMALS = 2
CREATED = datetime(2000, 1, 1)  # any fixed day: equal scores give an equal file
NARROWEST, WIDEST = 10, 60  # columns, in characters


def gradebook_csv(items: Sequence[Item], rows: Sequence[Row]) -> bytes:
    """The scores as CSV in UTF-8, with the byte order mark by which Excel knows it.

    A line for each attempt: Student, the points for each item (empty where the item was not in
    the attempt), Total, Most, Percent. All text is quoted, so that no other separator splits it.
    Raises ValueError if a row has not one mark (or None) for each item.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC)
    for line in scores(items, rows):
        writer.writerow([inert(cell) if isinstance(cell, str) else cell for cell in line])
    return out.getvalue().encode("utf-8-sig")


def gradebook_xlsx(title: str, items: Sequence[Item], rows: Sequence[Row]) -> bytes:
    """The scores, and each item with its facility and discrimination, as a workbook.

    The sheet Scores is as in `gradebook_csv`; Items has the number that stands above an item's
    column there, stem, key, number of attempts, facility and discrimination, the last two empty
    where `analyse` gives none. Raises ValueError if a row has not one mark (or None) for each
    item.
    """
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"title": plain(title), "created": CREATED})
        bold = book.add_format({"bold": True})
        for name, table in (("Scores", scores(items, rows)), ("Items", figures(items, rows))):
            sheet = book.add_worksheet(name)
            fill(sheet, table)
            sheet.set_row(0, None, bold)
            sheet.freeze_panes(1, 1)
    return out.getvalue()


def scores(items: Sequence[Item], rows: Sequence[Row]) -> list[list[Cell]]:
    """The header, and a line for each attempt."""
    numbers = [str(n) for n in range(1, len(items) + 1)]
    table: list[list[Cell]] = [["Student", *numbers, "Total", "Most", "Percent"]]
    for row in rows:
        marks = [mark for _, mark in zip(items, row.marks, strict=True)]
        points = [None if mark is None else number(mark.points) for mark in marks]
        sums = [number(row.total), number(row.most), number(row.percent)]
        table.append([row.student, *points, *sums])
    return table


def figures(items: Sequence[Item], rows: Sequence[Row]) -> list[list[Cell]]:
    """The header, and a line for each item."""
    table: list[list[Cell]] = [
        ["Number", "Stem", "Key", "Attempts", "Facility", "Discrimination"],
    ]
    for n, (item, found) in enumerate(zip(items, analyse(items, rows).items, strict=True), 1):
        coefficients = number(found.facility), number(found.discrimination)
        table.append([n, item.stem, item.key, found.attempts, *coefficients])
    return table


def number(value: float | None) -> float | None:
    """A number as a teacher reads it: two decimals at most, none if it is whole."""
    if value is None:
        return None
    rounded = round(value, DECIMALS)
    return int(rounded) if rounded == int(rounded) else rounded


def fill(sheet: Worksheet, table: Sequence[Sequence[Cell]]) -> None:
    """Write a table into a sheet, each text as text, and fit the columns to it."""
    for y, line in enumerate(table):
        for x, cell in enumerate(line):
            if isinstance(cell, str):
                sheet.write_string(y, x, plain(cell))
            elif cell is not None:
                sheet.write_number(y, x, cell)
    for x, column in enumerate(zip(*table, strict=True)):
        longest = max(len(str(cell)) for cell in column)
        sheet.set_column(x, x, min(max(longest, NARROWEST), WIDEST))
