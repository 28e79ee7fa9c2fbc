"""`quizgen check`: faults and item-writing warnings."""

from pathlib import Path

import click

from quizgen.errors import BankError


@click.command(name="check")
@click.argument(
    "paths", metavar="BANK...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
def command(paths: tuple[Path, ...]) -> None:
    """Check bank files.

    A fault keeps a bank from being used; all faults are listed, and the exit code is 1. A warning
    points at an item that may be easier or harder than its content; the exit code stays 0.
    """
    sound = [report(path) for path in paths]
    if not all(sound):
        click.get_current_context().exit(1)


def report(path: Path) -> bool:
    """Print what is wrong with the bank at `path`; gives whether it is without faults."""
    from quizgen.banks import cautions, load  # noqa: PLC0415 - heavy

    try:
        bank = load(path).bank
    except BankError as error:
        click.echo(str(error), err=True)
        return False
    found = cautions(bank)
    for one in found:
        place = f" {one.item}:" if one.item else ""
        click.echo(f"{path}:{place} {one.message} [{one.name}]")
    click.echo(
        f"{path}: {count(len(bank.items), 'item')}, no faults, {count(len(found), 'warning')}"
    )
    return True


def count(number: int, noun: str) -> str:
    """A number with its noun."""
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
