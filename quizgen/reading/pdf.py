"""PDF to Raw: the lines of its pages, with where they stand, made paragraphs."""

import io
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from quizgen.errors import SourceError
from quizgen.reading.checks import MOST_WORDS
from quizgen.reading.pdf_layout import Line, to_raw
from quizgen.reading.quiet import quiet
from quizgen.reading.raw import Raw

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_MOST_PAGES = 500
_MOST_DRAWING = 3_000_000  # bytes of a page unpacked; text alone takes a hundredth of that
_FEWEST_CHARACTERS = 20  # a page number or a stamp may be all the text on a scanned page


def read(data: bytes, name: str) -> Raw:
    """The article in a PDF. Running heads, page numbers and footnotes are gone.

    Raises SourceError if the file is broken, locked by a password, or holds only pictures.
    """
    lines = tuple(_lines(data, name))
    if sum(len(line.text) for line in lines) < _FEWEST_CHARACTERS:
        raise SourceError(
            f"{name} holds pictures of pages and no text: run it through text recognition (OCR), "
            "or give the text itself."
        )
    return to_raw(lines)


def _lines(data: bytes, name: str) -> Iterator[Line]:
    from pypdf import PdfReader  # noqa: PLC0415 - only those who read PDFs need it

    words = 0
    try:
        with quiet("pypdf"):
            reader = PdfReader(io.BytesIO(data))
            if reader.is_encrypted and not _unlock(reader):
                raise _locked(name)
            for number, page in enumerate(islice(reader.pages, _MOST_PAGES)):
                _check_drawing(page, name)
                for line in _page_lines(page, number):
                    words += len(line.text.split())
                    yield line
                if words > 2 * MOST_WORDS:
                    return
    except SourceError:
        raise
    except Exception as error:  # a broken file can break a parser in more ways than it documents
        raise SourceError(
            f"{name} is not a PDF that can be opened: open it in a PDF reader, print it to a new "
            "PDF, and give that."
        ) from error


def _locked(name: str) -> SourceError:
    return SourceError(
        f"{name} is locked with a password: open it, and save or print it as a PDF without one."
    )


def _check_drawing(page: "PageObject", name: str) -> None:
    contents = page.get_contents()
    if contents is not None and len(contents.get_data()) > _MOST_DRAWING:
        raise SourceError(
            f"{name} has pages that are too heavy to read: copy the article's text out of it "
            "into a .txt file, and give that."
        )


def _unlock(reader: "PdfReader") -> bool:
    """Many PDFs are encrypted only to forbid printing, with an empty password."""
    from pypdf.errors import DependencyError  # noqa: PLC0415

    try:
        return bool(reader.decrypt(""))
    except (DependencyError, NotImplementedError):
        return False


def _page_lines(page: "PageObject", number: int) -> list[Line]:
    """The lines of a page in the order of the file, each with the place and size of its start."""
    pieces: list[tuple[str, float, float, float]] = []

    def visit(text: str, cm: Any, tm: Any, _font: Any, size: Any) -> None:
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        scale = abs(tm[3] * cm[3]) or abs(tm[1] * cm[2]) or 1.0
        pieces.append((text, x, y, float(size or 0) * scale))

    page.extract_text(visitor_text=visit)
    lines: list[Line] = []
    words, place = "", None
    for text, x, y, size in pieces:
        first, *more = text.split("\n")
        for i, part in enumerate((first, *more)):
            if i:
                _end_line(lines, words, place, number)
                words, place = "", None
            if part.strip() and place is None:
                place = (x, y, size)
            words += part
    _end_line(lines, words, place, number)
    return lines


def _end_line(
    lines: list[Line], words: str, place: tuple[float, float, float] | None, page: int
) -> None:
    text = " ".join(words.translate(_LIGATURES).split())
    if text and place:
        lines.append(Line(text, page, *place))
