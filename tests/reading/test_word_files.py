"""Word documents."""

import io
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml

from quizgen.errors import SourceError
from quizgen.reading import read_bytes
from tests.reading.samples import PARAGRAPHS, TITLE, zipped

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _document() -> Any:
    document = Document()
    document.add_paragraph(TITLE, style="Title")
    document.add_paragraph("By Jo Bell")
    document.add_paragraph("12 May 2021")
    for text in PARAGRAPHS[:2]:
        document.add_paragraph(text)
    document.add_heading("How the work of so many people began, and how it went on for years.", 2)
    document.add_paragraph("The lamp in 1902, in its first home.", style="Caption")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "A cell is not part of the text."
    for text in PARAGRAPHS[2:]:
        document.add_paragraph(text)
    return document


def test_paragraphs_title_author_and_date() -> None:
    article = read_bytes(_saved(_document()), "a.docx")
    assert article.title == TITLE
    assert article.author == "Jo Bell"
    assert article.published == "2021-05-12"
    assert article.paragraphs == PARAGRAPHS


def test_without_styles_the_first_line_is_the_title() -> None:
    document = Document()
    for text in (TITLE, *PARAGRAPHS):
        document.add_paragraph(text)
    article = read_bytes(_saved(document), "upload")
    assert (article.title, article.paragraphs) == (TITLE, PARAGRAPHS)


def test_tracked_insertions_count_and_deletions_do_not() -> None:
    document = _document()
    document.element.body.insert(
        len(document.element.body) - 1,
        parse_xml(
            f'<w:p {NAMESPACE}><w:r><w:t xml:space="preserve">The mayor sent </w:t></w:r>'
            '<w:ins w:id="1" w:author="x"><w:r><w:t>three</w:t></w:r></w:ins>'
            '<w:del w:id="2" w:author="x"><w:r><w:delText>two</w:delText></w:r></w:del>'
            '<w:r><w:t xml:space="preserve"> barrels of paint.</w:t></w:r></w:p>'
        ),
    )
    assert (
        read_bytes(_saved(document), "a.docx").paragraphs[-1]
        == "The mayor sent three barrels of paint."
    )


def test_a_zip_bomb_is_not_opened() -> None:
    bomb = zipped({"word/document.xml": b" " * 40_000_000, "[Content_Types].xml": b"<x/>"})
    assert len(bomb) < 100_000
    with pytest.raises(SourceError, match=r"bomb\.docx would unpack to far more than a text"):
        read_bytes(bomb, "bomb.docx")


def test_many_files_are_not_opened() -> None:
    bomb = zipped({"word/document.xml": b"<x/>"} | {f"{i}.xml": b"" for i in range(4000)})
    with pytest.raises(SourceError, match="would unpack to far more"):
        read_bytes(bomb, "bomb.docx")


@pytest.mark.parametrize(
    "data",
    [
        b"not a zip at all",
        b"PK\x03\x04 cut off",
        zipped({"other.txt": b"x"}),
        zipped({"word/document.xml": b"<broken"}),
        _saved(Document())[:2000],
    ],
)
def test_a_broken_document(data: bytes) -> None:
    with pytest.raises(
        SourceError, match=r"broken\.docx is not a Word document that can be opened"
    ):
        read_bytes(data, "broken.docx")


def test_an_old_or_locked_document() -> None:
    with pytest.raises(SourceError, match="locked with a password or in Word's old format"):
        read_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old.doc")
