"""Bytes to text, in whichever encoding they turn out to be."""

import codecs
import re

from quizgen.errors import SourceError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_WINDOWS = {byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0xA0)}


def decode(data: bytes, name: str, charset: str | None = None) -> str:
    """The text in `data`; `charset` is what its sender says of it.

    Raises SourceError if the bytes are no text.
    """
    text = _decode(data, charset)
    if len(_CONTROL.findall(text)) * 100 > len(text):
        raise SourceError(
            f"{name} is not a text: give a .txt, .md, .html, .pdf or .docx file, or paste the text."
        )
    return text


def declared_charset(data: bytes) -> str | None:
    """The encoding that an HTML page names in its head."""
    found = _CHARSET.search(data[:4096])
    return found[1].decode("ascii") if found else None


def _decode(data: bytes, charset: str | None) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _wide_encoding(data)
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _declared(data, charset) or _patched_utf8(data) or _windows(data)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark shows as English text with a zero in every other byte."""
    sample = data[:2000]
    half = len(sample) // 2
    if half < 4 or b"\0" not in sample:
        return None
    zeros_first, zeros_second = sample[0::2].count(0), sample[1::2].count(0)
    if zeros_second > half * 0.7 and zeros_first < half * 0.1:
        return "utf-16-le"
    if zeros_first > half * 0.7 and zeros_second < half * 0.1:
        return "utf-16-be"
    return None


def _declared(data: bytes, charset: str | None) -> str | None:
    try:
        return data.decode(charset) if charset else None
    except (LookupError, UnicodeError, ValueError):
        return None


def _patched_utf8(data: bytes) -> str | None:
    """UTF-8 with a few broken bytes, each shown as a replacement character."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(c > "\x7f" for c in text) - broken
    return text if sound > 4 * broken else None


def _windows(data: bytes) -> str:
    return data.decode("latin-1").translate({k: v for k, v in _WINDOWS.items() if v != "\ufffd"})
