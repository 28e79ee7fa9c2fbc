"""What a reader gives the generator."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text to ask about.

    `paragraphs` holds only what may be asked about, in order: no title, byline, dateline,
    credit line or caption. `published` is an ISO date (YYYY-MM-DD) or None.
    """

    title: str
    paragraphs: tuple[str, ...]
    author: str | None = None
    source: str | None = None
    published: str | None = None
    licence: str | None = None

    @property
    def text(self) -> str:
        """The paragraphs, with an empty line between two."""
        return "\n\n".join(self.paragraphs)
