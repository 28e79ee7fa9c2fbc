"""For what something is done for: what other things are done for, and what others want,
in the same matter."""

from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Offer
from quizgen.distractors.index import Index
from quizgen.distractors.sources.clausal import (
    by_distance,
    clause_filler,
    doers,
    infinitives,
    one_matter,
    rival,
)
from quizgen.distractors.words import first_word
from quizgen.domain.candidate import Candidate
from quizgen.domain.fact import FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import told

WILLED = {FactKind.INTENTION, FactKind.CAUSATION}


def given(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """Purposes of other things in the same matter that begin as the key does: "to", "so that", "in
    order to"."""
    for fact in by_distance(candidate, index):
        answer = fact.answer
        if answer.kind is not Kind.PURPOSE or answer.pronouns:
            continue
        if not one_matter(fact.clause, candidate, index):
            continue
        text = answer.short
        if to_do(candidate.key) and to_do(text):
            text = f"{lead(candidate.key)} {plainly(text).removeprefix('to ')}"
        if first_word(text) != first_word(candidate.key):
            continue
        why = rationale.reason_of(fact.evidence.paragraph, told(fact.clause, without=answer))
        if why:
            yield Offer(clause_filler(text, candidate, fact.clause, fact), why, "purposes")


def plainly(text: str) -> str:
    """ "to hide" for "in order to hide"."""
    return text.removeprefix("in order ").removeprefix("In order ")


def aims(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """What somebody in the article plans, wants, decides or is made to do, as a purpose."""
    if not to_do(candidate.key):
        return
    own = candidate.fact.clause.subject
    for fact in by_distance(candidate, index):
        answer = fact.answer
        if fact.kind not in WILLED or answer.pronouns or answer.marker != "to":
            continue
        subject = next(iter(doers(fact)), None)
        if not one_matter(fact.clause, candidate, index):
            continue
        if first_word(answer.inner) == "be":
            continue
        if subject is None or own is None or not rival(subject, own) or fact.clause.verb.negation:
            continue
        why = rationale.says(fact.evidence.paragraph, told(fact.clause))
        if why:
            text = f"{lead(candidate.key)} {answer.inner}"
            filler = clause_filler(text, candidate, fact.clause, fact)
            yield Offer(filler, why, "aims", rank=1)


def goals(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """What others are to do, as a purpose."""
    own = candidate.fact.clause.subject
    if not to_do(candidate.key) or own is None:
        return
    for told_, deed in infinitives(candidate, index):
        clause, subject = told_.clause, told_.clause.subject
        if subject is None or not rival(subject, own) or deed.startswith("be "):
            continue
        if not one_matter(clause, candidate, index):
            continue
        why = rationale.says(clause.evidence.paragraph, told_.telling)
        if why:
            text = f"{lead(candidate.key)} {deed}"
            yield Offer(clause_filler(text, candidate, clause, None), why, "goals", rank=1)


def lead(key: str) -> str:
    """How an infinitive begins: "to" or "in order to"."""
    return "in order to" if key.lower().startswith("in order") else "to"


def to_do(key: str) -> bool:
    """Whether the key is an infinitive."""
    return key.lower().startswith(("to ", "in order to "))
