"""Running commands in this process, on a generator that needs no model."""

import io
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

import quizgen.generate
from quizgen.cli.main import run
from quizgen.domain.bank import Bank, Generated
from quizgen.errors import GenerationError
from tests.banks.samples import CHOICE, SHORT

TEXT = """\
The lighthouse at Penrith Point

The lighthouse at Penrith Point was lit for the first time in 1859. Its keeper, Ann Moss, climbed
180 steps every evening to fill the lamp with oil, and she wrote the weather of the day into a book
that is still kept in the town hall.

In 1902 a storm broke the lamp. Tom Reed repaired it with a mirror from the inn, because the ships
could not wait for a new one. The mirror stayed in its place for three years.
"""


@dataclass(frozen=True)
class Result:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def told(self) -> list[str]:
        """The lines on standard error."""
        return self.err.splitlines()


@pytest.fixture
def quizgen_(capsys, monkeypatch, tmp_path) -> Callable[..., Result]:
    """Runs `quizgen` with these arguments in a folder of its own, which holds article.txt."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "article.txt").write_text(TEXT, "utf-8")

    def call(*arguments, stdin=b""):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8"))
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Result(code, captured.out, captured.err)

    return call


@pytest.fixture
def generator(monkeypatch):
    """Stands in for the generator: two items, but for those that are in the bank already, and a
    list of the options of each call."""
    calls = []

    def generate(article, options):
        calls.append(options)
        if "nothing" in article.title:
            raise GenerationError("no question worth asking: the text states no fact")
        made = Generated(by="quizgen 0.1.0", pipeline="none", seed=options.seed)
        items = (CHOICE, replace(SHORT, points=2 + options.seed))
        there = {item.id for item in options.beside}
        items = tuple(item for item in items if item.id not in there)
        bank = Bank(title=article.title, items=items, article=article, generated=made)
        return quizgen.generate.Outcome(bank, (), ("1 of 6 short-answer questions",))

    monkeypatch.setattr(quizgen.generate, "generate", generate)
    return calls
