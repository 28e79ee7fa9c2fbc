"""How well a stem tells which passage it asks about, and how much its key tells.

Both count content words. Readers found 80 % of the short answers answerable whose stem has none or
one word that the article says only once, and 90 % of the others; they kept 30 % of those whose key
adds up to three words to the stem, and 67 % of the others (docs/quality.md).
"""

from quizgen.domain.candidate import Candidate
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content
from quizgen.selection.prominence import prominence

PINNED = (-0.9, -0.4, 0.0, 0.1)  # for no such word, one, two, three or more
TOLD = (-0.9, -0.5, -0.2, 0.1, 0.5, 0.6)  # for no new word, one, ... five or more


def pinned(candidate: Candidate, world: World) -> float:
    """What the words of the stem are worth that the article says once at most: -0.9 to 0.1."""
    counts = prominence(world.document.title, world.document.paragraphs).counts
    own = sum(counts.get(word, 0) <= 1 for word in content(candidate.stem))
    return PINNED[min(own, len(PINNED) - 1)]


def told(candidate: Candidate) -> float:
    """What the words of the key are worth that the stem does not say: -0.9 to 0.6."""
    new = len(content(candidate.key) - content(candidate.stem))
    return TOLD[min(new, len(TOLD) - 1)]
