"""Lines of pages, with their places and sizes, to paragraphs and headings."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median, median_low

from quizgen.reading.raw import Block, Raw
from quizgen.reading.words import ends_sentence, glue

_PAGE_NUMBER = re.compile(r"(?:page |p\. ?)?[-–—|\s]*\d{1,4}[-–—|\s]*(?:(?:of|/) ?\d{1,4})?", re.I)
_MARGIN_LINES = 2  # at the top and at the foot of each page
_LARGER, _SMALLER = 1.12, 0.87  # than the body: headings; footnotes and captions
_MOST_SMALL = 0.3  # of all characters; more of them are no footnotes
_GAP = 1.3  # lines
_INDENT = (4.0, 60.0)  # points


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text on a page (from 0): where it starts, in points from the lower left corner,
    and the size of its type."""

    text: str
    page: int
    x: float
    y: float
    size: float


def to_raw(lines: Sequence[Line]) -> Raw:
    """The paragraphs of the lines, which come in reading order; headings by their size.

    Left out are running heads, page numbers and text that is smaller than the body. The largest
    heading of the first page is the title.
    """
    lines = _without_running_heads(lines)
    body = _body_size(lines)
    lines = _without_small(lines, body)
    large = [_is_large(line, body) for line in lines]
    blocks = tuple(_blocks(lines, large))
    return Raw(blocks=blocks, title=_title(lines, large))


def _without_running_heads(lines: Sequence[Line]) -> list[Line]:
    pages = [list(page) for _, page in groupby(lines, key=lambda line: line.page)]
    margins = {id(line) for page in pages for line in _margin(page)}
    seen = Counter(key for page in pages for key in {_pattern(line) for line in _margin(page)})
    often = max(2, 0.4 * len(pages))
    return [
        line
        for line in lines
        if id(line) not in margins
        or not (seen[_pattern(line)] >= often or _PAGE_NUMBER.fullmatch(line.text))
    ]


def _margin(page: list[Line]) -> list[Line]:
    by_height = sorted(page, key=lambda line: line.y)
    return by_height[:_MARGIN_LINES] + by_height[_MARGIN_LINES:][-_MARGIN_LINES:]


def _pattern(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text)


def _body_size(lines: Sequence[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _without_small(lines: Sequence[Line], body: float) -> list[Line]:
    kept = [line for line in lines if line.size >= _SMALLER * body]
    characters = sum(len(line.text) for line in lines)
    dropped = characters - sum(len(line.text) for line in kept)
    return kept if dropped <= _MOST_SMALL * characters else list(lines)


def _is_large(line: Line, body: float) -> bool:
    return line.size > _LARGER * body


def _title(lines: Sequence[Line], large: Sequence[bool]) -> str | None:
    heads = [line for line, is_large in zip(lines, large, strict=True) if is_large]
    first_page = [line for line in heads if line.page == heads[0].page]
    if not first_page:
        return None
    top = max(line.size for line in first_page)
    start = next(i for i, line in enumerate(first_page) if line.size > 0.95 * top)
    words: list[str] = []
    for line in first_page[start:]:
        if line.size < 0.95 * top or (words and first_page[start].y - line.y > 8 * top):
            break
        words.append(line.text)
    return " ".join(words)


def _blocks(lines: Sequence[Line], large: Sequence[bool]) -> Iterator[Block]:
    if not lines:
        return
    whole = "\n".join(line.text for line in lines)
    leading = _leading(lines)
    text = lines[0].text
    for i in range(1, len(lines)):
        if large[i] != large[i - 1] or _starts_paragraph(lines, i, leading):
            yield Block(text, large[i - 1])
            text = lines[i].text
        else:
            text = glue(text, lines[i].text, whole)
    yield Block(text, large[-1])


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance of two lines of one paragraph."""
    gaps = [
        upper.y - lower.y
        for upper, lower in pairwise(lines)
        if upper.page == lower.page
        and upper.size == lower.size
        and 0 < upper.y - lower.y < 4 * max(upper.size, 1)
        and not ends_sentence(upper.text)
    ]
    return median_low(gaps) if gaps else 0.0


def _starts_paragraph(lines: Sequence[Line], i: int, leading: float) -> bool:
    upper, lower = lines[i - 1], lines[i]
    gap = upper.y - lower.y
    if upper.page != lower.page or gap <= 0:  # a new page or column
        return ends_sentence(upper.text)
    if gap > _GAP * leading * max(1.0, upper.size / max(lower.size, 1)):
        return True
    return _is_indented(lines, i) or _ends_short(lines, i)


def _is_indented(lines: Sequence[Line], i: int) -> bool:
    """Whether a line starts to the right of the line above, or of most lines around it."""
    column = [line.x for line in _around(lines, i) if abs(line.x - lines[i].x) < _INDENT[1]]
    edges = {lines[i - 1].x, median(column)}
    return any(_INDENT[0] < lines[i].x - edge < _INDENT[1] for edge in edges)


def _ends_short(lines: Sequence[Line], i: int) -> bool:
    """Whether the line above has room for the next word, and so ended on purpose."""
    upper, lower = lines[i - 1].text, lines[i].text
    width = max(len(line.text) for line in _around(lines, i))
    taken = len(upper) + 1 + len(lower.split(maxsplit=1)[0])
    return taken < 0.7 * width and not lower[0].islower()


def _around(lines: Sequence[Line], i: int) -> list[Line]:
    near = lines[max(0, i - 8) : i + 8]
    return [line for line in near if line.page == lines[i].page]
