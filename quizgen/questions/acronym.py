"""What letters stand for."""

import re
from collections.abc import Iterator

from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule

OFTEN = 4  # times that the article says the letters


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What does WHO stand for?"."""
    letters = fact.clause.subject
    if letters is None:
        return
    key = fact.answer.text.removeprefix("the ").removeprefix("The ")
    first = next((c for c in letters.text if c.isalpha()), "")
    if not key.lower().startswith(first.lower()):
        return  # the name is cut off at its beginning
    name = letters.text
    if name.endswith("s"):
        if not key.endswith("s") or key.endswith(("ss", "ies", "es")):
            return
        name, key = name[:-1], key[:-1]  # "CCDs", "charge-coupled devices"
    if said(name, world) < OFTEN:
        return  # letters that the article hardly uses are a note in the margin
    yield Draft(
        stem=f"what does {name} stand for?",
        key=key,
        kind=Kind.DESCRIPTION,
        value=2.5,
        choice=False,
    )


def said(letters: str, world: World) -> int:
    """How often the article says the letters."""
    pattern = re.compile(rf"\b{re.escape(letters)}(?!\w{{2}})")
    return sum(len(pattern.findall(p)) for p in world.document.paragraphs)


RULE = Rule("acronym", "vocabulary", frozenset({FactKind.ACRONYM}), ask)
