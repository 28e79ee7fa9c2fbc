"""Words of the stem that point outside it."""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.content_words import base, content, words
from quizgen.lexicon.sexes import sex_of
from quizgen.selection.checks.check import Check
from quizgen.selection.pointers import pointer
from quizgen.selection.pronouns import HUMAN, PERSONAL, open_in_stem
from quizgen.selection.wording import names_of, opening

PRONOUN = re.compile(rf"\b(?:{'|'.join(sorted(PERSONAL))})\b")
# "How long did it take ...", "Why is it hard to ..."
EXPLETIVE = re.compile(
    r"\bit (?:take|takes|took|cost|costs|rain|rains)\b"
    r"|\b(?:is|was|be|been|become|became|make|makes|made|making|find|found|think|thought) it"
    r"(?: \w+){1,3} (?:to|that|for|if|when)\b"
    r"|\bit (?:is|was|be|would be|will be|has been|became|becomes?)(?: \w+){1,3} (?:to|that|for)\b"
)

ACTING = re.compile(r" (?:will|would|shall|should|must|can|could|may|might|has|had|is|was|were)\b")
# what happens is nothing that a pronoun could mean
HAPPENING = re.compile(r"(?:According to .+?, )?what (?:\w+ )?happen", re.IGNORECASE)


def reason(candidate: Candidate, world: World) -> str | None:
    """Which word of the stem hangs in the air."""
    stem = candidate.stem.removeprefix("Which of these ")  # the options are what it points at
    found = pointer(stem)
    if found is not None:
        return f"{found!r} points outside the question"
    if re.search(r"\bthat [a-z]", stem) and "that" in open_in_stem(candidate, world):
        return "'that' points outside the question"
    return dangling_pronoun(candidate, world) or mixed_up(candidate)


def dangling_pronoun(candidate: Candidate, world: World) -> str | None:
    """Which pronoun of the stem has nothing there that it could stand for."""
    plain = EXPLETIVE.sub(" ", candidate.stem)
    matches = list(PRONOUN.finditer(plain))
    if not matches:
        return None
    still_open = open_in_stem(candidate, world)
    for match in matches:
        word = match.group()
        if own_object(candidate, plain, match):
            return f"{word!r} cannot stand for the subject of its own verb"
        if word in still_open:
            return f"it is not clear whom or what {word!r} stands for"
        if not has_antecedent(candidate, world, word, plain[: match.start()]):
            return f"nothing in the question goes before {word!r}"
    return None


def own_object(candidate: Candidate, stem: str, match: re.Match[str]) -> bool:
    """Whether the pronoun is the object of the stem's main verb, so that the subject before it
    is just what it cannot mean."""
    before = words(stem[: match.start()])
    after = stem[match.end() :]
    if ACTING.match(after):
        return False  # "What did Libya announce it would do?"
    if match.group() == "her" and not re.match(
        r"\?| (?:to|by|with|in|from|for|on|at|as|into)\b", after
    ):
        return False
    verb = base(candidate.fact.clause.verb.lemma)
    plain = match.group() in {"him", "her", "them", "it"}
    return plain and base(before[-1]) == verb


def mixed_up(candidate: Candidate) -> str | None:
    """A he and a she about one named person: one of them was taken for somebody else."""
    text = f"{candidate.stem} {candidate.key}"
    low = {w.lower() for w in words(text)}
    named = {n.split()[-1] for n in names_of(f"{candidate.stem[1:]} {candidate.key[1:]}")}
    if low & {"he", "him", "his", "himself"} and low & {"she", "her", "hers", "herself"}:
        sexes = {sex_of(w) for w in low} - {""}
        told = len(named) + bool(sexes)  # "her grandfather because he died"
        return "he and she, but one name" if told < 2 else None
    return None


def has_antecedent(candidate: Candidate, world: World, pronoun: str, before: str) -> bool:
    """Whether something named earlier in the stem can be what the pronoun means."""
    happening = HAPPENING.match(candidate.stem) is not None
    if candidate.asked is Role.SUBJECT and not happening:
        return True  # "Who lost his reputation?": it means the one asked for
    found = opening(before)
    named = content(f"{found.source} {found.rest}" if found is not None else before)
    if not named - {"happen"}:
        return False
    if pronoun not in HUMAN:
        return True
    subject = candidate.fact.clause.subject
    if subject is not None and subject.kind in {Kind.PERSON, Kind.PEOPLE, Kind.THING}:
        return True
    people = (e for e in world.document.entities if e.kind is Kind.PERSON)
    return any(content(alias) & named for e in people for alias in {e.name, *e.aliases})


CHECK = Check("dangling word", reason, "No pronoun, pointer or connective without its anchor.")
