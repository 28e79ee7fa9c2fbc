"""HTML to Raw: the article's own text, with navigation, captions and comments gone."""

from collections.abc import Iterator
from typing import Any

from quizgen.errors import SourceError
from quizgen.reading.encoding import declared_charset, decode
from quizgen.reading.quiet import quiet
from quizgen.reading.raw import Block, Raw

_BLOCKS = frozenset({"p", "item", "quote", "head"})


def read(data: bytes, name: str, *, charset: str | None = None, url: str | None = None) -> Raw:
    """The article in a page; `charset` is what its server says of it, `url` where it stood.

    Raises SourceError if there is no article in it.
    """
    page = decode(data, name, charset or declared_charset(data))
    found = _extract(page, url)
    body = getattr(found, "body", None)
    blocks = tuple(_blocks(body)) if body is not None else ()
    if not any(block.text.strip() for block in blocks):
        raise SourceError(
            f"No article was found in {name}: copy the article's text into a .txt file, "
            "and give that."
        )
    return Raw(
        blocks=blocks,
        title=_without_site(found.title, found.sitename),
        author=(found.author or "").replace(";", ",") or None,
        published=found.date,
        source=url or found.url,
        licence=found.license,
    )


def _extract(page: str, url: str | None) -> Any:
    from trafilatura import bare_extraction  # noqa: PLC0415 - heavy

    with quiet("trafilatura"), quiet("htmldate"):
        try:
            return bare_extraction(
                page,
                url=url,
                with_metadata=True,
                include_comments=False,
                include_tables=False,
                date_extraction_params={"extensive_search": False, "original_date": True},
            )
        except Exception:  # a page can break a parser in more ways than it documents
            return None


def _blocks(body: Any) -> Iterator[Block]:
    """The blocks of trafilatura's tree, each with all its words, outer before inner."""
    if body.tag == "head":
        yield Block(_words(body), heading=True)
    elif body.tag in _BLOCKS and not any(child.tag in _BLOCKS for child in body.iterdescendants()):
        yield Block(_words(body))
    else:
        for child in body:
            yield from _blocks(child)


def _words(element: Any) -> str:
    for line_break in element.iter("lb"):
        line_break.tail = f" {line_break.tail or ''}"
    return " ".join("".join(element.itertext()).split())


def _without_site(title: str | None, site: str | None) -> str | None:
    """The page's title without the name of the site ("... | The Daily News")."""
    if title and site:
        for mark in (" | ", " - ", " – ", " — ", ": "):
            title = title.removesuffix(f"{mark}{site}")
    return title
