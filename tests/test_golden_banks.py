"""Banks as they were when somebody last read them: any change of a question shows here.

`pytest tests/test_golden_banks.py --update-golden` writes them anew; read the difference before
committing it.
"""

from pathlib import Path

import pytest

from quizgen.banks import dump
from quizgen.generate import generate
from quizgen.reading import read

TESTS = Path(__file__).parent
ARTICLES = sorted((TESTS / "articles").glob("*.md"))


@pytest.mark.parametrize("source", ARTICLES, ids=lambda path: path.stem)
def test_the_bank_is_the_one_last_read(source, request):
    golden = TESTS / "golden" / f"{source.stem}.yaml"
    made = dump(generate(read(str(source))).bank)
    if request.config.getoption("--update-golden"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(made, "utf-8")
    assert made == golden.read_text("utf-8"), (
        f"the questions on {source.stem} changed: read them, then run pytest --update-golden"
    )
