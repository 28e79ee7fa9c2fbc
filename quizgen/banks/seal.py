"""How a generated bank is known to be untouched: it holds a digest of its own file, and one of each
of its items.

The digest of the file is of the text, so that a comment or a changed space counts as an edit as
well; line ends do not, because git and editors change them by themselves. The digest of an item
leaves out its status: to approve an item is not to change it.
"""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import replace

from quizgen.banks.writing import dump
from quizgen.banks.writing import item as fields_of
from quizgen.domain.bank import Bank, Generated, Item

LINE = re.compile(r"^  digest: (sha256-[0-9a-f]{16})\n", re.MULTILINE)


def sealed(bank: Bank) -> Bank:
    """A newly generated bank with its digests; any other bank as it is."""
    made = bank.generated
    if made is None or made.digest is not None:
        return bank
    made = remembering(made, bank.items)
    text = dump(replace(bank, generated=made))
    return replace(bank, generated=replace(made, digest=digest(text)))


def remembering(made: Generated, items: Iterable[Item]) -> Generated:
    """The same with the digests of these items, as the generator made them, beside those that are
    there."""
    known = {**dict(made.item_digests), **{one.id: item_digest(one) for one in items}}
    return replace(made, item_digests=tuple(known.items()))


def untouched(text: str) -> bool:
    """Whether the text of a bank file is as it was generated."""
    text = text.replace("\r\n", "\n")
    found = LINE.search(text)
    return found is not None and digest(text[: found.start()] + text[found.end() :]) == found[1]


def item_digest(item: Item) -> str:
    """A mark that changes with all that an item says, but not with its status."""
    fields = {name: value for name, value in fields_of(item).items() if name != "status"}
    return digest(json.dumps(fields, ensure_ascii=False))


def digest(text: str) -> str:
    """A mark that changes with the text. Its first letters keep YAML from taking it for a
    number."""
    return f"sha256-{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
