"""Bank files on disk: read whole, written at once or not at all."""

import hashlib
import os
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.banks.atomic import replace_file
from quizgen.banks.comments import carried
from quizgen.banks.faults import Fault, FaultyBankError, short
from quizgen.banks.reading import parse
from quizgen.banks.seal import remembering, sealed, untouched
from quizgen.banks.values import LARGEST
from quizgen.banks.writing import dump
from quizgen.domain.bank import Bank
from quizgen.errors import BankError


@dataclass(frozen=True, slots=True)
class LoadedBank:
    """A bank, a mark of the file as it was read (see `write`), and whether anybody has edited
    the file since it was generated, or wrote it by hand."""

    bank: Bank
    mark: str
    edited: bool


def load(path: Path) -> LoadedBank:
    """The bank in the file at `path`.

    An untouched bank of an earlier version, which has no digests of its items, gets them.
    Raises FaultyBankError with every fault in it, BankError if it cannot be read.
    """
    data = contents(path)
    text = decoded(data, path)
    bank, edited = parse(text, str(path)), not untouched(text)
    if not edited and bank.generated is not None and not bank.generated.item_digests:
        bank = replace(bank, generated=remembering(bank.generated, bank.items))
    return LoadedBank(bank, mark_of(data), edited)


def standing(path: Path) -> LoadedBank | None:
    """The bank in the file at `path`, to which new items may be added; None if there is no file.

    Raises BankError if nothing can be written there, or if the file is no sound bank.
    """
    if not ready(path):
        return None
    try:
        return load(path)
    except FaultyBankError as error:
        first = str(error).splitlines()[0].removeprefix(f"{path}:")
        raise BankError(
            f"{path}: a file that is no sound bank is there (line {first}): mend it, choose "
            "another name (-o), or start afresh with --force"
        ) from None


def write(path: Path, bank: Bank, *, expected: str | None = None, force: bool = False) -> str:
    """Write `bank` to `path`, whole or not at all; gives the mark of the new file.

    A file that is there is replaced only if its mark is `expected`, or if it is a bank that
    nobody edited since it was generated, or by `force`. Comments in a file with the `expected` mark
    are kept. Raises BankError if that is not so, if
    the bank could not be read again (an empty stem, say), or if nothing can be written.
    """
    bank = sealed(bank)
    text = dump(bank)
    if parse(text, str(path)) != bank:
        raise BankError(f"{path}: a text of this bank has spaces or line ends that a file loses")
    refuse_loss(path, expected=expected, force=force)
    if expected:
        text = carried(decoded(contents(path), path), text)
    data = text.encode("utf-8")
    try:
        replace_file(path, data)
    except OSError as error:
        raise BankError(f"{path}: it cannot be written ({error.strerror})") from None
    return mark_of(data)


def refuse_loss(path: Path, *, expected: str | None = None, force: bool = False) -> None:
    """Raise BankError where `write` would lose somebody's work or has nowhere to write: what can
    be known before the bank is made."""
    if not ready(path) or force:
        return
    data = contents(path)
    if expected is not None:
        if mark_of(data) != expected:
            raise BankError(f"{path}: the file was changed meanwhile: read it again first")
        return
    try:
        text = decoded(data, path)
        if untouched(text):
            return
        parse(text, str(path))
    except BankError:
        raise BankError(
            f"{path}: a file that is no sound bank is there: choose another name (-o), or "
            "overwrite it with --force"
        ) from None
    raise BankError(
        f"{path}: this bank was edited since it was generated: choose another name (-o), or "
        "overwrite it with --force"
    )


def ready(path: Path) -> bool:
    """Whether there is a file at `path`. Raises BankError if none can be written there."""
    try:
        folder = path.resolve().parent
        if path.is_dir():
            raise BankError(f"{path}: this is a folder: name a file in it")
        if not folder.is_dir():
            raise BankError(f"{path}: there is no folder {folder}: make it first")
        if not os.access(folder, os.W_OK | os.X_OK):
            raise BankError(f"{path}: nothing can be written to the folder {folder}")
        there = path.exists()
        if there and not path.is_file():
            raise BankError(f"{path}: this is no ordinary file; -o - writes to standard output")
        if there and not os.access(path, os.W_OK):
            raise BankError(f"{path}: this file is write-protected")
    except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: a loop of links
        raise BankError(
            f"{short(str(path))}: this cannot be the name of a file ({error})"
        ) from None
    return there


def contents(path: Path) -> bytes:
    """The bytes of the file at `path`, at most a few more than a bank may have."""
    try:
        if path.is_dir():
            raise BankError(f"{path}: this is a folder, not a bank file")
        if path.exists() and not path.is_file():
            raise BankError(f"{path}: this is no ordinary file")
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise BankError(f"{path}: there is no such file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BankError(f"{short(str(path))}: it cannot be read ({reason})") from None


def decoded(data: bytes, path: Path) -> str:
    """The text of a bank file. Raises FaultyBankError if it is none or too large."""
    if len(data) > LARGEST:
        raise FaultyBankError(str(path), [Fault(1, "", "the file is larger than 4 MB")])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        message = "this is not UTF-8: save the file as UTF-8 text"
        raise FaultyBankError(str(path), [Fault(line, "", message)]) from None


def mark_of(data: bytes) -> str:
    """What tells one state of a file from another."""
    return hashlib.sha256(data).hexdigest()
