"""Questions of one article that have the same stem and different keys: none has one answer."""

from collections import defaultdict
from collections.abc import Iterable

from quizgen.domain.candidate import Candidate
from quizgen.lexicon.content_words import content


def rivals(found: Iterable[Candidate]) -> dict[Candidate, str]:
    """For each candidate whose very stem has another answer too, that answer. Stems that say
    "which of these" are told apart by their options."""
    by_stem: dict[str, list[Candidate]] = defaultdict(list)
    for one in found:
        if not one.set_form and one.written:
            by_stem[one.stem.lower()].append(one)
    return {
        one: other.key
        for same in by_stem.values()
        for one in same
        for other in same
        if apart(one.key, other.key)
    }


def apart(key: str, other: str) -> bool:
    """Whether neither key says what the other says."""
    mine, theirs = content(key), content(other)
    return not (mine <= theirs or theirs <= mine)
