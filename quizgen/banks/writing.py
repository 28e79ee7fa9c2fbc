"""From a Bank to the text of a bank file that people read and edit."""

import hashlib
from typing import Any

import yaml

from quizgen.banks.models import FORMAT
from quizgen.domain.article import Article
from quizgen.domain.bank import Bank, Item

HEADER = "# yaml-language-server: $schema=quizgen-bank.schema.json\n"
WIDTH = 100


class Block(str):
    """A text that is written as a block under `|`."""

    __slots__ = ()


class Dumper(yaml.SafeDumper):
    """PyYAML's safe dumper with blocks for long texts, and lists indented as people write them."""

    def ignore_aliases(self, data: Any) -> bool:
        """Never write an anchor."""
        return True


def _block(dumper: yaml.SafeDumper, data: Block) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(data), style="|")


Dumper.add_representer(Block, _block)


def dump(bank: Bank) -> str:
    """The text of the bank's file. The same bank always gives the same text."""
    fields: dict[str, Any] = {"format": FORMAT, "title": bank.title, "language": bank.language}
    if bank.article is not None:
        fields["article"] = article(bank.article)
    if bank.generated is not None:
        generated = bank.generated
        fields["generated"] = present(
            by=generated.by,
            pipeline=generated.pipeline,
            seed=generated.seed,
            digest=generated.digest,
        )
    fields["items"] = [item(one) for one in bank.items]
    return HEADER + yaml.dump(
        fields, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=WIDTH
    )


def article(one: Article) -> dict[str, Any]:
    """The article's fields; its text as a block, an empty line between two paragraphs."""
    return present(
        title=one.title,
        author=one.author,
        source=one.source,
        published=one.published,
        licence=one.licence,
        text=Block(one.text + "\n"),
    )


def item(one: Item) -> dict[str, Any]:
    """The item's fields, those at their defaults left out where they tell nothing."""
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


def digest(bank: Bank) -> str:
    """A digest of title, article and items: it changes with any edit of theirs."""
    plain = [bank.title, repr(bank.article), *(repr(one) for one in bank.items)]
    return hashlib.sha256("\n".join(plain).encode()).hexdigest()[:16]
