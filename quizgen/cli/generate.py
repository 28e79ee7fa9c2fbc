"""`quizgen generate`: from an article to a bank file."""

import re
import shlex
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizgen.cli.road import roads
from quizgen.domain.article import Article
from quizgen.domain.bank import Bank
from quizgen.domain.world import Rejected
from quizgen.errors import BankError

if TYPE_CHECKING:
    from quizgen.banks import LoadedBank
    from quizgen.generate import Outcome

COUNT = click.IntRange(0, 200)
SEED = click.IntRange(0, 2**32 - 1)
ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
OWN_TEXT = (
    "The questions are about the article as the bank has it, which is not word for word that of "
    "SOURCE (--force starts afresh)."
)
NAMES = {
    "multiple_choice": "multiple choice",
    "short_answer": "short answer",
    "true_false": "true/false",
    "gap_fill": "gap fill",
}


@click.command(name="generate")
@click.argument("source", required=False)
@click.option(
    "-o", "--output", metavar="FILE", help="Bank file to write; - writes to standard output."
)
@click.option("--multiple-choice", type=COUNT, default=6, show_default=True, help="At most.")
@click.option(
    "--short-answer",
    type=COUNT,
    default=6,
    show_default=True,
    help="At most; with six of each, up to two more where good multiple choice is scarce.",
)
@click.option("--true-false", type=COUNT, default=0, show_default=True, help="At most.")
@click.option("--gap-fill", type=COUNT, default=0, show_default=True, help="At most.")
@click.option("--seed", type=SEED, default=0, show_default=True, help="For another choice.")
@click.option(
    "--difficulty", type=click.Choice(["easy", "medium", "hard"]), help="Only such items."
)
@click.option(
    "--explain",
    is_flag=False,
    flag_value="",
    metavar="[ITEM]",
    help="Show what was dropped, and why; or the whole road of ITEM, an id or how the question "
    "begins.",
)
@click.option("--force", is_flag=True, help="Start a bank afresh; take any language.")
@click.option("--pipeline", metavar="NAME", help="Another installed spaCy pipeline for English.")
def command(
    source: str | None, output: str | None, explain: str | None, force: bool, **options: Any
) -> None:
    """Make a question bank from SOURCE: a file (.txt .md .html .pdf .docx), a URL, or - for
    standard input.

    The bank is written to SOURCE's name with .yaml, in the current folder, unless -o names
    another file. If there is a bank of this article already, all that you have approved, changed,
    written or rejected in it stays; the other questions are made anew.
    """
    if source is None and explain:  # "--explain SOURCE": its value was left out
        source, explain = explain, ""
    if source is None:
        raise click.UsageError("Missing argument 'SOURCE'.")
    if not any(options.get(kind) for kind in NAMES):
        raise click.UsageError("Ask for at least one question.")
    target = named_target(source, output)
    # refuse before the work, not after it
    there = standing_bank(target, source, force) if target is not None else None
    article = read_article(source, force)
    if target is None and output != "-":
        target = titled_target(article)
        there = standing_bank(target, source, force)
    from quizgen.banks import article_to_ask, kept  # noqa: PLC0415
    from quizgen.generate import Options, generate  # noqa: PLC0415 - heavy

    named = article
    if there is not None:
        article = article_to_ask(there, named, str(target))
        options["beside"] = kept(there.bank)
    asked = Options(**options)
    outcome = generate(article, asked)
    if explain is not None:
        lines = roads(outcome, explain, asked) if explain else explained(outcome.rejected)
        for line in lines:
            click.echo(line, err=True)
    if article.paragraphs != named.paragraphs:
        click.echo(OWN_TEXT, err=True)
    deliver(outcome, target, there, force)


def deliver(
    outcome: "Outcome", target: Path | None, there: "LoadedBank | None", force: bool
) -> None:
    """Write the bank to `target`, into the one that is `there`, or to standard output if there is
    no target, and say so."""
    from quizgen.banks import dump, merged, said, sealed, write  # noqa: PLC0415

    bank = outcome.bank
    if target is None:
        # Bank files are UTF-8 whatever the terminal is.
        sys.stdout.buffer.write(dump(sealed(bank)).encode("utf-8"))
    elif there is None:
        write(target, bank, expected=None if force else "", force=force)
    else:
        done = merged(there, bank)
        bank = done.bank
        write(target, bank, expected=there.mark)
        click.echo(said(done), err=True)
    where = "standard output" if target is None else target
    click.echo(f"{tally(bank)}, written to {where}.", err=True)
    for note in outcome.notes:
        click.echo(f"  {note}", err=True)
    if target is not None:
        file = shlex.quote(str(target))
        click.echo(f"Read it:           quizgen show {file}", err=True)
        click.echo(f"After editing it:  quizgen check {file}", err=True)


def tally(bank: Bank) -> str:
    """How many questions there are, by type, and about what."""
    kinds = [item.type for item in bank.items if item.status != "rejected"]
    parts = [f"{kinds.count(kind)} {name}" for kind, name in NAMES.items() if kind in kinds]
    plural = "" if len(kinds) == 1 else "s"
    return f"{len(kinds)} question{plural} about “{bank.title}” ({', '.join(parts)})"


def explained(rejected: Sequence[Rejected]) -> Iterator[str]:
    """What was dropped, by the check that dropped it, the commonest first."""
    dropped = sorted((one for one in rejected if one.check != "kept"), key=check_of)
    groups = [(n, list(g)) for n, g in groupby(dropped, key=check_of)]
    for name, group in sorted(groups, key=lambda one: (-len(one[1]), one[0])):
        yield f"Dropped, {name} ({len(group)}):"
        for one in group:
            yield f"  {one.candidate.stem} [{one.candidate.key}]"
            yield f"      {one.reason}"
    yield ""


def check_of(rejected: Rejected) -> str:
    """The check that dropped a candidate."""
    return rejected.check


def read_article(source: str, force: bool) -> Article:
    """The article in SOURCE. Raises SourceError if there is none that quizgen can use."""
    from quizgen.reading import read  # noqa: PLC0415 - after the cheap refusals

    return read(source, stdin=sys.stdin.buffer, force=force)


def standing_bank(target: Path, source: str, force: bool) -> "LoadedBank | None":
    """The bank in `target` to which the new one is added, None if there is none or by force.
    Raises BankError where nothing can or must be written there; the article itself is not
    overwritten even by force."""
    from quizgen.banks import refuse_loss, standing  # noqa: PLC0415

    with suppress(OSError):  # one of the two is not there
        if source != "-" and target.samefile(source):
            raise BankError(f"{target}: this is the article itself: choose another name (-o)")
    if force:
        refuse_loss(target, force=True)
        return None
    return standing(target)


def named_target(source: str, output: str | None) -> Path | None:
    """The file to write, as far as the command line tells: -o, or SOURCE's name with .yaml in the
    current folder."""
    if output is not None:
        return None if output == "-" else Path(output)
    if source == "-" or ADDRESS.match(source):
        return None
    return Path(f"{Path(source).stem or 'quiz'}.yaml")


def titled_target(article: Article) -> Path:
    """A file named after the article's title, in the current folder."""
    from quizgen.banks.shelf import slug  # noqa: PLC0415

    return Path(f"{slug(article.title)}.yaml")
