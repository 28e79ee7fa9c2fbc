"""What a format reader hands over: blocks of text in order, and what the format itself tells."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that stood apart; `heading` if the format marks it as one."""

    text: str
    heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """The blocks of a source, with furniture still among them.

    `title` and the rest are given only where the format marks them as such.
    """

    blocks: tuple[Block, ...]
    title: str | None = None
    author: str | None = None
    source: str | None = None
    published: str | None = None
    licence: str | None = None
