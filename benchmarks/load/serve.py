"""The site that the simulated students take their quiz on, in a process of its own.

It is the site as it is, without its limits per address: here all students have the same one.
"""

import sys
from pathlib import Path

from flask import Flask

from quizgen.web import start
from quizgen.web.app import create_app
from quizgen.web.security import limiter


def wsgi() -> Flask:
    """For gunicorn; set up by the environment, like `quizgen.web.start:wsgi`."""
    app = start.wsgi()
    limiter.enabled = False
    return app


def main() -> None:
    data, database, port = sys.argv[1:]
    app = create_app(start.configured(Path(data), None, database))
    limiter.enabled = False
    start.listen(app, "127.0.0.1", int(port))


if __name__ == "__main__":
    main()
