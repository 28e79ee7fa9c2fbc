"""PDF."""

import textwrap

import pytest

from quizgen.errors import SourceError
from quizgen.reading import read_bytes
from tests.reading.samples import PARAGRAPHS, TITLE, pdf

Shown = tuple[float, float, float, str]
LEADING, GAP = 14.0, 8.0


def _column(
    texts: tuple[str, ...],
    x: float,
    top: float,
    *,
    width: int = 80,
    gap: float = GAP,
    indent: float = 0,
) -> list[Shown]:
    shown, y = [], top
    for text in texts:
        for i, line in enumerate(textwrap.wrap(text, width)):
            shown.append((x if i else x + indent, y, 11.0, line))
            y -= LEADING
        y -= gap
    return shown


def _page(number: int, lines: list[Shown]) -> list[Shown]:
    return [
        (72, 810, 9.0, "The Carrow Courier"),
        *lines,
        (290, 30, 9.0, f"Page {number}"),
    ]


TITLE_LINES: list[Shown] = [
    (72, 760, 20.0, "Villagers Bring Old Lighthouse"),
    (72, 736, 20.0, "Back to Life"),
    (72, 712, 11.0, "By Jo Bell"),
]


def test_lines_are_rejoined_into_paragraphs() -> None:
    article = read_bytes(pdf(_page(1, [*TITLE_LINES, *_column(PARAGRAPHS, 72, 680)])), "a.pdf")
    assert article.title == TITLE
    assert article.author == "Jo Bell"
    assert article.paragraphs == PARAGRAPHS


def test_indented_paragraphs_without_gaps() -> None:
    lines = _column(PARAGRAPHS, 72, 680, gap=0, indent=15)
    assert read_bytes(pdf(_page(1, [*TITLE_LINES, *lines])), "a.pdf").paragraphs == PARAGRAPHS


def test_running_heads_and_page_numbers_are_gone_and_a_broken_sentence_is_mended() -> None:
    lines = _column(PARAGRAPHS, 72, 680)
    half = next(i for i, line in enumerate(lines) if line[3].startswith("The tower")) + 1
    pages = [
        _page(1, [*TITLE_LINES, *lines[:half]]),
        _page(2, [(x, y + 200, size, words) for x, y, size, words in lines[half:]]),
        _page(
            3,
            _column(
                ("The shop on the quay was open all night and sold two hundred pies.",), 72, 700
            ),
        ),
    ]
    article = read_bytes(pdf(*pages), "a.pdf")
    assert article.paragraphs[:-1] == PARAGRAPHS
    assert "Courier" not in article.text
    assert "Page" not in article.text


def test_two_columns_are_read_one_after_the_other() -> None:
    left = _column(PARAGRAPHS[:2], 60, 700, width=40)
    right = _column(PARAGRAPHS[2:], 310, 700, width=40)
    assert (
        read_bytes(pdf(_page(1, [*TITLE_LINES, *left, *right])), "a.pdf").paragraphs == PARAGRAPHS
    )


def test_headings_and_footnotes_are_no_paragraphs() -> None:
    first = _column(PARAGRAPHS[:2], 72, 680)
    heading = [(72.0, 560.0, 14.0, "How the work began")]
    rest = _column(PARAGRAPHS[2:], 72, 530)
    note = [
        (72.0, 90.0, 8.0, "1 The lamp was made by a company in Birmingham that is long closed.")
    ]
    data = pdf(_page(1, [*TITLE_LINES, *first, *heading, *rest, *note]))
    assert read_bytes(data, "a.pdf").paragraphs == PARAGRAPHS


def test_hyphens_at_line_ends_are_removed() -> None:
    lines = [
        (
            72.0,
            500.0,
            11.0,
            "Since the spring the village has also had a new school, and its govern-",
        ),
        (72.0, 486.0, 11.0, "ment grant pays for two teachers, a cook and a well-"),
        (72.0, 472.0, 11.0, "known gardener."),
    ]
    text = read_bytes(pdf([*_column(PARAGRAPHS, 72, 760), *lines]), "a.pdf").text
    assert "its government grant" in text
    assert "well-known gardener" in text


def test_a_page_that_is_one_huge_drawing() -> None:
    lines = [(72.0, 700.0, 11.0, "x" * 1000)] * 3000
    with pytest.raises(SourceError, match=r"map\.pdf has pages that are too heavy"):
        read_bytes(pdf(lines), "map.pdf")


def test_a_scanned_pdf() -> None:
    with pytest.raises(SourceError, match=r"pictures of pages and no text.*text recognition"):
        read_bytes(pdf([], [(290, 30, 9.0, "2")]), "scan.pdf")


def test_a_pdf_with_a_password() -> None:
    locked = (
        "/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <"
        + "ab" * 32
        + "> /U <"
        + "cd" * 32
        + "> >> /ID [<00> <00>]"
    )
    with pytest.raises(SourceError, match=r"locked\.pdf is locked with a password"):
        read_bytes(pdf(_page(1, _column(PARAGRAPHS, 72, 700)), trailer=locked), "locked.pdf")


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4\n%%EOF", b"%PDF-1.7 and then nothing", b"no pdf at all"]
)
def test_a_broken_pdf(data: bytes) -> None:
    with pytest.raises(SourceError, match=r"broken\.pdf is not a PDF that can be opened"):
        read_bytes(data, "broken.pdf")
