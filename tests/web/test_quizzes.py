"""Assigning, watching, grading, results."""

import csv
import io
import json
import re
from datetime import datetime, timedelta

import pytest
from openpyxl import load_workbook
from sqlalchemy import select, update

from quizgen.banks import load
from quizgen.store.models import Attempt, Participant, Quiz, Response
from quizgen.store.names import ALPHABET
from quizgen.web.site import now
from tests.web.conftest import text_of

RIGHT = ("Marta Lind", "1887", "True", "evening")
ALL = ["who-1", "year-1", "tf-1", "gap-1"]


def assign(teacher, **data):
    """Send the form of the bank, all questions chosen unless told otherwise."""
    sent = {
        "title": "Monday",
        "items": ALL,
        "attempts": "1",
        "feedback": "at_once",
        **data,
    }
    return teacher.post("/teach/banks/lighthouse/assign", data=sent)


def quiz_in(desk):
    """The only quiz."""
    with desk.database.reading() as session:
        return session.scalars(select(Quiz)).one()


def test_one_click_starts_a_quiz_with_everything(desk, teacher):
    form = teacher.get("/teach/banks/lighthouse/assign")
    assert len(re.findall(r'name="items"[^>]*checked|checked[^>]*name="items"', form.text)) == 4
    page = assign(teacher)
    code = page.location.rsplit("/", 1)[1]
    assert len(code) == 6
    assert set(code) <= set(ALPHABET)
    shown = teacher.get(page.location)
    assert code in text_of(shown)
    assert f"http://localhost/q/{code}" in shown.text
    assert "<svg" in shown.text


def test_rules_arrive_as_they_were_chosen_and_are_remembered(desk, teacher):
    opens = (datetime.now() - timedelta(hours=1)).replace(microsecond=0, second=0)
    assign(
        teacher,
        items=["who-1", "gap-1", "tf-1"],
        draw="2",
        opens=opens.isoformat(timespec="minutes"),
        closes=(opens + timedelta(days=1)).isoformat(timespec="minutes"),
        minutes="25",
        attempts="3",
        feedback="never",
        shuffle_items="y",
        one_at_a_time="y",
        extra="Ana: 10\nBen Okafor: 5",
        roster="Ana\nBen Okafor",
    )
    quiz = quiz_in(desk)
    assert quiz.opens.astimezone().replace(tzinfo=None) == opens
    assert (quiz.draw, quiz.minutes, quiz.attempts, quiz.feedback) == (2, 25, 3, "never")
    assert (quiz.shuffle_items, quiz.shuffle_options) == (True, False)
    assert (quiz.show_article, quiz.one_at_a_time) == (False, True)
    assert quiz.extra == {"ana": 10, "ben okafor": 5}
    assert quiz.roster == ["Ana", "Ben Okafor"]
    form = teacher.get("/teach/banks/lighthouse/assign").text
    assert re.search(r'name="minutes"[^>]*value="25"', form)
    assert "Ben Okafor" not in form


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"title": ""}, "A quiz needs a title."),
        ({"items": []}, "Choose at least one question."),
        ({"items": ["nothing"]}, "not"),
        ({"minutes": "0"}, "from 1 to 1000"),
        ({"attempts": "0"}, "from 1 to 20"),
        ({"draw": "0"}, "from 1"),
        ({"opens": "2026-01-02T10:00", "closes": "2026-01-01T10:00"}, "close after it opens"),
        ({"closes": "tomorrow"}, "valid"),
        ({"extra": "Ana ten"}, "write it like Ana: 10"),
        ({"roster": "Ana\nana"}, "stands twice"),
        ({"roster": "x" * 70}, "too long for a name"),
        ({"feedback": "sometimes"}, "alid choice"),
    ],
)
def test_bad_rules_are_told_at_the_field_and_kept(desk, teacher, data, said):
    page = assign(teacher, **{"title": "What I typed", **data})
    assert page.status_code == 422
    assert said in text_of(page)
    assert "What I typed" in page.text or "title" in data
    with desk.database.reading() as session:
        assert session.scalars(select(Quiz)).all() == []


def test_a_class_list_comes_from_a_csv_file(desk, teacher):
    data = "Number;Name\n1;Zoë Ågren\n2;Łukasz Nowak\n".encode()
    assign(teacher, roster="Ana", roster_file=(io.BytesIO(data), "class.csv"))
    assert quiz_in(desk).roster == ["Ana", "Zoë Ågren", "Łukasz Nowak"]
    page = assign(teacher, roster_file=(io.BytesIO(b"\xff\xfe\x00\x01"), "class.csv"))
    assert "no CSV file" in text_of(page)


def test_editing_the_bank_leaves_the_quiz_alone(desk, teacher):
    code = desk.quiz()
    path = desk.banks / "lighthouse.yaml"
    path.write_text(path.read_text().replace("1887", "1999"))
    client, sheet = desk.taken(code, "Ana", *RIGHT)
    assert "5 of 5" in text_of(client.get(f"{sheet}/result"))


def test_the_live_page_shows_who_is_where(desk, teacher):
    code = desk.quiz()
    client, sheet = desk.student(code, "Ana")
    desk.fill(code, client, sheet, "Marta Lind", "1887")
    desk.taken(code, "Ben", *RIGHT)
    desk.student(code, "Cem")
    page = text_of(teacher.get(f"/teach/quizzes/{code}/live"))
    assert "3 students, 1 handed in" in page
    assert "Ana 2 of 4 working" in page
    assert "Ben 4 of 4 handed in" in page
    assert "Cem 0 of 4 working" in page


def student_number(desk, name):
    """The id of the student of that name."""
    with desk.database.reading() as session:
        return session.scalars(select(Participant.id).where(Participant.name == name)).one()


def test_help_for_one_student(desk, teacher):
    code = desk.quiz(minutes=10)
    client, sheet = desk.student(code, "Ana")
    here = f"/teach/quizzes/{code}/students/{student_number(desk, 'Ana')}"
    teacher.post(f"{here}/extend")
    left = int(re.search(r'data-left="(\d+)"', client.get(sheet).text)[1])
    assert 14 * 60 < left <= 15 * 60
    teacher.post(f"{here}/submit")
    assert client.get(sheet).location == f"{sheet}/result"
    teacher.post(f"{here}/reopen")
    assert client.get(sheet).status_code == 200
    teacher.post(f"{here}/remove")
    assert client.get(sheet).status_code == 404
    log = text_of(teacher.get(f"/teach/quizzes/{code}/settings"))
    assert "Ana was removed" in log
    assert "5 minutes more" in log


def test_reopened_after_the_time_there_is_time_again(desk, teacher):
    code = desk.quiz(minutes=10)
    client, sheet = desk.student(code, "Ana")
    with desk.database.writing() as session:
        session.execute(update(Attempt).values(started=now() - timedelta(hours=2)))
    teacher.get(f"/teach/quizzes/{code}")
    assert client.get(sheet).location == f"{sheet}/result"
    teacher.post(f"/teach/quizzes/{code}/students/{student_number(desk, 'Ana')}/reopen")
    left = int(re.search(r'data-left="(\d+)"', client.get(sheet).text)[1])
    assert 4 * 60 <= left <= 7 * 60


def test_closing_hands_everybody_in_and_opening_lets_others_come(desk, teacher):
    code = desk.quiz()
    client, sheet = desk.student(code, "Ana")
    desk.fill(code, client, sheet, "Marta Lind")
    teacher.post(f"/teach/quizzes/{code}/close")
    assert client.get(sheet).location == f"{sheet}/result"
    assert "is closed" in text_of(desk.app.test_client().post(f"/q/{code}", data={"name": "Ben"}))
    teacher.post(f"/teach/quizzes/{code}/open")
    desk.student(code, "Ben")


def points(desk):
    """All points by student and answer."""
    with desk.database.reading() as session:
        rows = session.execute(
            select(Participant.name, Response.answer, Response.points)
            .join(Attempt, Attempt.participant_id == Participant.id)
            .join(Response, Response.attempt_id == Attempt.id)
        )
        return {(name, answer): earned for name, answer, earned in rows}


def test_one_click_accepts_a_spelling_for_all_and_for_the_bank(desk, teacher):
    code = desk.quiz()
    for name, answer in (("Ana", "at dusk"), ("Ben", "At  dusk."), ("Cem", "noon")):
        desk.taken(code, name, "Marta Lind", "1887", "True", answer)
    page = text_of(teacher.get(f"/teach/quizzes/{code}/grade"))
    assert "at dusk" in page
    assert points(desk)["Ana", "at dusk"] == 0
    said = teacher.post(
        f"/teach/quizzes/{code}/items/4/rule",
        data={"answer": "at dusk", "points": "all", "bank": "1"},
        follow_redirects=True,
    )
    assert "2 scores changed" in text_of(said)
    assert points(desk)["Ben", "At  dusk."] == 2
    assert points(desk)["Cem", "noon"] == 0
    assert load(desk.banks / "lighthouse.yaml").bank.items[3].accept == ("night", "at dusk")
    # Who answers the same later gets the same.
    desk.taken(code, "Dia", *RIGHT[:3], "at dusk")
    assert points(desk)["Dia", "at dusk"] == 2
    teacher.post(
        f"/teach/quizzes/{code}/items/4/rule", data={"answer": "at dusk", "points": "rules"}
    )
    assert points(desk)["Ana", "at dusk"] == 0


def correct(teacher, code, position, **data):
    """Send the form that corrects a question."""
    sent = {"mark": "-", "points": "1", "skill": "detail", "difficulty": "medium", **data}
    return teacher.post(f"/teach/quizzes/{code}/items/{position}/correct", data=sent)


def test_a_wrong_key_is_corrected_for_everybody_and_rulings_stay(desk, teacher):
    code = desk.quiz()
    desk.taken(code, "Ana", "Marta Lind", "1888")
    desk.taken(code, "Ben", "Marta Lind", "1887")
    desk.taken(code, "Cem", "Marta Lind", "1899")
    teacher.post(f"/teach/quizzes/{code}/items/2/rule", data={"answer": "1899", "points": "half"})
    page = correct(
        teacher, code, 2, type="short_answer", stem="In what year was the lamp lit?", key="1888"
    )
    said = text_of(teacher.get(page.location.split("#")[0]))
    assert "the key was “1887” and is “1888” now. 2 scores changed." in said
    earned = points(desk)
    assert (earned["Ana", "1888"], earned["Ben", "1887"], earned["Cem", "1899"]) == (1, 0, 0.5)
    log = text_of(teacher.get(f"/teach/quizzes/{code}/settings"))
    assert "the key was “1887”" in log
    assert "“1899” earns 0.5 points" in log


def test_key_and_option_may_change_places_but_no_option_may_go(desk, teacher):
    code = desk.quiz()
    desk.taken(code, "Ana", "Olaf Berg")
    fields = {"type": "multiple_choice", "stem": "Who lit the lamp of the Skarv lighthouse?"}
    refused = correct(
        teacher,
        code,
        1,
        **fields,
        key="Olaf Berg",
        **{"distractors-0-text": "Somebody", "distractors-1-text": "Ida Holm"},
    )
    assert "Students have seen these options" in text_of(refused)
    correct(
        teacher,
        code,
        1,
        **fields,
        key="Olaf Berg",
        **{"distractors-0-text": "Marta Lind", "distractors-1-text": "Ida Holm"},
    )
    assert points(desk)["Ana", "Olaf Berg"] == 1


def test_results_count_the_best_attempt(desk, teacher):
    code = desk.quiz(attempts=2)
    client, sheet = desk.taken(code, "Ana", *RIGHT)
    second = client.post(f"{sheet}/again").location
    client.post(f"{second}/submit")
    desk.taken(code, "Ben", "Olaf Berg")
    page = text_of(teacher.get(f"/teach/quizzes/{code}/results"))
    assert "Ana 1 1 1 2 5 of 5 100" in page
    assert "Ben 0 0 0 0 0 of 5 0" in page
    assert "too few" in page


def test_results_of_nobody(desk, teacher):
    code = desk.quiz()
    for tab in ("results", "discuss", "grade"):
        assert teacher.get(f"/teach/quizzes/{code}/{tab}").status_code == 200
    assert "Nobody has handed in yet" in text_of(teacher.get(f"/teach/quizzes/{code}/results"))


def test_discuss_shows_what_was_hard_with_its_evidence(desk, teacher):
    code = desk.quiz()
    for name in ("Ana", "Ben", "Cem"):
        desk.taken(code, name, "Olaf Berg", "1887", "True", "evening")
    page = teacher.get(f"/teach/quizzes/{code}/discuss")
    assert "Olaf Berg (3)" in text_of(page)
    assert "In what year" not in text_of(page)
    assert 'data-for="who-1"' in page.text


def test_tables_to_download_are_safe_from_formulas(desk, teacher):
    code = desk.quiz()
    desk.taken(code, "=cmd|' /C calc'!A0", *RIGHT)
    answer = teacher.get(f"/teach/quizzes/{code}/results.csv")
    rows = list(csv.reader(io.StringIO(answer.data.decode("utf-8-sig"))))
    assert rows[1][0].startswith("'=")
    assert "5" in rows[1]
    book = load_workbook(io.BytesIO(teacher.get(f"/teach/quizzes/{code}/results.xlsx").data))
    cell = book["Scores"]["A2"]
    assert cell.value.startswith("=")
    assert cell.data_type == "s"


def test_all_of_one_students_data_can_be_had_and_deleted(desk, teacher):
    codes = [desk.quiz(), desk.quiz()]
    for code in codes:
        desk.taken(code, "Ana", *RIGHT)
    here = f"/teach/quizzes/{codes[0]}/students/{student_number_of_first(desk)}"
    data = json.loads(teacher.get(f"{here}.json").data)
    assert len(data["quizzes"]) == 2
    assert data["quizzes"][0]["attempts"][0]["answers"][1]["answer"] == "1887"
    said = teacher.post(f"{here}/forget", follow_redirects=True)
    assert "from 2 quizzes" in text_of(said)
    with desk.database.reading() as session:
        assert session.scalars(select(Response)).all() == []


def student_number_of_first(desk):
    """The id of the student who joined first."""
    with desk.database.reading() as session:
        return session.scalars(select(Participant.id).order_by(Participant.id)).first()


def test_deleting_a_quiz_deletes_its_answers(desk, teacher):
    code = desk.quiz()
    desk.taken(code, "Ana", *RIGHT)
    teacher.post(f"/teach/quizzes/{code}/delete")
    assert teacher.get(f"/teach/quizzes/{code}").status_code == 404
    with desk.database.reading() as session:
        assert session.scalars(select(Response)).all() == []


def test_rules_can_change_while_it_runs(desk, teacher):
    code = desk.quiz(minutes=10)
    client, sheet = desk.student(code, "Ana")
    page = teacher.post(
        f"/teach/quizzes/{code}/settings",
        data={"attempts": "1", "minutes": "20", "feedback": "never", "extra": "Ana: 5"},
    )
    assert page.status_code == 302
    left = int(re.search(r'data-left="(\d+)"', client.get(sheet).text)[1])
    assert 24 * 60 < left <= 25 * 60
