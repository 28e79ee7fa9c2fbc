"""A sentence of the article holds the option together with most of what the stem says."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.words import content, spaced
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, NAMES, Kind

SHARE = 0.6  # of the stem's content words
FEWEST = 3
WORDS = NAMES | FIGURES | {Kind.DATE, Kind.THING, Kind.GROUP, Kind.PEOPLE}


def together(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse what may be a second answer. A figure or date may stand in the evidence itself."""
    if candidate.kind not in WORDS:
        return None
    if option.entity is not None:
        names = tuple(spaced(alias) for alias in option.entity.aliases)
    else:
        names = (spaced(option.text),)
    wanted = content(candidate.stem) - content(candidate.key) - content(" ".join(names))
    if not wanted:
        return None
    least = max(FEWEST, SHARE * len(wanted))
    for number, words in enumerate(index.contents):
        if number == candidate.fact.evidence.sentence and option.entity is None:
            continue
        if len(wanted & words) >= least and any(name in index.sentences[number] for name in names):
            return "perhaps right as well"
    return None
