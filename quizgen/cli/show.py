"""`quizgen show`: a bank for reading."""

import shutil
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

from quizgen.banks import load
from quizgen.domain.bank import Bank, Item
from quizgen.domain.options import options

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@click.command(name="show")
@click.argument("path", metavar="BANK", type=click.Path(path_type=Path))
def command(path: Path) -> None:
    """Print the items of BANK with keys, reasons and evidence."""
    width = min(shutil.get_terminal_size((96, 24)).columns, 96)
    for line in lines(load(path).bank, width):
        click.echo(line)


def lines(bank: Bank, width: int) -> Iterator[str]:
    """The bank as lines of at most `width` characters, long words aside."""
    yield from textwrap.wrap(bank.title, width)
    for number, item in enumerate(bank.items, 1):
        yield ""
        yield from shown(item, number, width)


def shown(item: Item, number: int, width: int) -> Iterator[str]:
    """One item: stem, options lettered with the reasons why they are wrong, key, evidence."""
    head = f"{number}. "
    yield from wrapped(item.stem, head, width)
    indent = " " * len(head)
    reasons = {d.text: d.rationale for d in item.distractors}
    if item.distractors:
        for letter, text in zip(LETTERS, options(item), strict=False):
            mark = "*" if text == item.key else " "
            yield from wrapped(text, f"{indent}{mark}{letter}) ", width)
            if text != item.key and reasons.get(text):
                yield from wrapped(f"wrong: {reasons[text]}", f"{indent}     ", width)
    else:
        yield from wrapped(item.key, f"{indent}Key: ", width)
    if item.accept:
        yield from wrapped("; ".join(item.accept), f"{indent}Also right: ", width)
    for citation in item.evidence:
        yield from wrapped(f"“{citation.quote}”", f"{indent}¶{citation.paragraph} ", width)
    yield f"{indent}[{item.id}, {item.skill}, {item.difficulty}, {item.status}]"


def wrapped(text: str, head: str, width: int) -> list[str]:
    """`text` after `head`, continued under its own beginning."""
    return textwrap.wrap(
        " ".join(text.split()), width, initial_indent=head, subsequent_indent=" " * len(head)
    ) or [head.rstrip()]
