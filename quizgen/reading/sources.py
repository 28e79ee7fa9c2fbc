"""Where an article comes from: a file, an address, standard input, an upload, pasted text."""

import re
import sys
from pathlib import Path
from typing import BinaryIO

from quizgen.domain.article import Article
from quizgen.errors import SourceError
from quizgen.reading import checks
from quizgen.reading.article import to_article
from quizgen.reading.characters import one_line
from quizgen.reading.formats import read_format, read_words
from quizgen.reading.raw import Raw

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_LONGEST_NAME = 120  # characters


def read(source: str, *, stdin: BinaryIO | None = None, force: bool = False) -> Article:
    """The article in a file, at an http(s) address, or on standard input if `source` is "-".

    `force` lets other languages than English pass. Raises SourceError if there is no usable
    article; its message says what to do.
    """
    if source == "-":
        stream = stdin if stdin is not None else sys.stdin.buffer
        return _read_data(stream.read(checks.MOST_BYTES + 1), "Standard input", None, force=force)
    if _ADDRESS.match(source):
        return _read_address(source, force=force)
    return read_bytes(_file_data(source), source, force=force)


def read_bytes(data: bytes, name: str, *, force: bool = False) -> Article:
    """The article in a file's bytes; `name` is the file's name, which may tell its format.

    `force` lets other languages than English pass. Raises SourceError if there is no usable
    article.
    """
    return _read_data(data, _shown(name), name, force=force)


def read_text(text: str, *, force: bool = False) -> Article:
    """The article in a pasted text.

    `force` lets other languages than English pass. Raises SourceError if there is no usable
    article.
    """
    shown = "The text"
    checks.check_size(text.encode("utf-8", "surrogatepass"), shown)
    return _finish(read_words(text, shown), shown, None, force=force)


def _read_data(data: bytes, shown: str, name: str | None, *, force: bool) -> Article:
    checks.check_size(data, shown)
    return _finish(read_format(data, shown), shown, name, force=force)


def _read_address(url: str, *, force: bool) -> Article:
    from quizgen.reading.url import fetch  # noqa: PLC0415 - brings in TLS

    page = fetch(url)
    shown = _shown(page.url)
    checks.check_size(page.data, shown)
    raw = read_format(
        page.data, shown, content_type=page.content_type, charset=page.charset, url=page.url
    )
    return _finish(raw, shown, None, force=force, source=page.url)


def _finish(
    raw: Raw, shown: str, name: str | None, *, force: bool, source: str | None = None
) -> Article:
    checks.check_length((block.text for block in raw.blocks), shown)
    if not force:
        checks.check_language(raw, shown)
    article = to_article(raw, name)
    checks.check_enough(article, shown)
    return article


def _file_data(source: str) -> bytes:
    shown = _shown(source)
    try:
        path = Path(source)
        if path.is_dir():
            raise SourceError(f"{shown} is a folder: name one file in it.")
        if not path.exists():
            raise SourceError(f"There is no file {shown}: check the name and the folder.")
        if not path.is_file():
            raise SourceError(f"{shown} is no ordinary file: name a file with an article in it.")
        with path.open("rb") as file:
            return file.read(checks.MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise SourceError(
            f"{shown} cannot be opened: check its name and that you may read it."
        ) from error


def _shown(name: str) -> str:
    """A name fit to stand in a message: on one line, and not too long; its end is kept."""
    line = one_line(name) or "The file"
    return line if len(line) <= _LONGEST_NAME else "…" + line[-_LONGEST_NAME:]
