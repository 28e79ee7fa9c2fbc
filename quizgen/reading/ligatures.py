"""Words that a page broke behind a joined "fi", "fl" or "ffi": "the rifl e", "an offi ce"."""

import re

from quizgen.lexicon import inflect
from quizgen.lexicon.wordnet_files import synsets

_BROKEN = re.compile(r"(?<![\w’'-])([A-Za-z]*(?:ffi|ffl|fi|fl)) ([a-z]+)")
_KINDS = "nvar"


def joined(text: str) -> str:
    """The text with such words whole, where only the whole is a word."""
    if "fi " not in text and "fl " not in text:
        return text
    return _BROKEN.sub(lambda found: _whole(found[1], found[2]), text)


def _whole(first: str, rest: str) -> str:
    """Both pieces as one word, if it is one and the first piece is none."""
    word = first + rest
    known = _is_word(word.lower()) and not _is_word(first.lower())
    return word if known else f"{first} {rest}"


def _is_word(word: str) -> bool:
    """Whether the dictionary has the word, or one of which it is a form."""
    return any(synsets(form, kind) for form in (word, *inflect.bases(word)) for kind in _KINDS)
