"""Choices that look random and depend on nothing but a text."""

import hashlib
from collections.abc import Iterator, Sequence
from itertools import count
from typing import TypeVar

T = TypeVar("T")


def draws(seed: str) -> Iterator[float]:
    """Numbers from 0 up to 1 (exclusive), without end."""
    for i in count():
        digest = hashlib.sha256(f"{seed}\x1f{i}".encode()).digest()
        yield int.from_bytes(digest[:6], "big") / (1 << 48)


def shuffled(items: Sequence[T], seed: str) -> tuple[T, ...]:
    """The items in an order that depends on `seed`."""
    keys = [draw for draw, _ in zip(draws(seed), items, strict=False)]
    return tuple(items[i] for i in sorted(range(len(items)), key=keys.__getitem__))
