"""`quizgen generate`: from an article to a bank file."""

import re
import sys
import unicodedata
from pathlib import Path

import click

from quizgen.banks import dump, write
from quizgen.banks.files import refuse_loss
from quizgen.domain.article import Article
from quizgen.errors import GenerationError

COUNT = click.IntRange(0, 200)


@click.command(name="generate")
@click.argument("source")
@click.option("-o", "--output", help="Bank file to write; - writes to standard output.")
@click.option("--multiple-choice", type=COUNT, default=6, show_default=True, help="At most.")
@click.option("--short-answer", type=COUNT, default=6, show_default=True, help="At most.")
@click.option("--true-false", type=COUNT, default=0, show_default=True, help="At most.")
@click.option("--gap-fill", type=COUNT, default=0, show_default=True, help="At most.")
@click.option("--seed", type=int, default=0, show_default=True, help="For another choice of items.")
@click.option(
    "--difficulty", type=click.Choice(["easy", "medium", "hard"]), help="Only such items."
)
@click.option("--explain", is_flag=True, help="Show what was dropped and why.")
@click.option("--force", is_flag=True, help="Overwrite an edited bank; accept odd texts.")
@click.option("--pipeline", help="Another installed spaCy pipeline for English.")
def command(  # noqa: PLR0917 - click passes them by name
    source: str,
    output: str | None,
    multiple_choice: int,
    short_answer: int,
    true_false: int,
    gap_fill: int,
    seed: int,
    difficulty: str | None,
    explain: bool,
    force: bool,
    pipeline: str | None,
) -> None:
    """Make a question bank from SOURCE: a file (.txt .md .html .pdf .docx), a URL, or - for
    standard input."""
    if true_false:
        raise GenerationError("true/false questions cannot be made yet: leave out --true-false")
    if not multiple_choice + short_answer + gap_fill:
        raise click.UsageError("ask for at least one question")
    named = Path(output) if output not in {None, "-"} else None
    if named is not None:
        refuse_loss(named, force=force)
    from quizgen.reading import read  # noqa: PLC0415 - after the cheap refusals

    article = read(source, stdin=sys.stdin.buffer, force=force)
    target = named or (None if output == "-" else default_target(source, article))
    if target is not None:
        refuse_loss(target, force=force)
    from quizgen.generate import Options, generate  # noqa: PLC0415

    options = Options(
        multiple_choice=multiple_choice,
        short_answer=short_answer,
        gap_fill=gap_fill,
        seed=seed,
        difficulty=difficulty,
        pipeline=pipeline,
    )
    outcome = generate(article, options)
    if explain:
        for one in outcome.rejected:
            click.echo(
                f"dropped ({one.check}: {one.reason}): {one.candidate.stem} [{one.candidate.key}]",
                err=True,
            )
    for note in outcome.notes:
        click.echo(note, err=True)
    if target is None:
        click.echo(dump(outcome.bank), nl=False)
        return
    write(target, outcome.bank, force=force)
    items = outcome.bank.items
    choices = sum(item.type == "multiple_choice" for item in items)
    click.echo(
        f"{target}: {len(items)} questions, {choices} of them multiple choice, "
        f"from “{article.title}”",
        err=True,
    )
    click.echo(f"Read them: quizgen show {target}", err=True)


def default_target(source: str, article: Article) -> Path:
    """SOURCE's name with .yaml in the current folder; for a URL or standard input the title's."""
    if source != "-" and not re.match(r"https?://", source, re.I):
        return Path(Path(source).stem + ".yaml")
    plain = unicodedata.normalize("NFKD", article.title).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:60].strip("-")
    return Path(f"{slug or 'quiz'}.yaml")
