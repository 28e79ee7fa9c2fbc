"""Absolute words make an option look wrong."""

import re

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.domain.candidate import Candidate

ABSOLUTE = re.compile(r"\b(?:always|never|all|none|only|every|completely|totally)\b", re.I)


def word(candidate: Candidate, option: Filler, _index: Index) -> str | None:
    """Refuse "always", "never" and the like where the key has none of them."""
    given = ABSOLUTE.search(option.text) is not None
    return "an absolute word" if given and not ABSOLUTE.search(candidate.key) else None
