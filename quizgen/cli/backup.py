"""`quizgen backup`: everything of a site in one file."""

from datetime import UTC, datetime
from pathlib import Path

import click

from quizgen.cli.site import BANKS, DATA, DATABASE, database_of


@click.command(name="backup")
@click.argument("file", type=click.Path(path_type=Path))
@BANKS
@DATA
@DATABASE
def command(file: Path, banks: Path | None, data: Path | None, database: str | None) -> None:
    """Save the site's database and banks in the ZIP file FILE. The site may be running."""
    from quizgen.store.backup import save  # noqa: PLC0415 - heavy
    from quizgen.web.config import home  # noqa: PLC0415

    folder = banks or (data or home()) / "banks"
    with database_of(data, database) as site:
        rows = save(site, folder, file, datetime.now(UTC))
    click.echo(f"{rows} rows and the banks in {folder} are saved in {file}.")
