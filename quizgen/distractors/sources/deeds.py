"""For what somebody plans, refuses or is made to do: what others plan or are made to do, and what
they and others do."""

from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Offer
from quizgen.distractors.index import Index
from quizgen.distractors.sources.clausal import (
    acting,
    bare_deed,
    by_distance,
    clause_filler,
    doers,
    infinitives,
    one_matter,
    rival,
    room,
    same_one,
)
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Part, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.telling import told

FEWEST = 3  # words of a deed that tells something


def aims(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """What others want or plan, and what anybody is made to do."""
    own = doers(candidate.fact)
    for fact in by_distance(candidate, index):
        answer = fact.answer
        if fact.kind not in {FactKind.INTENTION, FactKind.CAUSATION} or answer.pronouns:
            continue
        if answer.inner.startswith("be ") and not candidate.key.lower().startswith("be "):
            continue  # to be done something to is no deed
        doer = doers(fact)[:1]
        if not one_matter(fact.clause, candidate, index):
            continue
        if not doer or not any(rival(doer[0], one) for one in own) or not willing(fact):
            continue
        if fact.kind is FactKind.INTENTION and any(same_one(doer[0], one) for one in own):
            continue  # both may be what they wanted, and wanted of others
        why = rationale.says(fact.evidence.paragraph, told(fact.clause))
        if why:
            filler = clause_filler(answer.inner, candidate, fact.clause, fact)
            yield Offer(filler, why, "aims")


def willing(fact: Fact) -> bool:
    """Whether the answer is a verb phrase that stands for itself, not for its refusal."""
    verb = fact.clause.verb
    return bool(fact.answer.inner) and fact.answer.head_tag.startswith("V") and not verb.negation


def goals(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """What others are to do, or do something for."""
    own = doers(candidate.fact)
    for told_, deed in infinitives(candidate, index):
        clause, subject = told_.clause, told_.clause.subject
        if subject is None or len(deed.split()) < FEWEST or deed.startswith("be "):
            continue
        if not any(alike(subject, one) for one in own) or not one_matter(clause, candidate, index):
            continue
        if any(same_one(subject, one) for one in own) or not any(rival(subject, o) for o in own):
            continue
        why = rationale.says(clause.evidence.paragraph, told_.telling)
        if why:
            yield Offer(clause_filler(deed, candidate, clause, None), why, "goals", rank=1)


def offers(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """What the same one, or another that the article names, does at other times."""
    own = doers(candidate.fact)
    for told_ in acting(candidate, index):
        clause = told_.clause
        subject, deed = clause.subject, bare_deed(clause, longest=room(candidate))
        if subject is None or len(deed.split()) < FEWEST:
            continue
        if not any(same_one(subject, one) or rival(subject, one) for one in own):
            continue
        if willed(candidate) and any(same_one(subject, one) for one in own):
            continue  # what they did they planned to do as well, or were allowed to
        if clause.status is Status.PLANNED and any(same_one(subject, one) for one in own):
            continue  # they may have said both in one breath
        if not any(alike(subject, one) for one in own) or not one_matter(clause, candidate, index):
            continue
        why = rationale.says(clause.evidence.paragraph, told_.telling)
        if why:
            yield Offer(clause_filler(deed, candidate, clause, None), why, "deeds", rank=1)


def willed(candidate: Candidate) -> bool:
    """Whether the question asks what somebody plans, wants or is made to do."""
    return candidate.fact.kind in {FactKind.INTENTION, FactKind.CAUSATION}


def alike(subject: Part, own: Part) -> bool:
    """Whether the deeds of one would be believed of the other."""
    return same_one(subject, own) or (
        rival(subject, own) and (subject.kind is own.kind or (subject.proper and own.proper))
    )
