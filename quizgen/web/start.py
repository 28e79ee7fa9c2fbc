"""Getting a site ready on a computer: its folders, its secret, the first link."""

import os
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

from cheroot.wsgi import Server
from flask import Flask

from quizgen.errors import SiteError
from quizgen.resources import folder
from quizgen.store.accounts import has_teachers, invite
from quizgen.store.database import Database, sqlite_url
from quizgen.web.app import create_app
from quizgen.web.config import Config, home, secret_in
from quizgen.web.site import Site, now

THREADS = 16  # each is held for milliseconds; a few more than cores let slow ones wait
WAITING = 500  # connections that may knock at once


def configured(
    data: Path | None = None,
    banks: Path | None = None,
    database: str | None = None,
    *,
    address: str | None = None,
    behind_proxy: bool = False,
) -> Config:
    """The settings of a site; what is not given is taken from the data folder.

    A folder of banks that is not there yet is made and gets the sample banks. Raises SiteError
    where a folder cannot be used.
    """
    data = (data or home()).expanduser().resolve()
    secret = secret_in(data)
    banks = (banks or data / "banks").expanduser().resolve()
    try:
        if not banks.exists():
            fill(banks)
    except OSError as error:
        raise SiteError(f"{banks}: this folder cannot be made ({error.strerror})") from None
    if not banks.is_dir():
        raise SiteError(f"{banks}: this is no folder")
    return Config(
        banks=banks,
        data=data,
        database=database or sqlite_url(data / "quizgen.db"),
        secret=secret,
        address=address,
        behind_proxy=behind_proxy,
    )


def fill(banks: Path) -> None:
    """Make the folder of banks, with the samples in it."""
    banks.mkdir(parents=True)
    for sample in sorted(folder("question_banks").glob("*.yaml")):
        shutil.copyfile(sample, banks / sample.name)


def first_link(app: Flask, address: str) -> str | None:
    """The link that lets the first teacher in, None if there is one already."""
    database: Database = app.extensions["quizgen"].database
    with database.writing() as session:
        if has_teachers(session):
            return None
        return f"{address}/teach/welcome/{invite(session, now())}"


def wsgi() -> Flask:
    """The application for a server such as gunicorn: `gunicorn "quizgen.web.start:wsgi()"`.

    It is set up by the environment: QUIZGEN_DATA, QUIZGEN_BANKS, QUIZGEN_DATABASE, and
    QUIZGEN_ADDRESS, the site's URL as students reach it. It trusts the forwarded headers of one
    proxy.
    """
    banks = os.environ.get("QUIZGEN_BANKS")
    return create_app(
        configured(
            banks=Path(banks) if banks else None,
            database=os.environ.get("QUIZGEN_DATABASE"),
            address=os.environ.get("QUIZGEN_ADDRESS"),
            behind_proxy=True,
        )
    )


def lan_address() -> str:
    """This computer's address in its network. Raises SiteError if it is in none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("10.255.255.255", 1))  # chooses a route; nothing is sent
            return str(probe.getsockname()[0])
        except OSError:
            raise SiteError(
                "this computer is in no network: connect it, or leave out --lan"
            ) from None


def listen(app: Flask, host: str, port: int, ready: Callable[[], None] = lambda: None) -> None:
    """Serve the site until Ctrl-C, then let its worker go; `ready` is called when browsers can
    come. Raises SiteError if nobody can listen there."""
    found: Site = app.extensions["quizgen"]
    refuse_taken(host, port)
    server = Server((host, port), app, numthreads=THREADS, request_queue_size=WAITING)
    server.software = "quizgen"
    server.prepare()
    try:
        ready()
        server.serve()
    finally:
        server.stop()
        found.workshop.close()


def refuse_taken(host: str, port: int) -> None:
    """Raise SiteError if nobody can listen there."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise SiteError(
                f"{host}:{port} cannot be used ({error.strerror}): choose another with --port"
            ) from None
