"""Characters made fit for reading and printing; the author's words stay as they are."""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x85\u2028]")
_PAGE_ENDS = re.compile(r"[\x0c\u2029]")
_SPACES = re.compile(r"[^\S\n\t]")
# Zero-width spaces, byte order marks, and marks of writing direction.
_INVISIBLE = re.compile(
    r"[\ufffe\uffff\u200b\u200c\u200e\u200f\u2060\ufeff\u180e\u202a-\u202e\u2066-\u2069]"
)
# A zero-width joiner has a purpose only between the parts of an emoji.
_JOINER = re.compile(r"(?<![\u2190-\U0010ffff])\u200d")
_SOFT_HYPHEN = re.compile(r"\xad[^\S\n]*\n?[^\S\n]*")
_DROPPED = frozenset({"Cc", "Cs", "Co"})  # control characters, lone surrogates, private use
# "[12]" or "[citation needed]" straight after a word, as copied from an encyclopaedia.
_REFERENCE = re.compile(r"(?<=\S)\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed)\]")


def clean(text: str) -> str:
    """Text in Unicode's composed form, with plain spaces and line ends.

    Control characters, invisible marks and soft hyphens are gone. Quotation marks, dashes and
    spelling are untouched.
    """
    text = _LINE_ENDS.sub("\n", text)
    text = _PAGE_ENDS.sub("\n\n", text)
    text = _SPACES.sub(" ", _SOFT_HYPHEN.sub("", text))
    text = _JOINER.sub("", _INVISIBLE.sub("", text))
    if not text.isascii() or not text.isprintable():
        text = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in _DROPPED)
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """Clean text with every run of white space made one space, and reference marks gone."""
    return _REFERENCE.sub("", " ".join(clean(text).split()))
