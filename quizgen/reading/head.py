"""What stands before the first paragraph: title, byline, date, and what else a page puts there."""

import re
from dataclasses import dataclass, field

from quizgen.reading import bylines, titles
from quizgen.reading.dates import find_date, is_date_line
from quizgen.reading.furniture import is_furniture
from quizgen.reading.raw import Block

_DEEPEST = 14  # blocks; further down, nothing is a title or a byline
_LABEL = re.compile(
    r"(?P<label>title|headline|author|by|date|published|source|licen[cs]e) ?: +(?P<value>\S.*)",
    re.IGNORECASE,
)
_FIELDS = {"headline": "title", "by": "author", "date": "published", "license": "licence"}


@dataclass(frozen=True, slots=True)
class Head:
    """`fields` are the article's title, author and so on, as found; the text begins at block
    `end`."""

    end: int
    fields: dict[str, str] = field(default_factory=dict)


def read_head(blocks: tuple[Block, ...]) -> Head:
    """The head of an article. A line of it is anything that is no sentence."""
    fields: dict[str, str] = {}
    names: list[Block] = []
    titled = False
    end = 0
    for block in blocks[:_DEEPEST]:
        told = about(block.text)
        furniture = is_furniture(block.text)
        if not (told or furniture or _is_name(block, first=not titled)):
            break
        if not told and not furniture:
            names.append(block)
            titled = titled or not titles.is_kicker(block.text)
        fields = told | fields
        end += 1
    marked = [block.text for block in names if block.heading]
    lines = marked or [block.text for block in names]
    index = titles.find_title(lines)
    if index is not None:
        fields = {"title": lines[index]} | fields
    return Head(end, fields)


def about(text: str) -> dict[str, str]:
    """What a line tells of the article: its title, author, date, source; {} if it tells nothing."""
    label = _LABEL.fullmatch(text) if len(text) <= 300 else None
    line, published = bylines.split_date(text)
    author = bylines.byline_author(line) or bylines.bare_author(line)
    told: dict[str, str | None] = {}
    if author:
        told = {"author": author, "published": published}
    elif label:
        name = label["label"].lower()
        name = _FIELDS.get(name, name)
        told = {name: find_date(label["value"]) if name == "published" else label["value"]}
    elif is_date_line(text):
        told = {"published": find_date(text)}
    return {name: value for name, value in told.items() if value}


def _is_name(block: Block, *, first: bool) -> bool:
    if block.heading:
        return True
    if first:
        return titles.can_be_title(block.text)
    return titles.can_be_title(block.text) and block.text[-1] not in "?!…,"
