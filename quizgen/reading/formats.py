"""Which format some bytes are in, and the reader for it."""

import re
from pathlib import PurePath

from quizgen.errors import SourceError
from quizgen.reading import checks, docx, html, markdown, pdf, text
from quizgen.reading.encoding import decode
from quizgen.reading.raw import Raw

_MARKDOWN_NAMES = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_HTML_NAMES = frozenset({".html", ".htm", ".xhtml"})
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b",
    re.I | re.S,
)
_MARKDOWN_START = re.compile(r"\s*(?:#{1,6} \S|---[ \t]*\r?\n(?:.*\n){0,20}?---)")
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = (
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
)


def read_format(
    data: bytes,
    name: str,
    *,
    content_type: str = "",
    charset: str | None = None,
    url: str | None = None,
) -> Raw:
    """The blocks in some bytes; what they are is told by their start, then by their type or name.

    Raises SourceError if they are in no format that quizgen reads, or are broken.
    """
    suffix = PurePath(name).suffix.lower()
    if b"%PDF-" in data[:1024]:
        return pdf.read(data, name)
    if data.startswith(b"PK\x03\x04") or suffix == ".docx":
        _refuse_old_word(data, name)
        return docx.read(data, name)
    if suffix == ".pdf" or content_type == "application/pdf":
        return pdf.read(data, name)
    _refuse_foreign(data, name)
    if suffix in _HTML_NAMES or content_type in _HTML_TYPES or _HTML_START.match(data[:2000]):
        return html.read(data, name, charset=charset, url=url)
    return read_words(decode(data, name, charset), name, is_markdown=suffix in _MARKDOWN_NAMES)


def read_words(words: str, name: str, *, is_markdown: bool = False) -> Raw:
    """The blocks of a text; Markdown is known by its first line if not said to be.

    Raises SourceError if there are too many words.
    """
    checks.check_length([words], name)
    if is_markdown or _MARKDOWN_START.match(words.lstrip("\ufeff")[:2000]):
        return markdown.read(words)
    return text.read(words)


def _refuse_old_word(data: bytes, name: str) -> None:
    if data.startswith(_OLD_WORD):
        raise SourceError(
            f"{name} is locked with a password or in Word's old format: open it, save it as a "
            ".docx file without a password, and give that."
        )


def _refuse_foreign(data: bytes, name: str) -> None:
    _refuse_old_word(data, name)
    for start, what in _FOREIGN:
        if data.startswith(start):
            raise SourceError(
                f"{name} is {what}, which quizgen cannot read: give a .txt, .md, .html, .pdf or "
                ".docx file, or paste the text."
            )
