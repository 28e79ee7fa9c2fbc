"""Where the article says something."""

from quizgen.domain.clause import Evidence
from quizgen.domain.document import Document


def evidence_of(document: Document, i: int, span: tuple[int, int] | None = None) -> Evidence:
    """The sentence of token `i` as evidence, or of it the tokens `span` (first, end) alone."""
    sentence = document.sentence_of(i)
    start, end = span or (sentence.start, sentence.end)
    start, end = max(start, sentence.start), min(end, sentence.end)
    first, last = document.tokens[start], document.tokens[end - 1]
    return Evidence(
        paragraph=sentence.paragraph,
        sentence=sentence.index,
        start=first.start,
        end=last.start + len(last.text),
        quote=document.text(start, end),
    )
