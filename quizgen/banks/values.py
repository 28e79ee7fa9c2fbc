"""From YAML text to plain values, with the line of each, and without YAML's surprises.

PyYAML's own construction turns `no` into False, `12:30` into 750 and lets duplicate keys win in
silence. So only its parser is used: its events are read here, in one pass that stops at the
first alias and before anything is nested too deep.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml

from quizgen.banks.faults import Fault, FaultyBankError, Path, short, shown
from quizgen.banks.syntax import syntax_fault

LARGEST = 4_000_000  # bytes of a file, characters of a text
DEEPEST = 12
MOST_VALUES = 200_000  # ten thousand items have as many
MOST_FAULTS = 1000
TAG = "tag:yaml.org,2002:"
WHOLE_NUMBERS = {"seed", "points", "paragraph"}  # the fields that are no strings
WHOLE_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
RESOLVERS = yaml.SafeLoader.yaml_implicit_resolvers
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
NO_NAMES = "names with & and * are not used here: a text that starts so must be in quotes"
KINDS = {
    "bool": "yes or no",
    "int": "a number",
    "float": "a number",
    "timestamp": "a date",
    "null": "nothing",
}


@dataclass(slots=True)
class Values:
    """What a text holds: strings, whole numbers, dicts and tuples; the line of each path; and
    what was wrong. Fields without a value are left out."""

    root: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def read(text: str, name: str) -> Values:
    """The values in `text`; `name` is what to call the file in messages.

    Raises FaultyBankError if it is no YAML, too large, too deep, or uses anchors.
    """
    if len(text) > LARGEST:
        raise FaultyBankError(name, [Fault(1, "", "the file is larger than 4 MB")])
    try:
        loader = LOADER(text)
        try:
            reader = Reader(name, loader.get_event)
            reader.document()
        finally:
            loader.dispose()
    except (yaml.YAMLError, UnicodeError) as error:
        raise FaultyBankError(name, [syntax_fault(error, text)]) from None
    return reader.values


class Reader:
    """Reads the events of one document into `values`. `following` gives the next event.

    A large bank has tens of thousands of events: what happens for each of them is kept short.
    """

    def __init__(self, name: str, following: Callable[[], Any]) -> None:
        self.name = name
        self.following = following
        self.values = Values()
        self.lines = self.values.lines

    def document(self) -> None:
        """Read the whole of it."""
        event = self.following()
        while not isinstance(event, yaml.DocumentStartEvent):
            if isinstance(event, yaml.StreamEndEvent):
                raise self.stop(1, "the file is empty")
            event = self.following()
        self.values.root = self.value(self.following(), ())
        self.following()  # the end of the document
        event = self.following()
        if not isinstance(event, yaml.StreamEndEvent):
            raise self.stop(line_of(event), "a second document starts here: leave out the line ---")

    def stop(self, line: int, message: str) -> FaultyBankError:
        """What to raise where reading on makes no sense: this fault, after those found so far."""
        return FaultyBankError(self.name, [*self.values.faults, Fault(line, "", message)])

    def fault(self, line: int, path: Path, message: str) -> None:
        """Note a fault."""
        self.values.faults.append(Fault(line, shown(path), message))
        if len(self.values.faults) >= MOST_FAULTS:
            raise self.stop(line, "there are too many faults to read on")

    def value(self, event: Any, path: Path) -> Any:
        """The value that begins with `event`."""
        line: int = event.start_mark.line + 1
        self.lines[path] = line
        if len(self.lines) > MOST_VALUES:
            raise self.stop(line, "the file has too many entries")
        if event.anchor is not None:  # of an alias too
            raise self.stop(line, NO_NAMES)
        if event.tag is not None:
            self.fault(line, path, "a text that starts with ! must be in quotes")
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event.value, event.style, path)
        if len(path) >= DEEPEST:
            raise self.stop(line, "this is nested too deep")
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(path)
        entries: list[Any] = []
        while not isinstance(event := self.following(), yaml.SequenceEndEvent):
            entries.append(self.value(event, (*path, len(entries))))
        return tuple(entries)

    def mapping(self, path: Path) -> dict[str, Any]:
        """A mapping whose keys are words, each once."""
        found: dict[str, Any] = {}
        seen = set()
        while not isinstance(event := self.following(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent) or event.anchor is not None:
                self.value(event, (*path, "?"))
                self.value(self.following(), (*path, "?"))
                self.fault(line_of(event), path, "the name of a field must be a word")
                continue
            key = event.value
            at = (*path, key)
            if key in seen:
                faults = len(self.values.faults)
                self.value(self.following(), (*path, "?"))
                del self.values.faults[faults:]
                self.fault(line_of(event), at, "this field stands twice")
                continue
            seen.add(key)
            value = self.value(self.following(), at)
            if value is not None:
                found[key] = value
        return found

    def scalar(self, text: str, style: str | None, path: Path) -> str | int | None:
        """A string, a whole number, or None. What YAML reads as anything else must be quoted."""
        last = path[-1] if path else None
        if style:  # quotes or a block
            control = CONTROL.search(text) if style == '"' else None
            if control is not None:
                message = f"U+{ord(control[0]):04X} is a character that no text needs"
                self.fault(self.lines[path], path, message)
            return text
        if last in WHOLE_NUMBERS:
            return int(text) if WHOLE_NUMBER.fullmatch(text) else text or None
        if text[:1] not in RESOLVERS:  # as with most texts
            return text
        kind = plain_kind(text)
        if kind == "null" and text in {"", "~"}:
            return None
        if kind is not None and not (last == "published" and kind == "timestamp"):
            read_as = KINDS.get(kind, "something else than text")
            told = short(text)
            message = f'YAML reads {told} as {read_as}: put it in quotes, "{told}"'
            self.fault(self.lines[path], path, message)
        return text


def line_of(event: Any) -> int:
    """The line where an event starts, from 1."""
    line: int = event.start_mark.line
    return line + 1


def plain_kind(text: str) -> str | None:
    """What YAML takes a text without quotes for ("bool", "int", ...), None for a string."""
    for tag, pattern in RESOLVERS.get(text[:1], ()):
        if pattern.match(text):
            return str(tag).removeprefix(TAG)
    return None
