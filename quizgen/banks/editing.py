"""A bank with one thing changed. Each function gives a new bank and raises BankError if the item
that it names is not there."""

import secrets
from collections.abc import Sequence
from dataclasses import replace

from quizgen.domain.bank import Bank, Item
from quizgen.errors import BankError


def position(bank: Bank, name: str) -> int:
    """The place of the item of that id, from 0."""
    for number, item in enumerate(bank.items):
        if item.id == name:
            return number
    raise BankError("this question is not in the bank any more")


def item_named(bank: Bank, name: str) -> Item:
    """The item of that id."""
    return bank.items[position(bank, name)]


def with_item(bank: Bank, name: str, item: Item) -> Bank:
    """`item` in the place of the one whose id is `name`."""
    at = position(bank, name)
    return replace(bank, items=(*bank.items[:at], item, *bank.items[at + 1 :]))


def without(bank: Bank, name: str) -> Bank:
    """The bank without that item."""
    at = position(bank, name)
    return replace(bank, items=(*bank.items[:at], *bank.items[at + 1 :]))


def added(bank: Bank, item: Item) -> Bank:
    """The bank with `item` at its end, under an id of its own."""
    return replace(bank, items=(*bank.items, replace(item, id=free_id(bank))))


def moved(bank: Bank, name: str, steps: int) -> Bank:
    """The item further down by `steps`, or up if that is negative, as far as there is room."""
    at = position(bank, name)
    rest = [*bank.items[:at], *bank.items[at + 1 :]]
    rest.insert(min(max(at + steps, 0), len(rest)), bank.items[at])
    return replace(bank, items=tuple(rest))


def ordered(bank: Bank, names: Sequence[str]) -> Bank:
    """The items in the order of `names`; those that are not named follow as they stood."""
    by_name = {item.id: item for item in bank.items}
    first = [by_name[name] for name in dict.fromkeys(names) if name in by_name]
    rest = [item for item in bank.items if item.id not in set(names)]
    return replace(bank, items=(*first, *rest))


def free_id(bank: Bank) -> str:
    """An id for an item that a teacher writes."""
    taken = {item.id for item in bank.items}
    while (name := f"own-{secrets.token_hex(3)}") in taken:
        pass
    return name
