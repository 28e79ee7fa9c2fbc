"""First- and second-person words: the speaker is missing from the question."""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.world import World
from quizgen.selection.checks.check import Check

SPEAKER = re.compile(
    r"(?<![\w.-])(?:[Ww]e|us|[Oo]urs?|[Mm]y|(?<=of )mine|[Mm]yself|[Oo]urselves|me|[Yy]ou|"
    r"[Yy]ours?|[Yy]ourself|[Yy]ourselves)(?![\w-])"
)
EYE = re.compile(r"(?:(\w+)[ ,]+|^)[“\"]?I(?=[\s'’?,.]|$)")
# a capital before it makes it a number ("World War I", "Elizabeth I"), but for these
JOINTS = frozenset("what when where why how because if that while and but who which as so".split())


def reason(candidate: Candidate, world: World) -> str | None:
    """Which word needs to be told who speaks."""
    for text in (candidate.stem, candidate.key):
        match = SPEAKER.search(text)
        if match is not None:
            return f"{match.group()!r} needs its speaker"
        if any(speaks(before) for before in EYE.findall(text)):
            return "'I' needs its speaker"
    return None


def speaks(before: str) -> bool:
    """Whether an I after this word is the pronoun."""
    return not before[:1].isupper() or before.lower() in JOINTS


CHECK = Check("first person", reason, "No I, we or you taken over from a quotation.")
