"""The words of options, keys and stems, as far as distractors compare them."""

import re
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
SMALL = frozenset(
    "the a an of to in on at by for from with as and or but is are was were be been has have had "
    "it its his her their he she they that this which who what when where why how did does do not "
    "will would can could may might than into about over after before because so if i we you our "
    "all more most some any no such there then also".split()
)
TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir lady lord dame president king queen prince princess "
    "captain general colonel saint st judge senator minister pope admiral marshal chancellor major "
    "lieutenant sergeant".split()
)
APPROXIMATORS = frozenset(
    "about around nearly almost roughly approximately only just over under at up less fewer "
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "half a".split()
)
GENDERS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
ENDINGS = ("’s", "'s", "ies", "ing", "ed", "es", "s")


@lru_cache(maxsize=8192)
def content(text: str) -> frozenset[str]:
    """The words that carry the meaning, without endings."""
    return frozenset(stem(w) for w in WORD.findall(text.lower()) if w not in SMALL)


def stem(word: str) -> str:
    """The word without its commonest endings, so that "builds", "building" and "built-" meet."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)].rstrip("e")
    return word.rstrip("e") if len(word) > 3 else word


@lru_cache(maxsize=8192)
def bare(text: str) -> str:
    """Lower case, without an article in front and marks around."""
    return re.sub(r"^(?:the|a|an) ", "", text.lower().strip(" .“”\"'"))


def within(one: str, other: str) -> bool:
    """Whether the words of `one` run within those of `other`."""
    return f" {one} " in f" {other} "


def spaced(text: str) -> str:
    """The words alone, in lower case, with a space on each side."""
    return f" {' '.join(WORD.findall(text.lower()))} "


def lowered(text: str, start: str) -> str:
    """`text` with a small first letter where its first word is written so in `start`, the
    article's own words, or is a word that no name begins with."""
    first = text.split(maxsplit=1)[0] if text else ""
    if first.lower() in SMALL | APPROXIMATORS or start.startswith(first.lower()):
        return text[:1].lower() + text[1:]
    return text


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def first_word(text: str) -> str:
    """The first word in lower case, "" if there is none."""
    return text.split(maxsplit=1)[0].lower() if text.split() else ""
