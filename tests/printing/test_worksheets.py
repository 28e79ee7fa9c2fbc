"""What stands on a worksheet."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from quizgen.domain.article import Article
from quizgen.domain.bank import Bank, Distractor, Item
from quizgen.domain.options import options
from quizgen.errors import PrintingError
from quizgen.printing import Link, Settings, answer_sheets, cautions, sheets, worksheet
from quizgen.printing.marks import Words
from quizgen.printing.text import in_order_of_sight
from quizgen.printing.worksheets import laid_out
from tests.printing.samples import ARTICLE, BANK, ITEMS, many
from tests.printing.tools import in_order, plain, text

PRINTED = [item for item in ITEMS if item.status != "rejected"]


def words_of(bank, settings=None):
    settings = settings or Settings()
    (sheet,) = sheets(bank, settings)
    placed = [one for page in laid_out(bank, sheet, settings) for one in page.placed]
    pieces = [piece for one in placed for piece in one.row.pieces]
    return [mark for piece in pieces for mark in piece.marks if isinstance(mark, Words)]


def parts(items):
    return [one for item in items for one in (item.stem.split("_____")[0], *options(item))]


def test_everything_is_there_in_reading_order():
    words = text(worksheet(BANK), "-raw")
    head = [BANK.title, "Name", "Class", "Date", "Score", "/ 11", "Read the article"]
    in_order([*head, *ARTICLE.paragraphs[0].split(), *parts(PRINTED)], words)


def test_copied_text_of_two_columns_runs_down_the_first_one_first():
    bank = many(40)
    words = text(worksheet(bank, Settings(variant="ink_saving", article=False)))
    in_order([item.stem.split("_____")[0] for item in bank.items[:14]], words)


def test_rejected_questions_are_left_out():
    assert "thrown out" not in text(worksheet(BANK))


@pytest.mark.parametrize("bank", [replace(BANK, items=()), replace(BANK, items=ITEMS[-1:])])
def test_nothing_to_print_is_one_clear_line(bank):
    with pytest.raises(PrintingError, match="there is nothing to print"):
        worksheet(bank)


def test_no_answer_is_on_the_sheet():
    words = text(worksheet(BANK, Settings(article=False)))
    assert "140 kilometres" not in words
    assert "Feeding a mule" not in words
    assert "Þorsdóttir" not in words


def test_without_the_article():
    words = text(worksheet(BANK, Settings(article=False)))
    assert "Kallin carried salt" not in words
    assert "Read the article" not in words


def test_a_bank_without_an_article_does_not_ask_to_read_one():
    assert "Read the article" not in text(worksheet(replace(BANK, article=None)))


def test_lines_are_numbered_by_fives():
    words = text(worksheet(BANK), "-layout")
    numbered = {n for n in (5, 10) for line in words.splitlines() if line.split()[:1] == [str(n)]}
    assert numbered == {5, 10}


def test_a_word_bank_lists_what_fills_the_gaps():
    words = text(worksheet(BANK, Settings(article=False, word_bank=True)), "-raw")
    in_order(["Word bank", "140 kilometres", "stone huts", PRINTED[0].stem], words)


def test_the_strip_has_the_answers_and_says_when_to_fold():
    words = text(worksheet(BANK, Settings(article=False, strip=True)))
    assert "Fold the strip back before you start." in words.replace("\n", " ")
    assert "Grain, cloth and news" in words


def test_the_way_to_the_quiz_online():
    link = Link(url="https://quiz.school.example/q/7F3A", code="7F3A")
    words = text(worksheet(BANK, Settings(link=link)))
    assert "quiz.school.example/q/7F3A" in words
    assert "Code: 7F3A" in words


def test_same_seed_same_bytes():
    settings = Settings(versions=4, seed=7)
    assert worksheet(BANK, settings) == worksheet(BANK, settings)
    assert worksheet(BANK, settings) != worksheet(BANK, Settings(versions=4, seed=8))


def test_many_at_once_are_as_one_alone():
    alone = worksheet(BANK, Settings(versions=2))
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: worksheet(BANK, Settings(versions=2)), range(24)))
    assert all(pdf == alone for pdf in made)


def test_versions_have_other_orders_and_rising_figures():
    made = sheets(many(12), Settings(versions=4))
    assert [sheet.version for sheet in made] == ["A", "B", "C", "D"]
    orders = {tuple(entry.item.id for entry in sheet.entries) for sheet in made}
    assert len(orders) == 4
    for sheet in made:
        for entry in sheet.entries:
            if entry.item.key == "1884":
                assert entry.options == ("1879", "1884", "1886", "1902")
            if entry.item.type == "true_false":
                assert entry.options == ("True", "False")
    mixed = {e.options for s in made for e in s.entries if "steep" in str(e.options)}
    assert len(mixed) > 1


def test_each_version_has_every_question_once():
    for sheet in sheets(many(12), Settings(versions=4)):
        assert sorted(e.item.id for e in sheet.entries) == sorted(i.id for i in many(12).items)
        assert [e.number for e in sheet.entries] == list(range(1, 13))


def test_more_versions_than_letters_are_refused():
    with pytest.raises(PrintingError, match="1 to 26 versions"):
        sheets(BANK, Settings(versions=27))


def test_a_class_set_has_a_sheet_for_each_name_and_the_versions_in_turn():
    names = ["Łukasz Nowak", "Nguyễn Thị Ánh", "Þór"]
    pdf = worksheet(BANK, Settings(versions=2, article=False), names)
    found = text(pdf, "-raw").split("\f")[:-1]
    firsts = [page for page in found if "Page 1 of" in page]
    assert [name for page in firsts for name in names if name in page] == names
    assert ["version A" in page for page in firsts] == [True, False, True]
    with pikepdf.open(BytesIO(pdf)) as opened, opened.open_outline() as outline:
        assert [str(item.title) for item in outline.root] == names


def test_a_name_in_other_letters_prints_on_a_sheet_that_is_not_the_first():
    names = ("Ana Silva", "Łukasz Nguyễn", "Зоя Ильина")
    for pdf in (worksheet(BANK, roster=names), answer_sheets(BANK, roster=names).pdf):
        told = text(pdf)
        assert all(name in told for name in names)


def test_a_class_set_grows_by_little_more_than_names():
    one = len(worksheet(BANK, Settings(), ["A. Student"]))
    thirty = len(worksheet(BANK, Settings(), [f"Student {n}" for n in range(30)]))
    assert thirty < 3 * one


MARKUP = "<b>bold</b> <img src='/etc/hostname'/> <a href='file:///etc/hostname'>x</a> 3 < 4 &amp; 5"


def test_markup_in_a_bank_is_text_and_opens_nothing(monkeypatch):
    worksheet(BANK)  # fonts are read now
    monkeypatch.setattr("builtins.open", lambda *a, **k: pytest.fail("a file was opened"))
    monkeypatch.setattr("urllib.request.urlopen", lambda *a, **k: pytest.fail("an address"))
    item = Item(
        id="m",
        type="multiple_choice",
        stem=MARKUP,
        key=f"{MARKUP} key",
        distractors=(Distractor(text=f"<font color='red'>{MARKUP}"),),
    )
    article = Article(title=MARKUP, paragraphs=(MARKUP,), author=MARKUP, source=MARKUP)
    pdf = worksheet(Bank(title=MARKUP, items=(item,), article=article))
    monkeypatch.undo()
    assert plain(text(pdf)).count(plain(MARKUP)) >= 3
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert all("/Annots" not in page.obj for page in opened.pages)


def test_control_characters_are_left_out():
    item = Item(id="c", stem="Who\x00 ca\u00adlled\x07\u200b her\u2028home?", key="x")
    assert "Who called her home?" in text(worksheet(Bank(title="T\x01itle", items=(item,))))


@pytest.mark.parametrize(
    "words",
    [
        "Łukasz, Nguyễn, Erdoğan, Zürich, Þór",
        "β-carotene at 30 °C, ½ of €5 → 3",
        "Москва and Αθήνα",
        "x ≤ y ≠ z, √2 ≈ 1.41",
    ],
)
def test_every_character_of_an_article_prints(words):
    bank = Bank(title=words, items=(Item(id="w", stem=f"Say {words}.", key="x"),))
    assert words in text(worksheet(bank)).replace("\n", " ")
    assert cautions(bank) == ()


def test_a_character_without_a_glyph_is_named():
    bank = Bank(title="Peking", items=(Item(id="p", stem="What does 北 mean?", key="north"),))
    assert cautions(bank) == (
        "no font has 北 (U+5317, CJK UNIFIED IDEOGRAPH-5317): � is printed instead",
    )
    assert "What does � mean?" in text(worksheet(bank))


def test_words_from_right_to_left_print_and_copy_in_the_right_order():
    bank = Bank(title="Words", items=(Item(id="h", stem="What does שלום mean?", key="peace"),))
    copied = text(worksheet(bank)).translate({0x202B: None, 0x202C: None})  # marks of direction
    assert plain("What does שלום mean?") in plain(copied)
    marks = [m.text for m in words_of(bank) if "mean" in m.text]
    assert [in_order_of_sight(one) for one in marks] == ["What does םולש mean?"]


@pytest.mark.parametrize("variant", ["standard", "large_print", "dyslexia", "ink_saving"])
def test_long_questions_go_on_overleaf(variant):
    item = Item(
        id="l",
        type="multiple_choice",
        stem="wherefore " * 300,
        key="x" * 200,
        distractors=(Distractor(text="y" * 200),),
    )
    bank = replace(BANK, items=(item, *PRINTED))
    words = plain(text(worksheet(bank, Settings(variant=variant)), "-raw"))
    assert words.count("wherefore") == 300
    assert "y" * 50 in words


def test_three_hundred_questions():
    bank = many(300)
    words = text(worksheet(bank), "-raw")
    in_order([item.stem.split("_____")[0] for item in bank.items], words)


def test_an_address_too_long_for_a_code_is_refused():
    link = Link(url="https://x.example/" + "a" * 3000, code="1")
    with pytest.raises(PrintingError, match="too long for a QR code"):
        worksheet(BANK, Settings(link=link))


def test_answer_sheets_of_a_bank_without_choices_have_points_only():
    bank = Bank(title="T", items=(Item(id="s", stem="Say something.", key="x", points=2),))
    told = json.loads(answer_sheets(bank).geometry)
    assert [b["points"] for b in told["versions"][0]["pages"][0]] == [0, 1, 2]
