"""Every page of the site, with something on it: how a browser gets there."""

from dataclasses import replace
from datetime import timedelta

from playwright.sync_api import Page
from sqlalchemy import select

from quizgen.store import work
from quizgen.store.accounts import invite
from quizgen.store.models import Quiz, Teacher
from quizgen.web.site import now
from tests.browser import ferry
from tests.browser.school import School

HALF = ("A fisherman", "True", "", "7")
MINE = "/teach/quizzes"


def sample(school: School) -> str:
    """The code of the quiz with the invented class."""
    with school.site.database.reading() as session:
        return session.scalar(select(Quiz.code).where(Quiz.sample))


def job(school: School, message: str = "") -> str:
    """A piece of work that nobody does, or that failed with `message`."""
    with school.site.database.writing() as session:
        teacher = session.scalars(select(Teacher)).first()
        made, _ = work.ask(session, teacher.id, "generate", f"nothing {message}", now())
        token = made.token
    if message:
        with school.site.database.writing() as session:
            work.failed(session, token, message)
    return token


def running(school: School) -> str:
    """A quiz that one student has finished, one is in, and one has just begun."""
    code = school.assign(minutes=40)
    school.sit(code, "Ada", "Marta Osei", "True", "1911", "four", "because of the salmon")
    school.sit(code, "Bartholomew", *HALF, hand_in=False)
    school.sit(code, "Cleo", hand_in=False)
    return code


def student(school: School, code: str) -> int:
    """The number of the first student of a quiz."""
    with school.site.database.reading() as session:
        return session.scalar(select(Quiz).where(Quiz.code == code)).participants[0].id


def after(path: str, *steps):
    """Go to a page and do something there."""

    def go(page: Page) -> None:
        page.goto(path)
        for step in steps:
            step(page)
        page.wait_for_load_state()  # a click returns before the new page is whole

    return go


def press(name: str):
    return lambda page: page.get_by_role("button", name=name).first.click()


def fill(label: str, text: str):
    return lambda page: page.get_by_label(label, exact=True).fill(text)


def upload(page: Page) -> None:
    """Send a file that is no bank."""
    page.get_by_text("Upload a bank file").click()
    file = {"name": "b.yaml", "mimeType": "text/yaml", "buffer": b"format: quizgen-bank/1\nx: 1\n"}
    page.get_by_label("Bank file").set_input_files(file)
    page.get_by_role("button", name="Upload").click()


def unfold(page: Page) -> None:
    """Open everything that can be opened."""
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")


def empty(school: School) -> str:
    """The name of a bank without questions and without an article."""
    return school.site.shelf.add(replace(ferry.BANK, title="Nothing yet", items=(), article=None))


TEACHER = {
    "library": lambda s: after("/teach/"),
    "library menus": lambda s: after("/teach/", unfold),
    "library search": lambda s: after("/teach/?words=Putin&skill=attribution"),
    "library nothing": lambda s: after("/teach/?words=zebra"),
    "faults": lambda s: after("/teach/", upload),
    "new": lambda s: after("/teach/new"),
    "new errors": lambda s: after("/teach/new", press("Generate")),
    "working": lambda s: after(f"/teach/jobs/{job(s)}"),
    "work failed": lambda s: after(f"/teach/jobs/{job(s, 'the text is too short')}"),
    "bank": lambda s: after("/teach/banks/kim-train", lambda p: p.keyboard.press("j")),
    "bank open": lambda s: after("/teach/banks/kim-train", unfold),
    "bank empty": lambda s: after(f"/teach/banks/{empty(s)}"),
    "edit": lambda s: after("/teach/banks/low-quay/who/edit"),
    "add errors": lambda s: after("/teach/banks/low-quay/add", press("Save")),
    "assign": lambda s: after("/teach/banks/low-quay/assign"),
    "assign open": lambda s: after("/teach/banks/kim-train/assign", unfold),
    "quizzes": lambda s: after(f"{MINE}/"),
    "quiz": lambda s: after(f"{MINE}/{running(s)}"),
    "quiz empty": lambda s: after(f"{MINE}/{s.assign()}"),
    "quiz menus": lambda s: after(f"{MINE}/{running(s)}", unfold),
    "wall": lambda s: after(f"{MINE}/{sample(s)}/wall"),
    "grade": lambda s: after(f"{MINE}/{running(s)}/grade"),
    "correct": lambda s: after(f"{MINE}/{sample(s)}/items/9/correct"),
    "results": lambda s: after(f"{MINE}/{sample(s)}/results"),
    "results open": lambda s: after(f"{MINE}/{running(s)}/results", unfold),
    "results empty": lambda s: after(f"{MINE}/{s.assign()}/results"),
    "discuss": lambda s: after(f"{MINE}/{sample(s)}/discuss", unfold),
    "rules": lambda s: after(f"{MINE}/{sample(s)}/settings"),
    "rules errors": lambda s: after(
        f"{MINE}/{s.assign()}/settings", fill("Attempts", "0"), press("Save")
    ),
    "student": lambda s: after(f"{MINE}/{(c := running(s))}/students/{student(s, c)}"),
    "nothing here": lambda s: after("/teach/quizzes/AAAAAA"),
}


def welcome(school: School) -> str:
    with school.site.database.writing() as session:
        return f"/teach/welcome/{invite(session, now())}"


def result(school: School, **rules) -> str:
    return school.sit(school.assign(**rules), "Ada", *HALF)


def going(school: School, **rules) -> str:
    return school.sit(school.assign(**rules), "Ada", *HALF, hand_in=False)


def day(number: int):
    return now() + timedelta(days=number)


EVERYBODY = {
    "welcome": lambda s: after(welcome(s)),
    "used link": lambda s: after("/teach/welcome/nothing"),
    "login": lambda s: after("/teach/login"),
    "login errors": lambda s: after("/teach/login", press("Log in")),
    "door": lambda s: after("/"),
    "door errors": lambda s: after("/", fill("Code of your quiz", "AAA"), press("Go")),
    "name": lambda s: after(f"/q/{s.assign(minutes=20)}"),
    "name from list": lambda s: after(f"/q/{s.assign(roster=('Ada', 'Ben'))}"),
    "name taken": lambda s: after(
        f"/q/{sample(s)}", fill("Your name", "Ben (sample)"), press("St")
    ),
    "name early": lambda s: after(f"/q/{s.assign(opens=day(1))}"),
    "name late": lambda s: after(f"/q/{s.assign(closes=day(-1))}"),
    "sheet": lambda s: after(f"/a/{going(s)}"),
    "sheet one at a time": lambda s: after(f"/a/{going(s, one_at_a_time=True, minutes=30)}?n=2"),
    "sheet no article": lambda s: after(f"/a/{going(s, show_article=False, minutes=1)}"),
    "review": lambda s: after(f"/a/{going(s, minutes=30)}/review"),
    "handed in": lambda s: after(f"/a/{result(s, feedback='after_closing')}/result"),
    "result": lambda s: after(
        f"/a/{result(s)}/result", lambda p: p.locator(".question").first.focus()
    ),
    "practice": lambda s: after(f"/a/{result(s)}/practice"),
    "practice checked": lambda s: after(
        f"/a/{result(s)}/practice", lambda p: p.get_by_label("A fish").check(), press("Check")
    ),
}
