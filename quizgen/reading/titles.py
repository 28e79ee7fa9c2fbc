"""What the article is called, and which lines are headings."""

import re
from pathlib import PurePath

from quizgen.reading.words import count_words, ends_sentence

_HEADING_WORDS = 14
_TITLE_WORDS = 30
_MADE_WORDS = 8
_KICKERS = frozenset(
    phrase.strip()
    for phrase in """
    analysis|arts|asia|books|business|culture|economy|education|environment|europe|exclusive|
    explainer|feature|features|film|food|health|history|lifestyle|long read|money|music|nature|
    news|opinion|politics|science|society|space|sport|sports|story|technology|travel|uk|
    uk news|us news|world|world news|breaking news
    """.split("|")
)
_CHAPTER = re.compile(
    r"(?:chapter|part|lesson|unit|section) (?:\d+|[ivxl]+|\w+)[.:]?", re.IGNORECASE
)
_EMPTY_NAME = re.compile(
    r"(?:new |my )?(?:article|doc|document|download|file|final|index|input|page|paste|print|reading"
    r"|scan|source|story|tmp|temp|test|text|untitled|upload)s?",
    re.IGNORECASE,
)
_QUOTED = tuple("“\"‘'«")


def is_heading(text: str) -> bool:
    """Whether an unmarked block reads as a heading or a fragment, not as running text.

    Such is a short block without the end of a sentence, and a short question on its own.
    """
    words = len(text.split())
    if words > _HEADING_WORDS:
        return False
    if text.endswith("?") and not text.startswith(_QUOTED):
        return words <= 8
    return not ends_sentence(text) or bool(_CHAPTER.fullmatch(text))


def find_title(blocks: list[str]) -> int | None:
    """The index of the title among the blocks that precede the first paragraph; None if none.

    Sections ("World news") and chapter numbers give way to any other line. Of the rest, the first
    with four words or more is the title, else the first.
    """
    candidates = [i for i, block in enumerate(blocks) if can_be_title(block)]
    proper = [i for i in candidates if not is_kicker(blocks[i])] or candidates
    return next((i for i in proper if count_words(blocks[i]) >= 4), proper[0] if proper else None)


def can_be_title(text: str) -> bool:
    """Whether a block at the head of an article may be its title."""
    words = count_words(text)
    return 0 < words <= _TITLE_WORDS and (not ends_sentence(text) or text[-1] in "?!…")


def title_from_name(name: str | None) -> str | None:
    """A title made of a file's name, if that says anything ("the-lost-city.txt")."""
    stem = PurePath(name).stem if name else ""
    words = [word for word in re.split(r"[\W_]+", stem) if word]
    told = [word for word in words if word.isalpha() and len(word) > 1]
    if len(told) < 2 or len(told) * 2 < len(words) or all(_EMPTY_NAME.fullmatch(w) for w in told):
        return None
    title = " ".join(words)
    return title[0].upper() + title[1:]


def title_from_text(text: str) -> str:
    """A title made of the first words of a text."""
    words = text.split()
    if len(words) <= _MADE_WORDS:
        return text.rstrip(".")
    return " ".join(words[:_MADE_WORDS]).rstrip(",;:.–—-") + " …"


def is_kicker(text: str) -> bool:
    """Whether a line names a section ("World news") or a chapter number rather than an article."""
    return text.lower().strip(" :|") in _KICKERS or bool(_CHAPTER.fullmatch(text))
