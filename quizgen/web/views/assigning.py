"""From a bank to a quiz that students can take."""

from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_login import login_required

from quizgen.banks import FaultyBankError
from quizgen.domain.bank import Bank
from quizgen.store import accounts
from quizgen.store.quizzes import assign as assigned
from quizgen.web.forms.assigning import REMEMBERED, AssignForm
from quizgen.web.session import me
from quizgen.web.site import now, site, writing
from quizgen.web.views import Page
from quizgen.web.views.library import known
from quizgen.web.views.reviewing import faulty

blueprint = Blueprint("assigning", __name__, url_prefix="/teach/banks")
blueprint.register_error_handler(FaultyBankError, faulty)


@blueprint.route("/<name>/assign", methods=["GET", "POST"])
@login_required
def assign(name: str) -> Page:
    bank = site().shelf.load(known(name)).bank
    items = {item.id: item for item in bank.items if item.status != "rejected"}
    if not items:
        flash("There is no question to assign: add one, or take a dropped one back.", "error")
        return redirect(url_for("reviewing.bank", name=name))
    form = AssignForm(**({} if request.method == "POST" else started(bank)))
    form.items.choices = [(item.id, item.stem) for item in items.values()]
    if form.validate_on_submit():
        chosen = [items[number] for number in form.items.data or ()]
        draw = form.draw.data if form.draw.data and form.draw.data < len(chosen) else None
        with writing() as session:
            quiz = assigned(
                session,
                me().number,
                " ".join(str(form.title.data).split()),
                chosen,
                form.settings(draw),
                now=now(),
                article=bank.article,
                bank=name,
            )
            last = {field: form.data[field] for field in REMEMBERED}
            accounts.prefer(session, me().number, "assign", last)
        return redirect(url_for("quizzes.quiz", code=quiz.code))
    return render_template("teach/assign.html", name=name, bank=bank, form=form), (
        422 if form.errors else 200
    )


def started(bank: Bank) -> dict[str, Any]:
    """What the form shows first: all items that were not dropped, and the rules that the teacher
    chose last."""
    live = [item.id for item in bank.items if item.status != "rejected"]
    return {**me().preferences.get("assign", {}), "title": bank.title, "items": live}
