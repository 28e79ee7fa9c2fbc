"""Grading: the same answer is judged once, and a wrong key is put right."""

from dataclasses import replace

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_login import login_required

from quizgen.banks import editing
from quizgen.domain.bank import Item
from quizgen.errors import BankError
from quizgen.store import marking as store
from quizgen.store.codec import item_of
from quizgen.store.models import Quiz, QuizItem
from quizgen.store.quizzes import log
from quizgen.web.forms.items import ItemForm, form_of
from quizgen.web.session import me
from quizgen.web.site import now, reading, site, writing
from quizgen.web.views import Page
from quizgen.web.views.quizzes import collected, mine
from quizgen.web.words import number, plural

blueprint = Blueprint("marking", __name__, url_prefix="/teach/quizzes")
SHARES = {"all": 1.0, "half": 0.5, "none": 0.0}


def numbered(quiz: Quiz, position: int) -> QuizItem:
    """The question of that number."""
    return next((item for item in quiz.items if item.position == position), None) or abort(404)


@blueprint.get("/<code>/grade")
@login_required
def grading(code: str) -> Page:
    quiz = collected(code)
    groups = store.groups(reading(), quiz)
    rows = [(row, item_of(row.content), groups[row.id]) for row in quiz.items]
    # Options need no judge; they are here only for a key that may be wrong.
    written = [r for r in rows if not r[1].distractors and r[1].type != "true_false"]
    chosen = [r for r in rows if r not in written]
    return render_template(
        "teach/grade.html",
        quiz=quiz,
        written=written,
        chosen=chosen,
        look=store.to_look_at(reading(), quiz),
        in_bank=site().shelf.has(quiz.bank),
    )


@blueprint.post("/<code>/items/<int:position>/rule")
@login_required
def rule(code: str, position: int) -> Page:
    answer = request.form.get("answer", "")
    wanted = request.form.get("points", "")
    if not answer.strip() or wanted not in {*SHARES, "rules"}:
        abort(400)
    with writing() as session:
        quiz = mine(code, session)
        row = numbered(quiz, position)
        points = None if wanted == "rules" else item_of(row.content).points * SHARES[wanted]
        changed = store.rule(session, quiz, row, answer, points=points, now=now())
        earned = "what the rules give" if points is None else plural_points(points)
        said = f"Question {position}: “{answer}” earns {earned}."
        log(session, quiz, me().name, f"{said} {plural(changed, 'score')} changed.", now())
    flash(f"{said} {plural(changed, 'score')} changed.")
    if request.form.get("bank") and wanted == "all":
        add_to_bank(quiz.bank, item_of(row.content).id, answer)
    return redirect(url_for("marking.grading", code=code, _anchor=f"n{position}"))


def plural_points(points: float) -> str:
    """ "1 point", "0.5 points"."""
    return f"{number(points)} {'point' if points == 1 else 'points'}"


def add_to_bank(name: str, item: str, answer: str) -> None:
    """Put an answer among those that the bank's item accepts."""
    shelf = site().shelf
    try:
        there = shelf.load(name)
        old = editing.item_named(there.bank, item)
        words = " ".join(answer.split())
        if words not in {old.key, *old.accept}:
            new = replace(old, accept=(*old.accept, words))
            shelf.save(name, editing.with_item(there.bank, item, new), there.mark)
        flash(f"The bank accepts “{words}” from now on.")
    except BankError as error:
        flash(f"The bank was left as it is: {error}", "error")


@blueprint.route("/<code>/items/<int:position>/correct", methods=["GET", "POST"])
@login_required
def correct(code: str, position: int) -> Page:
    quiz = mine(code)
    old = item_of(numbered(quiz, position).content)
    form = ItemForm() if request.method == "POST" else form_of(old, "")
    if form.validate_on_submit():
        new = form.item(old)
        if new.type != old.type:
            form.type.errors = ["The type cannot change in a quiz that students have taken."]
        elif set(option_texts(new)) != set(option_texts(old)):
            form.key.errors = ["Students have seen these options: choose the key among them."]
        else:
            with writing() as session:
                there = mine(code, session)
                changed = store.correct(session, there, numbered(there, position), new)
                said = (
                    f"Question {position}: the key was “{old.key}” and is “{new.key}” now. "
                    f"{plural(changed, 'score')} changed."
                )
                log(session, there, me().name, said, now())
            flash(said)
            return redirect(url_for("marking.grading", code=code, _anchor=f"n{position}"))
    page = render_template("teach/correct.html", quiz=quiz, form=form, item=old, position=position)
    return page, 422 if form.errors else 200


def option_texts(item: Item) -> tuple[str, ...]:
    """What students may have chosen; nothing where they write."""
    return (item.key, *(d.text for d in item.distractors)) if item.distractors else ()
