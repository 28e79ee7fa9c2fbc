"""The application, put together. It only wires: what the pages do is in `views`."""

from flask import Flask, render_template
from flask_bootstrap import Bootstrap5
from flask_limiter import RateLimitExceeded
from flask_login import LoginManager
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException
from werkzeug.middleware.proxy_fix import ProxyFix

from quizgen import __version__
from quizgen.banks.shelf import Shelf
from quizgen.resources import folder
from quizgen.store.accounts import teacher
from quizgen.store.database import Database
from quizgen.web import security
from quizgen.web.blueprints import BLUEPRINTS
from quizgen.web.config import Config
from quizgen.web.session import User
from quizgen.web.site import Site, end_reading, reading
from quizgen.web.words import FILTERS
from quizgen.web.workshop import Workshop

SENTENCES = {
    400: ("This did not work", "The page was sent in a form that the site does not understand."),
    403: ("Not allowed", "You are not allowed to do this."),
    404: ("Nothing here", "There is no such page: the address may be mistyped, or it is gone."),
    405: ("This did not work", "Go back and use the buttons of the page."),
    413: ("Too large", "What you sent is too large: a file may have 10 MB."),
    429: ("One moment", "There were too many tries: wait a minute, then try again."),
    500: ("That is our fault", "Something in quizgen went wrong. Nothing that was saved is lost."),
}


def create_app(config: Config) -> Flask:
    """The site. Raises QuizgenError if its database or folders cannot be used."""
    app = Flask("quizgen.web", template_folder=str(folder("templates")))
    app.config.update(
        SECRET_KEY=config.secret,
        TESTING=config.testing,
        BOOTSTRAP_SERVE_LOCAL=True,
        RATELIMIT_ENABLED=not config.testing,
        TEMPLATES_AUTO_RELOAD=False,
    )
    database = Database(config.database)
    app.extensions["quizgen"] = Site(config, database, Shelf(config.banks), Workshop(database))
    if config.behind_proxy:
        app.wsgi_app = ProxyFix(app.wsgi_app)  # type: ignore[method-assign]
    Bootstrap5(app)
    security.protect(app)
    log_in_by_session(app)
    app.jinja_env.filters.update(FILTERS)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.context_processor(lambda: {"version": __version__})
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    app.teardown_appcontext(end_reading)
    app.register_error_handler(HTTPException, failed)
    app.register_error_handler(CSRFError, expired)
    return app


def log_in_by_session(app: Flask) -> None:
    """Let the teacher's session say who she is."""
    manager = LoginManager(app)
    manager.login_view = "accounts.login"
    manager.login_message = "Log in first."
    manager.session_protection = "basic"

    @manager.user_loader
    def load(number: str) -> User | None:
        found = teacher(reading(), int(number))
        return None if found is None else User(found)


def failed(error: HTTPException) -> tuple[str, int]:
    """The page for what cannot be shown."""
    code = 429 if isinstance(error, RateLimitExceeded) else error.code or 500
    heading, sentence = SENTENCES.get(code, SENTENCES[400 if code < 500 else 500])
    return render_template("failed.html", heading=heading, sentence=sentence), code


def expired(_: CSRFError) -> tuple[str, int]:
    """The page for a form that was open for too long, or sent from elsewhere."""
    sentence = "This page was open for too long. Go back, reload it, and send it again."
    return render_template("failed.html", heading="Please try again", sentence=sentence), 400
