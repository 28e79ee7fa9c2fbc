"""`quizgen show`: a bank for reading."""

import shutil
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

from quizgen.domain.bank import Bank, Item
from quizgen.domain.options import options

LETTERS = "ABCDEFGHIJ"  # a bank file has at most ten options an item
WIDEST = 96


@click.command(name="show")
@click.argument("path", metavar="BANK", type=click.Path(path_type=Path))
def command(path: Path) -> None:
    """Print the questions of BANK with their keys, reasons and evidence."""
    from quizgen.banks import load  # noqa: PLC0415 - heavy

    width = max(40, min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST))
    for line in lines(load(path).bank, width):
        click.echo(line)


def lines(bank: Bank, width: int) -> Iterator[str]:
    """The bank as lines of at most `width` characters, long words aside. Keys are bold and notes
    dim; where the output is no terminal, click leaves that out."""
    yield from styled(bank.title, "", width, bold=True)
    about = bank.article
    if about is not None:
        parts = (about.title, about.author, about.published, about.source)
        shown = [part for part in parts if part and part != bank.title]
        if shown:
            yield from styled("From: " + ", ".join(shown), "", width, dim=True)
    for number, item in enumerate(bank.items, 1):
        yield ""
        yield from shown_item(item, number, width)
    if not bank.items:
        yield "This bank has no questions yet."


def shown_item(item: Item, number: int, width: int) -> Iterator[str]:
    """One item: stem, options or key, why, evidence, and what else the file says of it."""
    head = f"{number:>2}. "
    indent = " " * len(head)
    yield from styled(item.stem, head, width, bold=True)
    if item.type == "multiple_choice":
        yield from shown_options(item, indent, width)
    else:
        yield from styled(item.key, f"{indent}Key: ", width, fg="green")
    if item.accept:
        yield from styled("; ".join(item.accept), f"{indent}Also right: ", width)
    if item.explanation:
        yield from styled(item.explanation, f"{indent}Why: ", width)
    for citation in item.evidence:
        yield from styled(f"“{citation.quote}”", f"{indent}¶{citation.paragraph} ", width, dim=True)
    points = "1 point" if item.points == 1 else f"{item.points} points"
    notes = (item.id, item.skill, item.difficulty, points, item.status)
    yield from styled(", ".join(notes), indent, width, dim=True)


def shown_options(item: Item, indent: str, width: int) -> Iterator[str]:
    """The options, lettered, the key with a star, each other with the reason why it is wrong."""
    reasons = {d.text: d.rationale for d in item.distractors}
    for letter, text in zip(LETTERS, options(item), strict=False):
        if text == item.key:
            yield from styled(text, f"{indent}* {letter}  ", width, fg="green", bold=True)
            continue
        yield from styled(text, f"{indent}  {letter}  ", width)
        if reasons.get(text):
            yield from styled(f"{reasons[text]}", f"{indent}       ", width, dim=True)


def styled(
    text: str,
    head: str,
    width: int,
    *,
    fg: str | None = None,
    bold: bool | None = None,
    dim: bool | None = None,
) -> Iterator[str]:
    """`text` after `head`, continued under its own beginning."""
    found = textwrap.wrap(
        " ".join(text.split()),
        width,
        initial_indent=head,
        subsequent_indent=" " * len(head),
        break_long_words=False,
        break_on_hyphens=False,
    )
    for line in found:
        yield click.style(line, fg=fg, bold=bold, dim=dim)
