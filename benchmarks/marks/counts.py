"""The numbers that ranking takes from the marks: how often a rule's items were sound and kept."""

import json
from collections import defaultdict
from collections.abc import Sequence

from question import PEOPLE
from table import Mark, strictest


def counted(marks: Sequence[Mark]) -> str:
    """JSON: rule -> form -> [read, sound, kept], of items that passed the checks."""
    counts: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
    for mark in strictest(marks):
        if mark.rule == PEOPLE or mark.fate not in {"passed", "chosen", "both"}:
            continue
        row = counts[mark.rule][mark.form]
        for place, true in enumerate((True, mark.sound, mark.kept)):
            row[place] += true
    lines = [
        f'  "{rule}": {json.dumps(dict(sorted(forms.items())))}'
        for rule, forms in sorted(counts.items())
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"
