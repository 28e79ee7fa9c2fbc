"""Stable names for items."""

import hashlib

from quizgen.domain.candidate import Candidate
from quizgen.selection.wording import opening


def item_id(candidate: Candidate) -> str:
    """The question word and six hexadecimal digits ("who-7f3a21").

    The same rule, evidence and key always give the same id. Two candidates of one bank may
    collide; the caller sees to that.
    """
    found = opening(candidate.stem)
    seed = "\0".join((candidate.rule, candidate.fact.evidence.quote, candidate.key))
    digest = hashlib.sha256(seed.encode()).hexdigest()[:6]
    return f"{found.wh if found is not None else 'item'}-{digest}"
