"""Faults that concern more than one field of an item, or more than one item.

They are looked for in the plain values, before these have passed the models, so that a file's
faults are told all at once.
"""

from collections.abc import Iterator
from typing import Any

from quizgen.banks.faults import Fault, shown
from quizgen.banks.values import Values

TRUE_FALSE = ("True", "False")


def clashes(values: Values) -> Iterator[Fault]:
    """Every fault of that kind in a file's values; values of a wrong type are passed over."""
    items = values.root.get("items") if isinstance(values.root, dict) else None
    first: dict[str, int] = {}
    for number, item in enumerate(items if isinstance(items, tuple) else ()):
        if not isinstance(item, dict):
            continue
        name = item.get("id")
        if isinstance(name, str) and first.setdefault(name, number) != number:
            yield at(values, number, "id", f"items[{first[name]}] has this id too")
        yield from of_type(item, number, values)
        yield from among_options(item, number, values)


def of_type(item: dict[str, Any], number: int, values: Values) -> Iterator[Fault]:
    """Distractors and key must suit the type."""
    kind, distractors = item.get("type"), item.get("distractors")
    if kind == "multiple_choice" and not distractors:
        yield at(values, number, "type", "a multiple_choice item needs distractors")
    elif kind in {"short_answer", "gap_fill", "true_false"} and distractors:
        message = f"a {kind} item has no distractors: leave out these, or the type"
        yield at(values, number, "distractors", message)
    if kind == "true_false" and isinstance(item.get("key"), str) and item["key"] not in TRUE_FALSE:
        yield at(values, number, "key", 'the key of a true_false item is "True" or "False"')


def among_options(item: dict[str, Any], number: int, values: Values) -> Iterator[Fault]:
    """No option may stand twice: the answer would not tell which was chosen."""
    distractors = item.get("distractors")
    key = item.get("key")
    seen = {plain(key): "the key"} if isinstance(key, str) else {}
    for place, one in enumerate(distractors if isinstance(distractors, tuple) else ()):
        text = one.get("text") if isinstance(one, dict) else None
        if isinstance(text, str):
            same = seen.setdefault(plain(text), f"distractors[{place}]")
            if same != f"distractors[{place}]":
                yield at(
                    values, number, f"distractors[{place}].text", f"this is the same as {same}"
                )


def plain(text: str) -> str:
    """A text as it is compared: without regard to spaces and capitals."""
    return " ".join(text.casefold().split())


def at(values: Values, number: int, where: str, message: str) -> Fault:
    """A fault in the item of that number; `where` is the path inside it."""
    path: tuple[str | int, ...] = ("items", number)
    for step in where.replace("[", ".").replace("]", "").split("."):
        path = (*path, int(step) if step.isdigit() else step)
    line = values.lines.get(path) or values.lines[("items", number)]
    return Fault(line, shown(path), message)
