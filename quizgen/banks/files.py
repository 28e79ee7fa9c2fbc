"""Bank files on disk: read whole, written at once or not at all."""

import hashlib
import os
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.banks.faults import Fault, FaultyBankError
from quizgen.banks.reading import parse
from quizgen.banks.writing import digest, dump
from quizgen.domain.bank import Bank
from quizgen.errors import BankError


@dataclass(frozen=True, slots=True)
class LoadedBank:
    """A bank, and a mark of the file that it was read from (see `write`)."""

    bank: Bank
    mark: str

    @property
    def edited(self) -> bool:
        """Whether somebody changed the bank since it was generated, or wrote it by hand."""
        generated = self.bank.generated
        return generated is None or generated.digest != digest(self.bank)


def load(path: Path) -> LoadedBank:
    """The bank in the file at `path`.

    Raises FaultyBankError with every fault in it, BankError if it cannot be read.
    """
    data = contents(path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise FaultyBankError(str(path), [Fault(line, "", "this is not UTF-8 text")]) from None
    return LoadedBank(parse(text, str(path)), mark_of(data))


def contents(path: Path) -> bytes:
    """The bytes of the file at `path`."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise BankError(f"{path}: there is no such file") from None
    except IsADirectoryError:
        raise BankError(f"{path}: this is a folder, not a bank file") from None
    except OSError as error:
        raise BankError(f"{path}: it cannot be read ({error.strerror})") from None


def mark_of(data: bytes) -> str:
    """What tells one state of a file from another."""
    return hashlib.sha256(data).hexdigest()


def write(path: Path, bank: Bank, *, expected: str | None = None, force: bool = False) -> None:
    """Write `bank` to `path`, whole or not at all.

    A file that is there is replaced only if it is the one whose `mark` is `expected`, or a bank
    that nobody edited since it was generated, or by `force`. Raises BankError otherwise, and if
    the file cannot be written.
    """
    refuse_loss(path, expected=expected, force=force)
    if bank.generated is not None and expected is None:
        bank = replace(bank, generated=replace(bank.generated, digest=digest(bank)))
    put(path, dump(bank).encode("utf-8"))


def refuse_loss(path: Path, *, expected: str | None = None, force: bool = False) -> None:
    """Raise BankError where writing to `path` would lose somebody's work, or cannot be done."""
    folder = path.parent
    if path.is_dir():
        raise BankError(f"{path}: this is a folder; name a file in it")
    if not folder.is_dir():
        raise BankError(f"{folder}: there is no such folder; make it first")
    if not os.access(folder, os.W_OK):
        raise BankError(f"{folder}: nothing can be written to this folder")
    if force or not path.exists():
        return
    if expected is not None:
        if mark_of(contents(path)) != expected:
            raise BankError(f"{path}: the file was changed meanwhile; read it again first")
        return
    try:
        edited = load(path).edited
    except BankError:
        raise BankError(
            f"{path}: a file that is no bank is there; choose another name or use --force"
        ) from None
    if edited:
        raise BankError(
            f"{path}: this bank was edited since it was generated; choose another name (-o) or "
            "overwrite it with --force"
        )


def put(path: Path, data: bytes) -> None:
    """Replace the file at `path` in one step."""
    temporary = ""
    try:
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            temporary = file.name
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise BankError(f"{path}: it cannot be written ({error.strerror})") from None
