"""What of a bank's text no font can print as it should."""

import unicodedata
from collections.abc import Iterator, Sequence

from quizgen.domain.bank import Bank
from quizgen.printing.fonts import MISSING
from quizgen.printing.text import missing

MOST = 20  # characters named one by one
JOINED = ("ARABIC LETTER", "DEVANAGARI", "SYRIAC LETTER")


def cautions(bank: Bank, names: Sequence[str] = ()) -> tuple[str, ...]:
    """A sentence for each character in the bank or among the names that cannot be printed, and
    one for scripts whose letters would have to be joined."""
    text = "".join((*texts(bank), *names))
    lacked = missing(text)
    found = [
        f"no font has {one} (U+{ord(one):04X}, {name(one)}): {MISSING} is printed instead"
        for one in lacked[:MOST]
    ]
    if len(lacked) > MOST:
        found.append(f"and {len(lacked) - MOST} other characters that no font has")
    if any(name(one).startswith(JOINED) for one in set(text) if not one.isascii()):
        found.append("Arabic, Syriac and Devanagari letters are printed unjoined")
    return tuple(found)


def name(character: str) -> str:
    """The Unicode name of a character."""
    return unicodedata.name(character, "a character without a name")


def texts(bank: Bank) -> Iterator[str]:
    """Every text of the bank that a handout prints."""
    yield bank.title
    article = bank.article
    if article:
        yield from (article.title, article.author or "", article.source or "")
        yield from (article.licence or "", article.text)
    for item in bank.items:
        if item.status != "rejected":
            yield from (item.stem, item.key, item.explanation or "", *item.accept)
            yield from (part for d in item.distractors for part in (d.text, d.rationale or ""))
            yield from (citation.quote for citation in item.evidence)
