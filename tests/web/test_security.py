"""What every page must carry, and what is counted."""

import re

import pytest

from quizgen.web.app import create_app
from quizgen.web.config import Config, secret_in
from tests.web.conftest import text_of


def test_every_page_carries_its_policy(desk, teacher):
    for page in (teacher.get("/teach/"), desk.app.test_client().get("/"), teacher.get("/nowhere")):
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        assert page.headers["Cache-Control"] == "no-store"


def test_pages_have_no_inline_script_or_style_and_nothing_from_elsewhere(desk, teacher):
    code = desk.quiz()
    client, sheet = desk.taken(code, "Ana", "Olaf Berg")
    pages = [
        client.get("/"),
        client.get(f"{sheet}/result"),
        teacher.get("/teach/banks/lighthouse"),
        teacher.get(f"/teach/quizzes/{code}"),
        teacher.get(f"/teach/quizzes/{code}/results"),
    ]
    for page in pages:
        assert not re.search(r"<script(?![^>]*\bsrc=)", page.text)
        assert not re.search(r"<style|\sstyle=|\son\w+=", page.text)
        assert not re.findall(r'(?:src|href)="(?:https?:)?//(?!localhost)', page.text)


def test_cookies_are_kept_from_scripts(desk, teacher):
    desk.app.config["WTF_CSRF_ENABLED"] = True
    page = desk.app.test_client().get("/")
    cookie = page.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_the_session_is_new_after_login(desk, teacher):
    client = desk.app.test_client()
    with client.session_transaction() as session:
        session["planted"] = "x"
    client.post("/teach/login", data={"name": "Ms Frizzle", "password": "magic bus 1"})
    with client.session_transaction() as session:
        assert "planted" not in session


@pytest.mark.parametrize("place", ["/", "/q/{code}", "{sheet}", "{sheet}/submit", "/teach/login"])
def test_forms_without_a_token_are_refused(desk, teacher, place):
    code = desk.quiz()
    client, sheet = desk.student(code)
    desk.app.config["WTF_CSRF_ENABLED"] = True
    page = client.post(place.format(code=code, sheet=sheet), data={"name": "x", "code": "x"})
    assert page.status_code == 400
    assert "Please try again" in text_of(page)


def test_saves_need_the_token_too(desk, teacher):
    client, sheet = desk.student(desk.quiz())
    desk.app.config["WTF_CSRF_ENABLED"] = True
    assert client.post(f"{sheet}/save", json={"answers": []}).status_code == 400
    token = re.search(r'name="csrf_token" value="([^"]+)"', client.get(sheet).text)[1]
    sent = client.post(f"{sheet}/save", json={"answers": []}, headers={"X-CSRFToken": token})
    assert sent.status_code == 200


@pytest.fixture
def counted(tmp_path):
    """A site that counts tries."""
    (tmp_path / "b").mkdir()
    app = create_app(
        Config(
            banks=tmp_path / "b",
            data=tmp_path,
            database=f"sqlite:///{tmp_path / 'counted.db'}",
            secret="s" * 32,
        )
    )
    app.config["WTF_CSRF_ENABLED"] = False
    yield app
    app.extensions["quizgen"].database.close()


def test_guessing_passwords_is_slowed_down(counted):
    client = counted.test_client()
    codes = [
        client.post("/teach/login", data={"name": "x", "password": "y"}).status_code
        for _ in range(11)
    ]
    assert codes == [200] * 10 + [429]
    assert "wait a minute" in text_of(client.post("/teach/login", data={"name": "x"}))


def test_guessing_one_name_from_many_addresses_is_slowed_down(counted):
    codes = [
        counted.test_client()
        .post(
            "/teach/login",
            data={"name": "Frizzle", "password": "y"},
            environ_overrides={"REMOTE_ADDR": f"10.0.0.{n}"},
        )
        .status_code
        for n in range(11)
    ]
    assert codes[-1] == 429


def test_guessing_codes_is_slowed_down(counted):
    client = counted.test_client()
    codes = [client.post("/", data={"code": "AAAAAA"}).status_code for _ in range(61)]
    assert codes[59] == 200
    assert codes[60] == 429


def test_what_is_too_large_is_refused_with_a_sentence(desk, teacher):
    page = teacher.post("/teach/new", data={"text": "x" * 11_000_000})
    assert page.status_code == 413
    assert "too large" in text_of(page)


def test_the_secret_is_made_once_for_its_owner_alone(tmp_path):
    folder = tmp_path / "data"
    first = secret_in(folder)
    assert len(first) >= 32
    assert secret_in(folder) == first
    assert (folder / "secret").stat().st_mode & 0o777 == 0o600


def test_a_bug_shows_no_traceback(desk, teacher, monkeypatch):
    desk.app.config["PROPAGATE_EXCEPTIONS"] = False
    monkeypatch.setattr("quizgen.web.views.quizzes.store.overviews", lambda *_: 1 / 0)
    page = teacher.get("/teach/quizzes/")
    assert page.status_code == 500
    assert "our fault" in text_of(page)
    assert "ZeroDivision" not in page.text
