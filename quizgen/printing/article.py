"""The article with numbered lines, and where in it a question's evidence stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen.domain.article import Article
from quizgen.domain.bank import Citation
from quizgen.printing.blocks import base, heading, line, paragraph
from quizgen.printing.flow import Frame
from quizgen.printing.look import Look
from quizgen.printing.marks import Piece, Row, Tag, Words
from quizgen.printing.text import Line, clean, wrap

PARAGRAPH = re.compile(r"\b[Pp]aragraph (\d{1,4})\b")
EVERY = 5  # lines from number to number
GUTTER = 2.3  # width of the line numbers, in parts of their size


@dataclass(frozen=True, slots=True)
class NumberedArticle:
    """An article broken into lines; those of each paragraph, with the number of its first."""

    article: Article
    paragraphs: tuple[tuple[int, tuple[Line, ...]], ...]

    def lines(self, citation: Citation) -> tuple[int, int] | None:
        """The first and the last line that hold the words of the citation, None if they are not
        found where it says."""
        place = citation.paragraph - 1
        if place >= len(self.paragraphs):
            return None
        text = clean(self.article.paragraphs[place])
        quote = clean(citation.quote)
        start = text.find(quote)
        if start < 0 or not quote:
            return None
        first, lines = self.paragraphs[place]
        end = start + len(quote)
        held = [n for n, one in enumerate(lines) if one.start < end and one.end > start]
        return (first + held[0], first + held[-1]) if held else None

    def located(self, text: str) -> str:
        """The text with the lines of each paragraph that it names: "Paragraph 7 (lines 27–31)"."""
        return PARAGRAPH.sub(self._with_lines, text)

    def _with_lines(self, match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        if not 0 <= place < len(self.paragraphs):
            return match[0]
        first, lines = self.paragraphs[place]
        return f"{match[0]} ({told_lines(first, first + len(lines) - 1)})"


def told_lines(first: int, last: int) -> str:
    """Some lines in words: "line 14", "lines 14–15"."""
    return f"line {first}" if first == last else f"lines {first}–{last}"


def gutter(look: Look) -> float:
    """The width to the left of the text that line numbers take."""
    return look.small.size * GUTTER


def numbered(article: Article, look: Look, frame: Frame) -> NumberedArticle:
    """The article as these settings break it."""
    found = []
    number = 1
    width = frame.column() - gutter(look)
    for text in article.paragraphs:
        lines = wrap(clean(text), look.body, width)
        found.append((number, lines))
        number += len(lines)
    return NumberedArticle(article, tuple(found))


def article_rows(
    text: NumberedArticle, look: Look, frame: Frame, *, titled: bool
) -> tuple[Row, ...]:
    """Title (unless the handout has it already), author and text, with a number every five
    lines."""
    article = text.article
    rows: list[Row] = []
    width = frame.column()
    if titled:
        style = look.style(1.3, bold=True)
        rows += heading(article.title, style, width, 2, key="article", before=look.between)
    else:
        rows.append(Row(look.between * 0.7, (), keep=True))
    credit = ", ".join(part for part in (article.author, article.published) if part)
    if credit:
        rows += [
            Row(r.height, r.pieces, r.before, keep=True)
            for r in paragraph(credit, look.small, width, (Tag("P", "credit"),))
        ]
    rows += body(text, look)
    source = (article.source or "").removeprefix("https://").removeprefix("http://")
    about = " · ".join(part for part in (source, article.licence) if part)
    if about:
        rows[-1] = replace(rows[-1], keep=True)
        told = f"Source: {about}" if article.source else about
        path, before = (Tag("P", "source"),), look.size * 0.6
        rows += paragraph(told, look.small, width, path, before=before)
    return tuple(rows)


def body(text: NumberedArticle, look: Look) -> Iterator[Row]:
    """The paragraphs, line by line."""
    style, small = look.body, look.small
    left = gutter(look)
    for place, (first, lines) in enumerate(text.paragraphs):
        for count, one in enumerate(lines):
            words = Piece((Tag("P", f"p{place}"),), (line(one.text, style, left),))
            number = first + count
            pieces: tuple[Piece, ...] = (words,)
            if number % EVERY == 0:
                label = str(number)
                x = left * 0.72 - small.width(label)
                mark = Words(x, base(style), label, small)
                pieces = (words, Piece((), (mark,)))
            yield Row(
                style.leading,
                pieces,
                before=0.0 if count else style.size * 0.62,
                keep=count in {0, len(lines) - 2} and count < len(lines) - 1,
            )
