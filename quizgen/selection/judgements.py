"""Which true/false items stand beside the others."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence

from quizgen.domain.world import Ready
from quizgen.lexicon.content_words import content
from quizgen.selection.clashes import gives_away

CROWDED = 0.6  # for each item that the paragraph already has
ALIKE = 0.6  # of a statement's words in another: they say nearly the same
JITTER = 1.0  # by which the seed may change the order


def true_false(
    pairs: Sequence[tuple[Ready, Ready | None]],
    chosen: Sequence[Ready],
    number: int,
    seed: int,
) -> tuple[Ready, ...]:
    """The best `number` of true and false items, as many of one kind as of the other (one more, of
    an odd number), in the article's order.

    `pairs` are the true and, where there is one, the false form of each statement. None shares its
    sentence with another item, none says nearly what an option says, and none gives a key away.
    """
    drawn = sorted(pairs, key=lambda p: (-worth(p[0], seed), p[0].candidate.stem))
    picked: list[Ready] = []
    for false in wanted(number, seed):
        free = [p for p in drawn if all(fits(one, picked, chosen) for one in p if one)]
        forms = [p[1] if false else p[0] for p in free if not false or p[1] is not None]
        best = max((f for f in forms if f is not None), key=lambda r: gain(r, picked), default=None)
        if best is None:
            return in_order(even(picked))  # one kind alone would be guessed
        picked.append(best)
    return in_order(picked)


def even(picked: Sequence[Ready]) -> list[Ready]:
    """As many of one kind as of the other: without the one that was too many."""
    counts = Counter(p.candidate.key for p in picked)
    last = picked[-1] if picked else None
    return [p for p in picked if p is not last or counts["True"] == counts["False"]]


def in_order(picked: Sequence[Ready]) -> tuple[Ready, ...]:
    """The items in the article's order."""
    return tuple(sorted(picked, key=lambda r: r.candidate.fact.evidence.sentence))


def wanted(number: int, seed: int) -> Iterator[bool]:
    """Whether each item is to be false, in turn; the seed says which kind comes first."""
    first = digest(f"{seed}|first")[0] % 2 == 0
    return (first == (n % 2 == 0) for n in range(number))


def worth(one: Ready, seed: int) -> float:
    """The statement's score, a little changed by the seed."""
    return one.score + JITTER * digest(f"{seed}|{one.candidate.stem}")[0] / 255


def digest(text: str) -> bytes:
    """Bytes that look drawn, always the same for a text."""
    return hashlib.sha256(text.encode()).digest()


def gain(one: Ready, picked: Sequence[Ready]) -> float:
    """What the item adds: its score, less where its paragraph has one already."""
    there = Counter(p.candidate.fact.evidence.paragraph for p in picked)
    return one.score - CROWDED * there[one.candidate.fact.evidence.paragraph]


def fits(one: Ready, picked: Sequence[Ready], chosen: Sequence[Ready]) -> bool:
    """Whether the item can stand in the quiz."""
    others = (*picked, *chosen)
    sentence, words = one.candidate.fact.evidence.sentence, content(one.candidate.stem)
    if sentence in {o.candidate.fact.evidence.sentence for o in others}:
        return False
    if any(gives_away(one, other) for other in chosen):
        return False
    said = [content(f"{o.candidate.stem} {o.candidate.key}") for o in others]
    said += [content(option.text) for o in chosen for option in o.options]
    return not any(len(words & s) >= ALIKE * len(words) for s in said)
