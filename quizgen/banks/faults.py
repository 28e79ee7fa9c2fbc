"""What is wrong with a bank file, and where."""

from collections.abc import Iterable
from dataclasses import dataclass

from quizgen.errors import BankError

Path = tuple[str | int, ...]
MOST_SHOWN = 100
LONGEST_SHOWN = 60  # characters of a text that a message repeats


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the line (from 1), the path inside the file ("items[2].key"), and a sentence."""

    line: int
    path: str
    message: str


class FaultyBankError(BankError):
    """A bank file with one or more faults, in `faults`; `str()` gives a line for each:
    "bank.yaml:12: items[0].key: ..."."""

    def __init__(self, name: str, faults: Iterable[Fault]) -> None:
        self.name = name
        self.faults = tuple(sorted(faults, key=lambda f: (f.line, f.path)))
        lines = [self._line(fault) for fault in self.faults[:MOST_SHOWN]]
        if len(self.faults) > MOST_SHOWN:
            lines.append(f"{name}: and {len(self.faults) - MOST_SHOWN} more faults")
        super().__init__("\n".join(lines))

    def _line(self, fault: Fault) -> str:
        path = f"{fault.path}: " if fault.path else ""
        return f"{self.name}:{fault.line}: {path}{fault.message}"


def shown(path: Path) -> str:
    """A path as people read it: "items[2].key"."""
    text = ""
    for step in path:
        name = step if isinstance(step, int) else short(step)
        text += f"[{name}]" if isinstance(name, int) else f".{name}" if text else name
    return text


def short(text: str) -> str:
    """A text from a file, fit to be repeated in a message: on one line, not too long, without
    anything that would steer a terminal."""
    cut = text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"
    return "".join(c if c.isprintable() else " " for c in cut)
