"""A new bank, made in the worker process."""

import subprocess
import sys
import threading

import pytest

from quizgen.banks import load
from quizgen.web import workshop
from quizgen.web.bench import for_the_site
from quizgen.web.workshop import Task, Workshop
from tests.web.conftest import text_of
from tests.web.test_banks import mark_of

TEXT = """The bell of Tarnmouth

The town of Tarnmouth hung a bronze bell in its harbour tower in 1742. The bell was cast by
Josiah Crane, who had learned his trade in Bristol. He called it Old Margaret because his mother
had paid for the bronze.

In 1801 a storm drove eleven fishing boats towards the rocks. Hannah Pryce rang the bell for nine
hours to guide the boats home. All eleven boats reached the harbour, and the town council gave
Hannah Pryce a silver medal.

The tower burned down in 1866. Workers pulled the bell out of the ashes and sent it to London,
where the engineer Edward Noakes repaired it. Noakes said that the bronze was stronger than
anything he had tested. The bell returned to Tarnmouth in 1868.
"""


@pytest.fixture
def database_url(tmp_path):
    """One database is enough: what is tested here is the process."""
    return f"sqlite:///{tmp_path / 'quizgen.db'}"


class Finished:
    """Waits until the worker has done its pieces of work."""

    def __init__(self, monkeypatch):
        self.turns = threading.Semaphore(0)
        do = Workshop._do

        def done(this, task):
            do(this, task)
            self.turns.release()

        monkeypatch.setattr(Workshop, "_do", done)

    def wait(self):
        """Until the next piece of work is done."""
        assert self.turns.acquire(timeout=120)


@pytest.fixture
def finished(monkeypatch):
    """To be called before the site gives work away."""
    return Finished(monkeypatch)


def test_from_paste_to_bank_and_a_swap(desk, teacher, finished):
    first = teacher.post(
        "/teach/new", data={"text": TEXT, "multiple_choice": "2", "short_answer": "2"}
    )
    again = teacher.post(
        "/teach/new", data={"text": TEXT, "multiple_choice": "2", "short_answer": "2"}
    )
    assert first.location == again.location  # a second click does no harm
    finished.wait()
    assert teacher.get(f"{first.location}/state").json["state"] == "done"
    here = teacher.get(first.location).location
    page = text_of(teacher.get(here))
    assert "The bell of Tarnmouth" in page
    name = here.split("/")[-1].split("?")[0]
    bank = load(desk.banks / f"{name}.yaml").bank
    assert 1 <= len(bank.items) <= 4
    assert "by Ms Frizzle" in text_of(teacher.get("/teach/"))

    old = bank.items[0]
    mark = mark_of(teacher.get(here))
    job = teacher.post(f"/teach/banks/{name}/{old.id}/swap", data={"mark": mark}).location
    finished.wait()
    new = load(desk.banks / f"{name}.yaml").bank
    if teacher.get(f"{job}/state").json["state"] == "done":
        assert new.items[0].stem != old.stem
        assert new.items[-1].stem == old.stem
        assert new.items[-1].status == "rejected"
    else:
        assert new == bank


def test_what_was_typed_is_there_again_when_nothing_can_be_made(desk, teacher, finished):
    job = teacher.post(
        "/teach/new", data={"text": "A short text.", "title": "My title", "short_answer": "3"}
    ).location
    finished.wait()
    page = teacher.get(job)
    assert page.status_code == 422
    assert "A short text." in page.text
    assert 'value="My title"' in page.text
    assert "quizgen needs at least" in text_of(page)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({}, "Paste an article, or choose a file."),
        ({"text": "x", "multiple_choice": "0", "short_answer": "0"}, "at least one question"),
        ({"text": "x", "multiple_choice": "99"}, "from 0 to 50"),
        ({"text": "x", "multiple_choice": "six"}, "valid integer"),
    ],
)
def test_bad_input_is_told_at_the_field(desk, teacher, data, said):
    page = teacher.post("/teach/new", data=data)
    assert page.status_code == 422
    assert said in text_of(page)


def test_another_teachers_work_is_not_found(desk, teacher, finished):
    job = teacher.post("/teach/new", data={"text": "A short text.", "short_answer": "3"}).location
    finished.wait()
    other = desk.teacher("Mr Garrison", "another word")
    assert other.get(job).status_code == 404
    assert other.get(f"{job}/state").status_code == 404


def test_work_that_takes_too_long_is_ended_and_the_next_is_done(desk, teacher, finished):
    works = Workshop(desk.database, longest=0.0)
    with desk.app.app_context():
        page = teacher.post("/teach/new", data={"text": "A short text.", "short_answer": "3"})
    finished.wait()
    token = page.location.rsplit("/", 1)[1]
    works.give(Task(token, "generated", {}, dict))
    finished.wait()
    assert "took too long" in text_of(teacher.get(page.location))
    works._longest = 60
    works.give(Task(token, "nonsense", {}, dict))
    finished.wait()
    assert "a bug in quizgen" in text_of(teacher.get(page.location)).replace("A bug", "a bug")
    works.close()
    assert workshop.LONGEST > 60


def test_messages_name_the_field_and_not_the_option():
    said = for_the_site("give an English text, or use --force to go on all the same.")
    assert "--" not in said
    assert "Take the text all the same" in said


def test_the_site_does_not_load_spacy():
    code = (
        "import sys, tempfile, pathlib\n"
        "from quizgen.web.app import create_app\n"
        "from quizgen.web.start import configured\n"
        "app = create_app(configured(pathlib.Path(tempfile.mkdtemp())))\n"
        "client = app.test_client(); client.get('/'); client.get('/teach/')\n"
        "bad = {'spacy', 'thinc', 'numpy', 'trafilatura'} & set(sys.modules)\n"
        "sys.exit(f'loaded: {bad}' if bad else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
