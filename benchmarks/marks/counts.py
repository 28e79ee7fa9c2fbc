"""The numbers that ranking takes from the marks: how often a rule's items were sound and kept."""

import json
from collections import defaultdict
from collections.abc import Sequence

from question import PEOPLE
from table import Mark, strictest


def counted(marks: Sequence[Mark]) -> str:
    """JSON: rule -> form -> [read, sound, kept], of items that passed the checks; of an
    item that was read in several rounds the last counts."""
    counts: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
    last = {(mark.article, mark.item): mark.round for mark in marks}
    for mark in strictest(m for m in marks if last[m.article, m.item] == m.round):
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
