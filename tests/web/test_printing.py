"""Handouts from the site."""

import io
import json
import re
import zipfile

import pytest
from pypdf import PdfReader

from quizgen.banks import write
from quizgen.domain.bank import Bank
from tests.web.conftest import text_of

HERE = "/teach/banks/lighthouse"


@pytest.fixture
def system():
    """One database is enough: the pages read it as others do."""
    return "sqlite"


def words(page):
    """The words of a PDF."""
    assert page.status_code == 200
    assert page.mimetype == "application/pdf"
    reader = PdfReader(io.BytesIO(page.data))
    return " ".join(" ".join(one.extract_text() for one in reader.pages).split())


def test_worksheet_and_key_are_two_files(desk, teacher):
    sheet, key = (words(teacher.get(f"{HERE}/{name}.pdf")) for name in ("worksheet", "key"))
    assert "In what year was the lamp lit?" in sheet
    assert "RATIONALE-BERG" not in sheet
    assert "RATIONALE-BERG" in key
    assert 'src="/teach/banks/lighthouse/worksheet.pdf"' in teacher.get(f"{HERE}/print").text


def test_choices_are_kept_for_the_next_time(desk, teacher):
    code = desk.quiz(roster=("Ana Silva", "Ben Okafor"))
    teacher.post(
        f"{HERE}/print",
        data={
            "variant": "large_print",
            "paper": "Letter",
            "versions": "2",
            "quiz": code,
            "named": "y",
        },
    )
    form = teacher.get(f"{HERE}/print").text
    assert re.search(r'value="large_print"[^>]*checked|checked[^>]*value="large_print"', form)
    assert re.search(r'<option selected value="Letter"', form)
    sheet = words(teacher.get(f"{HERE}/worksheet.pdf"))
    assert "Ana Silva" in sheet
    assert "Ben Okafor" in sheet
    assert code in sheet
    assert "kept it burning for 31 years. She" not in sheet  # no article was ticked
    other = desk.teacher("Mr Garrison", "another word")
    assert "Ana Silva" not in words(other.get(f"{HERE}/worksheet.pdf"))


@pytest.mark.parametrize("data", [{"versions": "0"}, {"versions": "many"}, {"paper": "A0"}])
def test_bad_choices_are_told_at_the_field(desk, teacher, data):
    sent = {"variant": "standard", "paper": "A4", "versions": "1", "quiz": "", **data}
    page = teacher.post(f"{HERE}/print", data=sent)
    assert page.status_code == 422
    assert "invalid-feedback" in page.text


def test_answer_sheets_come_with_their_geometry(desk, teacher):
    page = teacher.get(f"{HERE}/bubbles.zip")
    with zipfile.ZipFile(io.BytesIO(page.data)) as packed:
        pdf, geometry = sorted(packed.namelist(), reverse=True)
        assert packed.read(pdf).startswith(b"%PDF")
        assert json.loads(packed.read(geometry))


def test_results_and_slips_on_paper(desk, teacher):
    code = desk.quiz()
    desk.taken(code, "Ana", "Olaf Berg", "1887", "True", "evening")
    assert "The lighthouse" in words(teacher.get(f"/teach/quizzes/{code}/results.pdf"))
    slips = words(teacher.get(f"/teach/quizzes/{code}/slips.pdf"))
    assert "Ana" in slips
    assert "Marta Lind" in slips
    other = desk.teacher("Mr Garrison", "another word")
    assert other.get(f"/teach/quizzes/{code}/slips.pdf").status_code == 404


def test_what_cannot_be_printed_is_told(desk, teacher):
    write(desk.banks / "bare.yaml", Bank(title="Bare", items=()))
    page = teacher.get("/teach/banks/bare/worksheet.pdf")
    assert page.status_code == 422
    assert "cannot be printed" in text_of(page)
