"""The page of checks names every check."""

from pathlib import Path

from quizgen.selection import CHECKS


def test_every_check_has_its_paragraph():
    page = (Path(__file__).parents[2] / "docs" / "checks.md").read_text("utf-8")
    described = {line[4:] for line in page.splitlines() if line.startswith("### ")}
    assert described == {check.name for check in CHECKS}
