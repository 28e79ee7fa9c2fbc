"""The answer key."""

from dataclasses import replace

from quizgen.domain.bank import Citation
from quizgen.printing import Settings, answer_key, sheets, worksheet
from quizgen.printing.article import numbered
from quizgen.printing.look import frame, look
from quizgen.printing.text import clean
from tests.printing.samples import ARTICLE, BANK, ITEMS
from tests.printing.tools import in_order, text


def test_key_evidence_and_reasons_stand_at_each_question():
    words = text(answer_key(BANK), "-raw")
    item = ITEMS[0]
    in_order(
        [
            "Answer key: The salt road",
            item.stem,
            item.key,
            f"“{item.evidence[0].quote}”",
            "Feeding a mule was dear.",
            "The road was too steep – The article does not say how steep it was.",
            "Each block of salt was as heavy as a child of ten – Paragraph 2 (lines 4–6) says so",
            ITEMS[2].stem,
            "Also right: grain, cloth, news",
        ],
        words,
    )


def test_lines_are_those_of_the_worksheet():
    for settings in (Settings(), Settings(variant="large_print", paper="Letter")):
        text_ = numbered(ARTICLE, look(settings), frame(settings))
        shown = [line.text for _, lines in text_.paragraphs for line in lines]
        for item in ITEMS[:7]:
            first, last = text_.lines(item.evidence[0])
            assert clean(item.evidence[0].quote) in " ".join(shown[first - 1 : last])
            cited = f"Line {first}:" if first == last else f"Lines {first}–{last}:"
            assert cited in text(answer_key(BANK, settings))


def test_the_numbers_in_print_are_those_that_the_key_cites():
    lines = text(worksheet(BANK), "-layout").splitlines()
    marked = next(line for line in lines if line.split()[:1] == ["5"])
    shown = [one.text for _, some in article_lines() for one in some]
    assert " ".join(marked.split()[1:]) == shown[4]


def article_lines():
    settings = Settings()
    return numbered(ARTICLE, look(settings), frame(settings)).paragraphs


def test_without_the_article_paragraphs_are_cited():
    words = text(answer_key(BANK, Settings(article=False)))
    assert "Paragraph 3: “The line opened in 1884”" in words
    assert "Line " not in words


def test_a_paragraph_that_is_not_there_gets_no_lines():
    text_ = numbered(ARTICLE, look(Settings()), frame(Settings()))
    assert text_.located("Paragraphs 2 and paragraph 9") == "Paragraphs 2 and paragraph 9"
    assert "(" not in text(answer_key(BANK, Settings(article=False)))


def test_words_that_the_article_lacks_are_cited_by_paragraph():
    stray = replace(ITEMS[2], evidence=(Citation(paragraph=9, quote="not there"),))
    words = text(answer_key(replace(BANK, items=(stray,))))
    assert "Paragraph 9: “not there”" in words


def test_a_key_for_each_version_after_a_table_of_all():
    settings = Settings(versions=3, seed=4)
    words = text(answer_key(BANK, settings), "-raw")
    in_order(["All versions", "Question A B C", "Version A", "Version B", "Version C"], words)
    for sheet in sheets(BANK, settings):
        part = words.partition(f"Version {sheet.version}")[2]
        in_order(
            [
                f"{e.letter} {e.item.key}" if e.letter and e.item.id != "true-1" else e.item.key
                for e in sheet.entries
            ],
            part,
        )
    table = words.partition("Version A")[0]
    for place, item in enumerate(ITEMS[:2]):
        cells = [
            f"{entry.number} {entry.letter}"
            for sheet in sheets(BANK, settings)
            for entry in sheet.entries
            if entry.item.id == item.id
        ]
        assert " ".join(cells) in " ".join(table.split()), place


def test_many_versions_have_several_tables():
    words = text(answer_key(BANK, Settings(versions=26)))
    assert "Versions A to" in words
    assert "to Z" in words
