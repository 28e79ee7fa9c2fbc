"""The commands. Each is imported only when it is called."""

import os
import sys
from importlib import import_module

import click

from quizgen import __version__
from quizgen.errors import QuizgenError

COMMANDS = {
    "generate": "Make a question bank from an article.",
    "facts": "Show what the generator understood of an article.",
    "show": "Print a bank for reading: items, keys, evidence.",
    "check": "Find faults and weak items in banks.",
    "schema": "Print the JSON Schema of a bank file.",
}


class Lazy(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, None if there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"quizgen.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands in the help, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="quizgen")
def group() -> None:
    """Classroom quizzes from articles: question banks, worksheets, online quizzes."""


def main() -> None:
    """Run the command line. Exits with 0 when done, 1 if the input was at fault, 2 for wrong
    usage."""
    try:
        code = group.main(standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except QuizgenError as error:
        click.echo(f"quizgen: {error}" if "\n" not in str(error) else str(error), err=True)
        sys.exit(1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        if os.environ.get("QUIZGEN_DEBUG"):
            raise
        click.echo(
            f"quizgen: something went wrong inside quizgen ({type(error).__name__}: {error}). "
            "This is a bug; QUIZGEN_DEBUG=1 shows where.",
            err=True,
        )
        sys.exit(1)
    sys.exit(code if isinstance(code, int) else 0)
