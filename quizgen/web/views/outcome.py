"""What a student sees when she has handed in: as much as her teacher allows."""

from dataclasses import dataclass

from flask import Blueprint, abort, redirect, render_template, request, url_for

from quizgen.domain.bank import Item
from quizgen.domain.score import Score
from quizgen.errors import StoreError
from quizgen.grading import grade
from quizgen.store import taking as store
from quizgen.store.codec import article_of, item_of
from quizgen.store.models import Attempt, Quiz, Response
from quizgen.store.timing import closed, may_see_key, opened
from quizgen.web.paper import Question, questions
from quizgen.web.passages import marked
from quizgen.web.site import now, reading, writing
from quizgen.web.views import Page
from quizgen.web.views.taking import open_attempt
from quizgen.web.words import sentence

blueprint = Blueprint("outcome", __name__)


@dataclass(frozen=True, slots=True)
class Marked:
    """A question with its item and what the answer to it earned."""

    question: Question
    item: Item
    score: Score

    @property
    def right(self) -> bool:
        """Whether all points were earned."""
        return self.score.points >= self.score.most

    @property
    def rationale(self) -> str | None:
        """Why the chosen option is wrong."""
        for distractor in self.item.distractors:
            if distractor.text == self.question.answer:
                return distractor.rationale
        return None


@blueprint.get("/a/<token>/result")
def result(token: str) -> Page:
    attempt, quiz = open_attempt(token)
    if attempt.submitted is None:
        return redirect(url_for("taking.sheet", token=token))
    at = now()
    again = attempt.number < quiz.attempts and opened(quiz, at) and not closed(quiz, at)
    if not may_see_key(attempt, quiz, at):
        return render_template(
            "take/handed_in.html", quiz=quiz, attempt=attempt, again=again, wait=quiz.closes
        )
    answers = marked_answers(attempt, quiz)
    article = article_of(quiz.article)
    evidence = {str(one.question.id): one.item.evidence for one in answers}
    return render_template(
        "take/result.html",
        quiz=quiz,
        attempt=attempt,
        again=again,
        answers=answers,
        points=sum(one.score.points for one in answers),
        most=sum(one.score.most for one in answers),
        missed=[one for one in answers if not one.right],
        article=article,
        paragraphs=marked(article, evidence) if article is not None else [],
    )


def marked_answers(attempt: Attempt, quiz: Quiz) -> list[Marked]:
    """The questions of an attempt that is in, with their scores."""
    session = reading()
    given = store.answers_of(session, attempt)
    rows = store.items_of(session, attempt)
    return [
        Marked(one, item_of(row.content), score_of(given.get(row.id), item_of(row.content)))
        for one, row in zip(questions(rows, attempt, quiz, given), rows, strict=True)
    ]


def score_of(response: Response | None, item: Item) -> Score:
    """The score that was given to a response."""
    if response is None or response.points is None:
        return Score(points=0, most=item.points, reason="no answer")
    return Score(
        points=response.points, most=item.points, reason=response.reason, look=response.look
    )


@blueprint.post("/a/<token>/again")
def again(token: str) -> Page:
    try:
        with writing() as session:
            attempt = store.attempt_by_token(session, token, lock=True) or abort(404)
            student = attempt.participant
            last = student.attempts[-1]
            if last.submitted is not None:
                last = store.start(session, student, student.quiz, now(), number=last.number + 1)
            return redirect(url_for("taking.sheet", token=last.token))
    except StoreError as error:
        heading = "No further attempt"
        return render_template("failed.html", heading=heading, sentence=sentence(str(error))), 409


@blueprint.route("/a/<token>/practice", methods=["GET", "POST"])
def practice(token: str) -> Page:
    """The questions that were missed, once more. Nothing of it is kept."""
    attempt, quiz = open_attempt(token)
    if not may_see_key(attempt, quiz, now()):
        abort(404)
    article = article_of(quiz.article)
    missed = [one for one in marked_answers(attempt, quiz) if not one.right]
    tried = {one.question.id: request.form.get(f"q{one.question.id}", "") for one in missed}
    scores = {
        one.question.id: grade(one.item, tried[one.question.id], article)
        for one in missed
        if request.method == "POST" and tried[one.question.id].strip()
    }
    return render_template(
        "take/practice.html",
        quiz=quiz,
        attempt=attempt,
        missed=missed,
        tried=tried,
        scores=scores,
        article=article if quiz.show_article else None,
        paragraphs=marked(article, {}) if article is not None and quiz.show_article else [],
    )
