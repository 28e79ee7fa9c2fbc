"""`quizgen schema`: the JSON Schema of a bank file."""

import json

import click

from quizgen.banks import schema


@click.command(name="schema")
def command() -> None:
    """Print the JSON Schema of a bank file, for editors that complete and check YAML."""
    click.echo(json.dumps(schema(), indent=2))
