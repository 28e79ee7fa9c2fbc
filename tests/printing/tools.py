"""Programs that look at a PDF from outside: poppler-utils and qpdf."""

import os
import shutil
import subprocess
import tempfile
from io import BytesIO

import pytest
from PIL import Image


def run(program: str, *arguments: str, pdf: bytes) -> bytes:
    """The output of the program for the PDF, which stands where an argument is "PDF"."""
    if shutil.which(program) is None:
        if os.environ.get("CI"):
            pytest.fail(f"{program} is missing: install poppler-utils and qpdf")
        pytest.skip(f"{program} is missing")
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        command = [program, *(file.name if a == "PDF" else a for a in arguments)]
        done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert b"Syntax Error" not in done.stderr, done.stderr.decode()
    return done.stdout


def text(pdf: bytes, *options: str) -> str:
    """The text as it is copied out, each page after the other."""
    return run("pdftotext", *options, "PDF", "-", pdf=pdf).decode()


def plain(words: str) -> str:
    """A text without white space, as lines may break anywhere."""
    return "".join(words.split())


def in_order(parts: list[str], words: str) -> None:
    """Each part stands in the text, after the one before it."""
    place, whole = 0, plain(words)
    for part in parts:
        found = whole.find(plain(part), place)
        assert found >= 0, f"{part!r} is not there, or not after what precedes it"
        place = found + len(plain(part))


def pages(pdf: bytes, dpi: int) -> list[Image.Image]:
    """The pages as grey pictures."""
    data = run("pdftoppm", "-r", str(dpi), "-gray", "PDF", pdf=pdf)
    found, stream = [], BytesIO(data)
    while stream.tell() < len(data):
        assert stream.readline() == b"P5\n"
        width, height = map(int, stream.readline().split())
        stream.readline()
        found.append(Image.frombytes("L", (width, height), stream.read(width * height)))
    return found
