"""The marks of readers, from filled forms to the numbers that ranking takes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

TOOL = Path(__file__).parents[2] / "benchmarks" / "marks" / "marks.py"
HEADER = "number,language,alone,answerable,key_right,options_good,worth,level,faults,comment"
ITEMS = [
    {"stem": "Why did the ferry stop?", "key": "Because of ice", "rule": "cause"},
    {"stem": "When did the ferry stop?", "key": "In 1903", "rule": "date"},
]


def run(*arguments):
    done = subprocess.run(
        [sys.executable, TOOL, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def packs(tmp_path):
    """A pack of two items, read by two readers who differ on the second."""
    pack = tmp_path / "packs" / "ferry"
    pack.mkdir(parents=True)
    more = {"options": [], "rationales": [], "fate": "chosen", "level": "easy"}
    (pack / "origin.json").write_text(json.dumps([item | more for item in ITEMS]))
    (pack / "reader-1.csv").write_text(f"{HEADER}\n1,y,y,y,y,y,y,easy,,\n2,y,y,y,y,y,y,easy,,\n")
    (pack / "reader-2.csv").write_text(
        f'{HEADER}\n1,y,y,y,y,y,y,medium,,\n2,y,y,n,y,y,n,easy,trivial two-answers,"twice"\n'
    )
    table = tmp_path / "marks.csv"
    table.write_text("")
    return tmp_path


def collected(packs):
    table = packs / "marks.csv"
    code, _, _ = run("--table", table, "collect", packs / "packs", "--round", "first")
    assert code == 0
    return table


def test_the_stricter_reader_counts(packs):
    _, told, _ = run("--table", collected(packs), "report")
    assert "| cause, written | 1 | 100% | 100% |" in told
    assert "| date, written | 1 | 0% | 0% |" in told
    assert "two readers agree on kept: 1 of 2" in told


def test_the_numbers_are_counts_by_rule_and_form(packs):
    out = packs / "numbers.json"
    run("--table", collected(packs), "numbers", "-o", out)
    assert json.loads(out.read_text()) == {
        "cause": {"written": [1, 1, 1]},
        "date": {"written": [1, 0, 0]},
    }


def test_the_table_holds_no_text_of_the_items(packs):
    assert "ferry stop" not in collected(packs).read_text()


def test_collecting_a_round_again_replaces_it(packs):
    once = collected(packs).read_text()
    assert collected(packs).read_text() == once


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("2,y,y,maybe,y,y,y,easy,,", "item 2: 'maybe' is none of y, n"),
        ("2,y,y,y,y,y,y,simple,,", "item 2: 'simple' is none of easy"),
        ("2,y,y,y,y,y,y,easy,ugly,", "item 2: 'ugly' is none of grammar"),
        ("3,y,y,y,y,y,y,easy,,", "missing or too many"),
    ],
)
def test_a_form_filled_in_wrongly_is_refused_with_its_place(packs, line, said):
    form = packs / "packs" / "ferry" / "reader-1.csv"
    form.write_text(f"{HEADER}\n1,y,y,y,y,y,y,easy,,\n{line}\n")
    code, _, told = run(
        "--table", packs / "marks.csv", "collect", packs / "packs", "--round", "first"
    )
    assert code != 0
    assert "reader-1.csv" in told
    assert said in told
