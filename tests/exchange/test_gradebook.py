"""The gradebook, read back as a spreadsheet would."""

import csv
import io
import zipfile

import openpyxl
import pytest

from quizgen.analysis import Mark, Row
from quizgen.exchange.gradebook import gradebook_csv, gradebook_xlsx
from tests.analysis.class_of_ten import ITEMS, ROWS

# what a student may call himself, as the workbook and as the CSV file hold it
NAMES = [
    ("=1+1", "=1+1", "'=1+1"),
    ("+44 20", "+44 20", "'+44 20"),
    ("-2", "-2", "'-2"),
    ("@SUM(A1)", "@SUM(A1)", "'@SUM(A1)"),
    ("\t=1+1", "=1+1", "'=1+1"),
    ("\r\n=1+1", "=1+1", "'=1+1"),
    ("\x00\x1b =1+1", "=1+1", "'=1+1"),
    ("＝1+1", "＝1+1", "'＝1+1"),
    ("＋1", "＋1", "'＋1"),
    ("－1", "－1", "'－1"),
    ("＠x", "＠x", "'＠x"),
    ("Ann;=1+1", "Ann;=1+1", "Ann;=1+1"),
    ('Ann",=1+1,"', 'Ann",=1+1,"', 'Ann",=1+1,"'),
    ("Ann\r\nMoss\n", "Ann Moss", "Ann Moss"),
    ("A\x07nn\ud800\ufffe", "Ann", "Ann"),
    ("https://example.org", "https://example.org", "https://example.org"),
    ("<b>&amp; Ann</b>", "<b>&amp; Ann</b>", "<b>&amp; Ann</b>"),
    ("<r>& Ann</r>", "<r>& Ann</r> ", "<r>& Ann</r> "),
    ("_x0041_nn", "_x0041_nn", "_x0041_nn"),
    ("Zoë 王 🦢", "Zoë 王 🦢", "Zoë 王 🦢"),
    ("0012", "0012", "0012"),
    ("", "", ""),
]


def table(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def workbook(data):
    return openpyxl.load_workbook(io.BytesIO(data))


def values(sheet):
    return [list(line) for line in sheet.iter_rows(values_only=True)]


def named(name):
    return [Row(name, (Mark(1, 1, "x"), None, Mark(0.5, 2, "y")))]


def test_csv_has_a_line_for_each_attempt():
    lines = table(gradebook_csv(ITEMS, ROWS))
    assert lines[0] == ["Student", "1", "2", "3", "Total", "Most", "Percent"]
    assert lines[1] == ["Ada", "1", "1", "1", "3", "3", "100"]
    assert lines[4] == ["Dov", "1", "1", "0", "2", "3", "66.67"]
    assert len(lines) == 11


def test_an_item_that_was_not_drawn_is_an_empty_cell():
    assert table(gradebook_csv(ITEMS, named("Ann")))[1] == ["Ann", "1", "", "0.5", "1.5", "3", "50"]
    scores = values(workbook(gradebook_xlsx("Quiz", ITEMS, named("Ann")))["Scores"])
    assert scores[1] == ["Ann", 1, None, 0.5, 1.5, 3, 50]


def test_csv_opens_in_excel_as_unicode():
    assert gradebook_csv(ITEMS, named("Zoë")).startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(("name", "in_workbook", "in_csv"), NAMES)
def test_a_name_is_only_ever_text(name, in_workbook, in_csv):
    lines = table(gradebook_csv(ITEMS, named(name)))
    assert (len(lines), lines[1][0], len(lines[1])) == (2, in_csv, 7)
    cell = workbook(gradebook_xlsx(name, ITEMS, named(name)))["Scores"]["A2"]
    assert cell.value == in_workbook
    assert cell.data_type == "s"
    assert cell.hyperlink is None


def test_csv_quotes_every_text():
    """A spreadsheet that expects semicolons must not see a cell of its own in a name."""
    assert b'\r\n"Ann;=1+1",' in gradebook_csv(ITEMS, named("Ann;=1+1"))


def test_workbook_has_the_scores():
    book = workbook(gradebook_xlsx("The lighthouse", ITEMS, ROWS))
    assert book.sheetnames == ["Scores", "Items"]
    assert book.properties.title == "The lighthouse"
    scores = values(book["Scores"])
    assert scores[0] == ["Student", "1", "2", "3", "Total", "Most", "Percent"]
    assert scores[4] == ["Dov", 1, 1, 0, 2, 3, 66.67]
    assert len(scores) == 11


def test_workbook_has_the_items_with_their_figures():
    items = values(workbook(gradebook_xlsx("The lighthouse", ITEMS, ROWS))["Items"])
    assert items[0] == ["Number", "Stem", "Key", "Attempts", "Facility", "Discrimination"]
    # 1/sqrt(9.6), 0.8/sqrt(13.44) and 1.4/sqrt(10.56), see tests/analysis/test_hand_worked.py
    assert items[1:] == [
        [1, "What broke the lamp?", "A storm", 10, 0.8, 0.32],
        [2, "When was it lit?", "1859", 10, 0.6, 0.22],
        [3, "Who repaired it?", "Tom Reed", 10, 0.4, 0.43],
    ]


def test_too_few_attempts_leave_the_figures_empty():
    items = values(workbook(gradebook_xlsx("Quiz", ITEMS, []))["Items"])
    assert items[1] == [1, "What broke the lamp?", "A storm", 0, None, None]


def test_headers_stay_and_columns_fit():
    book = workbook(
        gradebook_xlsx("Quiz", ITEMS, [*named("A" * 300), *named("Bartholomew Quince")])
    )
    assert {sheet.freeze_panes for sheet in book} == {"B2"}
    assert book["Scores"]["A1"].font.bold
    assert 18 < book["Scores"].column_dimensions["A"].width < 70
    assert book["Items"].column_dimensions["B"].width >= len("What broke the lamp?")


def test_equal_scores_give_equal_bytes():
    assert gradebook_csv(ITEMS, ROWS) == gradebook_csv(ITEMS, ROWS)
    data = gradebook_xlsx("Quiz", ITEMS, ROWS)
    assert data == gradebook_xlsx("Quiz", ITEMS, ROWS)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
        properties = archive.read("docProps/core.xml").decode()
    assert properties.count("2000-01-01T00:00:00Z") == 2  # created and modified


def test_no_attempts_and_no_items():
    assert table(gradebook_csv([], [])) == [["Student", "Total", "Most", "Percent"]]
    book = workbook(gradebook_xlsx("", [], [Row("Ann", ())]))
    assert values(book["Scores"])[1] == ["Ann", 0, 0, None]


@pytest.mark.parametrize("write", [gradebook_csv, lambda i, r: gradebook_xlsx("Quiz", i, r)])
def test_a_row_of_the_wrong_length_is_refused(write):
    with pytest.raises(ValueError, match="zip"):
        write(ITEMS, [Row("Ann", (Mark(1, 1, "x"),))])


def test_a_name_of_any_length():
    cell = workbook(gradebook_xlsx("Quiz", ITEMS, named("A" * 40_000)))["Scores"]["A2"]
    assert cell.value == "A" * 32_767  # as many as a cell holds
