"""Versions of a quiz: the same questions and options in other orders, all from one seed."""

import random
from dataclasses import dataclass
from string import ascii_uppercase

from quizgen.domain.bank import Bank, Item
from quizgen.domain.options import options, rising
from quizgen.errors import PrintingError
from quizgen.printing.settings import MOST_VERSIONS, Settings

LETTERS = ascii_uppercase
TRIES = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A question as one version prints it; `options` is empty where the answer is written."""

    number: int
    item: Item
    options: tuple[str, ...]

    @property
    def letter(self) -> str:
        """The letter of the key, "" where the answer is written."""
        return LETTERS[self.options.index(self.item.key)] if self.options else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One version of a quiz: its mark ("A", or "" if it is the only one) and its questions."""

    version: str
    entries: tuple[Entry, ...]

    @property
    def points(self) -> int:
        """The points of all questions."""
        return sum(entry.item.points for entry in self.entries)


def sheets(bank: Bank, settings: Settings) -> tuple[Sheet, ...]:
    """The versions that the settings ask for; rejected items are left out.

    The first has the order of the bank and of the screen. In the others questions and options
    are shuffled, but figures and dates go on rising, and True stays before False. Raises
    PrintingError if there is nothing to print.
    """
    items = tuple(item for item in bank.items if item.status != "rejected")
    if not items:
        what = "only rejected questions" if bank.items else "no questions"
        raise PrintingError(f"the bank “{bank.title}” has {what}: there is nothing to print")
    if not 1 <= settings.versions <= MOST_VERSIONS:
        raise PrintingError(f"there can be 1 to {MOST_VERSIONS} versions")
    if settings.versions == 1:
        return (Sheet(version="", entries=numbered(items, [options(i) for i in items])),)
    made: list[Sheet] = []
    taken: set[tuple[int, ...]] = set()
    for letter in LETTERS[: settings.versions]:
        chance = random.Random(f"{settings.seed}-{letter}")  # noqa: S311 - no secret
        chosen = [items[place] for place in new_order(len(items), chance, taken)]
        shown = [shuffled(item, chance) if made else options(item) for item in chosen]
        made.append(Sheet(version=letter, entries=numbered(chosen, shown)))
    return tuple(made)


def new_order(length: int, chance: random.Random, taken: set[tuple[int, ...]]) -> tuple[int, ...]:
    """An order that no version has yet, as far as there is one; the first is the bank's."""
    order = list(range(length))
    for _ in range(TRIES if taken else 0):
        chance.shuffle(order)
        if tuple(order) not in taken:
            break
    taken.add(tuple(order))
    return tuple(order)


def shuffled(item: Item, chance: random.Random) -> tuple[str, ...]:
    """The options in another order, unless they stand in order of value."""
    shown = list(options(item))
    if item.type == "multiple_choice" and not by_value(item):
        chance.shuffle(shown)
    return tuple(shown)


def by_value(item: Item) -> bool:
    """Whether the options stand in an order of value rather than in one that the id gives."""
    return rising((item.key, *(d.text for d in item.distractors))) is not None


def numbered(
    items: tuple[Item, ...] | list[Item], shown: list[tuple[str, ...]]
) -> tuple[Entry, ...]:
    """The items with their options, numbered from 1."""
    return tuple(
        Entry(number=number, item=item, options=texts)
        for number, (item, texts) in enumerate(zip(items, shown, strict=True), 1)
    )
