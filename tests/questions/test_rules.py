"""Every rule fires and stays silent as docs/rules.md says, on stored parses."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.clauses import clauses
from quizgen.domain.document import Document, Entity, Mention
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.facts import facts
from quizgen.questions import RULES, candidates

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"
EXAMPLE = re.compile(r"- (fires|silent): (.*)")


def sections() -> dict[str, list[tuple[str, list[str]]]]:
    """The examples of each rule: whether it fires, and the text, stem and key."""
    found: dict[str, list[tuple[str, list[str]]]] = {}
    name = ""
    for line in PAGE.read_text("utf-8").splitlines():
        if line.startswith("### "):
            name = line.removeprefix("### ").strip()
            found[name] = []
        elif match := EXAMPLE.match(line):
            found[name].append((match[1], [part.strip() for part in match[2].split("|")]))
    return found


EXAMPLES = [
    pytest.param(name, parts, id=f"{name}-{number}")
    for name, examples in sections().items()
    for number, (kind, parts) in enumerate(examples)
    if kind == "fires"
]
SILENT = [
    pytest.param(name, parts[0], id=f"{name}-{number}")
    for name, examples in sections().items()
    for number, (kind, parts) in enumerate(examples)
    if kind == "silent"
]


def told(text: str, parsed) -> Document:
    """The parse of an example: "[Title] one paragraph ¶ another", the title as may be."""
    title, body = re.match(r"(?:\[(.*?)\] )?(.*)", text).groups()
    document = parsed(body.replace(" ¶ ", "\n\n"))
    return replace(document, title=title) if title else document


def asked(document: Document, rule: str) -> list[tuple[str, str]]:
    found = clauses(document)
    world = World(document, found, facts(found))
    return [(c.stem, c.key) for c in candidates(world) if c.rule == rule]


def test_every_rule_has_a_section_with_both_kinds_of_example():
    described = {
        name
        for name, examples in sections().items()
        if {kind for kind, _ in examples} == {"fires", "silent"}
    }
    assert described == {rule.name for rule in RULES}


@pytest.mark.parametrize(("rule", "parts"), EXAMPLES)
def test_it_fires(rule, parts, parsed):
    text, stem, key = parts
    assert (stem, key) in asked(told(text, parsed), rule)


@pytest.mark.parametrize(("rule", "text"), SILENT)
def test_it_stays_silent(rule, text, parsed):
    assert asked(told(text, parsed), rule) == []


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("object", "The new bridge laid the foundation for a railway to the north."),
        ("subject", "The flowers of the high meadow folded their leaves in the storm."),
        ("definition", "In 1542 the first visitor was a monk of the northern order."),
        ("subject", "The Harvest Round opened a large shop in Perth in 1920."),
        ("aim", "One problem is that some officials help the thieves of the harbour."),
        ("definition", "The wooden gates of the dock, and the tower are examples of old craft."),
        ("place", "Anna Berg believes in the idea of fair trade in Norway."),
    ],
)
def test_it_asks_nothing_that_nobody_would_ask(rule, text, parsed):
    assert not asked(told(text, parsed), rule)


def test_delegates_are_no_thing_where_the_name_before_them_is_an_event(parsed):
    document = parsed("The Assembly delegates drafted the new law of the valley.")
    name = Entity(0, Kind.EVENT, "the Assembly delegates", frozenset({"the Assembly delegates"}))
    mention = Mention(0, 3, Kind.EVENT, 0)
    assert not asked(replace(document, mentions=(mention,), entities=(name,)), "subject")
