"""Logging in and out, and the link that lets a teacher in for the first time."""

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from flask import Blueprint, abort, flash, redirect, render_template, request, session, url_for
from flask_login import current_user, login_required, login_user, logout_user

from quizgen.errors import StoreError
from quizgen.store import accounts as store
from quizgen.store.models import Teacher
from quizgen.web.forms.accounts import LoginForm, WelcomeForm
from quizgen.web.sample import make_sample
from quizgen.web.security import limiter
from quizgen.web.session import User
from quizgen.web.site import now, reading, site, writing
from quizgen.web.views import Page

blueprint = Blueprint("accounts", __name__, url_prefix="/teach")
hasher = PasswordHasher()
NOBODY = hasher.hash("nobody")  # so that an unknown name takes as long as a wrong password


@blueprint.route("/welcome/<token>", methods=["GET", "POST"])
@limiter.limit("30 per minute")
def welcome(token: str) -> Page:
    invitation = store.invitation(reading(), token, now())
    if invitation is None:
        return render_template("teach/used_link.html"), 404
    form = WelcomeForm(name=invitation.name or "")
    if invitation.name:
        form.name.render_kw = {**(form.name.render_kw or {}), "readonly": True}
    if form.validate_on_submit():
        try:
            with writing() as db:
                first = not store.has_teachers(db)
                teacher = store.accept(
                    db, token, str(form.name.data), hasher.hash(str(form.password.data)), now()
                )
                if first:
                    make_sample(db, site().shelf, teacher.id, now())
        except StoreError as error:
            form.name.errors = [str(error)]
        else:
            enter(teacher)
            return redirect(url_for("library.home"))
    return render_template("teach/welcome.html", form=form)


@blueprint.route("/login", methods=["GET", "POST"])
@limiter.limit("10 per minute", methods=["POST"])
@limiter.limit(
    "10 per minute",
    methods=["POST"],
    key_func=lambda: "name:" + request.form.get("name", "").casefold()[:100],
)
def login() -> Page:
    if current_user.is_authenticated:
        return redirect(url_for("library.home"))
    form = LoginForm()
    if form.validate_on_submit():
        teacher = store.teacher_named(reading(), str(form.name.data))
        if right_password(teacher, str(form.password.data)) and teacher is not None:
            enter(teacher)
            return redirect(wanted_page())
        form.password.errors = ["Name and password do not belong together."]
    return render_template("teach/login.html", form=form)


@blueprint.post("/logout")
@login_required
def logout() -> Page:
    logout_user()
    session.clear()
    flash("You are logged out.")
    return redirect(url_for("accounts.login"))


def right_password(teacher: Teacher | None, password: str) -> bool:
    """Whether the password is the teacher's."""
    try:
        return hasher.verify(NOBODY if teacher is None else teacher.password_hash, password)
    except VerificationError:
        return False


def enter(teacher: Teacher) -> None:
    """Begin a new session for the teacher: nothing of an older one is taken over."""
    session.clear()
    if not login_user(User(teacher)):
        abort(403)


def wanted_page() -> str:
    """The page that asked for the login, if it is one of ours."""
    wanted = request.args.get("next", "")
    safe = wanted.startswith("/teach") and "\\" not in wanted and "//" not in wanted
    return wanted if safe else url_for("library.home")
