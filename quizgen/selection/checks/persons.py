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
THEY = re.compile(r"\b(?:they|them|their)\b")
AUXILIARIES = frozenset("am have do can could may might must will would shall should".split())
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
    return uninflected(candidate, world) or crowded(candidate, world)


def crowded(candidate: Candidate, world: World) -> str | None:
    """A "they" for the "I" of one speaker, of whom the article does not tell whether he or she."""
    document, said = world.document, candidate.fact.answer
    for token in document.tokens[said.start : said.end]:
        antecedent = document.antecedents.get(token.i)
        if antecedent is None or token.text.lower() not in {"i", "my", "me"} or antecedent.plural:
            continue
        found = THEY.search(f"{candidate.stem} {candidate.key}")
        if found is not None:
            return f"{found.group()!r} for one speaker"
    return None


def uninflected(candidate: Candidate, world: World) -> str | None:
    """A verb that went with "I" and now stands behind "she"."""
    tokens = world.document.tokens
    for token in tokens[candidate.answer.start : candidate.answer.end]:
        verb = tokens[token.head]
        if token.text == "I" and token.dep == "nsubj" and verb.tag == "VBP":
            clash = re.search(rf"\b(?:he|she|it) {re.escape(verb.text)}\b", candidate.key)
            if clash is not None and verb.text.lower() not in AUXILIARIES:
                return f"{clash.group()!r}: the verb still goes with 'I'"
    return None


def speaks(before: str) -> bool:
    """Whether an I after this word is the pronoun."""
    return not before[:1].isupper() or before.lower() in JOINTS


CHECK = Check("first person", reason, "No I, we or you taken over from a quotation.")
