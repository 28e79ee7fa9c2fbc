"""Plain text: to Raw."""

from quizgen.reading.characters import clean
from quizgen.reading.lines import paragraphs
from quizgen.reading.raw import Block, Raw


def read(text: str) -> Raw:
    """The blocks of a plain text; nothing in it is marked as a title or heading."""
    return Raw(blocks=tuple(Block(block) for block in paragraphs(clean(text))))
