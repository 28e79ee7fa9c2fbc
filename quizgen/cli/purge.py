"""`quizgen purge`: old students' data go."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from quizgen.cli.site import DATA, DATABASE, database_of

UNITS = {"d": 1, "w": 7, "m": 30, "y": 365}  # days
LONGEST = 36500  # days


class Age(click.ParamType[timedelta]):
    """An age such as 90d, 12w, 6m, 1y."""

    name = "age"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> timedelta:
        """The age as a time span."""
        found = re.fullmatch(r"(\d{1,6})([dwmy])", str(value).strip().lower(), re.ASCII)
        if found is None or not 0 < (days := int(found[1]) * UNITS[found[2]]) <= LONGEST:
            self.fail(f"{value!r}: write it as 90d, 12w, 6m or 1y", param, ctx)
        return timedelta(days=days)


@click.command(name="purge")
@click.option("--older-than", "age", type=Age(), required=True, help="For instance 90d, 6m, 1y.")
@DATA
@DATABASE
def command(age: timedelta, data: Path | None, database: str | None) -> None:
    """Delete the students, with all their answers, who did nothing for that long. Banks and
    quizzes stay."""
    from quizgen.store.privacy import purge  # noqa: PLC0415 - heavy

    with database_of(data, database) as site, site.writing() as session:
        count = purge(session, age, datetime.now(UTC))
    click.echo(f"{count} student{'' if count == 1 else 's'} deleted.")
