"""Quizzes that were assigned: the code for the wall, and what goes on while students work."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import segno
from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_login import login_required
from markupsafe import Markup

from quizgen.errors import StoreError
from quizgen.store import quizzes as store
from quizgen.store import taking
from quizgen.store.database import Session
from quizgen.store.marking import to_look_at
from quizgen.store.models import Attempt, Participant, Quiz
from quizgen.store.timing import GRACE, closed, deadline, opened
from quizgen.web.forms.assigning import SettingsForm, shown
from quizgen.web.session import me
from quizgen.web.site import now, reading, refresh, site, writing
from quizgen.web.views import Page
from quizgen.web.words import plural, sentence

blueprint = Blueprint("quizzes", __name__, url_prefix="/teach/quizzes")
EXTENSION = 5  # minutes that a click on "more time" gives


def mine(code: str, session: Session | None = None) -> Quiz:
    """The teacher's own quiz of that code; nobody else's is there for her."""
    return store.quiz_of(session or reading(), me().number, code) or abort(404)


@blueprint.get("/")
@login_required
def index() -> Page:
    rows = store.overviews(reading(), me().number)
    return render_template("teach/quizzes.html", rows=rows, state_of=state_of)


def state_of(quiz: Quiz) -> str:
    """Whether a quiz is open, in a word."""
    at = now()
    return "not open yet" if not opened(quiz, at) else "closed" if closed(quiz, at) else "open"


def link_of(quiz: Quiz) -> str:
    """The address that leads students to a quiz."""
    path = url_for("taking.name", code=quiz.code)
    address = site().config.address
    return (
        f"{address.rstrip('/')}{path}"
        if address
        else url_for("taking.name", code=quiz.code, _external=True)
    )


def qr_of(text: str) -> Markup:
    """A QR code as SVG that takes its size from the page."""
    drawn = segno.make(text, error="m").svg_inline(omitsize=True, border=0, svgclass=None)
    return Markup(drawn)  # noqa: S704 - made by segno of our own address


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a student is in the latest attempt."""

    student: Participant
    attempt: Attempt | None
    done: tuple[bool, ...]
    end: datetime | None

    @property
    def state(self) -> str:
        """What she is doing, in a word."""
        if self.attempt is None:
            return "joined"
        return "working" if self.attempt.submitted is None else "handed in"


def progress_of(student: Participant, quiz: Quiz) -> Progress:
    """A student's progress."""
    attempt = student.attempts[-1] if student.attempts else None
    if attempt is None:
        return Progress(student=student, attempt=None, done=(), end=None)
    given = {r.item_id for r in attempt.responses if r.answer.strip()}
    done = tuple(number in given for number in attempt.layout)
    return Progress(student=student, attempt=attempt, done=done, end=deadline(attempt, quiz))


def collected(code: str) -> Quiz:
    """The teacher's quiz, with the attempts whose time is over handed in."""
    quiz = mine(code)
    if quiz.minutes is not None or quiz.closes is not None:
        with writing() as session:
            late = taking.collect(session, mine(code, session), now())
        if late:
            refresh()
    return quiz


@blueprint.get("/<code>")
@login_required
def quiz(code: str) -> Page:
    found = collected(code)
    link = link_of(found)
    return render_template(
        "teach/quiz.html",
        quiz=found,
        state=state_of(found),
        link=link,
        qr=qr_of(link),
        rows=[progress_of(s, found) for s in taking.students(reading(), found)],
        look=to_look_at(reading(), found),
    )


@blueprint.get("/<code>/live")
@login_required
def live(code: str) -> Page:
    found = collected(code)
    rows = [progress_of(s, found) for s in taking.students(reading(), found)]
    return render_template("teach/live.html", quiz=found, rows=rows)


@blueprint.get("/<code>/wall")
@login_required
def wall(code: str) -> Page:
    found = mine(code)
    link = link_of(found)
    return render_template("teach/wall.html", quiz=found, link=link, qr=qr_of(link))


@blueprint.route("/<code>/settings", methods=["GET", "POST"])
@login_required
def settings(code: str) -> Page:
    found = mine(code)
    form = SettingsForm(**({} if request.method == "POST" else shown(store.settings_of(found))))
    if form.validate_on_submit():
        with writing() as session:
            there = mine(code, session)
            store.change(there, form.settings(there.draw))
            for student in there.participants:  # extra time reaches those who work already
                for attempt in student.attempts:
                    wanted = there.extra.get(student.name_key)
                    if attempt.submitted is None and wanted is not None:
                        attempt.extra_minutes = max(attempt.extra_minutes, wanted)
        flash("The rules are changed.")
        return redirect(url_for("quizzes.quiz", code=code))
    log = store.log_of(reading(), found)
    page = render_template("teach/settings.html", quiz=found, form=form, log=log)
    return page, 422 if form.errors else 200


@blueprint.post("/<code>/close")
@login_required
def close(code: str) -> Page:
    with writing() as session:
        there = mine(code, session)
        there.closes = now()
        taking.collect(session, there, there.closes + GRACE + timedelta(seconds=1))
    flash("The quiz is closed. Students with extra time may go on; the others' answers are in.")
    return redirect(url_for("quizzes.quiz", code=code))


@blueprint.post("/<code>/open")
@login_required
def open_again(code: str) -> Page:
    with writing() as session:
        there = mine(code, session)
        there.closes = None
        if not opened(there, now()):
            there.opens = None
    flash("The quiz is open.")
    return redirect(url_for("quizzes.quiz", code=code))


@blueprint.post("/<code>/delete")
@login_required
def delete(code: str) -> Page:
    with writing() as session:
        store.remove(session, [mine(code, session)])
    flash("The quiz and all answers in it are deleted.")
    return redirect(url_for("quizzes.index"))


def for_student(code: str, student: int, deed: Callable[[Session, Quiz, Participant], str]) -> Page:
    """Do something for one student of the teacher's quiz, and note it."""
    try:
        with writing() as session:
            there = mine(code, session)
            found = next((s for s in there.participants if s.id == student), None) or abort(404)
            said = deed(session, there, found)
            store.log(session, there, me().name, said, now())
        flash(said)
    except StoreError as error:
        flash(sentence(str(error)), "error")
    return redirect(url_for("quizzes.quiz", code=code))


def latest(student: Participant) -> Attempt:
    """A student's latest attempt."""
    if not student.attempts:
        raise StoreError(f"{student.name} has not begun yet")
    return student.attempts[-1]


@blueprint.post("/<code>/students/<int:student>/reopen")
@login_required
def reopen(code: str, student: int) -> Page:
    def deed(_: Session, there: Quiz, found: Participant) -> str:
        taking.reopen(latest(found), there, now(), EXTENSION)
        return f"{found.name} can go on."

    return for_student(code, student, deed)


@blueprint.post("/<code>/students/<int:student>/extend")
@login_required
def extend(code: str, student: int) -> Page:
    def deed(_: Session, __: Quiz, found: Participant) -> str:
        latest(found).extra_minutes += EXTENSION
        return f"{found.name} has {plural(EXTENSION, 'minute')} more."

    return for_student(code, student, deed)


@blueprint.post("/<code>/students/<int:student>/submit")
@login_required
def submit(code: str, student: int) -> Page:
    def deed(session: Session, there: Quiz, found: Participant) -> str:
        taking.submit(session, latest(found), there, now())
        return f"The answers of {found.name} are in."

    return for_student(code, student, deed)


@blueprint.post("/<code>/students/<int:student>/remove")
@login_required
def remove(code: str, student: int) -> Page:
    def deed(session: Session, _: Quiz, found: Participant) -> str:
        session.delete(found)
        return f"{found.name} was removed, with all answers."

    return for_student(code, student, deed)
