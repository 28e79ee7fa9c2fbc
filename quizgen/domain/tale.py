"""Signs that a text is no tale."""

import re
from collections.abc import Sequence

# none that are words of another sense, nor Sunday, on which tales are told
DATING = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur)day"
    r"|January|February|April|June|July|September|October|November|December"
)
TOLD_IN_PAST = 0.7  # share of a tale's verbs; tellers speak to the reader in between


def dated(texts: Sequence[str]) -> bool:
    """Whether the words tell of days or months, as news does."""
    return any(DATING.fullmatch(text) for text in texts)


def counted(texts: Sequence[str]) -> bool:
    """Whether a figure stands among the words."""
    return any(c.isdigit() for text in texts for c in text)
