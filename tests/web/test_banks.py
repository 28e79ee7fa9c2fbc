"""The library and the review of a bank."""

import io
import re
from pathlib import Path

import pytest

from quizgen.banks import load, write
from quizgen.domain.bank import Bank
from tests.web.conftest import BANK, text_of

HERE = "/teach/banks/lighthouse"


def file_of(desk, name="lighthouse"):
    """The bank in the file."""
    return load(desk.banks / f"{name}.yaml").bank


def mark_of(page):
    """The mark of the file that a page was made of."""
    return re.search(r'name="mark"[^>]*value="([^"]+)"', page.text)[1]


def act(teacher, action, **data):
    """Press a button of the review page."""
    mark = mark_of(teacher.get(HERE))
    return teacher.post(f"{HERE}/{action}", data={"mark": mark, **data})


def edited(teacher, item="year-1", **data):
    """Save an item's form with some fields changed."""
    page = teacher.get(f"{HERE}/{item}/edit")
    fields = dict(re.findall(r'<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"', page.text))
    areas = re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>\s*([^<]*)</textarea>', page.text)
    chosen = re.findall(
        r'<select[^>]*name="([^"]+)".*?<option selected value="([^"]+)"', page.text, re.DOTALL
    )
    return teacher.post(
        f"{HERE}/{item}/edit", data={**fields, **dict(areas), **dict(chosen), **data}
    )


def test_library_lists_finds_and_says_what_is_broken(desk, teacher):
    (desk.banks / "broken.yaml").write_text("title: x\nitems: [{stem: a}]\n")
    page = text_of(teacher.get("/teach/"))
    assert "The lighthouse 4 questions" in page
    assert "broken.yaml cannot be read" in page
    assert "broken.yaml:2" in page
    assert "1 match" in text_of(teacher.get("/teach/?words=skarv+lind"))
    assert "Nothing matches" in text_of(teacher.get("/teach/?words=submarine&skill=cause"))


def test_review_shows_items_with_keys_reasons_and_warnings(desk, teacher):
    page = text_of(teacher.get(HERE))
    assert "A Ida Holm RATIONALE-HOLM" in page or "Ida Holm RATIONALE-HOLM" in page
    assert "Marta Lind (right)" in page
    assert "it rests on the same words as who-1" in page  # what quizgen check says


def test_evidence_is_marked_in_the_article(desk, teacher):
    page = teacher.get(HERE).text
    assert 'data-for="who-1 year-1">Marta Lind lit the lamp' in page


@pytest.mark.parametrize("status", ["approved", "rejected", "draft"])
def test_keep_and_drop_are_in_the_file_at_once(desk, teacher, status):
    act(teacher, "year-1/status", status=status)
    assert {i.id: i.status for i in file_of(desk).items}["year-1"] == status


def test_a_dropped_item_can_be_taken_back_or_deleted(desk, teacher):
    act(teacher, "year-1/status", status="rejected")
    page = text_of(teacher.get(HERE))
    assert "1 dropped question" in page
    act(teacher, "year-1/delete")
    assert [i.id for i in file_of(desk).items] == ["who-1", "tf-1", "gap-1"]


def test_move_changes_the_order_over_dropped_ones(desk, teacher):
    act(teacher, "year-1/status", status="rejected")
    act(teacher, "tf-1/move", to="up")
    live = [i.id for i in file_of(desk).items if i.status != "rejected"]
    assert live == ["tf-1", "who-1", "gap-1"]
    act(teacher, "tf-1/move", to="up")  # the first stays the first
    act(teacher, "who-1/move", to="down")
    live = [i.id for i in file_of(desk).items if i.status != "rejected"]
    assert live == ["tf-1", "gap-1", "who-1"]


def test_keep_all_leaves_dropped_ones_dropped(desk, teacher):
    act(teacher, "year-1/status", status="rejected")
    act(teacher, "approve")
    assert [i.status for i in file_of(desk).items] == [
        "approved",
        "rejected",
        "approved",
        "approved",
    ]


def test_edit_saves_every_field(desk, teacher):
    page = edited(
        teacher,
        "who-1",
        stem="  Who   lit the lamp? ",
        key="M. Lind",
        accept="Marta\nMarta Lind\n\n",
        explanation="Because.",
        points="3",
        skill="cause",
        difficulty="hard",
        **{"distractors-0-text": "Olaf", "distractors-0-rationale": "Not he."},
    )
    assert page.location == f"{HERE}#i-who-1"
    item = file_of(desk).items[0]
    assert (item.stem, item.key, item.accept) == (
        "Who lit the lamp?",
        "M. Lind",
        ("Marta", "Marta Lind"),
    )
    assert (item.points, item.skill, item.difficulty) == (3, "cause", "hard")
    assert item.distractors[0].text == "Olaf"
    assert item.explanation == "Because."
    assert item.status == "approved"
    assert item.evidence == BANK.items[0].evidence


@pytest.mark.parametrize(
    ("item", "change", "said"),
    [
        ("year-1", {"stem": "  "}, "Type the question."),
        ("year-1", {"key": ""}, "Type the right answer."),
        ("year-1", {"points": "many"}, "valid integer"),
        ("year-1", {"points": "1000"}, "from 0 to 100"),
        ("year-1", {"type": "multiple_choice"}, "at least one wrong option"),
        ("who-1", {"distractors-0-text": "marta LIND"}, "Two options are the same"),
        ("tf-1", {"key": "Perhaps"}, "True or False"),
    ],
)
def test_bad_input_is_told_at_the_field_and_kept(desk, teacher, item, change, said):
    page = edited(teacher, item, explanation="What I typed", **change)
    assert page.status_code == 422
    assert said in text_of(page)
    assert "What I typed" in page.text
    assert file_of(desk) == BANK


def test_add_ones_own(desk, teacher):
    mark = mark_of(teacher.get(f"{HERE}/add"))
    teacher.post(
        f"{HERE}/add",
        data={
            "mark": mark,
            "type": "short_answer",
            "stem": "Where was the lamp?",
            "key": "In the tower",
            "points": "1",
            "skill": "detail",
            "difficulty": "easy",
        },
    )
    item = file_of(desk).items[-1]
    assert (item.stem, item.status, item.rule) == ("Where was the lamp?", "approved", None)


def test_a_file_changed_meanwhile_is_a_conflict_and_never_overwritten(desk, teacher):
    mark = mark_of(teacher.get(HERE))
    path = desk.banks / "lighthouse.yaml"
    path.write_text(path.read_text().replace("In what year", "In which year"))
    page = teacher.post(f"{HERE}/who-1/status", data={"mark": mark, "status": "rejected"})
    assert "changed meanwhile" in text_of(teacher.get(page.location))
    assert "In which year" in path.read_text()
    assert file_of(desk).items[0].status == "draft"


def test_a_conflict_in_the_form_keeps_what_was_typed(desk, teacher):
    form = teacher.get(f"{HERE}/year-1/edit")
    path = desk.banks / "lighthouse.yaml"
    path.write_text(path.read_text().replace("31 years", "30 years"))
    data = {
        "mark": mark_of(form),
        "type": "short_answer",
        "stem": "When was the lamp lit?",
        "key": "1887",
        "points": "1",
        "skill": "detail",
        "difficulty": "easy",
    }
    page = teacher.post(f"{HERE}/year-1/edit", data=data)
    assert page.status_code == 422
    assert "changed meanwhile" in text_of(page)
    assert "When was the lamp lit?" in page.text
    assert file_of(desk).items[1].stem == "In what year was the lamp lit?"
    again = teacher.post(f"{HERE}/year-1/edit", data={**data, "mark": mark_of(page)})
    assert again.status_code == 302
    there = file_of(desk)
    assert there.items[1].stem == "When was the lamp lit?"
    assert "30 years" in there.items[2].stem  # the other change is still there


def test_duplicate_rename_archive_delete(desk, teacher):
    teacher.post(f"{HERE}/duplicate")
    assert file_of(desk, "lighthouse-copy").title == "The lighthouse (copy)"
    teacher.post("/teach/banks/lighthouse-copy/rename", data={"title": "Second  class"})
    page = text_of(teacher.get("/teach/"))
    assert "Second class 4 questions · by Ms Frizzle" in page
    assert teacher.post("/teach/banks/lighthouse-copy/delete").status_code == 404
    teacher.post("/teach/banks/lighthouse-copy/archive")
    assert "Second class" not in text_of(teacher.get("/teach/"))
    assert "Second class" in text_of(teacher.get("/teach/?archived=y"))
    teacher.post("/teach/banks/lighthouse-copy/delete")
    assert not (desk.banks / "lighthouse-copy.yaml").exists()
    assert "A bank needs a title" in text_of(
        teacher.post(f"{HERE}/rename", data={"title": " "}, follow_redirects=True)
    )


def upload(teacher, data, name="mine.yaml"):
    """Upload a file as a bank."""
    return teacher.post(
        "/teach/banks/upload", data={"file": (io.BytesIO(data), name)}, follow_redirects=True
    )


def test_download_and_upload_are_the_same_bank(desk, teacher):
    page = teacher.get(f"{HERE}.yaml")
    assert "attachment" in page.headers["Content-Disposition"]
    upload(teacher, page.data, "../../Mein Quiz (2).yaml")
    assert file_of(desk, "mein-quiz-2") == BANK
    upload(teacher, page.data, "mein-quiz-2.yaml")
    assert file_of(desk, "mein-quiz-2-2") == BANK  # nothing is overwritten


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"title: x\nitems:\n- stem: a\n  kye: b\n", "mine.yaml:3"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"just text", "a bank starts with"),
        (b"a: &a [x]\nb: *a\n", "mine.yaml"),
        (b"", "Choose a bank file"),
    ],
)
def test_a_faulty_upload_says_where(desk, teacher, data, said):
    page = upload(teacher, data, "mine.yaml" if data else "")
    assert said in text_of(page)
    assert [p.name for p in desk.banks.iterdir()] == ["lighthouse.yaml"]


@pytest.mark.parametrize("name", ["nowhere", "..%2Fsecret", "lighthouse%00", ".hidden"])
def test_banks_that_are_not_there(desk, teacher, name):
    assert teacher.get(f"/teach/banks/{name}").status_code == 404
    assert teacher.get(f"/teach/banks/{name}.yaml").status_code == 404


def test_a_bank_without_article_or_items(desk, teacher):
    write(desk.banks / "bare.yaml", Bank(title="Bare", items=()))
    assert "no question here" in text_of(teacher.get("/teach/banks/bare"))
    page = teacher.get("/teach/banks/bare/assign", follow_redirects=True)
    assert "no question to assign" in text_of(page)


def test_a_file_with_faults_shows_them_on_its_page(desk, teacher):
    (desk.banks / "broken.yaml").write_text("title: x\nitems: [{stem: a}]\n")
    page = teacher.get("/teach/banks/broken")
    assert page.status_code == 422
    assert "broken.yaml:2" in text_of(page)
    assert str(Path(desk.banks)) not in page.text
