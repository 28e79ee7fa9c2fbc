"""`quizgen check`: faults and item-writing warnings."""

import sys
from pathlib import Path

import click

from quizgen.banks import cautions, load
from quizgen.errors import BankError


@click.command(name="check")
@click.argument(
    "paths", metavar="BANK...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
def command(paths: tuple[Path, ...]) -> None:
    """Check bank files. A fault (exit 1) keeps a bank from being used; a warning does not."""
    faulty = False
    for path in paths:
        try:
            bank = load(path).bank
        except BankError as error:
            faulty = True
            click.echo(str(error), err=True)
            continue
        found = cautions(bank)
        for one in found:
            click.echo(f"{path}: {one.item + ': ' if one.item else ''}{one.message} [{one.name}]")
        click.echo(f"{path}: {len(bank.items)} items, no faults, {len(found)} warnings")
    if faulty:
        sys.exit(1)
