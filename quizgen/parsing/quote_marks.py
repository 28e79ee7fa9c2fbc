"""Which words stand in quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.domain.document import Sentence, Token

OPEN, CLOSE, STRAIGHT = "“", "”", '"'
SINGLE_OPEN, SINGLE_CLOSE = {"‘", "'"}, {"’", "'"}


def spans(tokens: Sequence[Token], sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    """The quoted stretches (first token, end), each within its paragraph, none within another. A
    mark without its fellow quotes nothing, unless the next paragraph goes on with a mark of its
    own."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    paragraph = 0
    for token in tokens:
        here = sentences[token.sentence].paragraph
        if here != paragraph:
            if opened is not None and token.text in {OPEN, STRAIGHT}:
                found.append((opened, token.i))
            opened, paragraph = None, here
        if token.text == OPEN or (token.text == STRAIGHT and opened is None):
            opened = token.i
        elif token.text in {CLOSE, STRAIGHT} and opened is not None:
            found.append((opened, token.i + 1))
            opened = None
    return sorted(found + single(tokens, sentences, found))


def single(
    tokens: Sequence[Token], sentences: Sequence[Sentence], double: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """What stands in single marks outside the `double` ones; apostrophes are no marks."""
    taken = {i for start, end in double for i in range(start, end)}
    found: list[tuple[int, int]] = []
    opened: int | None = None
    paragraph = 0
    for token in tokens:
        here = sentences[token.sentence].paragraph
        if here != paragraph or token.i in taken:
            opened, paragraph = None, here
        if token.i in taken or token.tag == "POS":
            continue
        before = tokens[token.i - 1] if token.i else None
        after = tokens[token.i + 1] if token.i + 1 < len(tokens) else None
        apart = before is None or before.space or sentences[before.sentence].paragraph != here
        if token.text in SINGLE_OPEN and apart and not token.space:
            opened = token.i if opened is None else opened
        elif token.text in SINGLE_CLOSE and opened is not None and not apart:
            if not token.space and after is not None and after.text[:1].isalnum():
                continue  # within a word
            found.append((opened, token.i + 1))
            opened = None
    return found
