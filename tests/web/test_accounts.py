"""The teachers' door."""

import pytest

from quizgen.store import accounts
from quizgen.store.quizzes import quiz_by_code
from quizgen.web.site import now
from tests.web.conftest import text_of

PASSWORD = "correct horse"


def invited(desk, name=None):
    """The address of a fresh invitation."""
    with desk.database.writing() as session:
        return f"/teach/welcome/{accounts.invite(session, now(), name)}"


def welcome(desk, link, name="Ms Frizzle", password=PASSWORD):
    """A browser that used the link, and the answer."""
    client = desk.app.test_client()
    return client, client.post(link, data={"name": name, "password": password})


def test_the_first_link_lets_in_once_and_brings_a_sample(desk):
    link = invited(desk)
    client, page = welcome(desk, link)
    assert page.location == "/teach/"
    assert "The lighthouse" in text_of(client.get("/teach/"))
    assert "used already" in text_of(desk.app.test_client().get(link))
    assert (
        desk.app.test_client().post(link, data={"name": "X", "password": PASSWORD}).status_code
        == 404
    )


def test_short_passwords_are_refused_at_the_field(desk):
    link = invited(desk)
    _, page = welcome(desk, link, password="short")
    assert "at least 8" in text_of(page)
    _, page = welcome(desk, link)
    assert page.status_code == 302


def test_wrong_passwords_and_unknown_names_get_the_same_answer(desk, teacher):
    said = set()
    for name, password in (("Ms Frizzle", "wrong"), ("Nobody", "wrong")):
        page = desk.app.test_client().post(
            "/teach/login", data={"name": name, "password": password}
        )
        said.add(text_of(page).replace(name, ""))
        assert page.status_code == 200
    assert len(said) == 1


def test_login_by_another_case_of_the_name(desk, teacher):
    client = desk.app.test_client()
    page = client.post("/teach/login", data={"name": " ms FRIZZLE", "password": "magic bus 1"})
    assert page.location == "/teach/"


@pytest.mark.parametrize(
    "target", ["https://evil.example", "//evil.example", "/teach\\@evil", "/x"]
)
def test_login_leads_to_no_foreign_page(desk, teacher, target):
    page = desk.app.test_client().post(
        f"/teach/login?next={target}", data={"name": "Ms Frizzle", "password": "magic bus 1"}
    )
    assert page.location == "/teach/"


def test_login_leads_where_the_teacher_wanted_to_go(desk, teacher):
    client = desk.app.test_client()
    asked = client.get("/teach/quizzes/")
    assert asked.status_code == 302
    page = client.post(asked.location, data={"name": "Ms Frizzle", "password": "magic bus 1"})
    assert page.location == "/teach/quizzes/"


def test_logout_ends_the_session(desk, teacher):
    assert teacher.get("/teach/").status_code == 200
    teacher.post("/teach/logout")
    assert teacher.get("/teach/").status_code == 302


def test_a_named_link_sets_another_password(desk, teacher):
    client, page = welcome(
        desk, invited(desk, "Ms Frizzle"), name="ignored", password="new password"
    )
    assert page.location == "/teach/"
    assert "Ms Frizzle" in text_of(client.get("/teach/"))
    old = desk.app.test_client().post(
        "/teach/login", data={"name": "Ms Frizzle", "password": "magic bus 1"}
    )
    assert "do not belong together" in text_of(old)


def test_two_teachers_cannot_have_one_name(desk, teacher):
    _, page = welcome(desk, invited(desk), name="ms frizzle")
    assert "another teacher has this name" in text_of(page)


PAGES = (
    "/teach/",
    "/teach/new",
    "/teach/banks/lighthouse",
    "/teach/banks/lighthouse/assign",
    "/teach/banks/lighthouse/add",
    "/teach/banks/lighthouse/who-1/edit",
    "/teach/banks/lighthouse.yaml",
    "/teach/quizzes/",
    "/teach/quizzes/{code}",
    "/teach/quizzes/{code}/live",
    "/teach/quizzes/{code}/wall",
    "/teach/quizzes/{code}/settings",
    "/teach/quizzes/{code}/grade",
    "/teach/quizzes/{code}/items/1/correct",
    "/teach/quizzes/{code}/results",
    "/teach/quizzes/{code}/discuss",
    "/teach/quizzes/{code}/results.csv",
    "/teach/quizzes/{code}/results.xlsx",
    "/teach/quizzes/{code}/students/{student}",
    "/teach/quizzes/{code}/students/{student}.json",
)
POSTS = (
    "close",
    "open",
    "delete",
    "settings",
    "items/1/rule",
    "items/1/correct",
    "students/{student}/reopen",
    "students/{student}/extend",
    "students/{student}/submit",
    "students/{student}/remove",
    "students/{student}/forget",
)


def quiz_with_ana(desk):
    """The code of a quiz, and the id of the one student in it."""
    code = desk.quiz()
    desk.taken(code, "Ana")
    with desk.database.reading() as session:
        return code, quiz_by_code(session, code).participants[0].id


def test_nothing_of_the_teachers_is_open_to_others(desk, teacher):
    code, student = quiz_with_ana(desk)
    anybody = desk.app.test_client()
    for page in PAGES:
        assert teacher.get(page.format(code=code, student=student)).status_code == 200, page
        answer = anybody.get(page.format(code=code, student=student))
        assert answer.status_code == 302, page
        assert "/teach/login" in answer.location
    for page in POSTS:
        answer = anybody.post(f"/teach/quizzes/{code}/{page.format(student=student)}")
        assert answer.status_code == 302
        assert "/teach/login" in answer.location


def test_what_is_another_teachers_is_not_found(desk, teacher):
    code, student = quiz_with_ana(desk)
    other = desk.teacher("Mr Garrison", "another word")
    for page in PAGES:
        if "{code}" in page:
            assert other.get(page.format(code=code, student=student)).status_code == 404, page
    for page in POSTS:
        data = {"answer": "x", "points": "all"}
        assert (
            other.post(
                f"/teach/quizzes/{code}/{page.format(student=student)}", data=data
            ).status_code
            == 404
        ), page
    assert code not in other.get("/teach/quizzes/").text
    assert code not in other.get("/teach/banks/lighthouse").text
