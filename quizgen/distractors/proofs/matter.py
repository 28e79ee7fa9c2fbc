"""A clause that says too much of what the key says."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.words import content
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import Kind

SHARED = 0.5  # content words in common that make two clauses say the same
LOOSE = {Kind.POST, Kind.DESCRIPTION}  # "a biologist at Cornell", "a biologist at Oxford"


def same(candidate: Candidate, option: Filler, _index: Index) -> str | None:
    """Refuse what repeats the key, and what says nothing beside it and the stem."""
    if option.clause is None:
        return None
    named = content(candidate.stem)
    words, key = content(option.text) - named, content(candidate.key) - named
    if not words:
        return "says nothing of its own"
    most = 0.8 if candidate.kind in LOOSE else SHARED
    if key and len(words & key) > most * min(len(words), len(key)):
        return "says what the key says"
    return None
