"""How hard an item is for a student who has the article in hand.

The parts and thresholds were set on marks of two readers (docs/quality.md). The number of things of
the key's kind that the article names is not among them: it did not go with what the readers said.
"""

from functools import lru_cache
from math import fsum
from typing import Literal

from quizgen.domain.candidate import Candidate, Option
from quizgen.lexicon.content_words import STOP, content, words

Level = Literal["easy", "medium", "hard"]
THINKING = frozenset({"cause", "purpose", "comparison", "main_idea", "sequence", "reference"})
RARE = 3.7  # on the Zipf scale, where 3 is once in a million words and 6 once in a thousand
EASY, MEDIUM = 1.1, 2.1  # points below which an item is easy, is medium
LONG, LONGEST = 8, 16  # words of a key or option that count as one part, and as two at most


def difficulty(candidate: Candidate, options: tuple[Option, ...]) -> Level:
    """Easy, medium or hard, by the sum of what makes an item hard."""
    points = fsum(amount for _, amount in hardships(candidate, options))
    if points < EASY:
        return "easy"
    return "medium" if points < MEDIUM else "hard"


def hardships(candidate: Candidate, options: tuple[Option, ...]) -> tuple[tuple[str, float], ...]:
    """What makes an item hard, each part with its name and how much it does."""
    return (
        ("wording far from the article's", distance(candidate)),
        ("much to write", 0.0 if options else 0.5 * length(candidate.key)),
        ("options to weigh", weighing(options)),
        ("thinking", 0.5 if candidate.skill in THINKING else 0.0),
        ("rare words", 0.5 * rarity(candidate)),
    )


def distance(candidate: Candidate) -> float:
    """How far the stem's wording is from the evidence, 0 to 1."""
    stem, evidence = content(candidate.stem), content(candidate.fact.evidence.quote)
    if not stem:
        return 0.0
    return len(stem - evidence - content(candidate.class_noun)) / len(stem)


def length(text: str) -> float:
    """How long a text is, 0 to 2."""
    return min(len(words(text)), LONGEST) / LONG


def weighing(options: tuple[Option, ...]) -> float:
    """What it takes to compare the wrong options with the article, 0 to 1: a sentence takes more
    than a name."""
    if not options:
        return 0.0
    return 0.5 * sum(length(option.text) for option in options) / len(options)


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
