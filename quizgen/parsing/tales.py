"""Whether a text is a tale."""

from __future__ import annotations

from collections.abc import Container, Sequence

from quizgen.domain.document import Token
from quizgen.domain.tale import TOLD_IN_PAST, counted, dated

PAST, PRESENT = "VBD", frozenset({"VBZ", "VBP"})


def is_tale(tokens: Sequence[Token], quoted: Container[int]) -> bool:
    """Whether the text has neither figures nor dates, and is told in the past tense outside of
    what is quoted."""
    texts = [t.text for t in tokens]
    if counted(texts) or dated(texts):
        return False
    told = [t.tag for t in tokens if t.i not in quoted]
    past, present = told.count(PAST), sum(tag in PRESENT for tag in told)
    return past > 0 and past >= TOLD_IN_PAST * (past + present)
