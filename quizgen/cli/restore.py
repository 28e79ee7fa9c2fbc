"""`quizgen restore`: a site as it was saved."""

from pathlib import Path

import click

from quizgen.cli.site import BANKS, DATA, DATABASE, database_of


@click.command(name="restore")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@BANKS
@DATA
@DATABASE
def command(file: Path, banks: Path | None, data: Path | None, database: str | None) -> None:
    """Put the backup FILE into a new data folder, or an empty database."""
    from quizgen.store.backup import restore  # noqa: PLC0415 - heavy
    from quizgen.web.config import home, secret_in  # noqa: PLC0415

    place = data or home()
    secret_in(place)
    with database_of(data, database, new=True) as site:
        rows = restore(site, banks or place / "banks", file)
    click.echo(f"{rows} rows are restored. Start the site with: quizgen serve --data {place}")
