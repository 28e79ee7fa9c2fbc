"""The student's pages: joining, answering, handing in."""

from datetime import datetime, timedelta
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from quizgen.errors import StoreError
from quizgen.store import taking as store
from quizgen.store.codec import article_of
from quizgen.store.models import Attempt, Quiz
from quizgen.store.names import new_word
from quizgen.store.quizzes import quiz_by_code
from quizgen.store.timing import closed, deadline, opened, overdue
from quizgen.web.forms.taking import CodeForm, NameForm, RosterForm
from quizgen.web.paper import Question, questions
from quizgen.web.passages import marked
from quizgen.web.security import limiter
from quizgen.web.site import now, reading, refresh, site, writing
from quizgen.web.views import Page
from quizgen.web.words import sentence

blueprint = Blueprint("taking", __name__)
WORD = "word"  # in the browser's session: the resume word that a new student gets
OLDEST = timedelta(days=1)  # an answer that a browser kept for longer counts as given then


def code_asked() -> str:
    """The quiz that is asked for, to count tries by."""
    return f"code:{(request.view_args or {}).get('code', '')}"


@blueprint.route("/", methods=["GET", "POST"])
@limiter.limit("60 per minute", methods=["POST"])
def door() -> Page:
    form = CodeForm()
    if form.validate_on_submit():
        quiz = quiz_by_code(reading(), str(form.code.data))
        if quiz is not None:
            return redirect(url_for("taking.name", code=quiz.code))
        form.code.errors = ["There is no quiz with this code. Look at it again."]
    return render_template("take/door.html", form=form)


@blueprint.route("/q/<code>", methods=["GET", "POST"])
@limiter.limit("60 per minute", methods=["POST"])
@limiter.limit("240 per minute", methods=["POST"], key_func=code_asked)
def name(code: str) -> Page:
    quiz = quiz_by_code(reading(), code) or abort(404)
    form = name_form(quiz)
    ask_word = False
    session.setdefault(WORD, new_word())
    if form.validate_on_submit():
        try:
            return redirect(url_for("taking.sheet", token=come_in(quiz.code, form)))
        except store.TakenError:
            ask_word = True
            say = wrong_word if form.word.data else who_is_it
            form.word.errors = [say(str(form.name.data))]
        except StoreError as error:
            form.name.errors = [sentence(str(error))]
    state = "early" if not opened(quiz, now()) else "closed" if closed(quiz, now()) else "open"
    return render_template("take/name.html", quiz=quiz, form=form, state=state, ask_word=ask_word)


def name_form(quiz: Quiz) -> NameForm:
    """The form at the door of a quiz: a list to choose from where there is a class list."""
    if not quiz.roster:
        return NameForm()
    form = RosterForm()
    form.name.choices = [("", "Choose your name"), *((one, one) for one in quiz.roster)]
    return form


def come_in(code: str, form: NameForm) -> str:
    """Join by the form; gives the token of the student's attempt."""
    typed = str(form.word.data or "")
    with writing() as db:
        quiz = quiz_by_code(db, code) or abort(404)
        student = store.join(db, quiz, str(form.name.data), now(), typed, own=session.get(WORD, ""))
        return store.attempt_for(db, student, quiz, now()).token


def who_is_it(name: str) -> str:
    """What to say when a name is in use and nothing shows whose it is."""
    return (
        f"Somebody called {name} is in this quiz already. If that is you, type your resume word. "
        "If not, add something to your name."
    )


def wrong_word(name: str) -> str:
    """What to say when the resume word is not the right one."""
    return f"That is not the resume word of {name}. Your teacher can look it up."


def open_attempt(token: str) -> tuple[Attempt, Quiz]:
    """The attempt of that token, handed in if its time is over."""
    attempt = store.attempt_by_token(reading(), token) or abort(404)
    quiz = attempt.participant.quiz
    if overdue(attempt, quiz, now()):
        hand_in(token)
        refresh()
    return attempt, quiz


def hand_in(token: str) -> None:
    """Hand in the attempt, once."""
    with writing() as db:
        attempt = store.attempt_by_token(db, token, lock=True) or abort(404)
        store.submit(db, attempt, attempt.participant.quiz, now())


def asked(attempt: Attempt, quiz: Quiz) -> list[Question]:
    """The attempt's questions with the answers so far."""
    given = store.answers_of(reading(), attempt)
    return questions(store.items_of(reading(), attempt), attempt, quiz, given)


@blueprint.get("/a/<token>")
def sheet(token: str) -> Page:
    attempt, quiz = open_attempt(token)
    if attempt.submitted is not None:
        return redirect(url_for("outcome.result", token=token))
    paper = asked(attempt, quiz)
    at = min(max(request.args.get("n", 1, type=int), 1), len(paper))
    article = article_of(quiz.article) if quiz.show_article else None
    return render_template(
        "take/sheet.html",
        quiz=quiz,
        attempt=attempt,
        student=attempt.participant,
        questions=paper,
        shown=[paper[at - 1]] if quiz.one_at_a_time else paper,
        at=at if quiz.one_at_a_time else None,
        article=article,
        paragraphs=marked(article, {}) if article is not None else [],
        end=deadline(attempt, quiz),
        left=seconds_left(attempt, quiz),
    )


def seconds_left(attempt: Attempt, quiz: Quiz) -> int | None:
    """How long the attempt may still last, None if for ever."""
    end = deadline(attempt, quiz)
    return None if end is None else max(0, int((end - now()).total_seconds()))


@blueprint.post("/a/<token>")
def keep(token: str) -> Page:
    """Save by a plain form, then go where its button says."""
    was, given = request.form, []
    for field, text in request.form.items():
        if field.startswith("q") and field[1:].isdigit() and text != was.get(f"was-{field}", ""):
            given.append(store.Answer(item=int(field[1:]), text=text))
    try:
        with writing() as db:
            store.save(db, token, given, now())
    except store.ClosedError:
        return redirect(url_for("outcome.result", token=token))
    except StoreError:
        abort(404)
    to = request.form.get("to", "")
    if to == "review":
        return redirect(url_for("taking.review", token=token))
    return redirect(url_for("taking.sheet", token=token, n=to if to.isdigit() else None))


@blueprint.post("/a/<token>/save")
def save(token: str) -> ResponseReturnValue:
    """Save what a script sends: {"answers": [{"item": 7, "text": "...", "age": seconds}]}."""
    given = sent(request.get_json(silent=True))
    if given is None:
        return {"error": "what was sent is no list of answers"}, 400
    at = now()
    try:
        attempt = site().database.together(lambda db: store.save(db, token, given, at))
    except store.ClosedError as error:
        return {"error": sentence(str(error)), "over": True}, 409
    except StoreError:
        abort(404)
    return {"saved": saved_at(at), "left": seconds_left(attempt, attempt.participant.quiz)}


def sent(data: Any) -> list[store.Answer] | None:
    """The answers in what a script sent, None if there are none to be found."""
    answers = data.get("answers") if isinstance(data, dict) else None
    if not isinstance(answers, list) or len(answers) > 1000:
        return None
    given = []
    for one in answers:
        if not isinstance(one, dict):
            return None
        item, text, age = one.get("item"), one.get("text"), one.get("age", 0)
        if not isinstance(item, int) or not isinstance(text, str):
            return None
        if not isinstance(age, int | float) or not 0 <= age < float("inf"):
            return None
        seconds = min(age, OLDEST.total_seconds())
        given.append(store.Answer(item=item, text=text, age=timedelta(seconds=seconds)))
    return given


def saved_at(at: datetime) -> str:
    """The time of a save as students read it."""
    return f"{at.astimezone():%H:%M}"


@blueprint.get("/a/<token>/review")
def review(token: str) -> Page:
    attempt, quiz = open_attempt(token)
    if attempt.submitted is not None:
        return redirect(url_for("outcome.result", token=token))
    return render_template(
        "take/review.html",
        quiz=quiz,
        attempt=attempt,
        questions=asked(attempt, quiz),
        left=seconds_left(attempt, quiz),
        end=deadline(attempt, quiz),
    )


@blueprint.post("/a/<token>/submit")
def submit(token: str) -> Page:
    hand_in(token)
    session.pop(WORD, None)  # the next student at this device is somebody else
    return redirect(url_for("outcome.result", token=token))
