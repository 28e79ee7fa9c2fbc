"""Raw blocks to an Article: the head read, furniture put aside, paragraphs kept."""

import re
from dataclasses import replace

from quizgen.domain.article import Article
from quizgen.reading import bylines, ligatures, ornaments, titles
from quizgen.reading.characters import one_line
from quizgen.reading.credit_lines import is_caption, strip_credit, strip_dateline
from quizgen.reading.dates import find_date
from quizgen.reading.furniture import is_furniture
from quizgen.reading.head import read_head
from quizgen.reading.raw import Block, Raw

_BULLET = re.compile(r"^(?:[•‣▪●◦*-]|\(?\d{1,2}[.)])\s+(?=\S)")
_LONGEST_SHOUT = 14  # words in capitals that may be a heading
_PULL_QUOTE = range(8, 60)  # words
_END_MATTER = frozenset(
    {
        "bibliography",
        "comments",
        "external links",
        "further reading",
        "references",
        "sources",
        "works cited",
    }
)
_REPEATED = 20  # words: a paragraph as long as that is not a refrain


def to_article(raw: Raw, name: str | None = None) -> Article:
    """The article in `raw`; `name` is the file's, to make a title of if there is no other.

    It may turn out to have no paragraphs. Every string is clean and on one line.
    """
    raw = _tidy(raw)
    head = read_head(raw.blocks)
    fields = head.fields | _marked(raw)
    title = fields.get("title") or titles.title_from_name(name)
    paragraphs = _paragraphs(raw.blocks[head.end :], title)
    return Article(
        title=title or titles.title_from_text(paragraphs[0] if paragraphs else ""),
        paragraphs=paragraphs,
        author=fields.get("author") or _late_author(raw.blocks[head.end :]),
        source=fields.get("source"),
        published=fields.get("published"),
        licence=fields.get("licence"),
    )


def _tidy(raw: Raw) -> Raw:
    texts = ((ligatures.joined(one_line(block.text)), block.heading) for block in raw.blocks)
    blocks = (Block(text, heading) for text, heading in texts)
    author = one_line(raw.author or "")
    return replace(
        raw,
        blocks=tuple(block for block in blocks if block.text),
        title=one_line(raw.title or ""),
        author=bylines.tidy_author(author),
        source=one_line(raw.source or ""),
        published=find_date(raw.published or ""),
        licence=one_line(raw.licence or ""),
    )


def _marked(raw: Raw) -> dict[str, str]:
    """What the format itself marked as title, author and so on."""
    marked = {
        "title": raw.title,
        "author": raw.author,
        "source": raw.source,
        "published": raw.published,
        "licence": raw.licence,
    }
    return {name: value for name, value in marked.items() if value}


def _late_author(blocks: tuple[Block, ...]) -> str | None:
    """The author of a byline that stands within or after the text."""
    return next(filter(None, (bylines.byline_author(block.text) for block in blocks)), None)


def _paragraphs(blocks: tuple[Block, ...], title: str | None) -> tuple[str, ...]:
    blocks = _without_end_matter(blocks)
    captions = [block.text for block in blocks if is_caption(block.text)]
    texts = [
        block.text
        for block in blocks
        if not _is_aside(block) and not any(c.startswith(block.text) for c in captions)
    ]
    shouting = all(text.isupper() for text in texts if text.upper() != text.lower())
    kept: list[str] = []
    for i, text in enumerate(texts):
        heading = titles.is_heading(text) and not _opens_quotation(text, texts[i + 1 : i + 2])
        shout = not shouting and text.isupper() and len(text.split()) <= _LONGEST_SHOUT
        if text != title and not heading and not shout:
            kept.append(_BULLET.sub("", strip_credit(strip_dateline(text))))
    return tuple(ornaments.plain(_without_repeats(kept)))


def _without_end_matter(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks before a list of sources or comments in the second half."""
    for i in range(len(blocks) // 2, len(blocks)):
        if blocks[i].text.lower().strip(" :#0123456789()") in _END_MATTER:
            return blocks[:i]
    return blocks


def _is_aside(block: Block) -> bool:
    return (
        block.heading or is_furniture(block.text) or bylines.byline_author(block.text) is not None
    )


def _opens_quotation(text: str, following: list[str]) -> bool:
    """Whether a line such as "She said:" leads up to a quotation in the next block."""
    return text.endswith((":", ",")) and "".join(following).startswith(tuple("“\"‘'"))


def _without_repeats(paragraphs: list[str]) -> list[str]:
    """Paragraphs without pull quotes and second copies."""
    whole = "\n".join(paragraphs)
    kept: list[str] = []
    for text in paragraphs:
        core = text.strip(" “”\"'‘’")
        words = len(core.split())
        copied = words >= _REPEATED and text in kept
        pulled = words in _PULL_QUOTE and whole.count(core) > paragraphs.count(text)
        if not copied and not pulled:
            kept.append(text)
    return kept
