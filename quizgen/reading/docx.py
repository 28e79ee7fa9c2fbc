"""Word documents to Raw, after a look at what the archive would unpack to."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from quizgen.errors import SourceError
from quizgen.reading.characters import clean
from quizgen.reading.lines import paragraphs
from quizgen.reading.raw import Block, Raw

_MOST_FILES = 3_000
_MOST_UNPACKED = 100_000_000  # bytes
_MOST_XML = 30_000_000
_HIGHEST_RATIO = 200  # unpacked to packed, for files that are big unpacked
_BIG = 1_000_000
_SPACE = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read(data: bytes, name: str) -> Raw:
    """The paragraphs of a .docx file, headings marked by their styles; tables are left out.

    Raises SourceError if the file is broken, or would unpack to far more than a text.
    """
    _check_archive(data, name)
    blocks, title = _open(data, name)
    return Raw(blocks=tuple(blocks), title=title)


def _broken(name: str) -> SourceError:
    return SourceError(
        f"{name} is not a Word document that can be opened: open it in a word processor, save it "
        "as .docx again, and give that."
    )


def _check_archive(data: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise _broken(name) from error
    if "word/document.xml" not in {file.filename for file in files}:
        raise _broken(name)
    bomb = (
        len(files) > _MOST_FILES
        or sum(file.file_size for file in files) > _MOST_UNPACKED
        or any(_is_swollen(file) for file in files)
    )
    if bomb:
        raise SourceError(
            f"{name} would unpack to far more than a text, so it was not opened: copy the "
            "article's text into a new document, and give that."
        )


def _is_swollen(file: zipfile.ZipInfo) -> bool:
    if file.filename.endswith((".xml", ".rels")) and file.file_size > _MOST_XML:
        return True
    return file.file_size > _BIG and file.file_size > _HIGHEST_RATIO * max(file.compress_size, 1)


def _open(data: bytes, name: str) -> tuple[list[Block], str | None]:
    from docx import Document  # noqa: PLC0415 - only those who read Word documents need it

    try:
        document = Document(io.BytesIO(data))
        styled = [(_style(paragraph), _words(paragraph._p)) for paragraph in document.paragraphs]
    except Exception as error:  # a broken file can break a parser in more ways than it documents
        raise _broken(name) from error
    titles = [text for style, text in styled if style == "title" and text.strip()]
    return list(_blocks(styled)), titles[0] if titles else None


def _style(paragraph: Any) -> str:
    style = paragraph.style
    return (style.name or "").lower() if style is not None else ""


def _blocks(styled: list[tuple[str, str]]) -> Iterator[Block]:
    for style, text in styled:
        if style.startswith(("caption", "header", "footer", "toc")):
            continue
        if style.startswith(("title", "heading", "subtitle")):
            yield Block(text, heading=True)
        else:
            yield from map(Block, paragraphs(clean(text)))


def _words(paragraph: Any) -> str:
    """The words of a paragraph with tracked insertions, without deletions and text boxes."""
    parts = []
    for element in paragraph.iter():
        boxed = any(outer.tag == f"{_WORD}txbxContent" for outer in element.iterancestors())
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag.startswith(_WORD) and not boxed:
            local = tag.removeprefix(_WORD)
            parts.append((element.text or "") if local == "t" else _SPACE.get(local, ""))
    return "".join(parts)
