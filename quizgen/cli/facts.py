"""`quizgen facts`: what the generator understood, as a table."""

import sys

import click

from quizgen.domain.fact import Fact
from quizgen.domain.telling import told


@click.command(name="facts")
@click.argument("source")
@click.option("--force", is_flag=True, help="Accept odd texts.")
@click.option("--pipeline", help="Another installed spaCy pipeline for English.")
def command(source: str, force: bool, pipeline: str | None) -> None:
    """Show the facts that SOURCE states, with their evidence."""
    from quizgen.generate import understand  # noqa: PLC0415 - heavy
    from quizgen.reading import read  # noqa: PLC0415

    article = read(source, stdin=sys.stdin.buffer, force=force)
    facts = understand(article, pipeline)
    rows = [row(fact) for fact in facts]
    if not sys.stdout.isatty():
        for cells in rows:
            click.echo("\t".join(cells))
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.markup import escape  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    table = Table("kind", "what it tells", "of", "status", "¶", "evidence", title=article.title)
    for cells in rows:
        table.add_row(*(escape(cell) for cell in cells))
    Console().print(table)


def row(fact: Fact) -> tuple[str, ...]:
    """Kind, what is known, the clause it is known of, status and speaker, paragraph, sentence."""
    clause = fact.clause
    subject = clause.subject.short if clause.subject is not None else ""
    about = told(clause, without=fact.answer) or f"{subject} {clause.verb.text}".strip()
    status = f"{fact.status}, {fact.speaker}" if fact.speaker else str(fact.status)
    return (
        str(fact.kind),
        fact.answer.short,
        about,
        status,
        str(fact.evidence.paragraph),
        " ".join(fact.evidence.quote.split()),
    )
