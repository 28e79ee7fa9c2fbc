"""Results: who answered what, what it tells about the questions, and what to talk about."""

import json

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask_login import login_required

from quizgen.banks.shelf import slug
from quizgen.store import privacy, taking
from quizgen.store.codec import article_of, item_of
from quizgen.store.marking import to_look_at
from quizgen.store.models import Participant, Quiz
from quizgen.store.quizzes import log
from quizgen.web.files import file
from quizgen.web.marks import best, commonest, table_of
from quizgen.web.passages import marked
from quizgen.web.session import me
from quizgen.web.site import now, reading, writing
from quizgen.web.views import Page
from quizgen.web.views.quizzes import collected, mine
from quizgen.web.words import plural

blueprint = Blueprint("results", __name__, url_prefix="/teach/quizzes")
HARD = 0.6  # facility under which a question is worth talking about


@blueprint.get("/<code>/results")
@login_required
def results(code: str) -> Page:
    quiz = collected(code)
    table = table_of(quiz)
    return render_template(
        "teach/results.html",
        quiz=quiz,
        table=table,
        analysis=table.analysis,
        pairs=list(zip(table.students, table.rows, strict=True)),
        look=to_look_at(reading(), quiz),
    )


@blueprint.get("/<code>/discuss")
@login_required
def discuss(code: str) -> Page:
    quiz = collected(code)
    table = table_of(quiz)
    hard = [
        (number, item, figures)
        for number, (item, figures) in enumerate(
            zip(table.items, table.analysis.items, strict=True), 1
        )
        if figures.facility is not None and figures.facility < HARD
    ]
    hard.sort(key=lambda one: one[2].facility or 0.0)
    article = article_of(quiz.article)
    evidence = {item.id: item.evidence for _, item, _ in hard}
    return render_template(
        "teach/discuss.html",
        quiz=quiz,
        hard=hard,
        answers=commonest(table),
        article=article,
        paragraphs=marked(article, evidence) if article is not None else [],
        look=to_look_at(reading(), quiz),
    )


@blueprint.get("/<code>/results.csv")
@login_required
def csv(code: str) -> Page:
    from quizgen.exchange.gradebook import gradebook_csv  # noqa: PLC0415 - only when asked for

    quiz = collected(code)
    table = table_of(quiz)
    data = gradebook_csv(table.items, table.rows)
    return file(data, "text/csv", f"{slug(quiz.title)}.csv")


@blueprint.get("/<code>/results.xlsx")
@login_required
def xlsx(code: str) -> Page:
    from quizgen.exchange.gradebook import gradebook_xlsx  # noqa: PLC0415 - only when asked for

    quiz = collected(code)
    table = table_of(quiz)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    data = gradebook_xlsx(quiz.title, table.items, table.rows)
    return file(data, kind, f"{slug(quiz.title)}.xlsx")


@blueprint.get("/<code>/students/<int:student>")
@login_required
def student(code: str, student: int) -> Page:
    quiz = collected(code)
    found = in_quiz(quiz, student)
    items = {item.id: (item.position, item_of(item.content)) for item in quiz.items}
    return render_template(
        "teach/student.html",
        quiz=quiz,
        student=found,
        items=items,
        best=best(found),
        look=to_look_at(reading(), quiz),
    )


def in_quiz(quiz: Quiz, number: int) -> Participant:
    """The student with that id, if she is in the quiz."""
    found = next((s for s in taking.students(reading(), quiz) if s.id == number), None)
    return found or abort(404)


@blueprint.get("/<code>/students/<int:student>.json")
@login_required
def export(code: str, student: int) -> Page:
    quiz = mine(code)
    found = in_quiz(quiz, student)
    data = privacy.export(reading(), found.name, me().number)
    text = json.dumps(data, indent=2, ensure_ascii=False)
    return file(text, "application/json", f"{slug(found.name)}.json")


@blueprint.post("/<code>/students/<int:student>/forget")
@login_required
def forget(code: str, student: int) -> Page:
    name = in_quiz(mine(code), student).name
    with writing() as session:
        count = privacy.delete_student(session, name, now(), me().number)
        log(session, mine(code, session), me().name, "A student was deleted everywhere.", now())
    flash(f"{name} is deleted, from {plural(count, 'quiz', 'quizzes')}.")
    return redirect(url_for("results.results", code=code))
