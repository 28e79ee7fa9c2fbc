"""Small judgements about words and sentence ends that several readers share."""

import re
from functools import lru_cache

_CLOSERS = "\"'”’»)]*_"
_INITIALISM = re.compile(r"(?:\b[A-Z]\.){2,}$|\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Co|Inc|Ltd|vs|No)\.$")
_TAIL = re.compile(r"([^\W\d_]+)-$")
_COMPOUND = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HEAD = re.compile(r"[^\W\d_]+")
# On the Zipf scale: 3 is a word in a million, 6 one in a thousand.
_RARE_FREQUENCY, _WORD_FREQUENCY, _COMMON_FREQUENCY = 1.5, 3.5, 3.7
_OPEN_DASH, _DASHED = re.compile(r"\S(?:-|—)$"), re.compile(r"(?:--|—)\w")
_WORD = re.compile(r"[^\W\d_]")


def ends_sentence(text: str) -> bool:
    """Whether text ends as a sentence does, closing quotation marks and brackets aside."""
    bare = text.rstrip(_CLOSERS + " ")
    if bare.endswith((".", "…", "!", "?", "。", "！", "？", "।")):
        return not _INITIALISM.search(bare)
    return False


def count_words(text: str) -> int:
    """The number of words that hold a letter."""
    return sum(bool(_WORD.search(word)) for word in text.split())


def glue(upper: str, lower: str, text: str) -> str:
    """Two pieces of one paragraph joined; a hyphen that only divided a word is removed.

    `text` is the whole of which both are parts: it shows how the word is written elsewhere.
    """
    tail, head = _TAIL.search(upper[-40:]), _HEAD.match(lower)
    if not tail or not head:
        closed_up = _OPEN_DASH.search(upper[-3:]) or _DASHED.match(lower)
        return f"{upper}{lower}" if closed_up else f"{upper} {lower}"
    if _is_one_word(tail[1], head[0], text):
        return upper[:-1] + lower
    return upper + lower


def _is_one_word(tail: str, head: str, text: str) -> bool:
    if head[0].isupper() and not tail.isupper():
        return False  # "Anglo-American"
    known = _vocabulary(text)
    if (tail + head).lower() in known:
        return True
    if f"{tail}-{head}".lower() in known:
        return False
    from wordfreq import zipf_frequency  # noqa: PLC0415 -- heavy, and rarely needed

    # Two words in their own right ("long-term") are one only if that is common ("newspaper").
    words = min(zipf_frequency(tail, "en"), zipf_frequency(head, "en")) >= _WORD_FREQUENCY
    needed = _COMMON_FREQUENCY if words else _RARE_FREQUENCY
    return bool(zipf_frequency(tail + head, "en") >= needed)


@lru_cache(maxsize=1)
def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(_COMPOUND.findall(text.lower()))
