"""Does the stem give the key away?"""

from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, Kind
from quizgen.domain.world import World
from quizgen.selection.checks.check import Check
from quizgen.selection.checks.key_form import CLAUSES
from quizgen.selection.wording import base, contains, content

MEASURED = FIGURES | {Kind.DATE, Kind.TIME, Kind.ORDINAL}


def reason(candidate: Candidate, world: World) -> str | None:
    """Which words of the key the stem has already said."""
    key = content(candidate.key)
    told = content(candidate.stem) - content(candidate.class_noun)
    if candidate.kind in MEASURED:
        return repeated(candidate, frozenset(w for w in key if any(c.isdigit() for c in w)))
    if contains(candidate.stem, candidate.key):
        return "the stem contains the key"
    shared = key & told
    if not key or not shared:
        return None
    if key <= told:
        return "every word of the key that matters stands in the stem"
    if candidate.kind in CLAUSES:
        new = key - told
        if len(new) < 2 and len(shared) >= 2:
            return f"beyond the stem the key adds only {min(new)!r}"
        return None
    if base(candidate.answer.head) in shared and len(key) <= 4:
        return f"the stem says {candidate.answer.head!r}, the key's main word"
    if 2 * len(shared) >= len(key):
        return f"half of the key stands in the stem: {', '.join(sorted(shared))}"
    return None


def repeated(candidate: Candidate, figures: frozenset[str]) -> str | None:
    """The figures of the key that the stem gives."""
    if figures and figures <= content(candidate.stem):
        return "the stem gives the figure"
    return "the stem contains the key" if contains(candidate.stem, candidate.key) else None


CHECK = Check("key in stem", reason, "The stem does not say what it asks for.")
