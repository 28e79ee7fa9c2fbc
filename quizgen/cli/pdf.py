"""`quizgen pdf`: worksheets, answer keys and answer sheets on paper."""

from pathlib import Path
from typing import Any

import click

from quizgen.errors import PrintingError

FILE = click.Path(path_type=Path)
SEED = click.IntRange(0, 2**32 - 1)
LOOKS = {"large_print": "--large-print", "dyslexia": "--dyslexia", "ink_saving": "--ink-saving"}


@click.command(name="pdf")
@click.argument("bank", metavar="BANK", type=FILE)
@click.option("-o", "--output", metavar="FILE", type=FILE, help="Worksheet to write.")
@click.option("--key", metavar="FILE", type=FILE, help="Write the answer key too.")
@click.option(
    "--answer-sheet",
    metavar="FILE",
    type=FILE,
    help="Write a sheet of bubbles too, and beside it FILE's geometry as JSON.",
)
@click.option("--versions", type=click.IntRange(1, 26), default=1, show_default=True, help="A, B…")
@click.option("--seed", type=SEED, default=0, show_default=True, help="For other orders.")
@click.option("--paper", type=click.Choice(["A4", "Letter"], case_sensitive=False), default="A4")
@click.option("--no-article", is_flag=True, help="Leave the article out.")
@click.option("--word-bank", is_flag=True, help="List the words that fill the gaps.")
@click.option("--large-print", is_flag=True, help="18 point.")
@click.option("--dyslexia", is_flag=True, help="Wider letters and lines.")
@click.option("--ink-saving", is_flag=True, help="Small and narrow.")
@click.option("--tint", is_flag=True, help="Cream pages.")
@click.option("--strip", is_flag=True, help="Answers on a strip to fold back.")
@click.option("--roster", metavar="FILE", type=FILE, help="A sheet for each name, one a line.")
@click.option("--url", help="Address of the quiz online, for a QR code; with --code.")
@click.option("--code", help="Code of the quiz online; with --url.")
def command(
    bank: Path, output: Path | None, key: Path | None, answer_sheet: Path | None, **options: Any
) -> None:
    """Print BANK as a worksheet (PDF), with answer key and answer sheet if asked for.

    Without -o the worksheet has BANK's name with .pdf, in the current folder. The same bank and
    options give the same file.
    """
    variants = [name for name in LOOKS if options.pop(name)]
    if len(variants) > 1:
        raise click.UsageError(f"Choose one of {', '.join(LOOKS[name] for name in variants)}.")
    if bool(options["url"]) != bool(options["code"]):
        raise click.UsageError("--url and --code go together.")
    target = output or Path(f"{bank.stem}.pdf")
    geometry = answer_sheet.with_suffix(".json") if answer_sheet else None
    check_targets(bank, target, key, answer_sheet, geometry)
    from quizgen.banks import load  # noqa: PLC0415 - heavy
    from quizgen.printing import (  # noqa: PLC0415 - heavy
        answer_key,
        answer_sheets,
        cautions,
        worksheet,
    )

    loaded = load(bank).bank
    names = roster(options.pop("roster"))
    settings = chosen(variants, options)
    made = [(target, worksheet(loaded, settings, names), "Worksheet")]
    if key is not None:
        made.append((key, answer_key(loaded, settings), "Answer key"))
    if answer_sheet is not None and geometry is not None:
        bubbles = answer_sheets(loaded, settings, names)
        made.append((answer_sheet, bubbles.pdf, "Answer sheet"))
        made.append((geometry, bubbles.geometry.encode(), "Its geometry"))
    for path, data, what in made:
        put(path, data)
        click.echo(f"{what} written to {path}.", err=True)
    for caution in cautions(loaded, names):
        click.echo(f"  {caution}", err=True)


def chosen(variants: list[str], options: dict[str, Any]) -> Any:
    """The settings that the options stand for."""
    from quizgen.printing import Link, Settings  # noqa: PLC0415 - heavy

    url, code = options.pop("url"), options.pop("code")
    return Settings(
        variant=variants[0] if variants else "standard",  # type: ignore[arg-type]
        article=not options.pop("no_article"),
        link=Link(url=url, code=code) if url else None,
        **options,
    )


def check_targets(bank: Path, *targets: Path | None) -> None:
    """Raise PrintingError where a target is the bank, or two are one file."""
    places = [path.resolve() for path in targets if path is not None]
    if bank.resolve() in places:
        raise PrintingError(f"{bank}: this is the bank itself: choose another name (-o)")
    if len(set(places)) < len(places):
        raise PrintingError(
            "worksheet and key need files of their own: the key is not for students"
        )


def roster(path: Path | None) -> tuple[str, ...]:
    """The names in the file at `path`, one a line. Raises PrintingError if there are none."""
    if path is None:
        return ()
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except OSError as error:
        raise PrintingError(f"{path}: it cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise PrintingError(f"{path}: the names must be text in UTF-8") from None
    names = tuple(line.strip() for line in lines if line.strip())
    if not names:
        raise PrintingError(f"{path}: there are no names in it")
    return names


def put(path: Path, data: bytes) -> None:
    """Write the file in one step. Raises PrintingError if that cannot be done."""
    from quizgen.banks.atomic import replace_file  # noqa: PLC0415

    try:
        replace_file(path, data)
    except OSError as error:
        raise PrintingError(f"{path}: it cannot be written ({error.strerror})") from None
