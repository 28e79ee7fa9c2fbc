"""Warnings about how items are written, after the guidelines of Haladyna, Downing and Rodriguez
(2002): what makes an item easier, harder or more confusing than its content does."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizgen.domain.bank import Bank, Item
from quizgen.domain.options import number, options

NEGATIVE = re.compile(r"\b(?:not|never|except|no longer|n[’']t)\b", re.I)
EVERYTHING = re.compile(r"^(?:all|none|both|neither) of (?:the above|these|them)\b", re.I)
ABSOLUTE = re.compile(r"\b(?:always|never|all|none|only|every|completely|totally)\b", re.I)
WORD = re.compile(r"[^\W_]{4,}")
ASKING = frozenset(
    "what when where which whom whose many much long did does have this that".split()
)


@dataclass(frozen=True, slots=True)
class Caution:
    """A warning: the item's id ("" for the bank as a whole), its name, and a sentence."""

    item: str
    name: str
    message: str


def cautions(bank: Bank) -> list[Caution]:
    """Every warning about `bank`, in the order of its items, those about the whole last.
    Rejected items are passed over."""
    live = [item for item in bank.items if item.status != "rejected"]
    found = [
        Caution(item.id, name, message)
        for item in live
        for name, check in CHECKS.items()
        for message in check(item)
    ]
    found += [
        Caution(item.id, "evidence", message) for item in live for message in evidence(item, bank)
    ]
    return [*found, *shared_evidence(live), *place_of_key(live)]


def longest(item: Item) -> Iterator[str]:
    """The key is by far the longest option."""
    if item.distractors:
        most = max(len(d.text) for d in item.distractors)
        if len(item.key) > 1.5 * most and len(item.key) - most > 8:
            yield "the key is by far the longest option"


def negative(item: Item) -> Iterator[str]:
    """The stem is negative."""
    stem = re.sub(r"“[^”]*”", "", item.stem)
    if NEGATIVE.search(stem) and not re.search(r"\b(?:NOT|EXCEPT)\b", stem):
        yield "the stem is negative: ask what is so, or print NOT in capitals"


def everything(item: Item) -> Iterator[str]:
    """An option stands for the others."""
    if any(EVERYTHING.match(text) for text in options(item)):
        yield "an option such as “all of the above” tests how students guess"


def overlapping(item: Item) -> Iterator[str]:
    """Two options are the same, or one holds the other."""
    texts = [" ".join(re.findall(r"[\w.,%]+", t.lower())) for t in options(item)]
    for i, one in enumerate(texts if item.distractors else ()):
        for other in texts[i + 1 :]:
            figures = number(one) is not None and number(other) is not None
            if one == other:
                yield f"two options are the same: {one!r}"
            elif not figures and (f" {one} " in f" {other} " or f" {other} " in f" {one} "):
                yield f"one option holds the other: {one!r} and {other!r}"


def repeats_stem(item: Item) -> Iterator[str]:
    """A telling word of the stem stands in the key alone."""
    if not item.distractors or item.type != "multiple_choice":
        return
    stem = set(WORD.findall(item.stem.lower())) - ASKING
    others = {w for d in item.distractors for w in WORD.findall(d.text.lower())}
    for word in sorted(set(WORD.findall(item.key.lower())) & stem - others):
        yield f"of the options only the key repeats the stem’s word “{word}”"


def absolute(item: Item) -> Iterator[str]:
    """Distractors that an absolute word gives away."""
    if any(ABSOLUTE.search(d.text) for d in item.distractors) and not ABSOLUTE.search(item.key):
        yield "a distractor has an absolute word (always, never, all ...): such options look wrong"


def few_options(item: Item) -> Iterator[str]:
    """Fewer than three options."""
    if item.type == "multiple_choice" and len(item.distractors) < 2:
        yield "there are only two options"


CHECKS: dict[str, Callable[[Item], Iterator[str]]] = {
    "longest key": longest,
    "negative stem": negative,
    "all of the above": everything,
    "overlapping options": overlapping,
    "repeated word": repeats_stem,
    "absolute word": absolute,
    "few options": few_options,
}


def evidence(item: Item, bank: Bank) -> Iterator[str]:
    """Evidence that is missing, or not in the article where it says."""
    if bank.article is None:
        return
    if not item.evidence:
        yield "no evidence: name the paragraph and the words that settle it"
    paragraphs = bank.article.paragraphs
    for citation in item.evidence:
        at = [n for n, text in enumerate(paragraphs, 1) if spaced(citation.quote) in spaced(text)]
        if not at:
            yield f"the article does not hold the words {citation.quote[:60]!r}"
        elif citation.paragraph not in at:
            yield f"the quoted words stand in paragraph {at[0]}, not {citation.paragraph}"


def spaced(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())


def shared_evidence(items: list[Item]) -> Iterator[Caution]:
    """Two items that rest on the same words."""
    seen: dict[tuple[str, ...], str] = {}
    for item in items:
        quotes = tuple(spaced(c.quote) for c in item.evidence)
        if quotes and quotes in seen:
            yield Caution(item.id, "same evidence", f"it rests on the same words as {seen[quotes]}")
        elif quotes:
            seen[quotes] = item.id


def place_of_key(items: list[Item]) -> Iterator[Caution]:
    """The key stands in one place more often than chance would have it."""
    places = [options(item).index(item.key) for item in items if item.distractors]
    if len(places) < 6:
        return
    place, times = Counter(places).most_common(1)[0]
    chance = len(places) / 4
    if times > chance + 3 * (chance * 3 / 4) ** 0.5:  # three standard deviations
        letter = "ABCDEFGH"[place]
        message = f"the key is option {letter} in {times} of {len(places)} items"
        yield Caution("", "place of the key", message)
