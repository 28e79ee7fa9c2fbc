"""How well a stem tells which passage it asks about, and how much its key tells.

Both count content words. Readers found 80 % of the short answers answerable whose stem has none or
one word that the article says only once, and 90 % of the others; they kept 30 % of those whose key
adds up to three words to the stem, and 67 % of the others (docs/quality.md). It is short names of
things that nobody misses: a short reason or purpose was kept as often as a long one.
"""

from quizgen.domain.candidate import Candidate
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content
from quizgen.selection.checks.key_form import CLAUSES
from quizgen.selection.prominence import prominence

PINNED = (-0.9, -0.4, 0.0, 0.1)  # for no such word, one, two, three or more
TOLD = (-0.9, -0.5, -0.2, 0.1, 0.5, 0.6)  # for no new word, one, ... five or more
THINGS = (-1.2, -0.8, -0.5, -0.2, 0.7, 0.8, 0.9)  # ... of a thing, in a short answer


def pinned(candidate: Candidate, world: World) -> float:
    """What the words of the stem are worth that the article says once at most: -0.9 to 0.1."""
    counts = prominence(world.document.title, world.document.paragraphs).counts
    own = sum(counts.get(word, 0) <= 1 for word in content(candidate.stem))
    return PINNED[min(own, len(PINNED) - 1)]


def told(candidate: Candidate, choice: bool = False) -> float:
    """What the words of the key are worth that the stem does not say, in an item with options or
    without: -1.2 to 0.9."""
    new = len(content(candidate.key) - content(candidate.stem))
    table = TOLD if choice or candidate.kind in CLAUSES else THINGS
    return table[min(new, len(table) - 1)]
