"""Markdown to Raw: headings marked, links and emphasis taken as their words, code left out."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.reading import front_matter
from quizgen.reading.characters import clean
from quizgen.reading.raw import Block, Raw

if TYPE_CHECKING:
    from markdown_it.token import Token

_WORDS = frozenset({"text", "code_inline"})
_BREAKS = frozenset({"softbreak", "hardbreak"})


def read(text: str) -> Raw:
    """The blocks of a Markdown text, with what its front matter tells.

    Code blocks, tables, pictures and HTML are left out.
    """
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only those who read Markdown need it

    fields, body = front_matter.split(clean(text))
    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    return Raw(blocks=tuple(_blocks(tokens)), **(_title(tokens) | fields))


def _title(tokens: list["Token"]) -> dict[str, str]:
    """The first heading of the first level, if there is one."""
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open" and opening.tag == "h1":
            return {"title": _words(inline.children or ())}
    return {}


def _blocks(tokens: Iterable["Token"]) -> Iterator[Block]:
    heading = in_table = False
    for token in tokens:
        if token.type in {"table_open", "table_close"}:
            in_table = token.type == "table_open"
        elif token.type in {"heading_open", "heading_close"}:
            heading = token.type == "heading_open"
        elif token.type == "inline" and not in_table:
            yield Block(_words(token.children or ()), heading)


def _words(children: Iterable["Token"]) -> str:
    parts = (
        child.content if child.type in _WORDS else " " if child.type in _BREAKS else ""
        for child in children
    )
    return "".join(parts)
