"""`quizgen serve`: the quiz site on this computer."""

import sys
import webbrowser
from pathlib import Path

import click

from quizgen.cli.site import BANKS, DATA, DATABASE

LOCAL = "127.0.0.1"
ALL = "0.0.0.0"  # noqa: S104 - only by --lan


@click.command(name="serve")
@click.option("--host", default=LOCAL, show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option("--lan", is_flag=True, help="Let the devices of this network in.")
@BANKS
@DATA
@DATABASE
@click.option("--no-browser", is_flag=True, help="Open no browser.")
def command(
    host: str,
    port: int,
    lan: bool,
    banks: Path | None,
    data: Path | None,
    database: str | None,
    no_browser: bool,
) -> None:
    """Open the quiz site. Teachers make and run quizzes there, students take them.

    Everything is kept in the data folder. Stop it with Ctrl-C.
    """
    from quizgen.web import start  # noqa: PLC0415 - heavy
    from quizgen.web.app import create_app  # noqa: PLC0415

    here = lan and host == LOCAL
    shown = start.lan_address() if here else host
    address = f"http://{shown}:{port}"
    config = start.configured(data, banks, database, address=address if lan else None)
    app = create_app(config)
    link = start.first_link(app, f"http://{LOCAL if here else shown}:{port}")

    def ready() -> None:
        announce(address, link, lan)
        if not no_browser and sys.stdout.isatty():
            webbrowser.open(link or f"{address}/teach/")

    start.listen(app, ALL if here else host, port, ready)


def announce(address: str, link: str | None, lan: bool) -> None:
    """Say where the site is."""
    if link is not None:
        click.echo("Welcome. Open this link to choose your name and password (it works once):")
        click.echo(f"  {link}\n")
    click.echo(f"Teachers:  {address}/teach/")
    click.echo(f"Students:  {address}/")
    if lan:
        import segno  # noqa: PLC0415

        segno.make(f"{address}/", error="l").terminal(compact=True)
    else:
        click.echo("Only this computer can see it; quizgen serve --lan opens it to your network.")
    click.echo("Stop with Ctrl-C.")
    sys.stdout.flush()
