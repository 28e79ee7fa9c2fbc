"""For what something did or is said to be, by a verb that the article uses of several: what it
says of the others by the same verb."""

from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Filler, Offer
from quizgen.distractors.index import Index, Told
from quizgen.distractors.proofs.roles import distinct
from quizgen.distractors.sources.things import by_distance
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part, Role

ASKED = {Role.OBJECT, Role.PREPOSITIONAL}
OPEN = {"be", "have", "do", "become"}


def offers(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """The parts in the key's role of clauses with its verb, in the same voice, with the same
    preposition, of other subjects."""
    own, key = candidate.fact.clause, candidate.answer
    if candidate.asked not in ASKED or own.verb.lemma in OPEN:
        return
    for told in by_distance(candidate, index, beside=True):
        other = told.clause
        if other is own or not same_deed(own, other) or not told_apart(own, other):
            continue
        for part in other.parts:
            if part.role is not key.role or part.marker != key.marker or part.pronouns:
                continue
            why = rationale.says(other.evidence.paragraph, told.telling)
            if why and part.core in told.telling:
                yield Offer(filler(part, told), why, "parallel")


def same_deed(own: Clause, other: Clause) -> bool:
    """Whether two clauses have one verb, in one voice, both affirmed or both denied."""
    mine, yours = own.verb, other.verb
    return (mine.lemma, mine.passive, mine.particle, bool(mine.negation)) == (
        yours.lemma, yours.passive, yours.particle, bool(yours.negation),
    )  # fmt: skip


def told_apart(own: Clause, other: Clause) -> bool:
    """Whether the clauses surely have different subjects."""
    one, two = own.subject, other.subject
    return one is not None and two is not None and distinct(one, two)


def filler(part: Part, told: Told) -> Filler:
    """The part as an option. It stands for itself: it may stand beside the evidence."""
    evidence = told.clause.evidence
    return Filler(
        text=part.core,
        kind=part.kind,
        paragraph=evidence.paragraph,
        sentence=evidence.sentence,
        start=part.start,
        telling=told.telling,
        head=part.head.lower(),
        part=part,
    )
