"""How hard an item is."""

from functools import lru_cache
from math import fsum
from typing import Literal

from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.selection.checks.key_form import CLAUSES
from quizgen.selection.wording import STOP, content, words

Level = Literal["easy", "medium", "hard"]
THINKING = frozenset({"cause", "purpose", "comparison", "main_idea", "sequence", "reference"})
RARE = 3.7  # on the Zipf scale, where 3 is once in a million words and 6 once in a thousand


def difficulty(candidate: Candidate, options: tuple[Option, ...], world: World) -> Level:
    """Easy, medium or hard, by the sum of what makes an item hard."""
    points = fsum(amount for _, amount in hardships(candidate, options, world))
    if points < 0.75:
        return "easy"
    return "medium" if points < 2.6 else "hard"


def hardships(
    candidate: Candidate, options: tuple[Option, ...], world: World
) -> tuple[tuple[str, float], ...]:
    """What makes an item hard, each part with its name and how much it does."""
    return (
        ("wording far from the article's", distance(candidate)),
        ("others of the key's kind", competition(candidate, world)),
        ("a clause as key", 1.0 if candidate.kind in CLAUSES else 0.0),
        ("a long key", 0.5 if len(words(candidate.key)) > 8 else 0.0),
        ("thinking", 0.5 if candidate.skill in THINKING else 0.0),
        ("rare words", rarity(candidate)),
        ("recognised, not recalled", -0.4 if options else 0.0),
    )


def distance(candidate: Candidate) -> float:
    """How far the stem's wording is from the evidence, 0 to 1."""
    stem, evidence = content(candidate.stem), content(candidate.fact.evidence.quote)
    if not stem:
        return 0.0
    return len(stem - evidence - content(candidate.class_noun)) / len(stem)


def competition(candidate: Candidate, world: World) -> float:
    """How many things of the key's kind the article names, 0 to 1."""
    if candidate.kind in CLAUSES or candidate.kind is Kind.THING:
        return 0.5
    found = {
        m.entity if m.entity is not None else world.document.text(m.start, m.end)
        for m in world.document.mentions
        if m.kind is candidate.kind
    }
    return min(max(len(found) - 1, 0), 5) / 5


def rarity(candidate: Candidate) -> float:
    """How many rare words (no names) stem and key have, 0 to 1."""
    small = [
        w.lower()
        for w in (*words(candidate.stem)[1:], *words(candidate.key))
        if w.islower() and w not in STOP
    ]
    return min(sum(frequency(w) < RARE for w in set(small)), 4) / 4


@lru_cache(maxsize=4096)
def frequency(word: str) -> float:
    """The word's frequency in English on the Zipf scale."""
    from wordfreq import zipf_frequency  # noqa: PLC0415  loads its list of words

    return float(zipf_frequency(word, "en", wordlist="small"))
