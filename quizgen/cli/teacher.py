"""`quizgen teacher`: who may log in."""

from datetime import UTC, datetime
from pathlib import Path

import click

from quizgen.cli.site import DATA, DATABASE, database_of


@click.group(name="teacher")
def command() -> None:
    """Teachers of the quiz site."""


@command.command()
@click.argument("name")
@DATA
@DATABASE
@click.option(
    "--address", default="http://127.0.0.1:8000", show_default=True, help="The site's address."
)
def add(name: str, data: Path | None, database: str | None, address: str) -> None:
    """Print a link by which NAME sets a password, once within seven days. For a teacher who is
    there already it is a way back in when the password is forgotten."""
    from quizgen.store.accounts import invite  # noqa: PLC0415 - heavy
    from quizgen.store.names import name_key  # noqa: PLC0415

    if not name_key(name) or len(name) > 100:
        raise click.UsageError("A name has 1 to 100 characters.")
    with database_of(data, database) as site, site.writing() as session:
        token = invite(session, datetime.now(UTC), " ".join(name.split()))
    click.echo(f"{address.rstrip('/')}/teach/welcome/{token}")


@command.command(name="list")
@DATA
@DATABASE
def list_all(data: Path | None, database: str | None) -> None:
    """Print the teachers' names."""
    from quizgen.store.accounts import teachers  # noqa: PLC0415

    with database_of(data, database) as site, site.reading() as session:
        for teacher in teachers(session):
            click.echo(teacher.name)
