"""How a generated bank is known to be untouched: it holds a digest of its own file.

The digest is of the text, not of the items, so that a comment or a changed space counts as an
edit as well; line ends do not, because git and editors change them by themselves.
"""

import hashlib
import re
from dataclasses import replace

from quizgen.banks.writing import dump
from quizgen.domain.bank import Bank

LINE = re.compile(r"^  digest: (sha256-[0-9a-f]{16})\n", re.MULTILINE)


def sealed(bank: Bank) -> Bank:
    """A newly generated bank with its digest; any other bank as it is."""
    made = bank.generated
    if made is None or made.digest is not None:
        return bank
    return replace(bank, generated=replace(made, digest=digest(dump(bank))))


def untouched(text: str) -> bool:
    """Whether the text of a bank file is as it was generated."""
    text = text.replace("\r\n", "\n")
    found = LINE.search(text)
    return found is not None and digest(text[: found.start()] + text[found.end() :]) == found[1]


def digest(text: str) -> str:
    """A mark that changes with the text. Its first letters keep YAML from taking it for a
    number."""
    return f"sha256-{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
