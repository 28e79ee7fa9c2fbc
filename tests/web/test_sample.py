"""A new site: folders, banks, sample quiz, commands."""

import os
import re
import socket
import subprocess
import sys

import pytest

from quizgen.banks.shelf import Shelf
from quizgen.cli.main import run
from quizgen.errors import SiteError
from quizgen.resources import folder
from quizgen.store import accounts
from quizgen.store.database import Database
from quizgen.store.quizzes import overviews
from quizgen.web import start
from quizgen.web.app import create_app
from quizgen.web.sample import make_sample
from quizgen.web.site import now
from tests.web.conftest import text_of


def test_a_new_folder_gets_the_sample_banks_once(tmp_path):
    config = start.configured(tmp_path / "data")
    names = sorted(p.name for p in config.banks.iterdir())
    assert names == sorted(p.name for p in folder("question_banks").glob("*.yaml"))
    assert len(names) >= 5
    for file in config.banks.iterdir():
        file.unlink()
    assert list(start.configured(tmp_path / "data").banks.iterdir()) == []


def test_folders_that_cannot_be_used_are_told(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(SiteError, match="cannot be used"):
        start.configured(tmp_path / "file" / "data")
    with pytest.raises(SiteError, match="no folder"):
        start.configured(tmp_path / "data", tmp_path / "file")


def test_the_sample_quiz_fills_every_page(tmp_path):
    app = create_app(start.configured(tmp_path / "data"))
    app.config["WTF_CSRF_ENABLED"] = False
    client = app.test_client()
    link = start.first_link(app, "http://localhost")
    client.post(link, data={"name": "Ms Frizzle", "password": "magic bus 1"})
    assert start.first_link(app, "http://localhost") is None
    page = client.get("/teach/quizzes/")
    assert "sample" in text_of(page)
    code = re.search(r"/teach/quizzes/([A-Z0-9]{6})", page.text)[1]
    results = text_of(client.get(f"/teach/quizzes/{code}/results"))
    assert "too few" not in results
    assert "Amina (sample)" in results
    assert "Answered instead" in text_of(client.get(f"/teach/quizzes/{code}/discuss"))
    client.post(f"/teach/quizzes/{code}/delete")  # one click
    assert "No quiz is assigned yet" in text_of(client.get("/teach/quizzes/"))
    app.extensions["quizgen"].database.close()


def test_without_a_bank_there_is_no_sample_and_no_harm(tmp_path):
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    with database.writing() as session:
        token = accounts.invite(session, now())
        teacher = accounts.accept(session, token, "A", "hash", now())
        make_sample(session, Shelf(tmp_path), teacher.id, now())
        assert overviews(session, teacher.id) == []
    database.close()


def test_a_port_in_use_is_told(tmp_path, capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        code = run(["serve", "--port", port, "--data", str(tmp_path), "--no-browser"])
    assert code == 1
    assert "choose another with --port" in capsys.readouterr().err


def test_the_command_prints_links_and_serves_them(tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "quizgen", "serve", "--no-browser"]
    with subprocess.Popen(
        [*command, "--port", str(port), "--data", str(tmp_path / "d")],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as site:
        try:
            told = [site.stdout.readline() for _ in range(7)]
        finally:
            site.terminate()
    assert re.search(rf"http://127\.0\.0\.1:{port}/teach/welcome/\S{{40,}}", "".join(told))
    assert "Only this computer can see it" in "".join(told)
