"""For how something is done: how other things are done, and what else those concerned do."""

from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Offer
from quizgen.distractors.index import Index
from quizgen.distractors.sources.clausal import (
    acting,
    bare_deed,
    by_distance,
    clause_filler,
    rival,
    room,
    same_one,
)
from quizgen.distractors.words import first_word
from quizgen.domain.candidate import Candidate
from quizgen.domain.fact import Fact
from quizgen.domain.kind import Kind
from quizgen.domain.telling import told

NEAR = 1  # paragraphs between deeds of one matter


def given(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """Means of other things that begin as the key does."""
    for fact in by_distance(candidate, index):
        answer = fact.answer
        if answer.kind is not Kind.MEANS or answer.pronouns:
            continue
        if first_word(answer.short) != first_word(candidate.key):
            continue
        if not one_matter(fact, candidate):
            continue
        why = rationale.manner_of(fact.evidence.paragraph, told(fact.clause, without=answer))
        if why:
            yield Offer(clause_filler(answer.short, candidate, fact.clause, fact), why, "means")


def one_matter(fact: Fact, candidate: Candidate) -> bool:
    """Whether the means stands near the key, or serves those who are asked about."""
    one, own = fact.clause.subject, candidate.fact.clause.subject
    if abs(fact.evidence.paragraph - candidate.fact.evidence.paragraph) <= NEAR:
        return True
    return one is not None and own is not None and (same_one(one, own) or rival(one, own))


def deeds(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """What the article tells of the same agent, as a means: "by building ..."."""
    words, own = candidate.key.split(), candidate.fact.clause.subject
    if own is None or len(words) < 2 or words[0].lower() != "by" or not words[1].endswith("ing"):
        return
    for told_ in acting(candidate, index):
        clause = told_.clause
        subject, deed = clause.subject, bare_deed(clause, gerund=True, longest=room(candidate) - 1)
        if not deed or subject is None or not same_one(subject, own):
            continue
        if abs(clause.evidence.paragraph - candidate.fact.evidence.paragraph) > NEAR:
            continue  # of another time, and silly as a means
        why = rationale.says(clause.evidence.paragraph, told_.telling)
        if why:
            filler = clause_filler(f"by {deed}", candidate, clause, None)
            yield Offer(filler, why, "deeds", rank=1)
