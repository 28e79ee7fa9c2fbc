"""Whatever is thrown at the readers, they give an article or say what is wrong."""

import unicodedata
from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.domain.article import Article
from quizgen.errors import SourceError
from quizgen.reading import read_bytes, read_text
from tests.reading.samples import PARAGRAPHS, TITLE, page, pdf, plain, zipped

SETTINGS = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a", "", "\x00\n"])
STARTS = st.sampled_from(
    [b"", b"%PDF-1.4\n", b"PK\x03\x04", b"<html><body><p>", b"\xff\xfe", b"# ", b"---\ntitle: x\n"]
)
FRAGMENTS = st.sampled_from(
    [TITLE, *PARAGRAPHS, "By Jo Bell", "- ", "\n", "\n\n", "    ", "|", "\t", "?", "# ", "…", "’"]
)


def _assert_sound(article: Article) -> None:
    for text in (article.title, *article.paragraphs):
        assert text
        assert text == " ".join(text.split())
        assert unicodedata.is_normalized("NFC", text)
        assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in text)


@SETTINGS
@given(STARTS, st.binary(max_size=600), NAMES)
def test_no_bytes_raise_anything_but_a_source_error(start: bytes, data: bytes, name: str) -> None:
    with suppress(SourceError):
        _assert_sound(read_bytes(start + data, name))


@SETTINGS
@given(st.text(max_size=400), st.text(max_size=400))
def test_no_text_raises_anything_but_a_source_error(before: str, after: str) -> None:
    with suppress(SourceError):
        _assert_sound(read_text(before))
    with suppress(SourceError):
        _assert_sound(read_text(before + plain() + after, force=True))


@SETTINGS
@given(st.lists(FRAGMENTS, min_size=5, max_size=40), NAMES)
def test_shuffled_pieces_of_articles(pieces: list[str], name: str) -> None:
    with suppress(SourceError):
        _assert_sound(read_bytes("".join(pieces).encode(), name, force=True))


WHOLE = {
    "a.pdf": pdf([(72, 800 - 14 * i, 11, text[:80]) for i, text in enumerate(PARAGRAPHS * 3)]),
    "a.html": page("".join(f"<p>{text}</p>" for text in PARAGRAPHS)),
    "a.docx": zipped({"word/document.xml": plain().encode(), "[Content_Types].xml": b"<x/>"}),
    "a.txt": plain().encode("utf-16"),
}


@SETTINGS
@given(
    st.sampled_from(sorted(WHOLE)),
    st.integers(0, 10_000),
    st.binary(max_size=12),
    st.integers(0, 200),
)
def test_damaged_files(name: str, where: int, put: bytes, cut: int) -> None:
    data = WHOLE[name]
    at = where % len(data)
    with suppress(SourceError):
        _assert_sound(read_bytes(data[:at] + put + data[at + cut :], name))
