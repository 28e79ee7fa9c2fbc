"""Students: joining, answering, handing in, and what they may see."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from quizgen.store.models import Attempt, Participant, Quiz, Response
from quizgen.web.site import now
from tests.web.conftest import ITEMS, text_of

RIGHT = ("Marta Lind", "1887", "True", "evening")


def test_code_leads_to_the_quiz_however_it_is_typed(desk, teacher):
    code = desk.quiz()
    page = desk.app.test_client().post("/", data={"code": f" {code[:3].lower()}-{code[3:]} "})
    assert page.location == f"/q/{code}"


def test_wrong_code_is_told_at_its_field_and_kept(desk, teacher):
    page = desk.app.test_client().post("/", data={"code": "AAAAAA"})
    assert "no quiz with this code" in text_of(page)
    assert 'value="AAAAAA"' in page.text
    assert "six letters" in text_of(desk.app.test_client().post("/", data={"code": "12"}))


def test_perfect_answers_earn_all_points(desk, teacher):
    code = desk.quiz()
    client, sheet = desk.taken(code, "Ana", *RIGHT)
    page = text_of(client.get(f"{sheet}/result"))
    assert "5 of 5 points" in page
    assert "Marta Lind lit the lamp" in page


def test_result_tells_key_reason_and_evidence(desk, teacher):
    code = desk.quiz()
    client, sheet = desk.taken(code, "Ana", "Olaf Berg", "1787")
    page = text_of(client.get(f"{sheet}/result"))
    assert "Right: Marta Lind" in page
    assert "RATIONALE-BERG" in page
    assert "EXPLANATION-ONE" in page
    assert "RATIONALE-HOLM" not in page  # the option that was not chosen
    assert "Your answer: none" in page


SECRETS = ("RATIONALE", "EXPLANATION", "night", "is-key")


def secret_free(page):
    """Whether an answer of the site has nothing that only graders know."""
    body = page.get_data(as_text=True)
    return not any(secret in body for secret in SECRETS)


def test_nothing_of_the_keys_reaches_a_student_before_it_may(desk, teacher):
    items = tuple(i for i in ITEMS if i.id != "tf-1")
    code = desk.quiz(items=items, show_article=False, feedback="after_closing")
    client = desk.app.test_client()
    seen = [client.get("/"), client.get(f"/q/{code}")]
    join = client.post(f"/q/{code}", data={"name": "Ana"})
    sheet = join.location
    seen += [join, client.get(sheet), client.get(f"{sheet}?n=2")]
    answer = {"answers": [{"item": n, "text": "x"} for n in desk.numbers(code)]}
    seen += [
        client.post(f"{sheet}/save", json=answer),
        client.post(sheet, data={"to": "review"}),
        client.get(f"{sheet}/review"),
        client.post(f"{sheet}/submit"),
        client.get(f"{sheet}/result"),
    ]
    assert all(secret_free(page) for page in seen)
    # The keys of written answers stand nowhere either.
    assert not any("1887" in p.text or "evening" in p.text for p in seen)
    assert client.get(f"{sheet}/practice").status_code == 404


def test_the_order_of_options_does_not_betray_the_key(desk, teacher):
    code = desk.quiz()
    first = set()
    for number in range(16):
        client, sheet = desk.student(code, f"Student {number}")
        options = re.findall(r'value="(Marta Lind|Olaf Berg|Ida Holm)"', client.get(sheet).text)
        assert sorted(options) == ["Ida Holm", "Marta Lind", "Olaf Berg"]
        first.add(options[0])
        assert options == re.findall(
            r'value="(Marta Lind|Olaf Berg|Ida Holm)"', client.get(sheet).text
        )
    assert len(first) == 3


def test_the_name_is_taken_until_its_word_is_given(desk, teacher):
    code = desk.quiz()
    client, sheet = desk.student(code, "Ana")
    word = re.search(r"resume word: <strong>([a-z-]+)<", client.get(sheet).text)[1]
    other = desk.app.test_client().post(f"/q/{code}", data={"name": " ANA "})
    assert other.status_code == 200
    assert "is in this quiz already" in text_of(other)
    wrong = desk.app.test_client().post(f"/q/{code}", data={"name": "Ana", "word": "no-way"})
    assert "not the resume word" in text_of(wrong)
    _, again = desk.student(code, "ana", word.upper().replace("-", " "))
    assert again == sheet


def test_answers_are_there_again_after_a_reload(desk, teacher):
    code = desk.quiz()
    client, sheet = desk.student(code)
    numbers = desk.numbers(code)
    saved = client.post(f"{sheet}/save", json={"answers": [{"item": numbers[1], "text": "1887"}]})
    assert re.fullmatch(r"\d\d:\d\d", saved.json["saved"])
    assert 'value="1887"' in client.get(sheet).text


def test_the_newest_answer_wins_in_whatever_order_they_come(desk, teacher):
    code = desk.quiz()
    client, sheet = desk.student(code)
    item = desk.numbers(code)[1]
    with desk.database.writing() as session:
        session.execute(update(Attempt).values(started=now() - timedelta(minutes=5)))

    def send(text, age):
        sent = {"answers": [{"item": item, "text": text, "age": age}]}
        assert client.post(f"{sheet}/save", json=sent).status_code == 200

    send("second", 10)
    send("first", 60)  # kept by a browser without connection
    page = client.get(sheet).text
    assert 'value="second"' in page
    assert 'value="first"' not in page


def test_a_form_saves_only_what_was_changed_in_it(desk, teacher):
    code = desk.quiz()
    client, sheet = desk.student(code)
    one, two = desk.numbers(code)[1], desk.numbers(code)[3]
    old = {f"was-q{one}": "", f"q{one}": "", f"was-q{two}": "", f"q{two}": "evening"}
    client.post(f"{sheet}/save", json={"answers": [{"item": one, "text": "1887"}]})  # other tab
    client.post(sheet, data=old)
    page = client.get(sheet).text
    assert 'value="1887"' in page
    assert 'value="evening"' in page


@pytest.mark.parametrize(
    "sent",
    [
        None,
        [],
        {"answers": 3},
        {"answers": [3]},
        {"answers": [{"item": "x", "text": "a"}]},
        {"answers": [{"item": 1, "text": None}]},
        {"answers": [{"item": 1, "text": "a", "age": -4}]},
        {"answers": [{"item": 1, "text": "a", "age": "now"}]},
    ],
)
def test_a_save_that_makes_no_sense_is_refused(desk, teacher, sent):
    client, sheet = desk.student(desk.quiz())
    assert client.post(f"{sheet}/save", json=sent).status_code == 400


def test_answers_to_questions_of_another_quiz_go_nowhere(desk, teacher):
    foreign = desk.numbers(desk.quiz())
    client, sheet = desk.student(desk.quiz())
    sent = {"answers": [{"item": foreign[0], "text": "x"}]}
    assert client.post(f"{sheet}/save", json=sent).status_code == 200
    with desk.database.reading() as session:
        assert session.scalars(select(Response)).all() == []


def test_review_names_what_is_unanswered(desk, teacher):
    code = desk.quiz()
    client, sheet = desk.student(code)
    page = desk.fill(code, client, sheet, "Marta Lind", "", "True")
    assert page.location == f"{sheet}/review"
    page = text_of(client.get(page.location))
    assert "2 questions without an answer: 2 , 4 ." in page


def test_handing_in_twice_is_one_attempt(desk, teacher):
    code = desk.quiz()
    client, sheet = desk.taken(code, "Ana", *RIGHT)
    client.post(f"{sheet}/submit")
    late = client.post(f"{sheet}/save", json={"answers": [{"item": 1, "text": "x"}]})
    assert late.status_code == 409
    assert late.json["over"]
    assert client.get(sheet).location == f"{sheet}/result"
    assert "5 of 5" in text_of(client.get(f"{sheet}/result"))
    with desk.database.reading() as session:
        assert len(session.scalars(select(Attempt)).all()) == 1


def test_time_is_over_by_the_server_clock(desk, teacher):
    code = desk.quiz(minutes=10)
    client, sheet = desk.student(code)
    desk.fill(code, client, sheet, "Marta Lind")
    with desk.database.writing() as session:
        session.execute(update(Attempt).values(started=now() - timedelta(minutes=10, seconds=20)))
    item = desk.numbers(code)[1]
    grace = client.post(f"{sheet}/save", json={"answers": [{"item": item, "text": "1887"}]})
    assert grace.status_code == 200  # the last save had to travel
    assert grace.json["left"] == 0
    with desk.database.writing() as session:
        session.execute(update(Attempt).values(started=now() - timedelta(minutes=11)))
    late = client.post(f"{sheet}/save", json={"answers": [{"item": item, "text": "1900"}]})
    assert late.status_code == 409
    assert client.get(sheet).location == f"{sheet}/result"
    assert "2 of 5" in text_of(client.get(f"{sheet}/result"))


def test_extra_time_is_for_whom_it_is_meant(desk, teacher):
    code = desk.quiz(minutes=10, extra={"ana": 5})
    for name, minutes in (("ANA", 15), ("Ben", 10)):
        client, sheet = desk.student(code, name)
        left = int(re.search(r'data-left="(\d+)"', client.get(sheet).text)[1])
        assert minutes * 60 - 30 < left <= minutes * 60


def test_early_and_closed_quizzes_let_nobody_in(desk, teacher):
    soon = desk.quiz(opens=now() + timedelta(hours=1))
    page = desk.app.test_client().get(f"/q/{soon}")
    assert "opens on" in text_of(page)
    assert "<form" not in page.text.split("<main")[1]
    refused = desk.app.test_client().post(f"/q/{soon}", data={"name": "Ana"})
    assert "opens on" in text_of(refused)
    past = desk.quiz(closes=now() - timedelta(hours=1))
    page = desk.app.test_client().post(f"/q/{past}", data={"name": "Ana"})
    assert "is closed" in text_of(page)


def test_after_closing_means_after_closing(desk, teacher):
    code = desk.quiz(feedback="after_closing")
    client, sheet = desk.taken(code, "Ana", *RIGHT)
    assert "of 5" not in text_of(client.get(f"{sheet}/result"))
    with desk.database.writing() as session:
        session.execute(update(Quiz).values(closes=now() - timedelta(seconds=1)))
    assert "5 of 5" in text_of(client.get(f"{sheet}/result"))


def test_never_means_never(desk, teacher):
    code = desk.quiz(feedback="never", closes=now() + timedelta(hours=1))
    client, sheet = desk.taken(code, "Ana", *RIGHT)
    with desk.database.writing() as session:
        session.execute(update(Quiz).values(closes=now() - timedelta(seconds=1)))
    page = text_of(client.get(f"{sheet}/result"))
    assert "of 5" not in page
    assert "1887" not in page


def test_as_many_attempts_as_allowed(desk, teacher):
    code = desk.quiz(attempts=2)
    client, sheet = desk.taken(code, "Ana", "Olaf Berg")
    second = client.post(f"{sheet}/again").location
    assert second != sheet
    assert client.post(f"{sheet}/again").location == second  # pressed twice
    desk.fill(code, client, second, *RIGHT)
    client.post(f"{second}/submit")
    third = client.post(f"{second}/again")
    assert third.status_code == 409
    assert "all the attempts" in text_of(third)


def test_draw_gives_each_student_that_many(desk, teacher):
    code = desk.quiz(draw=2)
    sets = set()
    for number in range(12):
        client, sheet = desk.student(code, f"Student {number}")
        shown = re.findall(r'data-item="(\d+)"', client.get(sheet).text)
        assert len(shown) == 2
        sets.add(tuple(shown))
    assert len(sets) > 1


def test_one_at_a_time_goes_forth_and_back(desk, teacher):
    code = desk.quiz(one_at_a_time=True)
    client, sheet = desk.student(code)
    numbers = desk.numbers(code)
    page = client.get(sheet)
    assert re.findall(r'data-item="(\d+)"', page.text) == [str(numbers[0])]
    moved = client.post(sheet, data={f"q{numbers[0]}": "Ida Holm", "to": "2"})
    assert moved.location == f"{sheet}?n=2"
    assert re.findall(r'data-item="(\d+)"', client.get(moved.location).text) == [str(numbers[1])]
    assert client.get(f"{sheet}?n=999").status_code == 200
    assert client.get(f"{sheet}?n=x").status_code == 200


def test_class_list_lets_only_its_names_in(desk, teacher):
    code = desk.quiz(roster=("Ana Silva", "Ben Okafor"))
    page = desk.app.test_client().get(f"/q/{code}")
    assert '<option value="Ana Silva">' in page.text
    desk.student(code, "Ben Okafor")
    refused = desk.app.test_client().post(f"/q/{code}", data={"name": "Mallory"})
    assert refused.status_code == 200
    with desk.database.reading() as session:
        assert [p.name for p in session.scalars(select(Participant))] == ["Ben Okafor"]


def test_practice_keeps_nothing(desk, teacher):
    code = desk.quiz()
    client, sheet = desk.taken(code, "Ana", "Olaf Berg", "1887", "True", "evening")
    number = desk.numbers(code)[0]
    page = client.post(f"{sheet}/practice", data={f"q{number}": "Marta Lind"})
    assert "Right." in text_of(page)
    assert "Not yet" in text_of(client.post(f"{sheet}/practice", data={f"q{number}": "Ida Holm"}))
    assert "4 of 5" in text_of(client.get(f"{sheet}/result"))


def test_markup_in_names_answers_and_banks_stays_text(desk, teacher):
    bad = "<img src=x onerror=alert(1)>"
    items = (ITEMS[1].__class__(id="x", stem=f"Why {bad}?", key=bad),)
    code = desk.quiz(items=items)
    client, sheet = desk.taken(code, f"{bad[:40]}", bad)
    for page in (
        client.get(f"{sheet}/result"),
        *(teacher.get(f"/teach/quizzes/{code}{tab}") for tab in ("", "/grade", "/results")),
    ):
        assert "<img" not in page.text


@pytest.mark.parametrize("path", ["", "/review", "/result", "/practice"])
def test_unknown_attempts_are_not_found(desk, teacher, path):
    page = desk.app.test_client().get(f"/a/{'x' * 43}{path}")
    assert page.status_code == 404
    assert "Nothing here" in text_of(page)


@pytest.mark.parametrize("path", ["", "/save", "/submit", "/again", "/practice"])
def test_posts_to_unknown_attempts_are_not_found(desk, teacher, path):
    data = {"json": {"answers": []}} if path == "/save" else {"data": {}}
    assert desk.app.test_client().post(f"/a/{'x' * 43}{path}", **data).status_code == 404
