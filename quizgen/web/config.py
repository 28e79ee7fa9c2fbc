"""What a site is started with, and the secrets that it makes for itself."""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from quizgen.errors import SiteError


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """`banks`: the folder of bank files; `data`: the folder of the database and the secret;
    `database`: its URL; `address`: the site's URL as students reach it, None to take the one that
    a request came by; `behind_proxy`: trust the forwarded headers of one proxy."""

    banks: Path
    data: Path
    database: str
    secret: str
    address: str | None = None
    behind_proxy: bool = False
    testing: bool = False


def home() -> Path:
    """Where a site keeps its data unless it is told otherwise."""
    return Path(os.environ.get("QUIZGEN_DATA") or Path.home() / "quizgen")


def secret_in(folder: Path) -> str:
    """The site's secret, made on the first start and readable by its owner alone.

    Raises SiteError if it can neither be read nor made.
    """
    file = folder / "secret"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return file.read_text(encoding="ascii")
        with os.fdopen(handle, "w", encoding="ascii") as made:
            made.write(secrets.token_hex(32))
        return file.read_text(encoding="ascii")
    except OSError as error:
        raise SiteError(f"{folder}: the data folder cannot be used ({error.strerror})") from None
