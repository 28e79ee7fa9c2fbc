"""What is wrong with a bank file, and where."""

from dataclasses import dataclass

from quizgen.errors import BankError


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the line (from 1), the path inside the file ("items[2].key"), and a sentence."""

    line: int
    path: str
    message: str


class FaultyBankError(BankError):
    """A bank file with one or more faults; `str()` gives a line for each."""

    def __init__(self, name: str, faults: list[Fault]) -> None:
        self.name = name
        self.faults = tuple(sorted(faults, key=lambda f: (f.line, f.path)))
        super().__init__("\n".join(self.line(fault) for fault in self.faults))

    def line(self, fault: Fault) -> str:
        """ "bank.yaml:12: items[0].key: ..." """
        path = f"{fault.path}: " if fault.path else ""
        return f"{self.name}:{fault.line}: {path}{fault.message}"
