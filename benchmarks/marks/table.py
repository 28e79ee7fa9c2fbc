"""The marks as a table: one row for each reader and item."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from question import Question

MARKS = ("language", "alone", "answerable", "key_right", "options_good", "worth")
LEVELS = ("easy", "medium", "hard")
FAULTS = (
    "grammar broken-off unnatural pronoun-wrong dangling vague two-answers no-answer key-wrong "
    "key-incomplete hedge-lost misparsed option-also-right option-silly option-kind key-stands-out "
    "trivial margin obvious wording-detail given-away other"
).split()
COLUMNS = (*MARKS, "level", "faults")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What one reader says of one item: six yes or no, how hard it is, and named faults.
    `stated` is the difficulty that the generator gave the item."""

    round: str
    article: str
    item: str
    rule: str
    form: str
    fate: str
    stated: str
    reader: str
    language: bool
    alone: bool
    answerable: bool
    key_right: bool
    options_good: bool
    worth: bool
    level: str
    faults: str

    @property
    def sound(self) -> bool:
        """All marks but the last."""
        return all(getattr(self, name) for name in MARKS[:-1])

    @property
    def kept(self) -> bool:
        """All six marks."""
        return self.sound and self.worth


class MarkError(Exception):
    """A form that was filled in wrongly: the file, the line, and what is wrong."""


def filled(form: Path, questions: Sequence[Question], round_name: str) -> list[Mark]:
    """The marks in a reader's form for the items of one pack. Raises MarkError."""
    with form.open(encoding="utf-8", newline="") as file:
        rows = {row["number"]: row for row in csv.DictReader(file, skipinitialspace=True)}
    wanted = [str(number) for number in range(1, len(questions) + 1)]
    if set(rows) != set(wanted):
        raise MarkError(f"{form}: marks for {sorted(set(wanted) ^ set(rows))} missing or too many")
    article = form.parent.name
    return [
        Mark(
            round=round_name,
            article=article,
            item=one.name(article),
            rule=one.rule,
            form=one.form,
            fate=one.fate,
            stated=one.level,
            reader=form.stem.removeprefix("reader-"),
            level=known(rows[number]["level"], LEVELS, form, number),
            faults=" ".join(known(f, FAULTS, form, number) for f in rows[number]["faults"].split()),
            **{name: yes(rows[number][name], form, number) for name in MARKS},
        )
        for number, one in zip(wanted, questions, strict=True)
    ]


def known(value: str, among: Sequence[str], form: Path, number: str) -> str:
    """The value if it is one of those allowed."""
    if value.strip() not in among:
        raise MarkError(f"{form}, item {number}: {value!r} is none of {', '.join(among)}")
    return value.strip()


def yes(value: str, form: Path, number: str) -> bool:
    """Whether a mark is yes."""
    return known(value.lower(), ("y", "n"), form, number) == "y"


def write(path: Path, marks: Iterable[Mark]) -> None:
    """The table as CSV, marks as y and n."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [f.name for f in fields(Mark)], lineterminator="\n")
        writer.writeheader()
        for mark in marks:
            writer.writerow(
                {k: "ny"[v] if isinstance(v, bool) else v for k, v in asdict(mark).items()}
            )


def read(path: Path) -> list[Mark]:
    """The table in a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Mark(**{k: v == "y" if k in MARKS else v for k, v in row.items()})  # type: ignore[arg-type]
            for row in csv.DictReader(file)
        ]


def strictest(marks: Iterable[Mark]) -> list[Mark]:
    """One mark for each item of each round: where readers differ, no counts."""
    groups: dict[tuple[str, str, str], list[Mark]] = defaultdict(list)
    for mark in marks:
        groups[mark.round, mark.article, mark.item].append(mark)
    return [together(group) for group in groups.values()]


def together(group: Sequence[Mark]) -> Mark:
    """The stricter of several readers' marks of one item."""
    values = asdict(group[0])
    values |= {name: all(getattr(m, name) for m in group) for name in MARKS}
    values["faults"] = " ".join(sorted({f for m in group for f in m.faults.split()}))
    return Mark(**values)
