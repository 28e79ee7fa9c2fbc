"""Options that the commands about the site share."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from quizgen.store.database import Database

DATA = click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the site's data.  [default: quizgen in your home folder]",
)
DATABASE = click.option(
    "--database",
    metavar="URL",
    help="postgresql://... instead of the SQLite file in the data folder.",
)


BANKS = click.option(
    "--banks",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of bank files.  [default: banks in the data folder]",
)


@contextmanager
def database_of(data: Path | None, url: str | None, *, new: bool = False) -> "Iterator[Database]":
    """The site's database, open in the block; a SQLite file must be there already unless it may
    be `new`. Raises QuizgenError if there is none."""
    from quizgen.errors import SiteError  # noqa: PLC0415
    from quizgen.store.database import Database, sqlite_url  # noqa: PLC0415 - heavy
    from quizgen.web.config import home  # noqa: PLC0415

    if url is None:
        file = (data or home()) / "quizgen.db"
        if not new and not file.is_file():
            raise SiteError(f"{file}: there is no such database: name the folder with --data")
        url = sqlite_url(file)
    database = Database(url)
    try:
        yield database
    finally:
        database.close()
