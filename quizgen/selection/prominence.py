"""How much the article makes of a word."""

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from quizgen.lexicon.content_words import STOP, base, content, words


@dataclass(frozen=True)
class Prominence:
    """Base forms in the title and the lead paragraph, and how often each occurs in all."""

    title: frozenset[str]
    lead: frozenset[str]
    counts: Mapping[str, int]

    def of(self, word: str) -> float:
        """The weight of a base form, 0 to about 2.5."""
        often = math.log2(1 + self.counts.get(word, 0)) / 4
        return (1.0 if word in self.title else 0.0) + (0.4 if word in self.lead else 0.0) + often

    def best(self, text: str, number: int) -> float:
        """The mean weight of the `number` weightiest content words of a text."""
        weights = sorted((self.of(w) for w in content(text)), reverse=True)[:number]
        return sum(weights) / number if weights else 0.0


@lru_cache(maxsize=8)
def prominence(title: str, paragraphs: tuple[str, ...]) -> Prominence:
    """The prominence of an article's words."""
    counts = Counter(
        base(w) for paragraph in paragraphs for w in words(paragraph) if w.lower() not in STOP
    )
    lead = content(paragraphs[0]) if paragraphs else frozenset()
    return Prominence(content(title), lead, counts)
