"""`quizgen student`: what belongs to one student."""

import json
from datetime import UTC, datetime
from pathlib import Path

import click

from quizgen.cli.site import DATA, DATABASE, database_of
from quizgen.errors import StoreError


@click.group(name="student")
def command() -> None:
    """The data of one student, in the quizzes of all teachers."""


@command.command()
@click.argument("name")
@DATA
@DATABASE
def export(name: str, data: Path | None, database: str | None) -> None:
    """Print all that is kept of the student NAME, as JSON."""
    from quizgen.store import privacy  # noqa: PLC0415 - heavy

    with database_of(data, database) as site, site.reading() as session:
        found = privacy.export(session, name)
    if not found["quizzes"]:
        raise StoreError(f"nobody called {name} is in any quiz")
    click.echo(json.dumps(found, indent=2, ensure_ascii=False))


@command.command()
@click.argument("name")
@DATA
@DATABASE
def delete(name: str, data: Path | None, database: str | None) -> None:
    """Delete the student NAME from every quiz, with all answers."""
    from quizgen.store import privacy  # noqa: PLC0415

    with database_of(data, database) as site, site.writing() as session:
        count = privacy.delete_student(session, name, datetime.now(UTC))
    if not count:
        raise StoreError(f"nobody called {name} is in any quiz")
    click.echo(f"{name} was deleted from {count} quiz{'' if count == 1 else 'zes'}.")
