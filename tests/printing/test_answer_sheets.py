"""Answer sheets: the geometry that is told is that which is printed."""

import json

import pytest
import segno

from quizgen.printing import Settings, answer_sheets, sheets
from quizgen.printing.answer_sheets import digest, payload
from quizgen.printing.corners import pattern
from tests.printing.samples import BANK, many
from tests.printing.tools import pages, text

DPI = 150
SCALE = DPI / 72


def dark(picture, x, y):
    return picture.getpixel((round(x * SCALE), round(y * SCALE))) < 128


@pytest.fixture(scope="module")
def sheet():
    made = answer_sheets(many(30), Settings(versions=2, seed=3), ["Ann Lee", "Łukasz Nowak"])
    return json.loads(made.geometry), pages(made.pdf, DPI), text(made.pdf)


def test_every_bubble_is_a_ring_where_the_geometry_says(sheet):
    geometry, pictures, _ = sheet
    for version, picture in zip(geometry["versions"], pictures, strict=True):
        (bubbles,) = version["pages"]
        assert len(bubbles) > 60
        for one in bubbles:
            x, y, radius = one["x"], one["y"], one["radius"]
            for dx, dy in ((radius, 0), (-radius, 0), (0, radius), (0, -radius)):
                near = [
                    picture.getpixel((round((x + dx) * SCALE) + i, round((y + dy) * SCALE) + j))
                    for i in (-1, 0, 1)
                    for j in (-1, 0, 1)
                ]
                assert min(near) < 190
            assert not dark(picture, x + radius * 0.8, y)
            assert not dark(picture, x + radius * 1.4, y)


def test_bubbles_name_the_option_that_the_version_prints_there(sheet):
    geometry, _, _ = sheet
    for told, made in zip(
        geometry["versions"], sheets(many(30), Settings(versions=2, seed=3)), strict=True
    ):
        found = {(b["number"], b["label"]): b for page in told["pages"] for b in page}
        for entry in made.entries:
            for place, option in enumerate(entry.options):
                label = option[0] if entry.item.type == "true_false" else "ABCDEFGHIJ"[place]
                bubble = found[entry.number, label]
                assert (bubble["item"], bubble["option"]) == (entry.item.id, option)
            if not entry.options:
                points = [found[entry.number, str(n)]["points"] for n in range(entry.item.points)]
                assert points == list(range(entry.item.points))


def test_corner_marks_show_their_pattern_at_150_dpi(sheet):
    geometry, pictures, _ = sheet
    codes = (0xB532, 0x0F9A, 0x332D, 0x9946)
    size = geometry["marks"]["side"] / 6
    for mark in geometry["marks"]["corners"]:
        for down, row in enumerate(pattern(codes[mark["id"]])):
            for along, black in enumerate(row):
                x, y = mark["x"] + (along + 0.5) * size, mark["y"] + (down + 0.5) * size
                assert dark(pictures[0], x, y) == bool(black)


def test_the_code_names_quiz_version_student_and_page_and_is_sharp_at_150_dpi(sheet):
    geometry, pictures, _ = sheet
    quiz = digest(many(30))
    assert geometry["quiz"] == quiz
    for number, picture in enumerate(pictures, 1):
        told = payload(quiz, "AB"[number - 1], number, 1)
        assert told == f"QG1/{quiz}/{'AB'[number - 1]}/{number}/1"
        matrix = segno.make_qr(told, error="m", boost_error=False).matrix
        where = geometry["qr"]
        size = where["side"] / (len(matrix) + 8)
        assert size * SCALE > 3  # pixels to a module
        for down, row in enumerate(matrix):
            for along, black in enumerate(row):
                x = where["x"] + (along + 4.5) * size
                y = where["y"] + (down + 4.5) * size
                assert dark(picture, x, y) == bool(black)


def test_names_and_advice_are_on_the_sheet(sheet):
    _, _, words = sheet
    assert "Ann Lee" in words
    assert "Łukasz Nowak" in words
    assert "Use a dark pencil." in words


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_long_quiz_goes_on_overleaf_and_nothing_leaves_the_paper(paper):
    made = answer_sheets(many(300), Settings(paper=paper))
    geometry = json.loads(made.geometry)
    (version,) = geometry["versions"]
    assert len(version["pages"]) > 1
    assert {b["number"] for page in version["pages"] for b in page} == set(range(1, 301))
    low = geometry["marks"]["corners"][2]["y"]
    for page in version["pages"]:
        places = [(b["x"], b["y"]) for b in page]
        assert len(set(places)) == len(places)
        for x, y in places:
            assert 40 < x < geometry["page"]["width"] - 40
            assert 185 < y < low


def test_without_a_roster_the_student_is_left_open():
    geometry = json.loads(answer_sheets(BANK, quiz="a quiz/1").geometry)
    assert geometry["quiz"] == "a quiz/1"
    assert payload("a quiz/1", "", 0, 2) == "QG1/a%20quiz%2F1///2"
