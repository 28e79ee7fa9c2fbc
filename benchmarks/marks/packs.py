"""Packs to read: an article, its items in an order that tells nothing, and a form for the marks.

A pack is a folder named after the article: `pack.md` and `pairs.md` are for the readers, who fill
in `reader-1.csv` and so on; `origin.json` says where each item comes from and is not for them.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from question import PEOPLE, Question
from shuffle import shuffled
from table import COLUMNS

ORIGIN = "origin.json"


def write(folder: Path, source: Path, questions: Sequence[Question]) -> None:
    """A pack of `questions` about the article in `source`."""
    place = folder / source.stem
    place.mkdir(parents=True, exist_ok=True)
    ordered = shuffled(questions, f"{source.stem}|pack")
    lines = [*article(source), "# Items", ""]
    for number, one in enumerate(ordered, 1):
        lines += one.lines(number)
    (place / "pack.md").write_text("\n".join(lines), "utf-8")
    (place / ORIGIN).write_text(json.dumps([asdict(q) for q in ordered], indent=1), "utf-8")
    header = ",".join(("number", *COLUMNS, "comment"))
    (place / "form.csv").write_text(header + "\n", "utf-8")


def write_pairs(folder: Path, source: Path, questions: Sequence[Question]) -> int:
    """Pairs of one item of ours and one of people's, of one form, in an order that tells nothing;
    gives their number."""
    place = folder / source.stem
    place.mkdir(parents=True, exist_ok=True)
    lines = [*article(source), "# Pairs: which of the two would a teacher rather use?", ""]
    origin: list[dict[str, str]] = []
    for form in ("choice", "written"):
        mine = shuffled((q for q in questions if q.rule != PEOPLE and q.form == form), source.stem)
        theirs = shuffled(
            (q for q in questions if q.rule == PEOPLE and q.form == form), source.stem
        )
        for pair in zip(mine, theirs, strict=False):
            first, second = shuffled(pair, f"{source.stem}|pair")
            number = len(origin) + 1
            lines += [f"# Pair {number}", "", *first.lines("A"), *second.lines("B")]
            origin.append({"ours": "A" if first.rule != PEOPLE else "B", "form": form})
    (place / "pairs.md").write_text("\n".join(lines), "utf-8")
    (place / "pairs-origin.json").write_text(json.dumps(origin, indent=1), "utf-8")
    return len(origin)


def article(source: Path) -> list[str]:
    """The article with its paragraphs numbered."""
    title, *paragraphs = [p for p in source.read_text("utf-8").split("\n") if p.strip()]
    numbered = [f"[{n}] {p}\n" for n, p in enumerate(paragraphs, 1)]
    return [f"# Article: {title}", "", *numbered]


def origins(pack: Path) -> list[Question]:
    """Where the items of a pack come from, in the pack's order."""
    found = json.loads((pack / ORIGIN).read_text("utf-8"))
    for one in found:
        one["options"], one["rationales"] = tuple(one["options"]), tuple(one["rationales"])
    return [Question(**one) for one in found]
