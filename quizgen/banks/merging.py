"""A bank that is generated again: what the teacher has had in hand stays, the rest is made anew.

An item is the teacher's if she approved, changed, wrote or rejected it. Whether she changed it
tells the digest that the bank keeps of it (see `seal`). An item of which the bank keeps none, be it
that an earlier version made it or that it was written by hand, counts as hers.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from sys import maxsize
from typing import Literal

from quizgen.banks.files import LoadedBank
from quizgen.banks.seal import item_digest, sealed
from quizgen.domain.article import Article
from quizgen.domain.bank import Bank, Generated, Item

Hand = Literal["approved", "changed", "written", "rejected", "draft"]
Place = tuple[bool, int, int]  # whether after the questions proper; paragraph; character
FIRST: Place = (False, 0, 0)
LAST: Place = (True, maxsize, 0)
LATE = {"gap_fill", "true_false"}  # types that follow the others
NAMES: dict[Hand, str] = {
    "approved": "approved",
    "changed": "changed",
    "written": "written by you",
    "rejected": "rejected",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The bank as it is now. `kept` counts what was kept by what the teacher did with it; `left`
    are drafts that came out the same, `replaced` those that are gone, `added` the new items."""

    bank: Bank
    kept: Mapping[Hand, int]
    left: int
    replaced: int
    added: int


def hand(item: Item, bank: Bank) -> Hand:
    """What the teacher did with an item of her bank; "draft" if nothing."""
    if item.status == "rejected":
        return "rejected"
    made = None if bank.generated is None else dict(bank.generated.item_digests).get(item.id)
    if made is None and item.rule is None:
        return "written"
    if made is not None and made != item_digest(item):
        return "changed"
    if item.status == "approved":
        return "approved"
    return "changed" if made is None else "draft"


def kept(bank: Bank) -> tuple[Item, ...]:
    """The items that are the teacher's, the rejected ones among them, in their order."""
    return tuple(item for item in bank.items if hand(item, bank) != "draft")


def merged(there: LoadedBank, new: Bank) -> Merged:
    """The bank that is there with the items of `new` in the place of its drafts. Those of `new`
    were made with regard to what is kept, and have ids of their own. All else stays as the teacher
    has it, unless she has had nothing of the bank in hand."""
    new, old = sealed(new), there.bank
    counts = Counter(hand(item, old) for item in old.items)
    drafts = counts.pop("draft", 0)
    mine = {item.id for item in kept(old)}
    same = {item.id for item in new.items if item in old.items}
    bank = new
    if there.edited:
        bank = replace(old, items=joined(old, mine | same, new), article=old.article or new.article)
        bank = replace(bank, generated=remembered(bank, old, new))
    left, added = len(same), len(new.items) - len(same)
    return Merged(bank=bank, kept=counts, left=left, replaced=drafts - left, added=added)


def joined(old: Bank, stay: set[str], new: Bank) -> tuple[Item, ...]:
    """The items that stay, in the teacher's order, and between them the new ones, each before the
    first that stands further on in the article. What she wrote stays where she put it: first, last,
    or after what stood before it."""
    article = old.article or new.article
    found: list[tuple[Place, Item]] = []
    by_rule = [item.rule is not None and item.status != "rejected" for item in old.items]
    ordered = by_rule if any(by_rule) else [bool(item.evidence) for item in old.items]
    so_far = FIRST
    for number, item in enumerate(old.items):
        if ordered[number]:
            here = place(item, article)
            so_far = max(so_far, here)
        else:
            here = so_far if any(ordered[number:]) else LAST
        if item.id in stay:
            found.append((here, item))
    for item in new.items:
        if item.id not in stay:
            here = place(item, article)
            at = next((n for n, (there, _) in enumerate(found) if there > here), len(found))
            found.insert(at, (here, item))
    return tuple(item for _, item in found)


def place(item: Item, article: Article | None) -> Place:
    """Where in the article an item's evidence stands."""
    if article is None or not item.evidence:
        return FIRST
    first = item.evidence[0]
    paragraphs = article.paragraphs[first.paragraph - 1 : first.paragraph]
    return item.type in LATE, first.paragraph, max([p.find(first.quote) for p in paragraphs] or [0])


def remembered(bank: Bank, old: Bank, new: Bank) -> Generated | None:
    """How the new items were made, with the digests of all items that a generator once made. The
    digest of the whole is that of `new`: the bank counts as untouched only if it is just that."""
    if new.generated is None:
        return old.generated
    known = dict(old.generated.item_digests) if old.generated is not None else {}
    known |= dict(new.generated.item_digests)
    digests = tuple((item.id, known[item.id]) for item in bank.items if item.id in known)
    return replace(new.generated, item_digests=digests)


def said(one: Merged) -> str:
    """What was done, in a few words for the teacher."""
    kinds = [f"{one.kept[kind]} {name}" for kind, name in NAMES.items() if one.kept.get(kind)]
    parts = [f"Kept {', '.join(kinds)}."] if kinds else []
    if one.left:
        parts.append(f"{drafts(one.left)} came out the same.")
    if one.replaced:
        parts.append(f"Replaced {drafts(one.replaced)}.")
    parts.append(f"Added {one.added} new." if one.added else "Added none.")
    return " ".join(parts)


def drafts(number: int) -> str:
    """ "1 draft", "2 drafts"."""
    return f"{number} draft{'' if number == 1 else 's'}"
