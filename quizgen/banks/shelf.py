"""A folder of bank files, each known by its file's name without the ending."""

import re
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from quizgen.banks.faults import FaultyBankError
from quizgen.banks.files import LoadedBank, load, write
from quizgen.domain.bank import Bank
from quizgen.errors import BankError

NAME = re.compile(r"[\w][\w .()-]{0,120}")
ENDING = ".yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A bank on the shelf, or in `faults` why its file is none."""

    name: str
    bank: Bank | None = None
    faults: tuple[str, ...] = ()


class Shelf:
    """The bank files of one folder. Files that did not change are not read twice."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[str, tuple[tuple[int, int], Entry]] = {}
        self._lock = Lock()
        self._writing = Lock()
        self._adding = Lock()

    def entries(self) -> list[Entry]:
        """All banks, by name."""
        files = sorted(p for p in self.folder.glob(f"*{ENDING}") if NAME.fullmatch(p.stem))
        return [self._entry(file) for file in files if file.is_file()]

    def _entry(self, file: Path) -> Entry:
        try:
            state = file.stat()
        except OSError as error:
            return Entry(name=file.stem, faults=(f"{file.name}: {error.strerror}",))
        mark = (state.st_mtime_ns, state.st_size)
        known = self._known.get(file.stem)
        if known is not None and known[0] == mark:
            return known[1]
        try:
            entry = Entry(name=file.stem, bank=load(file).bank)
        except BankError as error:
            entry = Entry(name=file.stem, faults=tuple(self._plain(str(error)).splitlines()))
        with self._lock:
            self._known[file.stem] = (mark, entry)
        return entry

    def has(self, name: str) -> bool:
        """Whether there is a bank of that name."""
        return NAME.fullmatch(name) is not None and self.path(name).is_file()

    def path(self, name: str) -> Path:
        """The file of the bank `name`. Raises BankError if that cannot be a bank's name."""
        if not NAME.fullmatch(name) or Path(name).name != name:
            raise BankError("a bank's name has letters, digits, spaces, dots and dashes")
        return self.folder / f"{name}{ENDING}"

    def load(self, name: str) -> LoadedBank:
        """The bank `name`. Raises FaultyBankError with every fault of its file, BankError if it
        is not there."""
        try:
            return load(self.path(name))
        except FaultyBankError as error:
            raise FaultyBankError(f"{name}{ENDING}", error.faults) from None

    def save(self, name: str, bank: Bank, mark: str) -> str:
        """Write a bank that was read with `mark`; gives the new mark. Raises BankError if the
        file was changed meanwhile or cannot be written."""
        return self._write(name, bank, mark)

    def add(self, bank: Bank, name: str | None = None) -> str:
        """Write a new bank under a free name, made of its title unless one is given; gives the
        name."""
        with self._adding:
            name = self.free(name or slug(bank.title))
            self._write(name, bank, None)
        return name

    def free(self, name: str) -> str:
        """`name`, or if that is taken the same with a number behind it."""
        taken = {p.stem.casefold() for p in self.folder.glob(f"*{ENDING}")}
        number, found = 2, name
        while found.casefold() in taken:
            found, number = f"{name}-{number}", number + 1
        return found

    def duplicate(self, name: str) -> str:
        """A copy of a bank under a new name; gives that."""
        bank = self.load(name).bank
        return self.add(replace(bank, title=f"{bank.title} (copy)"), f"{name}-copy")

    def rename(self, name: str, title: str) -> None:
        """Give a bank another title."""
        loaded = self.load(name)
        self.save(name, replace(loaded.bank, title=" ".join(title.split())), loaded.mark)

    def remove(self, name: str) -> None:
        """Delete a bank's file."""
        try:
            self.path(name).unlink(missing_ok=True)
        except OSError as error:
            raise BankError(f"{name}: it cannot be deleted ({error.strerror})") from None

    def _write(self, name: str, bank: Bank, mark: str | None) -> str:
        try:
            with self._writing:  # between the look at the mark and the write, nobody else's turn
                return write(self.path(name), bank, expected=mark)
        except BankError as error:
            raise BankError(self._plain(str(error))) from None

    def _plain(self, message: str) -> str:
        return message.replace(f"{self.folder}/", "")


def slug(title: str) -> str:
    """A file name made of a title: "coral-reefs"."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:60].strip("-") or "quiz"
