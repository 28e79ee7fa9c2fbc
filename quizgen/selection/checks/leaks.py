"""Does the stem give the key away?"""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role
from quizgen.domain.kind import FIGURES, Kind
from quizgen.domain.world import World
from quizgen.lexicon.content_words import base, content, words
from quizgen.selection.checks.check import Check
from quizgen.selection.checks.key_form import CLAUSES
from quizgen.selection.wording import contains

LONG = 6  # letters of a name that another word cannot share by chance
DOERS = frozenset({Role.SUBJECT, Role.AGENT})
MEASURED = FIGURES | {Kind.DATE, Kind.TIME, Kind.ORDINAL}


def reason(candidate: Candidate, world: World) -> str | None:
    """Which words of the key the stem has already said."""
    key = content(candidate.key)
    told = content(candidate.stem) - content(candidate.class_noun)
    if candidate.kind in MEASURED:
        return repeated(candidate, frozenset(w for w in key if any(c.isdigit() for c in w)))
    if contains(candidate.stem, candidate.key):
        return "the stem contains the key"
    if candidate.kind is Kind.PERSON and (word := called_after(candidate)):
        return f"the stem says {word!r}"
    if key and key <= content(candidate.class_noun):
        return "the key is the class that the stem names"
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
    if candidate.asked in DOERS and named_by(candidate, told):
        return "the stem says what the key is called after"
    if 2 * len(shared) >= len(key):
        return f"half of the key stands in the stem: {', '.join(sorted(shared))}"
    return None


def named_by(candidate: Candidate, told: frozenset[str]) -> bool:
    """Whether the word before the key's head says what the stem says: a probation service that
    supervises people on probation."""
    found = words(candidate.key)
    last = base(found[-1]) == base(candidate.answer.head)
    return len(found) > 1 and last and not candidate.answer.proper and base(found[-2]) in told


def called_after(candidate: Candidate) -> str:
    """The word of the stem that is made of the key's name: of Aristotle, "Aristotelian"."""
    names = [n for n in re.findall(r"[A-Z]\w+", candidate.key) if len(n) >= LONG]
    made = re.findall(r"\b[A-Z]\w+(?:an|ist|ism)\b", candidate.stem)
    return next((w for w in made for n in names if w != n and w.startswith(n[:-2])), "")


def repeated(candidate: Candidate, figures: frozenset[str]) -> str | None:
    """The figures of the key that the stem gives."""
    if figures and figures <= content(candidate.stem):
        return "the stem gives the figure"
    return "the stem contains the key" if contains(candidate.stem, candidate.key) else None


CHECK = Check("key in stem", reason, "The stem does not say what it asks for.")
