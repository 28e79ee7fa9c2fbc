"""Questions that people wrote about an article, from the NAME.json beside NAME.txt."""

import json
from pathlib import Path

from question import PEOPLE, Question
from shuffle import shuffled


def people(source: Path) -> list[Question]:
    """The human-written questions about the article in `source`, in an order that hangs on their
    words alone."""
    path = source.with_suffix(".json")
    if not path.is_file():
        return []
    found = [
        Question(
            stem=one["question"],
            key=one["answer"],
            options=tuple(shuffled(one.get("options") or [], one["question"])),
            rule=PEOPLE,
            fate="chosen",
        )
        for one in json.loads(path.read_text("utf-8"))["questions"]
    ]
    return shuffled(found, source.stem)
