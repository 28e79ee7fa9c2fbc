"""A statement with the reason, purpose or way of something else: a false one."""

from collections.abc import Iterator

from quizgen.distractors.index import Index
from quizgen.distractors.sources.clausal import rival, same_one
from quizgen.distractors.words import content, first_word
from quizgen.domain.clause import Clause, Part, Sense
from quizgen.domain.fact import FactKind
from quizgen.lexicon import wordnet

FEWEST, LONGEST = 2, 12  # words of a circumstance
CIRCUMSTANCES = {
    Sense.CAUSE: FactKind.CAUSE,
    Sense.PURPOSE: FactKind.PURPOSE,
    Sense.MEANS: FactKind.MEANS,
}


def exchanged(clause: Clause, true: str, index: Index) -> Iterator[str]:
    """With the reason, purpose or way of another event, of those that act alike."""
    for part in clause.parts:
        kind = CIRCUMSTANCES.get(part.sense)
        if kind is None or part.pronouns or not true.endswith(part.short):
            continue
        for fact in index.world.facts:
            other, there = fact.answer, fact.clause
            if fact.kind is not kind or there.evidence.sentence == clause.evidence.sentence:
                continue
            if other.pronouns or first_word(other.short) != first_word(part.short):
                continue
            if not FEWEST <= len(other.short.split()) <= LONGEST:
                continue
            if clause.subject is None or there.subject is None:
                continue
            if not rival(clause.subject, there.subject) or akin(part, other):
                continue
            if same_one(clause.subject, there.subject) and not index.world.tale:
                continue  # the one may do both for both reasons
            if content(other.short) & content(true):
                continue
            yield true.replace(part.short, other.short)
            return


def akin(one: Part, other: Part) -> bool:
    """Whether two phrases may name the same: they share a word, or one is a kind of the other."""
    return bool(content(one.short) & content(other.short)) or bool(
        wordnet.kin(one.head.lower(), other.head.lower())
    )
