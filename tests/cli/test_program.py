"""The program as a whole: its start, its exit codes, its manners."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import quizgen.banks
from quizgen import __version__
from quizgen.banks import write
from quizgen.cli.main import COMMANDS
from quizgen.domain.bank import Bank, Item
from tests.banks.samples import BANK

HEAVY = ["spacy", "pydantic", "yaml", "rich", "trafilatura", "numpy", "wordfreq"]
PROGRAM = [sys.executable, "-c", "from quizgen.cli.main import main; main()"]


def program(*arguments, **options):
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, timeout=60, check=False, **options)


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["generate", "--help"]])
def test_nothing_heavy_is_imported_for_help(arguments):
    code = (
        "import sys; from quizgen.cli.main import run; code = run(sys.argv[1:]);"
        f"print([m for m in {HEAVY} if m in sys.modules], file=sys.stderr); sys.exit(code)"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    assert found.stderr == "[]\n"
    assert found.stdout


def test_the_version_is_printed():
    assert program("--version").stdout.decode().strip() == f"quizgen, version {__version__}"


def test_every_command_is_listed_and_has_help(quizgen_):
    listed = quizgen_("--help").out
    for name, summary in COMMANDS.items():
        assert f"{name} " in listed
        assert summary in listed
        assert quizgen_(name, "--help").out.startswith(f"Usage: quizgen {name} ")


def test_an_unknown_command_is_wrong_usage(quizgen_):
    result = quizgen_("generat")
    assert result.code == 2
    assert "No such command 'generat'" in result.err


def test_a_reader_that_has_had_enough_is_no_failure(tmp_path):
    items = tuple(Item(id=f"i{n}", stem="Why? " * 40 + "So?", key="So") for n in range(3000))
    write(tmp_path / "bank.yaml", Bank(title="Long", items=items))
    with subprocess.Popen(
        [*PROGRAM, "show", str(tmp_path / "bank.yaml")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout.readline() == b"Long\n"
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_ctrl_c_is_quiet(quizgen_, monkeypatch):
    def stop(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(quizgen.banks, "load", stop)
    result = quizgen_("show", "bank.yaml")
    assert result.code == 130
    assert result.err.strip() == ""


def test_a_bug_is_one_line_that_says_how_to_see_more(quizgen_, monkeypatch):
    def fail(_):
        raise ZeroDivisionError("division\nby zero")

    monkeypatch.setattr(quizgen.banks, "load", fail)
    result = quizgen_("show", "bank.yaml")
    assert result.code == 1
    assert len(result.told) == 1
    assert "ZeroDivisionError: division by zero" in result.err
    assert "QUIZGEN_DEBUG=1" in result.err
    monkeypatch.setenv("QUIZGEN_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        quizgen_("show", "bank.yaml")


def test_a_terminal_without_the_characters_is_no_failure(tmp_path):
    write(tmp_path / "bank.yaml", BANK)
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    shown = program("show", tmp_path / "bank.yaml", env=environment)
    assert shown.returncode == 0
    assert b"Who repaired the lamp?" in shown.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_a_full_disk_is_told_in_one_line(tmp_path):
    write(tmp_path / "bank.yaml", BANK)
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        command = [*PROGRAM, "show", tmp_path / "bank.yaml"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr == b"quizgen: there is no space left to write to\n"
