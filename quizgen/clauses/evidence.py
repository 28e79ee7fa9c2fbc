"""Where the article says something."""

from quizgen.domain.clause import Evidence
from quizgen.domain.document import Document


def evidence_of(document: Document, i: int) -> Evidence:
    """The sentence of token `i` as evidence."""
    sentence = document.sentence_of(i)
    first, last = document.tokens[sentence.start], document.tokens[sentence.end - 1]
    return Evidence(
        paragraph=sentence.paragraph,
        sentence=sentence.index,
        start=first.start,
        end=last.start + len(last.text),
        quote=document.text(sentence.start, sentence.end),
    )
