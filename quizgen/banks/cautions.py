"""Warnings about how the items of a bank are written."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from quizgen.banks.item_cautions import CHECKS
from quizgen.domain.bank import Bank, Item
from quizgen.domain.options import options

FEWEST = 6  # items from which on a pattern of keys can be told from chance
DEVIATIONS = 3


@dataclass(frozen=True, slots=True)
class Caution:
    """A warning: the item's id ("" for the bank as a whole), its name, and a sentence."""

    item: str
    name: str
    message: str


def cautions(bank: Bank) -> list[Caution]:
    """Every warning about `bank`, in the order of its items, those about the whole last.
    Rejected items are passed over."""
    items = [item for item in bank.items if item.status != "rejected"]
    paragraphs = bank.article.paragraphs if bank.article is not None else ()
    first: dict[str, str] = {}
    found = []
    for item in items:
        for name, check in CHECKS.items():
            found += [Caution(item.id, name, message) for message in check(item)]
        if paragraphs:
            found += [Caution(item.id, "evidence", m) for m in evidence(item, paragraphs)]
        found += [Caution(item.id, "same evidence", m) for m in same_evidence(item, first)]
    return [*found, *patterns([item for item in items if item.type == "multiple_choice"])]


def evidence(item: Item, paragraphs: Sequence[str]) -> Iterator[str]:
    """Evidence that is missing, or not in the article where it says."""
    if not item.evidence:
        yield "there is no evidence: name the paragraph and the words that settle the question"
    for citation in item.evidence:
        quote = spaced(citation.quote)
        at = [n for n, text in enumerate(paragraphs, 1) if quote in spaced(text)]
        if citation.paragraph > len(paragraphs):
            yield f"the article has {len(paragraphs)} paragraphs, no {citation.paragraph}"
        elif not at:
            yield f"the article does not have the words “{brief(quote)}”"
        elif citation.paragraph not in at:
            yield f"the words “{brief(quote)}” stand in paragraph {at[0]}, not {citation.paragraph}"


def same_evidence(item: Item, first: dict[str, str]) -> Iterator[str]:
    """An earlier item rests on the same words; `first` has, and gets, the item for each quote."""
    earlier = {first.setdefault(spaced(c.quote), item.id) for c in item.evidence} - {item.id}
    for name in sorted(earlier):
        yield f"it rests on the same words as {name}"


def spaced(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())


def brief(text: str) -> str:
    """The beginning of a long text."""
    return text if len(text) <= 60 else f"{text[:59].rstrip()}…"


def patterns(items: Sequence[Item]) -> Iterator[Caution]:
    """What a student who knows nothing could answer by: the place or the length of the keys."""
    if len(items) < FEWEST:
        return
    place, times = Counter(options(item).index(item.key) for item in items).most_common(1)[0]
    if beyond_chance(times, items):
        message = f"the key is option {'ABCDEFGHIJ'[place]} in {times} of {len(items)} items"
        yield Caution("", "place of the key", message)
    longest = sum(all(len(item.key) > len(d.text) for d in item.distractors) for item in items)
    if beyond_chance(longest, items):
        message = f"the key is the longest option in {longest} of {len(items)} items"
        yield Caution("", "longest key", message)


def beyond_chance(times: int, items: Sequence[Item]) -> bool:
    """Whether something befalls the key more often than it would befall an option at random."""
    chances = [1 / (1 + len(item.distractors)) for item in items]
    return times > sum(chances) + DEVIATIONS * sqrt(sum(p * (1 - p) for p in chances))
