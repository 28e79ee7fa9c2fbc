"""A new bank, made in the worker process."""

import subprocess
import sys
import threading
from dataclasses import replace

import pytest

from quizgen.banks import load, write
from quizgen.generate import Options, generate
from quizgen.reading import read_bytes
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
def system():
    """One database is enough: what is tested here is the process."""
    return "sqlite"


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


@pytest.fixture
def bell(desk):
    """The path of a bank of the article that nobody has touched."""
    path = desk.banks / "bell.yaml"
    article = read_bytes(TEXT.encode(), "bell.txt")
    write(path, generate(article, Options(multiple_choice=2, short_answer=4)).bank)
    return path


def make_again(teacher, **numbers):
    """Press the button on the bank's page; gives where the work can be watched."""
    mark = mark_of(teacher.get("/teach/banks/bell"))
    data = {"multiple_choice": "2", "short_answer": "4", **numbers, "mark": mark}
    return teacher.post("/teach/banks/bell/again", data=data).location


def test_new_questions_leave_the_teachers_alone(desk, teacher, finished, bell):
    one, two, *_ = load(bell).bank.items
    here = "/teach/banks/bell"
    assert "Make new questions" in text_of(teacher.get(here))
    for item, status in ((one, "approved"), (two, "rejected")):
        data = {"mark": mark_of(teacher.get(here)), "status": status}
        teacher.post(f"{here}/{item.id}/status", data=data)
    own = {"stem": "Would you ring a bell for nine hours?", "key": "Yes", "type": "short_answer"}
    data = {"mark": mark_of(teacher.get(f"{here}/add")), "points": "1", **own}
    data |= {"skill": "detail", "difficulty": "medium"}
    assert teacher.post(f"{here}/add", data=data).status_code == 302
    job = make_again(teacher)
    assert make_again(teacher) == job  # a second click does no harm
    finished.wait()
    page = text_of(teacher.get(job, follow_redirects=True))
    assert "Kept 1 approved, 1 written by you, 1 rejected." in page
    assert "1 dropped question" in page
    items = load(bell).bank.items
    assert replace(one, status="approved") in items
    assert replace(two, status="rejected") in items
    assert own["stem"] in {item.stem for item in items}
    live = [item for item in items if item.status != "rejected"]
    assert len(live) <= 6
    assert not any(i.evidence == two.evidence and i.key == two.key for i in live)


def test_a_file_changed_while_questions_are_made_is_not_overwritten(
    desk, teacher, finished, bell, monkeypatch
):
    ask = Workshop._ask

    def meanwhile(this, task):
        made = ask(this, task)
        bell.write_text(bell.read_text("utf-8") + "# Mine.\n", "utf-8")
        return made

    monkeypatch.setattr(Workshop, "_ask", meanwhile)
    before = bell.read_text("utf-8")
    job = make_again(teacher)
    finished.wait()
    page = teacher.get(job)
    assert page.status_code == 422
    assert "changed meanwhile" in text_of(page)
    assert "/teach/banks/bell" in page.text
    assert bell.read_text("utf-8") == before + "# Mine.\n"


def test_new_questions_are_refused_where_they_make_no_sense(desk, teacher, bell):
    here = "/teach/banks/bell"
    stale = teacher.post(f"{here}/again", data={"mark": "old", "short_answer": "3"})
    assert "The file was changed meanwhile" in text_of(teacher.get(stale.location))
    none = make_again(teacher, multiple_choice="0", short_answer="0")
    assert "Ask for at least one question." in text_of(teacher.get(none))
    (desk.banks / "bare.yaml").write_text("title: a\nitems: []\n")
    assert "Make new questions" not in teacher.get("/teach/banks/bare").text
    assert teacher.post("/teach/banks/bare/again", data={}).status_code == 404
    (desk.banks / "broken.yaml").write_text("title: [\n")
    assert teacher.post("/teach/banks/broken/again", data={}).location == "/teach/banks/broken"
    assert teacher.post("/teach/banks/nowhere/again", data={}).status_code == 404


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
