"""A new bank: paste or upload, press Generate, and the questions are there; and new questions for a
bank that is there."""

import hashlib
from functools import partial
from typing import Any

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_login import login_required

from quizgen.banks import LoadedBank, merged, said
from quizgen.banks.shelf import Shelf
from quizgen.domain.bank import Bank
from quizgen.errors import BankError
from quizgen.store import work as store
from quizgen.store.database import Database
from quizgen.store.models import Job
from quizgen.web.forms.making import KINDS, AgainForm, NewForm
from quizgen.web.session import me
from quizgen.web.site import now, reading, site, writing
from quizgen.web.views import Page
from quizgen.web.views.library import known
from quizgen.web.views.reviewing import CHANGED
from quizgen.web.words import sentence
from quizgen.web.workshop import Task

DROP_FIRST = "Drop the questions that you do not want: others will take their place"
blueprint = Blueprint("making", __name__, url_prefix="/teach")


@blueprint.route("/new", methods=["GET", "POST"])
@login_required
def new() -> Page:
    form = NewForm()
    if form.validate_on_submit():
        return redirect(url_for("making.progress", token=started(form)))
    return render_template("teach/new.html", form=form), 422 if form.errors else 200


def started(form: NewForm) -> str:
    """Have a bank made of what the form holds; gives the job's token. A second click finds the
    job of the first."""
    upload = form.file.data
    asked = {name: form.data[name] for name in ("text", "title", *KINDS, "force")}
    arguments = {
        "data": upload.read() if upload else str(form.text.data).encode(),
        "name": upload.filename if upload else "",
        "title": " ".join(str(form.title.data or "").split()),
        "numbers": form.numbers(),
        "seed": 0,
        "force": bool(form.force.data),
    }
    request = hashlib.sha256(repr(sorted(arguments.items())).encode()).hexdigest()
    with writing() as session:
        job, fresh = store.ask(session, me().number, "generate", request, now())
        if fresh:
            job.result = {"asked": asked}
    if fresh:
        keep = partial(shelved, site().shelf, site().database, me().number)
        site().workshop.give(Task(job.token, "generated", arguments, keep))
    return job.token


def shelved(
    shelf: Shelf, database: Database, teacher: int, made: tuple[Bank, tuple[str, ...]]
) -> dict[str, Any]:
    """Put a bank that was made into the library; what the job's page needs to know of it."""
    bank, notes = made
    name = shelf.add(bank)
    with database.writing() as session:
        store.note(session, name).owner_id = teacher
    return {"bank": name, "notes": list(notes)}


@blueprint.post("/banks/<name>/again")
@login_required
def again(name: str) -> Page:
    """Make new questions for a bank, of its own article, beside those that are the teacher's."""
    form = AgainForm()
    try:
        there = site().shelf.load(known(name))
    except BankError:
        return redirect(url_for("reviewing.bank", name=name))  # which tells the faults
    if there.bank.article is None:
        abort(404)
    if form.mark.data != there.mark:
        flash(CHANGED, "error")
    elif not form.validate_on_submit():
        flash(" ".join(str(e) for errors in form.errors.values() for e in errors), "error")
    else:
        return redirect(url_for("making.progress", token=started_again(name, there, form)))
    return redirect(url_for("reviewing.bank", name=name))


def started_again(name: str, there: LoadedBank, form: AgainForm) -> str:
    """Have new questions made for a bank; gives the job's token."""
    arguments = {"bank": there.bank, "numbers": form.numbers()}
    request = hashlib.sha256(f"{name} {there.mark} {form.numbers()}".encode()).hexdigest()
    with writing() as session:
        job, fresh = store.ask(session, me().number, "again", request, now())
        if fresh:
            job.result = {"bank": name}
    if fresh:
        keep = partial(put_in, site().shelf, name, there)
        site().workshop.give(Task(job.token, "again", arguments, keep))
    return job.token


def put_in(
    shelf: Shelf, name: str, there: LoadedBank, made: tuple[Bank, tuple[str, ...]]
) -> dict[str, Any]:
    """Put new questions into the bank they were made for, if its file is as it was."""
    new, notes = made
    done = merged(there, new)
    shelf.save(name, done.bank, there.mark)
    hint = [DROP_FIRST] if done.left and not done.added else []
    return {"bank": name, "said": said(done), "notes": [*notes, *hint]}


@blueprint.get("/jobs/<token>")
@login_required
def progress(token: str) -> Page:
    job = store.job_of(reading(), me().number, token) or abort(404)
    if job.state == "done":
        return redirect(url_of(job))
    if job.state == "failed" and job.kind == "generate":
        # The form again, with all that was typed and what was wrong with it.
        form = NewForm(**job.result.get("asked", {}))
        form.text.errors = [sentence(job.message)]
        return render_template("teach/new.html", form=form), 422
    lost = job.state == "waiting" and job.created < now() - store.STALE
    status = 200 if job.state == "waiting" and not lost else 422
    return render_template("teach/progress.html", job=job, lost=lost), status


@blueprint.get("/jobs/<token>/state")
@login_required
def state(token: str) -> ResponseReturnValue:
    job = store.job_of(reading(), me().number, token) or abort(404)
    return {"state": job.state, "url": url_of(job) if job.state == "done" else None}


def url_of(job: Job) -> str:
    """Where a finished job leads: to the bank, which tells how it was made, or to the item that
    is new in it."""
    if job.kind == "swap":
        return url_for("reviewing.bank", name=job.result["bank"], _anchor=job.result["item"])
    return url_for("reviewing.bank", name=job.result["bank"], made=job.token)
