"""Comments that somebody has written into a bank file, kept when a program writes it anew.

A comment belongs to what it stands before, or beside. If that is gone, it moves to the file's end:
nothing that a person wrote is lost.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf
from typing import Any

import yaml

from quizgen.banks.faults import Path
from quizgen.banks.reading import parse
from quizgen.banks.values import LOADER, read
from quizgen.errors import BankError

SIGN = re.compile(r"(?:^|(?<=\s))#")
LINE = re.compile(  # as YAML counts lines
    r"([^\n\r\x85\u2028\u2029]*)(\r\n|[\n\r\x85\u2028\u2029]|\Z)"
)
EDITORS = "# yaml-language-server:"  # written anew each time


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as it stands, what it belongs to (() for the end of the file), and whether it has
    lines of its own."""

    text: str
    path: Path
    alone: bool


def carried(old: str, new: str) -> str:
    """The text `new` of a bank file with the comments of `old`. Neither has a fault."""
    if "#" not in old.replace(EDITORS, ""):
        return new
    at = {path: line for line, path in anchors(new)}
    lines, ends = [m[1] for m in LINE.finditer(new)], [m[2] for m in LINE.finditer(new)]
    above: dict[int, list[str]] = defaultdict(list)
    for one in comments(old):
        place = at.get(one.path) or at.get(one.path[:2])
        if place is None:
            above[len(lines) - 1].append(one.text)
        elif one.alone or one.path not in at:
            margin = re.match(r"\s*", lines[place - 1])
            above[place - 1].append(f"{margin[0] if margin else ''}{one.text}")
        else:
            lines[place - 1] += f"  {one.text}"
    text = "".join(
        "".join(f"{comment}\n" for comment in above[n]) + line + ends[n]
        for n, line in enumerate(lines)
    )
    return text if sound(text) and parse(text, "") == parse(new, "") else new


def sound(text: str) -> bool:
    """Whether the text is that of a bank."""
    try:
        parse(text, "")
    except BankError:
        return False
    return True


def comments(text: str) -> Iterator[Comment]:
    """The comments of a bank file, in order."""
    covered = scalars(text)
    places = sorted(anchors(text), key=lambda one: one[0])
    for number, line in enumerate((m[1] for m in LINE.finditer(text)), 1):
        signs = (m.start() for m in SIGN.finditer(line))
        start = next((s for s in signs if not any(a <= s < b for a, b in covered[number])), None)
        if start is None or line.startswith(EDITORS):
            continue
        beside = [p for n, p in places if n == number]
        if line[:start].strip() and beside:
            yield Comment(line[start:].rstrip(), max(beside, key=len), alone=False)
        else:
            path = next((p for n, p in places if n > number), ())
            yield Comment(line[start:].rstrip(), path, alone=True)


def anchors(text: str) -> Iterator[tuple[int, Path]]:
    """The lines on which fields and entries start, and what starts there, the outer before the
    inner; items by their ids."""
    ids = [item.id for item in parse(text, "").items]
    for path, line in read(text, "").lines.items():
        if len(path) > 1 and path[0] == "items" and isinstance(path[1], int):
            yield line, ("items", ids[path[1]], *path[2:])
        elif path not in {(), ("items",)}:
            yield line, path


def scalars(text: str) -> defaultdict[int, list[tuple[float, float]]]:
    """For each line the columns that are within a value or name, where # is no comment."""
    found: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
    for event in yaml.parse(text, Loader=LOADER):
        if not isinstance(event, yaml.ScalarEvent):
            continue
        first: Any = event.start_mark
        last: Any = event.end_mark
        if first.line == last.line:
            found[first.line + 1].append((first.column, last.column))
            continue
        # the line on which a block is announced may end with a comment
        block = event.style in {"|", ">"}
        found[first.line + 1].append((first.column, first.column + 1 if block else inf))
        for line in range(first.line + 1, last.line):
            found[line + 1].append((0, inf))
        found[last.line + 1].append((0, last.column))
    return found
