"""Which of the ready items make the quiz."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.domain.candidate import Candidate
from quizgen.domain.world import Ready, Rejected
from quizgen.selection.clashes import clash, given_away_by_form
from quizgen.selection.identity import item_id
from quizgen.selection.wording import opening

LEAST = 3.8  # score under which an item is not used where the quiz is long enough without it
FILLING = 3.1  # ... not used even where it stays short
SCARCE = 1.8, 0.6  # multiple choice is harder to come by: the first three, and the others
CROWDED = 0.4  # for each item more than its share that a paragraph already has
ALIKE = 0.35  # for each item of the same rule already there
# rules of which one question is enough: readers keep few, or it asks of words, not of the matter
ONCE = frozenset({"meaning", "reference"})
JITTER = 0.2  # by which the seed may change the order of items about as good


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How many items of which type at most, of what difficulty if only one will do, the least
    score of an item, and up to how many items short answers make up for missing multiple choice."""

    multiple_choice: int
    short_answer: int
    difficulty: str | None = None
    seed: int = 0
    least: float = LEAST
    fewest: int = 0

    @property
    def total(self) -> int:
        """The number of items in all."""
        return self.multiple_choice + self.short_answer

    def most(self, choice: bool) -> int:
        """The number of items of one type."""
        return self.multiple_choice if choice else self.short_answer


@dataclass(frozen=True, slots=True)
class Entry:
    """A ready item with its seeded score and the question pattern that it follows."""

    ready: Ready
    worth: float
    pattern: str

    @property
    def candidate(self) -> Candidate:
        """The candidate behind the item."""
        return self.ready.candidate

    @property
    def choice(self) -> bool:
        """Whether it is a multiple-choice item."""
        return bool(self.ready.options)


def mix(
    choices: Sequence[Ready],
    written: Sequence[Ready],
    plan: Plan,
    kept: Sequence[Ready] = (),
) -> tuple[tuple[Ready, ...], tuple[Rejected, ...]]:
    """The items of the quiz in the article's order, and why each other candidate is not in it.

    `choices` may become multiple choice, `written` short answers; a candidate may stand in
    both. Greedy: those `kept` from an earlier mix, then the best item, then each time the one
    that adds most.
    """
    entries = [entry(ready, plan.seed) for ready in (*choices, *written)]
    refused: dict[Candidate, tuple[str, str]] = {}
    open_entries = [e for e in entries if not barred(e, plan, refused)]
    chosen = [entry(ready, plan.seed) for ready in kept]
    limit = max(3, -(-plan.total // 4))
    for most in (limit, limit + 1):
        fill(chosen, open_entries, plan, most)
    ordered = sorted(chosen, key=place)
    rejected = tuple(leftovers(entries, chosen, refused, plan))
    return tuple(e.ready for e in ordered), rejected


def gap_fills(
    candidates: Sequence[Ready], chosen: Sequence[Ready], number: int
) -> tuple[Ready, ...]:
    """The `number` best gap-fill items that share no sentence and no key with each other or
    with `chosen`, in the article's order."""
    sentences = {r.candidate.fact.evidence.sentence for r in chosen}
    keys = {r.candidate.key.lower() for r in chosen}
    picked: list[Ready] = []
    for ready in sorted(candidates, key=lambda r: (-r.score, r.candidate.stem)):
        sentence, key = ready.candidate.fact.evidence.sentence, ready.candidate.key.lower()
        if len(picked) < number and sentence not in sentences and key not in keys:
            picked.append(ready)
            sentences.add(sentence)
            keys.add(key)
    return tuple(sorted(picked, key=lambda r: r.candidate.fact.evidence.sentence))


def entry(ready: Ready, seed: int) -> Entry:
    """The item as the mix sees it."""
    digest = hashlib.sha256(f"{seed}:{item_id(ready.candidate)}".encode()).digest()
    worth = ready.score + JITTER * digest[0] / 255
    return Entry(ready, worth, pattern(ready.candidate.stem))


def pattern(stem: str) -> str:
    """The question word, with the verb after "what" and the adjective after "how"."""
    found = opening(stem)
    if found is None:
        return stem.split(maxsplit=1)[0].lower()
    second = found.rest.split()[0].lower() if found.rest.split() else ""
    more = second if found.wh in {"what", "how", "which"} else ""
    return f"{'according ' if found.source else ''}{found.lead} {found.wh} {more}".strip()


def place(one: Entry) -> tuple[int, int, str]:
    """Where in the article the item stands."""
    evidence = one.candidate.fact.evidence
    return evidence.sentence, one.candidate.answer.start, one.candidate.stem


def barred(one: Entry, plan: Plan, refused: dict[Candidate, tuple[str, str]]) -> bool:
    """Whether the item is out from the start; the reason goes to `refused`."""
    found = None
    if one.ready.score < plan.least:
        found = (
            "score",
            f"not worth asking enough: {one.ready.score:.1f} of at least {plan.least}",
        )
    elif plan.difficulty is not None and one.ready.difficulty != plan.difficulty:
        found = ("difficulty", f"{one.ready.difficulty}, not {plan.difficulty}")
    elif one.choice and (leak := given_away_by_form(one.ready)) is not None:
        found = ("options", leak)
    if found is not None:
        refused.setdefault(one.candidate, found)
    return found is not None


def fill(chosen: list[Entry], entries: list[Entry], plan: Plan, most: int) -> None:
    """Add to `chosen` the best entries, one after the other, at most `most` of one rule and two
    more of one question pattern."""
    pool = [e for e in entries if not any(clash(e.ready, c.ready) for c in chosen)]
    while True:
        counts = Counter(e.choice for e in chosen)
        pool = [e for e in pool if counts[e.choice] < plan.most(e.choice)]
        free = [e for e in pool if not crowded(e, chosen, most)]
        if not free:
            return
        best = max(free, key=lambda e: (gain(e, chosen), *backwards(e)))
        chosen.append(best)
        pool = [e for e in pool if not clash(e.ready, best.ready)]


def crowded(one: Entry, chosen: Sequence[Entry], most: int) -> bool:
    """Whether the quiz has enough of the item's rule or question pattern."""
    rules = sum(c.candidate.rule == one.candidate.rule for c in chosen)
    patterns = sum(c.pattern == one.pattern for c in chosen)
    if one.candidate.rule in ONCE and rules:
        return True
    return rules >= most or patterns >= most + 2


def gain(one: Entry, chosen: Sequence[Entry]) -> float:
    """What the item adds to the quiz."""
    paragraph = one.candidate.fact.evidence.paragraph
    there = sum(c.candidate.fact.evidence.paragraph == paragraph for c in chosen)
    same_rule = sum(c.candidate.rule == one.candidate.rule for c in chosen)
    choices = sum(c.choice for c in chosen)
    scarce = SCARCE[choices >= 3] if one.choice else 0.0
    return one.worth + scarce - CROWDED * there - ALIKE * same_rule


def backwards(one: Entry) -> tuple[int, int]:
    """Ties go to the item that stands earlier in the article."""
    sentence, start, _ = place(one)
    return -sentence, -start


def leftovers(
    entries: Sequence[Entry],
    chosen: Sequence[Entry],
    refused: dict[Candidate, tuple[str, str]],
    plan: Plan,
) -> Iterator[Rejected]:
    """Why each candidate that is not in the quiz is not."""
    used = {c.candidate for c in chosen}
    seen: set[Candidate] = set()
    for one in entries:
        candidate = one.candidate
        if candidate in used or candidate in seen:
            continue
        seen.add(candidate)
        check, reason = why_not(one, chosen, refused, plan)
        yield Rejected(candidate=candidate, check=check, reason=reason)


def why_not(
    one: Entry,
    chosen: Sequence[Entry],
    refused: dict[Candidate, tuple[str, str]],
    plan: Plan,
) -> tuple[str, str]:
    """The check and reason that kept an item out."""
    for other in chosen:
        found = clash(one.ready, other.ready)
        if found is not None:
            return found
    if one.candidate in refused:
        return refused[one.candidate]
    kind, number = "multiple-choice" if one.choice else "short-answer", plan.most(one.choice)
    if sum(c.choice == one.choice for c in chosen) >= number:
        return "number reached", f"the quiz has its {number} {kind} items"
    return "variety", f"enough items ask {one.pattern!r} or follow the rule {one.candidate.rule!r}"
