"""What those who hear a handout get: checked by programs that others wrote."""

from dataclasses import replace
from io import BytesIO

import outloud
import pdfua
import pikepdf
import pytest

from quizgen.printing import (
    Link,
    Settings,
    answer_key,
    answer_sheets,
    results_page,
    slips,
    worksheet,
)
from tests.printing.samples import ARTICLE, BANK, many, results
from tests.printing.tools import run, text

LINK = Link(url="https://quiz.example/q/ABC", code="ABC 123")
NAMES = ["Łukasz Nowak", "Nguyễn Thị Ánh"]
HANDOUTS = {
    "worksheet": lambda: worksheet(BANK, Settings(link=LINK, word_bank=True)),
    "large": lambda: worksheet(BANK, Settings(variant="large_print", tint=True)),
    "strip": lambda: worksheet(BANK, Settings(strip=True)),
    "columns": lambda: worksheet(many(40), Settings(variant="ink_saving", versions=2)),
    "class": lambda: worksheet(BANK, Settings(versions=2), NAMES),
    "key": lambda: answer_key(BANK, Settings(versions=4)),
    "bubbles": lambda: answer_sheets(BANK, Settings(versions=2), NAMES).pdf,
    "results": lambda: results_page(results()),
    "slips": lambda: slips(results(5)),
}


@pytest.fixture(params=HANDOUTS)
def pdf(request):
    return HANDOUTS[request.param]()


def test_the_file_is_sound_and_its_fonts_are_embedded(pdf):
    run("qpdf", "--check", "PDF", pdf=pdf)
    fonts = run("pdffonts", "PDF", pdf=pdf).decode().splitlines()[2:]
    assert fonts
    for line in fonts:
        embedded, subset, unicode_ = line.split()[-5:-2]
        assert (embedded, subset, unicode_) == ("yes", "yes", "yes"), line


def test_two_checkers_find_no_fault(pdf, tmp_path):
    path = tmp_path / "handout.pdf"
    path.write_bytes(pdf)
    heard = outloud.check(str(path))
    assert heard.error is None
    # PAG-001 takes lines that recur at the head of pages for running heads: questions may recur
    assert [f for f in heard.findings if f.rule != "PAG-001"] == []
    assert list(pdfua.validate(str(path)).findings) == []


def test_title_language_and_bookmarks():
    with pikepdf.open(BytesIO(HANDOUTS["worksheet"]())) as opened:
        assert opened.Root.Lang == "en"
        assert opened.docinfo["/Title"] == BANK.title
        assert opened.Root.ViewerPreferences.DisplayDocTitle
        with opened.open_outline() as outline:
            (top,) = outline.root
            assert str(top.title) == BANK.title
            assert [str(one.title) for one in top.children] == ["Questions"]


@pytest.mark.parametrize("title", ["\x01", "A very long title " * 60])
def test_a_title_that_is_none_or_too_long_for_a_window(title, tmp_path):
    article = replace(ARTICLE, source="https://example.org/a/long/address")
    path = tmp_path / "handout.pdf"
    path.write_bytes(worksheet(replace(BANK, title=title, article=article)))
    assert outloud.check(str(path)).findings == []
    assert list(pdfua.validate(str(path)).findings) == []


def kinds(element, found):
    found.append(str(element.get("/S", "")))
    for kid in element.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            kinds(kid, found)
    return found


def test_headings_lists_paragraphs_and_figures_are_tagged():
    with pikepdf.open(BytesIO(HANDOUTS["worksheet"]())) as opened:
        found = kinds(opened.Root.StructTreeRoot.K[0], [])
    assert found.count("/H1") == 1
    assert found.count("/H2") == 1
    assert found.count("/Figure") == 1
    assert found.count("/LI") == 8 + 3 + 4 + 2  # questions and their options
    assert {"/Lbl", "/LBody", "/L", "/P"} <= set(found)


def test_running_lines_are_not_read_out():
    with pikepdf.open(BytesIO(HANDOUTS["worksheet"]())) as opened:
        for page in opened.pages:
            depth, artifact, tagged = 0, 0, 0
            for instruction in pikepdf.parse_content_stream(page):
                name = str(instruction.operator)
                if name in {"BDC", "BMC"}:
                    depth += 1
                    artifact += str(instruction.operands[0]) == "/Artifact"
                elif name == "EMC":
                    depth -= 1
                elif name == "Tj":
                    assert depth == 1
                    tagged += 1
            assert artifact
            assert tagged


def test_columns_are_read_one_after_the_other():
    words = text(HANDOUTS["columns"](), "-raw")
    places = [words.find(f"({n}) ") for n in range(1, 41)]
    assert places == sorted(places)
    assert -1 not in places
