"""An order that looks like chance and is the same each time."""

import hashlib
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")


def shuffled(things: Iterable[T], salt: str) -> list[T]:
    """The things ordered by a digest of `salt` and what they print as."""
    return sorted(things, key=lambda one: hashlib.sha256(f"{salt}|{one}".encode()).hexdigest())
