"""Lines to paragraphs: hard-wrapped lines rejoined, lines that stand for themselves kept."""

import re
from functools import reduce
from itertools import pairwise

from quizgen.reading.bylines import byline_author
from quizgen.reading.words import ends_sentence, glue

# Characters; lines outside these bounds were not broken by an editor.
_NARROWEST_WRAP, _WIDEST_WRAP = 30, 120
_BLANK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_ITEM = re.compile(r"\s*(?:[•‣▪●◦*–—-]\s|\(?\d{1,2}[.)]\s)")
_CELLS = re.compile(r"\S(?:\t+| {3,}| \| )\S")
_VERSE_WIDTH = 55
# A line with this share of the width taken, the next word counted, had no room for that word.
_RAGGED, _EXACT = 0.9, 0.98


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a plain text, each on one line, in order.

    An empty line always ends a paragraph. Other line ends do so unless they look like the work
    of an editor that wraps its lines.
    """
    groups = [
        [line.rstrip() for line in group.split("\n") if line.strip()]
        for group in _BLANK.split(text.strip("\n"))
    ]
    if _is_double_spaced(groups):
        groups = [[line for group in groups for line in group]]
    width = _wrap_width(groups)
    joined = [block for group in groups for block in _join_group(group, width, text)]
    return _mend(joined, text)


def is_row(line: str) -> bool:
    """Whether a line looks like a row of a table."""
    return len(_CELLS.findall(line.strip())) >= 2 or line.strip().count("|") >= 3


def _is_double_spaced(groups: list[list[str]]) -> bool:
    """Whether an empty line follows every line, as in text copied out of some PDFs."""
    lines = [group[0] for group in groups if len(group) == 1]
    if len(lines) < 8 or len(lines) < len(groups) * 0.9:
        return False
    torn = sum(
        lower.lstrip()[0].islower() and not ends_sentence(upper) for upper, lower in pairwise(lines)
    )
    return torn * 3 > len(lines) and max(map(len, lines)) <= _WIDEST_WRAP


def _wrap_width(groups: list[list[str]]) -> int:
    """The width at which the text was wrapped, 0 if it was not."""
    breaks = [pair for group in groups for pair in pairwise(group)]
    if not breaks:
        return 0
    lengths = sorted(len(line) for group in groups for line in group)
    width = lengths[max(0, int(len(lengths) * 0.95) - 1)] if len(lengths) > 20 else lengths[-1]
    own = sum(ends_sentence(upper) for upper, _ in breaks)
    full = sum(_room(upper, lower) > width * _RAGGED for upper, lower in breaks)
    wrapped = own * 2 < len(breaks) <= full * 2
    return width if wrapped and _NARROWEST_WRAP <= width <= _WIDEST_WRAP else 0


def _room(upper: str, lower: str) -> int:
    """The width that a line would need to take in the first word of the next."""
    return len(upper) + 1 + len(lower.split(maxsplit=1)[0])


def _join_group(group: list[str], width: int, text: str) -> list[str]:
    if _is_verse(group):
        return [reduce(lambda upper, lower: glue(upper, lower.strip(), text), group).strip()]
    blocks: list[str] = []
    previous = ""
    for line in group:
        if previous and _continues(previous, line, width):
            blocks[-1] = glue(blocks[-1], line.strip(), text)
        else:
            blocks.append(line.strip())
        previous = line
    return blocks


def _continues(upper: str, lower: str, width: int) -> bool:
    """Whether `lower` carries on the paragraph that `upper` belongs to."""
    if _stands_alone(upper) or is_row(lower):
        return False
    ended = ends_sentence(upper)
    if width and _indent(lower) >= _indent(upper) + 2 and not _ITEM.match(upper):
        return False
    full = width > 0 and _room(upper, lower) > width * (_EXACT if ended else _RAGGED)
    if byline_author(lower.strip()) and not full:
        return False
    if _ITEM.match(lower) and (ended or upper.endswith(":") or not full):
        return False
    return full or (not ended and (lower.lstrip()[0].islower() or upper[-1] in ",;–—-"))


def _stands_alone(line: str) -> bool:
    return is_row(line) or byline_author(line.strip()) is not None


def _indent(line: str) -> int:
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


def _is_verse(group: list[str]) -> bool:
    """Short lines, many of which end within the sentence: a stanza, not a list of headings."""
    if len(group) < 3 or max(map(len, group)) > _VERSE_WIDTH:
        return False
    inner = sum(
        upper[-1] in ",;:–—-" or lower.lstrip()[0].islower() for upper, lower in pairwise(group)
    )
    items = sum(bool(_ITEM.match(line)) or is_row(line) for line in group)
    return not items and ends_sentence(group[-1]) and inner * 3 >= len(group) - 1


def _mend(blocks: list[str], text: str) -> list[str]:
    """Join what an empty line tore apart within a sentence."""
    mended: list[str] = []
    for block in blocks:
        upper = mended[-1] if mended else ""
        torn = len(upper.split()) >= 6 and (upper[-1].isalpha() or upper[-1] in ",-")
        if torn and block[0].islower() and not any(map(_stands_alone, (upper, block))):
            mended[-1] = glue(upper, block, text)
        else:
            mended.append(block)
    return mended
