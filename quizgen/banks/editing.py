"""A bank with one thing changed. Each function gives a new bank and raises BankError if the item
that it names is not there."""

import secrets
from dataclasses import replace

from quizgen.banks.seal import remembering
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


def swapped(bank: Bank, name: str, new: Item) -> Bank:
    """The bank with `new`, as the generator made it, in the place of an item, which is at the end
    as a rejected one."""
    old = item_named(bank, name)
    bank = with_item(bank, name, new)
    made = bank.generated and remembering(bank.generated, [new])
    return replace(bank, generated=made, items=(*bank.items, replace(old, status="rejected")))


def moved(bank: Bank, name: str, steps: int) -> Bank:
    """The item further down by `steps`, or up if that is negative, as far as there is room.
    Rejected items count for nothing: they follow the others."""
    item = item_named(bank, name)
    live = [i for i in bank.items if i.status != "rejected"]
    if item not in live:
        raise BankError("this question was dropped: take it back first")
    at = live.index(item)
    live.insert(max(at + steps, 0), live.pop(at))
    return replace(bank, items=(*live, *(i for i in bank.items if i.status == "rejected")))


def free_id(bank: Bank) -> str:
    """An id for an item that a teacher writes."""
    taken = {item.id for item in bank.items}
    while (name := f"own-{secrets.token_hex(3)}") in taken:
        pass
    return name
