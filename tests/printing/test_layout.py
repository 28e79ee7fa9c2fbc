"""Where things stand: within the margins, over nothing else, and together."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from quizgen.domain.bank import Bank, Item
from quizgen.domain.options import options
from quizgen.errors import PrintingError
from quizgen.printing import Link, Settings, answer_key, sheets, worksheet
from quizgen.printing.canvas import edge
from quizgen.printing.flow import Band, Frame, flow
from quizgen.printing.head import QR_SIDE
from quizgen.printing.look import frame
from quizgen.printing.marks import Page, Row, Words
from quizgen.printing.text import clean
from quizgen.printing.worksheets import laid_out
from tests.banks.samples import banks
from tests.printing.samples import BANK, many
from tests.printing.tools import plain

ANY = st.builds(
    Settings,
    paper=st.sampled_from(["A4", "Letter"]),
    variant=st.sampled_from(["standard", "large_print", "dyslexia", "ink_saving"]),
    article=st.booleans(),
    word_bank=st.booleans(),
    strip=st.booleans(),
    versions=st.integers(1, 3),
    seed=st.integers(0, 99),
    link=st.none() | st.just(Link(url="https://quiz.example/q/ABC", code="ABC 123")),
)


def texts(page: Page) -> list[tuple[Words, tuple[float, float, float, float]]]:
    """Every text of a page with the box around its letters: left, top, right, bottom."""
    found = []
    for placed in page.placed:
        for piece in placed.row.pieces:
            for mark in piece.marks:
                if isinstance(mark, Words) and mark.text:
                    left, _, right, _ = edge(mark)
                    x, y, size = placed.x, placed.y + mark.y, mark.style.size
                    found.append((mark, (x + left, y - size * 0.7, x + right, y + size * 0.2)))
    return found


def question(page: Page, placed) -> int | None:
    """The number of the question that a row belongs to."""
    for piece in placed.row.pieces:
        if piece.path[:1] and piece.path[0].key == "questions":
            return piece.path[1].key
    return None


def check_places(page: Page, chosen: Settings) -> None:
    paper = frame(chosen)
    right = page.width - (paper.left * 0.4 if chosen.strip else paper.right)
    boxes = [box for _, box in texts(page)]
    for box in boxes:
        assert box[0] >= paper.left - 0.1
        assert box[2] <= right + 0.1
        assert box[1] >= paper.top - 0.1
        assert box[3] <= page.height - 10
    boxes.sort(key=lambda box: box[1])
    for place, (left, _, right_, bottom) in enumerate(boxes):
        for other in boxes[place + 1 :]:
            if other[1] >= bottom - 0.1:
                break
            assert other[0] >= right_ - 0.1 or other[2] <= left + 0.1, "two texts overlap"


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(bank=banks(), chosen=ANY)
@example(bank=BANK, chosen=Settings(strip=True, word_bank=True))
@example(bank=many(60), chosen=Settings(variant="ink_saving", versions=3))
def test_any_bank_prints_each_question_once_within_the_margins(bank, chosen):
    try:
        made = sheets(bank, chosen)
    except PrintingError:
        assert all(item.status == "rejected" for item in bank.items)
        return
    for sheet in made:
        pages = laid_out(bank, sheet, chosen)
        for page in pages:
            check_places(page, chosen)
        read = structure_text(pages)
        for entry in sheet.entries:
            stem = plain(clean(entry.item.stem)).replace("_", "")
            assert read["questions", entry.number, "stem"].replace("_", "") == (
                stem + f"[{entry.item.points}]"
            )
            shown = [plain(clean(text)) for text in entry.options]
            assert read.get(("questions", entry.number, "options"), "") == "".join(shown)
    for pdf in (worksheet(bank, chosen), answer_key(bank, chosen)):
        with pikepdf.open(BytesIO(pdf)) as opened:
            assert len(opened.pages) >= 1


def structure_text(pages) -> dict[tuple, str]:
    """What the structure holds: for each question its stem and its options, without letters."""
    found: dict[tuple, str] = {}
    for page in pages:
        for placed in page.placed:
            for piece in placed.row.pieces:
                names = [tag.key for tag in piece.path]
                if names[:1] == ["questions"] and piece.path[-1].name != "Lbl":
                    key = ("questions", names[1], names[3])
                    words = "".join(m.text for m in piece.marks if isinstance(m, Words))
                    found[key] = found.get(key, "") + plain(words)
    return found


@pytest.mark.parametrize("variant", ["standard", "large_print", "dyslexia", "ink_saving"])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_no_question_is_cut_and_no_heading_stands_alone(variant, paper):
    chosen = Settings(variant=variant, paper=paper)
    bank = many(60)
    (sheet,) = sheets(bank, chosen)
    pages = laid_out(bank, sheet, chosen)
    homes: dict[int, set[tuple[int, float]]] = {}
    for number, page in enumerate(pages):
        flowing = [p for p in page.placed if any(piece.path for piece in p.row.pieces)]
        assert not any(tag.name == "H2" for tag in flowing[-1].row.pieces[0].path)
        for placed in page.placed:
            if (one := question(page, placed)) is not None:
                homes.setdefault(one, set()).add((number, placed.x))
    assert len(homes) == 60
    assert all(len(places) == 1 for places in homes.values())


def test_two_columns_only_where_they_save_a_page():
    short = tuple(item for item in many(160).items if "highest hut" in item.stem)
    for bank, expected in ((BANK, 1), (replace(BANK, items=short), 2)):
        (sheet,) = sheets(bank, Settings())
        pages = laid_out(bank, sheet, Settings())
        xs = {p.x for page in pages for p in page.placed if question(page, p) is not None}
        assert len(xs) == expected


def test_large_print_is_18_points():
    (sheet,) = sheets(BANK, Settings(variant="large_print"))
    sizes = [
        mark.style.size
        for page in laid_out(BANK, sheet, Settings(variant="large_print"))
        for mark, _ in texts(page)
        if len(mark.text) > 30
    ]
    assert min(sizes) >= 14
    assert sizes.count(18) > 20


def test_lines_to_write_on_fit_the_answer():
    def rows(key: str) -> int:
        bank = Bank(title="T", items=(Item(id="i", stem="Why?", key=key),))
        (sheet,) = sheets(bank, Settings())
        (page,) = laid_out(bank, sheet, Settings())
        at = [p.y for p in page.placed if question(page, p) == 1]
        end = next(p.y for p in page.placed if p.y > at[0] + 1 and p.y > page.height - 60)
        return sum(1 for p in page.placed if at[0] < p.y < end)

    assert rows("1902") == 1
    assert 1 < rows("because nobody could afford to feed a mule that carried a rider") < 5
    assert rows("a long story " * 100) == 8


def test_gaps_do_not_tell_the_length_of_the_answer():
    def gap(key: str) -> str:
        item = Item(id="g", type="gap_fill", stem="It was ___ there.", key=key)
        bank = Bank(title="T", items=(item,))
        (sheet,) = sheets(bank, Settings())
        (page,) = laid_out(bank, sheet, Settings())
        return next(mark.text for mark, _ in texts(page) if "__" in mark.text)

    assert gap("four") == gap("cat")
    assert len(gap("the old lighthouse keeper")) > len(gap("cat"))


def test_a_row_higher_than_the_page_is_refused():
    paper = Frame(width=200, height=100, left=10, right=10, top=10, bottom=10)
    with pytest.raises(PrintingError, match="too small"):
        flow([Band([Row(90, ())])], paper)


def test_options_wrap_under_their_own_text():
    item = replace(BANK.items[0], key="a long option " * 20)
    bank = replace(BANK, items=(item,), article=None)
    (sheet,) = sheets(bank, Settings())
    (page,) = laid_out(bank, sheet, Settings())
    lefts = {round(box[0], 1) for mark, box in texts(page) if "long option" in mark.text}
    assert len(lefts) == 1
    assert options(item)


def test_the_code_stands_beside_the_instructions():
    chosen = Settings(link=Link(url="https://quiz.example/q/ABC", code="ABC 123"))
    (sheet,) = sheets(BANK, chosen)
    page = laid_out(BANK, sheet, chosen)[0]
    tops = [box[1] for mark, box in texts(page) if "Code:" in mark.text]
    first = [box[1] for mark, box in texts(page) if mark.text.startswith("For six hundred")]
    assert first[0] - tops[0] > 0
    assert QR_SIDE > 60
