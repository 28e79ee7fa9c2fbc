"""`quizgen show`, `check`, `facts` and `schema`."""

import json

import pytest

from quizgen.banks import schema, write
from tests.banks.samples import BANK, BY_HAND


@pytest.fixture
def bank(quizgen_, tmp_path):
    write(tmp_path / "bank.yaml", BANK)
    return "bank.yaml"


def test_show_prints_all_that_a_teacher_reads(quizgen_, bank):
    result = quizgen_("show", bank)
    assert result.code == 0
    assert (
        result.out
        == """\
The lighthouse
From: The lighthouse at Penrith Point, A. Writer, 2021-03-04

 1. Who repaired the lamp?
    * A  Tom Reed
      B  The owner of the inn
      C  Ann Moss
           Paragraph 1 names her as the keeper.
    Why: Paragraph 2 says so: he used a mirror.
    ¶2 “Tom Reed repaired it with a mirror from the inn”
    who-1, detail, medium, 1 point, draft

 2. In what year was the lighthouse lit for the first time?
    Key: 1859
    Also right: in 1859
    ¶1 “was lit for the first time in 1859”
    when-1, detail, medium, 1 point, draft
"""
    )


def test_show_keeps_to_the_width_of_the_terminal(quizgen_, bank, monkeypatch):
    monkeypatch.setenv("COLUMNS", "44")
    assert max(len(line) for line in quizgen_("show", bank).out.splitlines()) <= 44


def test_show_says_that_a_bank_is_empty(quizgen_, tmp_path):
    (tmp_path / "bank.yaml").write_text("title: Seas\nitems: []\n")
    assert "no questions yet" in quizgen_("show", "bank.yaml").out


def test_check_lists_warnings_and_exits_with_0(quizgen_, bank, tmp_path):
    (tmp_path / "hand.yaml").write_text(BY_HAND.replace("Which sea has", "Which sea has not"))
    result = quizgen_("check", bank, "hand.yaml")
    assert result.code == 0
    told = result.out.splitlines()
    assert told[0] == "bank.yaml: 2 items, no faults, no warnings"
    assert told[1].startswith("hand.yaml: which-")
    assert told[1].endswith("[negative stem]")
    assert told[-1] == "hand.yaml: 2 items, no faults, 1 warning"


def test_check_lists_every_fault_of_every_bank_and_exits_with_1(quizgen_, bank, tmp_path):
    (tmp_path / "bad.yaml").write_text("titel: Seas\nitems:\n- stem: Who?\n  key: no\n")
    result = quizgen_("check", "bad.yaml", "absent.yaml", bank)
    assert result.code == 1
    assert result.told == [
        "bad.yaml:1: titel: there is no such field: is title meant?",
        "bad.yaml:1: title: this field is missing, or nothing stands after it",
        'bad.yaml:4: items[0].key: YAML reads no as yes or no: put it in quotes, "no"',
        "absent.yaml: there is no such file",
    ]
    assert "bank.yaml: 2 items, no faults" in result.out


def test_show_of_a_faulty_bank_lists_its_faults(quizgen_, tmp_path):
    (tmp_path / "bad.yaml").write_text("title: no\nitems: 3\n")
    result = quizgen_("show", "bad.yaml")
    assert result.code == 1
    assert [line.split(": ")[0] for line in result.told] == ["bad.yaml:1", "bad.yaml:2"]
    assert result.out == ""


def test_schema_prints_the_schema(quizgen_):
    result = quizgen_("schema")
    assert result.code == 0
    assert json.loads(result.out) == schema()


def test_facts_are_lines_with_tabs_where_there_is_no_terminal(quizgen_):
    result = quizgen_("facts", "article.txt")
    assert result.code == 0
    head, *rows = [line.split("\t") for line in result.out.splitlines()]
    assert head == ["kind", "who", "what it tells", "of", "status", "paragraph", "evidence"]
    assert {len(row) for row in rows} == {7}
    assert any(row[0] == "time" and "1902" in row[2] and row[5] == "2" for row in rows)


def test_facts_are_a_table_on_a_terminal(quizgen_, monkeypatch):
    monkeypatch.setattr("quizgen.cli.facts.on_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "160")
    result = quizgen_("facts", "article.txt")
    assert result.code == 0
    assert "The lighthouse at Penrith Point" in result.out
    assert "│" in result.out


def test_facts_of_a_bad_article_are_one_line(quizgen_):
    result = quizgen_("facts", "absent.txt")
    assert result.code == 1
    assert len(result.told) == 1
