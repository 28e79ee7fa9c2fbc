"""`quizgen schema`: the JSON Schema of a bank file."""

import json

import click


@click.command(name="schema")
def command() -> None:
    """Print the JSON Schema of a bank file, for editors that complete and check YAML.

    Save it as quizgen-bank.schema.json beside your banks: their first line names it so.
    """
    from quizgen.banks import schema  # noqa: PLC0415 - heavy

    click.echo(json.dumps(schema(), indent=2))
