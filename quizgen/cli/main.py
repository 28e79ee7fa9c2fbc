"""The commands, each imported only when it is called, and what their failures look like."""

import errno
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from quizgen import __version__
from quizgen.errors import QuizgenError

COMMANDS = {
    "generate": "Make a question bank from an article.",
    "facts": "Show what quizgen understood of an article.",
    "show": "Print a bank for reading: items, keys, evidence.",
    "check": "Find faults and weak items in banks.",
    "pdf": "Print a bank on paper: worksheets, versions, answer key.",
    "schema": "Print the JSON Schema of a bank file.",
    "serve": "Open the quiz site for teachers and students.",
    "teacher": "Let more teachers in.",
    "student": "Give out or delete one student's data.",
    "purge": "Delete the data of students of long ago.",
    "backup": "Save a site in one file.",
    "restore": "Put a saved site back.",
}
INPUT_AT_FAULT = 1
STOPPED = 130  # as shells report Ctrl-C


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

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. A reader that has had enough (`quizgen show ... | head`) is no
        failure."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            discard_output()
            ctx.exit(0)
        return result


def discard_output() -> None:
    """Let what is left in the buffer of a broken output go nowhere when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="quizgen")
def group() -> None:
    """Classroom quizzes from articles: question banks with keys, evidence and reasons.

    Start with: quizgen generate article.txt
    """


def main() -> None:
    """The program `quizgen`."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal may lack the article's characters
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run the command line; gives the exit code: 0 for done, 1 if the input was at fault, 2 for
    wrong usage."""
    try:
        code = group.main(list(arguments), prog_name="quizgen", standalone_mode=False)
    except click.exceptions.Abort:
        return STOPPED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except QuizgenError as error:
        # Faults in a file come one on a line, each with the file's name.
        click.echo(str(error) if "\n" in str(error) else f"quizgen: {error}", err=True)
        return INPUT_AT_FAULT
    except Exception as error:
        if os.environ.get("QUIZGEN_DEBUG"):
            raise
        full = isinstance(error, OSError) and error.errno == errno.ENOSPC
        if full:
            discard_output()
        click.echo(
            "quizgen: " + ("there is no space left to write to" if full else bug(error)), err=True
        )
        return INPUT_AT_FAULT
    return code if isinstance(code, int) else 0


def bug(error: Exception) -> str:
    """What to say of an error that quizgen did not expect."""
    what = " ".join(f"{type(error).__name__}: {error}".split())[:200]
    return (
        f"a bug in quizgen stopped it ({what}). Please report it; with QUIZGEN_DEBUG=1 in the "
        "environment it prints where."
    )
