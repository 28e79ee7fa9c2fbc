"""Bad input: one clear line each, which says what to do."""

import io
import os
from pathlib import Path

import pytest

from quizgen.errors import SourceError
from quizgen.reading import read, read_bytes, read_text
from tests.reading.samples import PARAGRAPHS, plain

FRENCH = (
    "Le vieux phare de la pointe a brillé de nouveau vendredi soir après quarante ans d’obscurité. "
    "Environ deux cents personnes se tenaient sur la plage et applaudissaient quand la lampe a "
    "été allumée. Les habitants avaient vendu des gâteaux et des filets de pêche pour payer les "
    "travaux, qui ont duré presque trois ans, et le maire a remercié tous ceux qui avaient aidé."
)


def _message(source: str, **options: bool) -> str:
    with pytest.raises(SourceError) as caught:
        read(source, **options)
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith(".")
    return message


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text(" \n\n ")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "short.txt").write_text("The cat sat on the mat, and then it slept.")
    (tmp_path / "fragments.txt").write_text("Milk\nEggs\nBread\n" * 40)
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (tmp_path / "rich.rtf").write_text("{\\rtf1 " + plain())
    expected = {
        "missing.txt": "There is no file",
        ".": "is a folder",
        "empty.txt": "is empty: give an article",
        "binary.txt": "is not a text: give a .txt",
        "short.txt": "has only 10 words of running text, and quizgen needs at least 60",
        "fragments.txt": "has no words of running text",
        "picture.png": "is a picture",
        "rich.rtf": "is a rich text (RTF) file",
        "nul\0.txt": "There is no file",
        "x" * 5000: "cannot be opened",
    }
    for name, words in expected.items():
        assert words in _message(f"{tmp_path}/{name}"), name


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "no ordinary file" in _message(str(tmp_path / "pipe"))


def test_another_language_is_named_and_force_goes_on() -> None:
    with pytest.raises(SourceError, match=r"seems to be in French.*--force"):
        read_text(FRENCH)
    assert read_text(FRENCH, force=True).paragraphs == (FRENCH,)


def test_a_language_without_spaces_is_named() -> None:
    with pytest.raises(SourceError, match="seems to be in Chinese"):
        read_text(
            "老灯塔在星期五晚上再次亮起来了。大约两百人站在海滩上欢呼。村民们卖蛋糕来筹集资金。" * 5
        )


@pytest.mark.parametrize(
    "words",
    [
        "Tom and Ann met Łukasz Wiśniewski, Jürgen Müller, Íñigo Fernández and Zoë van der Berg. "
        * 6,
        "Thou wast not born for death; no hungry gulls tread thee down where the bell tolls. " * 6,
        "At 9.15 the train left; 12 passengers, 3 dogs, 41 bags and 1 parrot were on board. " * 6,
    ],
)
def test_odd_english_passes(words: str) -> None:
    assert read_text(words).paragraphs


def test_a_book_is_too_long() -> None:
    with pytest.raises(SourceError, match=r"has 2\d,\d\d\d words.*at most 20,000"):
        read_text(plain() * 180)


def test_a_huge_file_is_refused() -> None:
    with pytest.raises(SourceError, match="larger than 20 MB"):
        read_bytes(b"a " * 11_000_000, "huge.txt")


def test_names_in_messages_stay_on_one_line() -> None:
    with pytest.raises(SourceError) as caught:
        read_bytes(b"", "a\nb\x1b[31m" + "c" * 500 + ".txt")
    assert "\n" not in str(caught.value)
    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value)) < 300


def test_a_file_and_standard_input_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(plain(), encoding="utf-8")
    assert read(str(path)).paragraphs == PARAGRAPHS
    assert read("-", stdin=io.BytesIO(plain().encode())).paragraphs == PARAGRAPHS


def test_empty_standard_input() -> None:
    with pytest.raises(SourceError, match="Standard input is empty"):
        read("-", stdin=io.BytesIO(b""))
