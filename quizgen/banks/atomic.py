"""Files that are replaced in one step, so that no reader and no crash ever meets half a file."""

import os
import secrets
from contextlib import suppress
from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Put `data` in the place of the file at `path`, or of the file that it links to.

    A new file gets the usual permissions, an old one keeps its own. Raises OSError; the old file
    is then as it was.
    """
    path = path.resolve()
    temporary = path.with_name(f".quizgen-{secrets.token_hex(8)}.tmp")
    try:
        with os.fdopen(
            os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb"
        ) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            temporary.chmod(path.stat().st_mode & 0o777)
        temporary.replace(path)
    except BaseException:  # Ctrl-C leaves nothing behind either
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
