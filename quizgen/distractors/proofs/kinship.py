"""The option is a kind, a part or a synonym of the key, or of what the stem names."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import NAMES
from quizgen.lexicon import wordnet


def akin(candidate: Candidate, option: Filler, _index: Index) -> str | None:
    """Refuse common nouns that WordNet holds to be related: bicycles beside bikes."""
    if option.part is None or option.entity is not None or candidate.kind in NAMES:
        return None
    one, other = candidate.answer.head.lower(), option.part.head.lower()
    if one == other:
        mine, yours = (modifiers(t) for t in (candidate.key, option.text))
        return None if mine and yours and not mine & yours else "the same noun"
    kin = wordnet.kin(one, other)
    if kin:
        return f"a {kin} of the key"
    return None


def modifiers(text: str) -> set[str]:
    """The words before the last, without an article."""
    return set(text.lower().split()[:-1]) - {"the", "a", "an"}
