"""An article with the words marked that settle the questions."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizgen.domain.article import Article
from quizgen.domain.bank import Citation


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words of a paragraph, and the names of the questions that they settle."""

    text: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, counted from 1, in passages that together are its text."""

    number: int
    passages: tuple[Passage, ...]


def marked(article: Article, evidence: Mapping[str, Sequence[Citation]]) -> list[Paragraph]:
    """The article's paragraphs; `evidence` gives each question's citations by its name. A
    citation that the article does not have is passed over."""
    spans: dict[int, list[tuple[int, int, str]]] = {}
    for name, citations in evidence.items():
        for citation in citations:
            found = place(article, citation)
            if found is not None:
                number, start, end = found
                spans.setdefault(number, []).append((start, end, name))
    return [
        Paragraph(number, tuple(passages(text, spans.get(number, ()))))
        for number, text in enumerate(article.paragraphs, 1)
    ]


def place(article: Article, citation: Citation) -> tuple[int, int, int] | None:
    """The paragraph's number and the characters where a citation's words stand: in the paragraph
    that it names, else in any that has them."""
    words = citation.quote.split()
    if not words:
        return None
    quote = re.compile(r"\s+".join(map(re.escape, words)))
    numbers = [citation.paragraph, *range(1, len(article.paragraphs) + 1)]
    for number in numbers:
        if 1 <= number <= len(article.paragraphs):
            found = quote.search(article.paragraphs[number - 1])
            if found is not None:
                return number, *found.span()
    return None


def passages(text: str, spans: Iterable[tuple[int, int, str]]) -> Iterable[Passage]:
    """The text cut wherever a marked stretch begins or ends."""
    spans = list(spans)
    cuts = sorted({0, len(text), *(s for s, _, _ in spans), *(e for _, e, _ in spans)})
    for start, end in pairwise(cuts):
        names = tuple(dict.fromkeys(n for s, e, n in spans if s <= start and end <= e))
        yield Passage(text[start:end], names)
