"""The option stands in the evidence itself."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, NAMES, PLACES, Kind

FREE = FIGURES | PLACES | {Kind.DATE}  # what tells one of these does not tell another


def shared(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse a clause from the evidence, and a name that the evidence has beside the key: it may
    share in what is asked."""
    sentence = candidate.fact.evidence.sentence
    if option.entity is not None and candidate.kind in NAMES and candidate.kind not in FREE:
        beside = any(
            m.entity == option.entity.index
            and index.world.document.sentence_of(m.start).index == sentence
            for m in index.world.document.mentions
        )
        return "named in the evidence" if beside else None
    if option.sentence == sentence and candidate.kind not in FREE:
        return "from the evidence"
    return None
