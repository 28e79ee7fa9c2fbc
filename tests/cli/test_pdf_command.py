"""`quizgen pdf`."""

import json

import pytest

from quizgen.banks import write
from tests.printing.samples import BANK


@pytest.fixture
def bank(quizgen_, tmp_path):
    write(tmp_path / "salt.yaml", BANK)
    return "salt.yaml"


def test_a_worksheet_beside_the_bank(quizgen_, bank, tmp_path):
    result = quizgen_("pdf", bank)
    assert (result.code, result.told) == (0, ["Worksheet written to salt.pdf."])
    assert (tmp_path / "salt.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_worksheet_key_and_answer_sheet(quizgen_, bank, tmp_path):
    made = quizgen_(
        *("pdf", bank, "-o", "w.pdf", "--key", "k.pdf", "--answer-sheet", "b.pdf"),
        *("--versions", 2, "--paper", "letter", "--dyslexia", "--tint"),
    )
    assert made.told == [
        "Worksheet written to w.pdf.",
        "Answer key written to k.pdf.",
        "Answer sheet written to b.pdf.",
        "Its geometry written to b.json.",
    ]
    geometry = json.loads((tmp_path / "b.json").read_text())
    assert geometry["page"] == {"width": 612.0, "height": 792.0}
    assert [one["version"] for one in geometry["versions"]] == ["A", "B"]


def test_same_options_same_bytes(quizgen_, bank, tmp_path):
    files = []
    for name in ("one.pdf", "two.pdf"):
        quizgen_("pdf", bank, "-o", name, "--versions", 3, "--seed", 5)
        files.append((tmp_path / name).read_bytes())
    assert files[0] == files[1]


def test_a_sheet_for_each_name(quizgen_, bank, tmp_path):
    (tmp_path / "names.txt").write_text("\ufeffAnn Lee\n\n  Łukasz Nowak \n", "utf-8")
    quizgen_("pdf", bank, "-o", "one.pdf")
    result = quizgen_("pdf", bank, "-o", "class.pdf", "--roster", "names.txt")
    assert result.code == 0
    assert (tmp_path / "class.pdf").stat().st_size > (tmp_path / "one.pdf").stat().st_size


def test_a_character_without_a_glyph_is_told(quizgen_, bank, tmp_path):
    (tmp_path / "names.txt").write_text("北川 Mai\n", "utf-8")
    told = quizgen_("pdf", bank, "--roster", "names.txt").told
    assert told[1] == (
        "  no font has 北 (U+5317, CJK UNIFIED IDEOGRAPH-5317): � is printed instead"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-o", "salt.yaml"), "salt.yaml: this is the bank itself"),
        (("-o", "a.pdf", "--key", "a.pdf"), "need files of their own"),
        (("--answer-sheet", "b.json"), "need files of their own"),
        (("-o", "none/a.pdf"), "none/a.pdf: it cannot be written (No such file or directory)"),
        (("--roster", "missing.txt"), "missing.txt: it cannot be read"),
        (("--roster", "empty.txt"), "empty.txt: there are no names in it"),
        (("--roster", "latin.txt"), "latin.txt: the names must be text in UTF-8"),
    ],
)
def test_what_cannot_be_done_is_one_line(quizgen_, bank, tmp_path, arguments, message):
    (tmp_path / "empty.txt").write_text("\n")
    (tmp_path / "latin.txt").write_bytes("Zoë".encode("latin-1"))
    result = quizgen_("pdf", bank, *arguments)
    assert result.code == 1
    assert len(result.told) == 1
    assert message in result.err
    assert not (tmp_path / "a.pdf").exists()


def test_an_empty_bank_is_one_line(quizgen_, tmp_path):
    (tmp_path / "none.yaml").write_text("title: Seas\nitems: []\n")
    result = quizgen_("pdf", "none.yaml")
    assert (result.code, result.told) == (
        1,
        ["quizgen: the bank “Seas” has no questions: there is nothing to print"],
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("--large-print", "--dyslexia"),
        ("--url", "https://quiz.example"),
        ("--versions", "27"),
        ("--paper", "A3"),
    ],
)
def test_wrong_usage(quizgen_, bank, arguments):
    assert quizgen_("pdf", bank, *arguments).code == 2
