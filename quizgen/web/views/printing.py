"""Handouts: a preview beside the settings, which are remembered, and the files."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

from flask import Blueprint, redirect, render_template, url_for
from flask_login import login_required

from quizgen.banks import FaultyBankError
from quizgen.banks.shelf import slug
from quizgen.domain.bank import Bank
from quizgen.errors import PrintingError
from quizgen.printing.settings import Link, Settings
from quizgen.store import accounts
from quizgen.store.codec import article_of
from quizgen.store.models import Quiz
from quizgen.store.quizzes import quizzes_of_bank
from quizgen.web.files import file
from quizgen.web.forms.printing import PrintForm
from quizgen.web.marks import table_of
from quizgen.web.session import me
from quizgen.web.site import reading, site, writing
from quizgen.web.views import Page
from quizgen.web.views.library import known
from quizgen.web.views.quizzes import collected, link_of
from quizgen.web.views.reviewing import faulty
from quizgen.web.words import sentence

blueprint = Blueprint("printing", __name__, url_prefix="/teach")
blueprint.register_error_handler(FaultyBankError, faulty)


@blueprint.errorhandler(PrintingError)
def unprintable(error: PrintingError) -> Page:
    heading = "This cannot be printed"
    return render_template("failed.html", heading=heading, sentence=sentence(str(error))), 422


@blueprint.route("/banks/<name>/print", methods=["GET", "POST"])
@login_required
def settings(name: str) -> Page:
    from quizgen.printing import cautions  # noqa: PLC0415 - ReportLab is heavy

    bank = site().shelf.load(known(name)).bank
    form = PrintForm(**last())
    quizzes = quizzes_of_bank(reading(), me().number, name)
    codes = {quiz.code: f"{quiz.code} {quiz.title}" for quiz in quizzes}
    form.quiz.choices = [("", "none"), *codes.items()]
    if form.quiz.data not in codes:  # chosen for another bank, or deleted
        form.quiz.data = ""
    if form.validate_on_submit():
        with writing() as session:
            accounts.prefer(session, me().number, "print", form.choices_made())
        return redirect(url_for("printing.settings", name=name))
    page = render_template(
        "teach/print.html", name=name, bank=bank, form=form, notes=cautions(bank, ())
    )
    return page, 422 if form.errors else 200


def last() -> dict[str, Any]:
    """What the teacher chose last."""
    chosen: dict[str, Any] = me().preferences.get("print", {})
    return chosen


def chosen(name: str) -> tuple[Bank, Settings, tuple[str, ...]]:
    """The bank, the settings for its handouts, and the names for which there is a sheet each."""
    bank = site().shelf.load(known(name)).bank
    wish = last()
    quizzes = {quiz.code: quiz for quiz in quizzes_of_bank(reading(), me().number, name)}
    quiz = quizzes.get(wish.get("quiz", ""))
    made = Settings(
        link=None if quiz is None else Link(url=link_of(quiz), code=quiz.code),
        **{k: v for k, v in wish.items() if k not in {"quiz", "named"}},
    )
    names = tuple(quiz.roster) if quiz is not None and wish.get("named") else ()
    return bank, made, names


@blueprint.get("/banks/<name>/worksheet.pdf")
@login_required
def worksheet(name: str) -> Page:
    from quizgen.printing import worksheet as drawn  # noqa: PLC0415

    return pdf(drawn(*chosen(name)), name)


@blueprint.get("/banks/<name>/key.pdf")
@login_required
def key(name: str) -> Page:
    from quizgen.printing import answer_key  # noqa: PLC0415

    bank, made, _ = chosen(name)
    return pdf(answer_key(bank, made), f"{name} key")


@blueprint.get("/banks/<name>/bubbles.zip")
@login_required
def bubbles(name: str) -> Page:
    from quizgen.printing import answer_sheets  # noqa: PLC0415

    bank, made, names = chosen(name)
    sheets = answer_sheets(bank, made, names, made.link.code if made.link is not None else "")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(f"{slug(name)}-answer-sheets.pdf", sheets.pdf)
        archive.writestr(f"{slug(name)}-answer-sheets.json", sheets.geometry)
    return file(packed.getvalue(), "application/zip", f"{slug(name)}-answer-sheets.zip")


@blueprint.get("/quizzes/<code>/results.pdf")
@login_required
def results(code: str) -> Page:
    from quizgen.printing import results_page  # noqa: PLC0415

    return of_results(code, results_page, "results")


@blueprint.get("/quizzes/<code>/slips.pdf")
@login_required
def slips(code: str) -> Page:
    from quizgen.printing import slips as drawn  # noqa: PLC0415

    return of_results(code, drawn, "slips")


def of_results(code: str, drawn: Callable[[Any, Settings], bytes], what: str) -> Page:
    """A handout about the results of a quiz, on the teacher's paper."""
    from quizgen.printing import class_results  # noqa: PLC0415

    quiz: Quiz = collected(code)
    table = table_of(quiz)
    found = class_results(quiz.title, table.items, table.rows, article=article_of(quiz.article))
    paper = Settings(paper=last().get("paper", "A4"))
    return pdf(drawn(found, paper), f"{quiz.title} {what}")


def pdf(data: bytes, name: str) -> Page:
    """A PDF to look at or to save."""
    return file(data, "application/pdf", f"{slug(name)}.pdf", "inline")
