"""Pages as pictures, compared with those that somebody has looked at.

After a change that is meant: pytest tests/printing --update-pictures, and look at what changed
in tests/printing/pictures before committing it.
"""

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from quizgen.banks import load
from quizgen.printing import (
    Link,
    Settings,
    answer_key,
    answer_sheets,
    results_page,
    slips,
    worksheet,
)
from tests.printing.samples import BANK, many, results
from tests.printing.tools import pages

PICTURES = Path(__file__).parent / "pictures"
BANKS = Path(__file__).parents[2] / "question_banks"
DPI = 50
STEP = 17  # between the greys that are kept: small files
CELL = 8  # pixels: a line of text is as high
TOLERATED = 16  # of 255, in the mean over a cell: another release of the rasteriser
LINK = Link(url="https://quiz.example/q/ABC", code="ABC 123")
SHEETS = {
    "gaps-and-link": lambda: worksheet(BANK, Settings(word_bank=True, link=LINK)),
    "large-print": lambda: worksheet(BANK, Settings(variant="large_print", paper="Letter")),
    "dyslexia": lambda: worksheet(BANK, Settings(variant="dyslexia", tint=True)),
    "ink-saving": lambda: worksheet(BANK, Settings(variant="ink_saving")),
    "strip": lambda: worksheet(BANK, Settings(strip=True, article=False)),
    "versions": lambda: worksheet(BANK, Settings(versions=4, article=False)),
    "class-set": lambda: worksheet(BANK, Settings(article=False), ["Łukasz Nowak", "Zoë Yıldız"]),
    "sixty": lambda: worksheet(many(60), Settings(variant="ink_saving")),
    "key": lambda: answer_key(BANK, Settings(versions=2)),
    "bubbles": lambda: answer_sheets(many(30), Settings(versions=2)).pdf,
    "results": lambda: results_page(results()),
    "slips": lambda: slips(results(3)),
    **{
        path.stem: lambda path=path: worksheet(load(path).bank)
        for path in sorted(BANKS.glob("*.yaml"))
    },
}


def side_by_side(pdf: bytes) -> Image.Image:
    """All pages in a row, in few greys."""
    found = pages(pdf, DPI)
    width = sum(page.width for page in found)
    whole = Image.new("L", (width, max(page.height for page in found)), 255)
    x = 0
    for page in found:
        whole.paste(page, (x, 0))
        x += page.width
    return whole


@pytest.mark.parametrize("name", SHEETS)
def test_pages_look_as_they_did(name, request, tmp_path):
    path = PICTURES / f"{name}.png"
    now = side_by_side(SHEETS[name]())
    if request.config.getoption("--update-pictures", default=False):
        PICTURES.mkdir(exist_ok=True)
        now.point(lambda grey: round(grey / STEP) * STEP).save(path, optimize=True)
        return
    assert path.exists(), "no picture to compare with: pytest tests/printing --update-pictures"
    with Image.open(path) as known:
        then = known.convert("L")
    assert then.size == now.size
    if difference(then, now) > TOLERATED:
        now.save(tmp_path / path.name)
        pytest.fail(f"{path.name} looks different: compare it with {tmp_path / path.name}")


def difference(then: Image.Image, now: Image.Image) -> int:
    """How much the two differ where they differ most."""
    cells = ImageChops.difference(then.reduce(CELL), now.reduce(CELL))
    return cells.getextrema()[1]


def test_the_comparison_sees_a_missing_word_and_overlooks_a_hair():
    then = side_by_side(worksheet(BANK, Settings()))
    now = then.copy()
    now.paste(255, (60, 150, 90, 160))
    assert difference(then, now) > TOLERATED
    assert difference(then, then.point(lambda grey: min(255, grey + 9))) < TOLERATED
