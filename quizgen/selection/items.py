"""The items of a bank: what chosen candidates become."""

from collections.abc import Iterable, Iterator
from typing import cast, get_args

from quizgen.domain.bank import Citation, Difficulty, Distractor, Item, ItemType, Skill
from quizgen.domain.world import Ready
from quizgen.selection.identity import item_id


def items(chosen: Iterable[Ready], taken: set[str]) -> Iterator[Item]:
    """The bank's items, each with an id of its own that is not among those `taken`."""
    taken = set(taken)
    for one in chosen:
        name = item_id(one.candidate)
        number = 2
        while name in taken:
            name, number = f"{item_id(one.candidate)}-{number}", number + 1
        taken.add(name)
        yield item(one, name)


def item(one: Ready, name: str) -> Item:
    """The item that a chosen candidate becomes."""
    candidate = one.candidate
    places = (candidate.fact.evidence, *candidate.also)
    return Item(
        id=name,
        type=item_type(one),
        skill=cast(Skill, candidate.skill if candidate.skill in get_args(Skill) else "detail"),
        difficulty=cast(Difficulty, one.difficulty),
        stem=candidate.stem,
        key=candidate.key,
        distractors=tuple(
            Distractor(text=option.text, rationale=option.rationale) for option in one.options
        ),
        accept=candidate.accept,
        explanation=candidate.explanation or None,
        evidence=tuple(Citation(paragraph=p.paragraph, quote=p.quote) for p in places),
        rule=candidate.rule,
    )


def item_type(one: Ready) -> ItemType:
    """Multiple choice with options, else what the rule makes of it, short answer else."""
    if one.options:
        return "multiple_choice"
    named: dict[str, ItemType] = {"gap": "gap_fill", "true_false": "true_false"}
    return named.get(one.candidate.rule, "short_answer")
