"""From a Bank to the text of a bank file that people read and edit."""

import math
import re
from typing import Any

import yaml

from quizgen.domain.article import Article
from quizgen.domain.bank import Bank, Generated, Item

FORMAT = "quizgen-bank/1"
SCHEMA = "quizgen-bank.schema.json"
HEADER = f"# yaml-language-server: $schema={SCHEMA}\n"
# What editors take for a number although this program does not: they follow YAML 1.2.
NEWER_NUMBER = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+\.?[0-9]*)(?:[eE][-+]?[0-9]+)?|0[ox][0-9a-fA-F]+"
)


class Dumper(yaml.SafeDumper):
    """Writes each text on one line where that is possible, and without anything escaped.

    PyYAML's C emitter is several times faster, but where it is missing the bytes would differ.
    """

    def ignore_aliases(self, data: Any) -> bool:
        """Never write an anchor."""
        return True

    def choose_scalar_style(self) -> str:
        """Plain where nobody can misread it, else the quotes that the text does not contain,
        else a block."""
        style = str(super().choose_scalar_style())
        assert isinstance(self.event, yaml.ScalarEvent)  # noqa: S101 - the emitter's own state
        text, tag = self.event.value, self.event.tag or ""
        if style == "" and NEWER_NUMBER.fullmatch(text) and not tag.endswith(":int"):
            style = "'"
        if style != "'" or self.simple_key_context:
            return style
        if "\n" not in text and not set("\"'") <= set(text):
            # Double quotes cannot hold these without escapes.
            return "'" if '"' in text or "\\" in text or max(text, default="") > "\uffff" else '"'
        fits = self.analysis is not None and self.analysis.allow_block and not self.flow_level
        return "|" if fits else style


def dump(bank: Bank) -> str:
    """The text of the bank's file. The same bank always gives the same text, and `parse` makes
    the same bank of it."""
    head: dict[str, Any] = {"format": FORMAT, "title": bank.title, "language": bank.language}
    if bank.article is not None:
        head["article"] = article(bank.article)
    if bank.generated is not None:
        head["generated"] = generated(bank.generated)
    if not bank.items:
        return HEADER + to_yaml({**head, "items": []})
    # Dumped apart for an empty line between two.
    items = "\n".join(to_yaml([item(one)]) for one in bank.items)
    return f"{HEADER}{to_yaml(head)}items:\n{items}"


def to_yaml(value: Any) -> str:
    """The value in block style, no line broken."""
    return yaml.dump(value, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=math.inf)


def article(one: Article) -> dict[str, Any]:
    """The article's fields; the line end after its text makes it a block."""
    return present(
        title=one.title,
        author=one.author,
        source=one.source,
        published=one.published,
        licence=one.licence,
        text=one.text + "\n",
    )


def generated(one: Generated) -> dict[str, Any]:
    """How the bank was made."""
    return present(
        by=one.by,
        pipeline=one.pipeline,
        seed=one.seed,
        digest=one.digest,
        item_digests=dict(one.item_digests) or None,
    )


def item(one: Item) -> dict[str, Any]:
    """The item's fields, in the order in which people read them."""
    return present(
        id=one.id or None,
        type=one.type,
        skill=one.skill,
        difficulty=one.difficulty,
        points=one.points,
        stem=one.stem,
        key=one.key,
        distractors=[present(text=d.text, rationale=d.rationale) for d in one.distractors] or None,
        accept=list(one.accept) or None,
        explanation=one.explanation,
        evidence=[{"paragraph": e.paragraph, "quote": e.quote} for e in one.evidence] or None,
        rule=one.rule,
        status=one.status,
    )


def present(**fields: Any) -> dict[str, Any]:
    """The fields that are not None."""
    return {name: value for name, value in fields.items() if value is not None}
