"""Quoted words that only the sentence before them makes clear."""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.fact import FactKind
from quizgen.domain.world import World
from quizgen.selection.checks.check import Check

WORDS = re.compile(r": [“\"]([^”\"]+)")
JOINED = re.compile(r"(?:and|but|so|or|then|specifically|also|because)\b", re.IGNORECASE)
POINTING = re.compile(
    r"(?:it|they|he|she)(?:['’](?:s|re|ve|ll|d))? (?!who\b)"
    r"|(?:this|that|these|those)(?:['’]s|,| (?:is|are|was|were|has|have|had|will|would|can|could|"
    r"may|might|shows?|means?|leads?|makes?|gives?))(?!\w)",
    re.IGNORECASE,
)
# "It is hard to ...", "It will take a year to ..."
EXPLETIVE = re.compile(
    r"it (?:['’]s|is|was|will|would|may|takes|took)\b.{0,120}\b(?:to|that)\b|it(?:['’]s) .* that\b",
    re.IGNORECASE,
)


def reason(candidate: Candidate, world: World) -> str | None:
    """Which word of a quotation ties it to what went before."""
    if candidate.fact.kind is not FactKind.QUOTATION:
        return None
    found = WORDS.search(candidate.stem)
    if found is None:
        return None
    said = found[1]
    joint = JOINED.match(said)
    if joint is not None:
        return f"{joint.group()!r} goes on from a sentence that is not quoted"
    pointer = POINTING.match(said)
    if pointer is not None and not EXPLETIVE.match(said):
        return f"{pointer.group().strip()!r} means something that is not quoted"
    return None


CHECK = Check("quoted words", reason, "A quotation can be understood without what went before it.")
