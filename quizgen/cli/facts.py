"""`quizgen facts`: what the generator understood, as a table."""

import sys

import click

from quizgen.domain.fact import Fact
from quizgen.domain.telling import told

COLUMNS = ("kind", "who", "what it tells", "of", "status", "paragraph", "evidence")


@click.command(name="facts")
@click.argument("source")
@click.option("--force", is_flag=True, help="Take any language.")
@click.option("--pipeline", metavar="NAME", help="Another installed spaCy pipeline for English.")
def command(source: str, force: bool, pipeline: str | None) -> None:
    """Show the facts that SOURCE states, with their evidence: a table, or lines with tabs between
    the columns where the output is no terminal."""
    from quizgen.cli.generate import read_article  # noqa: PLC0415

    article = read_article(source, force)
    from quizgen.generate import understand  # noqa: PLC0415 - heavy

    rows = [row(fact) for fact in understand(article, pipeline)]
    if not rows:
        click.echo(f"No fact was understood in “{article.title}”.", err=True)
    elif on_terminal():
        table(rows, article.title)
    else:
        for cells in (COLUMNS, *rows):
            click.echo("\t".join(cells))


def on_terminal() -> bool:
    """Whether somebody reads the output as it comes."""
    return sys.stdout.isatty()


def table(rows: list[tuple[str, ...]], title: str) -> None:
    """Print the rows for reading on a terminal."""
    from rich.console import Console  # noqa: PLC0415 - heavy
    from rich.markup import escape  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    grid = Table(*COLUMNS[:5], "¶", COLUMNS[6], title=escape(title), show_lines=True)
    for cells in rows:
        grid.add_row(*(escape(cell) for cell in cells))
    Console().print(grid)


def row(fact: Fact) -> tuple[str, ...]:
    """The cells of a fact, in the order of COLUMNS."""
    clause = fact.clause
    who = clause.subject.short if clause.subject is not None else ""
    about = told(clause, without=fact.answer) or f"{who} {clause.verb.text}"
    status = f"{fact.status}, {fact.speaker}" if fact.speaker else str(fact.status)
    cells = (
        str(fact.kind),
        who,
        fact.answer.short,
        about,
        status,
        str(fact.evidence.paragraph),
        fact.evidence.quote,
    )
    return tuple(" ".join(cell.split()) for cell in cells)
