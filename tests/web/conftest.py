"""A site on each database, a teacher who is logged in, a quiz that students can take."""

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from argon2 import PasswordHasher
from psycopg import sql

from quizgen.banks import write
from quizgen.domain.article import Article
from quizgen.domain.bank import Bank, Citation, Distractor, Item
from quizgen.store import accounts
from quizgen.store.database import Database
from quizgen.store.quizzes import Settings, assign, quiz_by_code
from quizgen.web.app import create_app
from quizgen.web.config import Config
from quizgen.web.site import now
from quizgen.web.views import accounts as views

SERVER = os.environ.get("QUIZGEN_TEST_POSTGRESQL", "postgresql://postgres@127.0.0.1:5432/postgres")

ARTICLE = Article(
    title="The lighthouse",
    paragraphs=(
        "Marta Lind lit the lamp of the Skarv lighthouse in 1887. "
        "She kept it burning for 31 years.",
        "She climbed the tower every evening because the lamp could not be lit from below.",
    ),
)
ITEMS = (
    Item(
        id="who-1",
        type="multiple_choice",
        stem="Who lit the lamp of the Skarv lighthouse?",
        key="Marta Lind",
        distractors=(
            Distractor(text="Olaf Berg", rationale="RATIONALE-BERG he is not in the article."),
            Distractor(text="Ida Holm", rationale="RATIONALE-HOLM she is not in the article."),
        ),
        explanation="EXPLANATION-ONE the first sentence says so.",
        evidence=(
            Citation(paragraph=1, quote="Marta Lind lit the lamp of the Skarv lighthouse in 1887."),
        ),
    ),
    Item(
        id="year-1",
        stem="In what year was the lamp lit?",
        key="1887",
        evidence=(
            Citation(paragraph=1, quote="Marta Lind lit the lamp of the Skarv lighthouse in 1887."),
        ),
    ),
    Item(
        id="tf-1",
        type="true_false",
        stem="She kept the lamp burning for 31 years.",
        key="True",
        evidence=(Citation(paragraph=1, quote="She kept it burning for 31 years."),),
    ),
    Item(
        id="gap-1",
        type="gap_fill",
        stem="She climbed the tower every _____.",
        key="evening",
        accept=("night",),
        points=2,
        evidence=(Citation(paragraph=2, quote="She climbed the tower every evening"),),
    ),
)
BANK = Bank(title="The lighthouse", items=ITEMS, article=ARTICLE)


@pytest.fixture(scope="session")
def postgresql(worker_id):
    """The URL of a database of our own on the local server."""
    name = f"quizgen_web_{worker_id}"
    try:
        server = psycopg.connect(SERVER, autocommit=True, connect_timeout=3)
    except psycopg.OperationalError as error:
        if os.environ.get("CI"):
            pytest.fail(f"no PostgreSQL server: {error}")
        pytest.skip("no PostgreSQL server")
    with server:
        drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        server.execute(drop)
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        url = SERVER.rsplit("/", 1)[0] + f"/{name}"
        Database(url).close()
        yield url
        server.execute(drop)


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory):
    """A SQLite file with empty tables, to be copied."""
    file = tmp_path_factory.mktemp("sqlite") / "empty.db"
    Database(f"sqlite:///{file}").close()
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request, tmp_path):
    """The URL of a database with empty tables, SQLite or PostgreSQL."""
    if request.param == "sqlite":
        copy = shutil.copy(request.getfixturevalue("sqlite"), tmp_path / "quizgen.db")
        return f"sqlite:///{copy}"
    url = request.getfixturevalue("postgresql")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("TRUNCATE teachers, invitations RESTART IDENTITY CASCADE")
        connection.execute("TRUNCATE bank_notes")
    return url


@pytest.fixture
def app(tmp_path, database_url, monkeypatch):
    """A site with one bank in its folder, and passwords that are quick to check."""
    monkeypatch.setattr(views, "hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    banks = tmp_path / "banks"
    banks.mkdir()
    write(banks / "lighthouse.yaml", BANK)
    made = create_app(
        Config(banks=banks, data=tmp_path, database=database_url, secret="s" * 32, testing=True)
    )
    made.config["WTF_CSRF_ENABLED"] = False
    yield made
    made.extensions["quizgen"].workshop.close()
    made.extensions["quizgen"].database.close()


@dataclass
class Desk:
    """What a test does at the site, in short words."""

    app: object
    banks: Path

    @property
    def database(self):
        """The site's database."""
        return self.app.extensions["quizgen"].database

    def teacher(self, name="Ms Frizzle", password="magic bus 1"):
        """A browser in which a teacher of that name is logged in."""
        with self.database.writing() as session:
            token = accounts.invite(session, now())
            accounts.accept(session, token, name, views.hasher.hash(password), now())
        client = self.app.test_client()
        client.post("/teach/login", data={"name": name, "password": password})
        return client

    def quiz(self, items=ITEMS, teacher="Ms Frizzle", **settings):
        """The code of a quiz of that teacher."""
        with self.database.writing() as session:
            found = accounts.teacher_named(session, teacher)
            return assign(
                session,
                found.id,
                "The lighthouse",
                items,
                Settings(**settings),
                now=now(),
                article=ARTICLE,
                bank="lighthouse",
            ).code

    def student(self, code, name="Ana", word=""):
        """A student's browser and the address of her attempt."""
        client = self.app.test_client()
        answer = client.post(f"/q/{code}", data={"name": name, "word": word})
        assert answer.status_code == 302, answer.text
        return client, answer.location

    def numbers(self, code):
        """The fields' numbers of a quiz's items, in their order."""
        with self.database.reading() as session:
            return [item.id for item in quiz_by_code(session, code).items]

    def fill(self, code, client, sheet, *answers):
        """Give the answers in the order of the items."""
        data = {f"q{n}": a for n, a in zip(self.numbers(code), answers, strict=False)}
        return client.post(sheet, data={**data, "to": "review"})

    def taken(self, code, name, *answers):
        """A student who joined, answered and handed in."""
        client, sheet = self.student(code, name)
        self.fill(code, client, sheet, *answers)
        client.post(f"{sheet}/submit")
        return client, sheet


@pytest.fixture
def desk(app, tmp_path):
    """The short words."""
    return Desk(app, tmp_path / "banks")


@pytest.fixture
def teacher(desk):
    """A teacher's browser."""
    return desk.teacher()


def text_of(page):
    """The words of a page, without tags and with single spaces."""
    words = re.sub(r"<(script|style|head)\b.*?</\1>", " ", page.text, flags=re.DOTALL)
    words = re.sub(r"<[^>]+>", " ", words)
    for name, sign in (
        ("&#34;", '"'),
        ("&#39;", "'"),
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
    ):
        words = words.replace(name, sign)
    return " ".join(words.split())
