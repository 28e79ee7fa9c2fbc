"""What the worker process does. Only its functions lead to spaCy, and they are called in that
process alone."""

import signal
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from multiprocessing.connection import Connection
from typing import Any

from quizgen.domain.article import Article
from quizgen.domain.bank import Bank, Item
from quizgen.errors import GenerationError, QuizgenError

ALL_THE_SAME = "Take the text all the same, in whatever language it is"
SPARE = 6  # candidates beyond those in the bank that a swap may choose from


def serve(pipe: Connection) -> None:
    """Do what comes through the pipe until it is closed: a function's name and arguments go in;
    what it gave, in a tuple, or a sentence for the teacher comes out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the site's to handle
    with suppress(EOFError, OSError):
        while True:
            name, arguments = pipe.recv()
            try:
                pipe.send((TASKS[name](**arguments),))
            except QuizgenError as error:
                pipe.send(for_the_site(str(error)))
            except Exception as error:
                pipe.send(f"a bug in quizgen stopped it ({type(error).__name__}: {error})")


def for_the_site(message: str) -> str:
    """A message that names an option of the command line, in the words of the site's form."""
    return message.replace("use --force to go on all the same", f"tick “{ALL_THE_SAME}”")


def generated(
    *, data: bytes, name: str, title: str, numbers: dict[str, Any], seed: int, force: bool
) -> tuple[Bank, tuple[str, ...]]:
    """A bank of the article in `data`, a file of that name, and notes for the teacher."""
    from quizgen.generate import Options, generate  # noqa: PLC0415 - heavy

    article = article_in(data, name, force)
    if title:
        article = replace(article, title=title)
    outcome = generate(article, replace(Options(seed=seed), **numbers))
    return outcome.bank, outcome.notes


def again(*, bank: Bank, numbers: dict[str, Any]) -> tuple[Bank, tuple[str, ...]]:
    """New items about a bank's article, beside those that are the teacher's, and notes for her.
    Each time another seed, so that drafts nobody wants do not come out the same for ever."""
    from quizgen.banks import kept  # noqa: PLC0415
    from quizgen.generate import Options, generate  # noqa: PLC0415 - heavy

    if bank.article is None:
        raise GenerationError("this bank has no article to ask about")
    seed = (seed_of(bank) + 1) % 2**32
    outcome = generate(bank.article, Options(seed=seed, beside=kept(bank), **numbers))
    return outcome.bank, outcome.notes


def article_in(data: bytes, name: str, force: bool) -> Article:
    """The article in the bytes of a file."""
    from quizgen.reading import read_bytes  # noqa: PLC0415

    return read_bytes(data, name, force=force)


def another(*, bank: Bank, item: Item) -> Item:
    """The next best item of the bank's article that is not in the bank, of the type of `item` if
    there is one."""
    if bank.article is None:
        raise GenerationError("this bank has no article to ask about")
    taken = {one.id for one in bank.items}
    stems = {one.stem for one in bank.items}
    keys = {one.key for one in bank.items if one.id != item.id and one.status != "rejected"}
    gone = {(one.evidence, one.key) for one in bank.items if one.status == "rejected"}
    gone.add((item.evidence, item.key))
    spare = [
        one
        for one in candidates(bank.article, len(bank.items) + SPARE, seed_of(bank))
        if one.id not in taken and one.stem not in stems and one.key not in keys
        if (one.evidence, one.key) not in gone  # what she dropped does not come back
    ]
    for one in (*(s for s in spare if s.type == item.type), *spare):
        return one
    raise GenerationError("the article gives no other good question")


def seed_of(bank: Bank) -> int:
    """The seed that the bank was made with."""
    return 0 if bank.generated is None else bank.generated.seed


@lru_cache(maxsize=8)
def candidates(article: Article, number: int, seed: int) -> tuple[Item, ...]:
    """Many items about an article, the best first."""
    from quizgen.generate import Options, generate  # noqa: PLC0415 - heavy

    options = Options(multiple_choice=number, short_answer=number, seed=seed)
    return generate(article, options).bank.items


TASKS: dict[str, Any] = {"generated": generated, "again": again, "another": another}
