"""Plain text in all the shapes that it comes in."""

import textwrap

import pytest

from quizgen.reading import read_bytes, read_text
from tests.reading.samples import PARAGRAPHS, TITLE, plain


def _wrapped(width: int, indent: str = "") -> list[str]:
    return [textwrap.fill(text, width, initial_indent=indent) for text in PARAGRAPHS]


SHAPES = {
    "empty lines between": plain(),
    "one line a paragraph": "\n".join((TITLE, *PARAGRAPHS)),
    "Windows line ends": plain().replace("\n", "\r\n"),
    "old Mac line ends": plain().replace("\n", "\r"),
    "wrapped at 72": "\n\n".join([TITLE, *_wrapped(72)]),
    "wrapped at 50": "\n\n".join([TITLE, *_wrapped(50)]),
    "wrapped and indented, no empty lines": "\n".join([TITLE, "", *_wrapped(72, "    ")]),
    "lines of white space between": plain().replace("\n\n", "\n \t \n"),
    "title set in the middle": plain(title=" " * 20 + TITLE),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_title_and_paragraphs_are_found_in_every_shape(shape: str) -> None:
    article = read_text(SHAPES[shape])
    assert article.title == TITLE
    assert article.paragraphs == PARAGRAPHS


def test_lines_set_apart_one_by_one_are_rejoined() -> None:
    lines = [line for text in _wrapped(60) for line in text.split("\n")]
    words = " ".join(read_text("\n\n".join([TITLE, *lines])).paragraphs)
    assert words.split() == " ".join(PARAGRAPHS).split()


def test_a_hyphen_that_only_divides_a_word_goes_and_any_other_stays() -> None:
    story = (
        "Every evening the old clock-\nmaker walked along the river with his news-\npaper "
        "and told\nher about the long-\nterm plans of the govern-\nment for the Anglo-\nFrench "
        "bridge, and\nshe listened because nobody else in the town knew so much about it. When "
        "the\nbridge was finished at last, the two of them were the first who walked across,\nand "
        "the mayor shook their hands in front of a small but very cheerful crowd."
    )
    text = read_text(story).text
    for expected in ("newspaper", "long-term", "government", "Anglo-French", "bridge, and she"):
        assert expected in text


def test_a_poem_keeps_its_stanzas() -> None:
    stanzas = [
        "The tide comes in, the tide goes out,\nthe gulls are wheeling all about,\n"
        "and in the sand, from side to side,\nmy footprints wait to meet the tide.",
        "The moon comes up, the moon goes down\nbehind the chimneys of the town,\n"
        "and on the quay, beside the boat,\nmy brother mends his winter coat.",
        "The lamp is lit, the lamp is low,\nand where it shone I cannot go,\n"
        "but in the dark, beyond the bay,\nit sweeps the water night and day.",
    ]
    article = read_text("The Tide\n\n" + "\n\n".join(stanzas))
    assert article.title == "The Tide"
    assert article.paragraphs == tuple(" ".join(stanza.split()) for stanza in stanzas)


def test_lists_and_tables_leave_only_whole_sentences() -> None:
    extra = "Town\tPeople\tShips\nCarrow\t412\t3\n\n- milk\n- bread\n\n• The shop opens at nine.\n"
    article = read_text(f"{plain()}\n\n{extra}")
    assert article.paragraphs == (*PARAGRAPHS, "The shop opens at nine.")


def test_all_capitals_are_kept() -> None:
    article = read_text(plain().upper())
    assert len(article.paragraphs) == len(PARAGRAPHS)


def test_one_endless_sentence_is_read() -> None:
    sentence = "The boat sailed on " + "and on " * 1000 + "until it was night."
    assert read_text(sentence).paragraphs == (sentence,)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_encodings(encoding: str) -> None:
    text = plain().replace("Wren", "Wrën")
    article = read_bytes(text.encode(encoding), "a.txt")
    assert article.title == TITLE
    assert article.paragraphs == tuple(p.replace("Wren", "Wrën") for p in PARAGRAPHS)


def test_latin_1_is_read() -> None:
    text = plain().replace("Wren", "Wrën").replace("“", '"').replace("”", '"')
    assert "Tobias Wrën" in read_bytes(text.encode("latin-1"), "a.txt").text


def test_one_broken_byte_does_not_garble_the_rest() -> None:
    data = plain().encode() + b"\n\nThe shop is shut\xff today.\n"
    assert "“We thought nobody would come,” said" in read_bytes(data, "a.txt").text


def test_odd_characters_are_made_plain_and_the_authors_stay() -> None:
    odd = "Moira\u00a0Lant\u200b walked\u202f12\u2009km to the harbour\u00ad master’s cafe\u0301 "
    odd += "– “slowly” — and\x07 came back\ufeff with naïve 5-year-old “colour” plans …"
    article = read_text(plain() + "\n\n" + odd)
    assert article.paragraphs[-1] == (
        "Moira Lant walked 12 km to the harbourmaster’s café – “slowly” — and came back with naïve "
        "5-year-old “colour” plans …"
    )


def test_reference_marks_of_an_encyclopaedia_are_dropped() -> None:
    text = (
        plain()
        .replace("Tobias Wren.", "Tobias Wren.[1][12]")
        .replace("Leeds", "Leeds[citation needed]")
    )
    assert read_text(text).paragraphs == PARAGRAPHS
