"""Quoted words that only the sentence before them makes clear."""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.fact import FactKind
from quizgen.domain.world import World
from quizgen.selection.checks.check import Check

WORDS = re.compile(r": [“\"]([^”\"]+)")
JOINED = re.compile(
    r"(?:and|but|so|or|then|specifically|also|because|instead|otherwise|however|therefore"
    r"|the opposite|the same(?= (?:is|was|goes|happen)))\b",
    re.IGNORECASE,
)
POINTING = re.compile(
    r"(?:it|they|he|she)(?:['’](?:s|re|ve|ll|d))? (?!who\b)"
    r"|(?:this|that|these|those)(?:['’]s|,| (?:is|are|was|were|has|have|had|will|would|can|could|"
    r"may|might|shows?|means?|leads?|makes?|gives?))(?!\w)",
    re.IGNORECASE,
)
# "I don't think that's how it works", "As far as that is concerned", "to help those towns"
INNER = re.compile(
    r"\b(?:as far as|if|when|since|because|think|believe|know|hope|suppose|guess|mean) "
    r"(?:that|this)(?:['’]s| is| was)\b"
    r"|\b(?:that|this)(?:['’]s| is| was) (?:how|why|what|where|when)\b"
    r"|\bthose (?!who|of|that|which|with|in|from|under|over|on|at|are|were|is|we|they|you|I)\w+s\b"
    r"(?! (?:who|that|which|where|we|they|you|I)\b)",
    re.IGNORECASE,
)
OWN_FIRM = re.compile(
    r"\b(?:our|my) (?:own )?(?:company|firm|business|shareholders|customers|readers|viewers"
    r"|passengers|patients|pupils|students|constituents|employees|clients|restaurants|shops|stores)\b",
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
    inner = INNER.search(said)
    if inner is not None and not told_before(said, inner):
        return f"{inner.group()!r} means something that is not quoted"
    firm = OWN_FIRM.search(said)
    return f"{firm.group()!r} tells who speaks" if firm is not None else None


def told_before(said: str, pointer: re.Match[str]) -> bool:
    """Whether a sentence goes before within the marks, which the pointer may take up."""
    return re.search(r"[;:–.] ", said[: pointer.start()]) is not None


CHECK = Check("quoted words", reason, "A quotation can be understood without what went before it.")
