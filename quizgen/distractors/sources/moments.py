"""For what somebody did when something happened: what the same one did at other times."""

from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Offer
from quizgen.distractors.index import Index
from quizgen.distractors.sources.clausal import (
    bare_deed,
    clause_filler,
    room,
    same_one,
    told_by_distance,
)
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Sense

LASTING = frozenset("die bear live want know hope believe think love own wish like need".split())
FEWEST = 3  # words of the predicate


def offers(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """Other deeds of the subject, as bare verb phrases."""
    own = candidate.fact.clause.subject
    if own is None:
        return
    here = candidate.fact.evidence
    for told_ in told_by_distance(candidate, index):
        clause, subject = told_.clause, told_.clause.subject
        if subject is None or not same_one(subject, own):
            continue
        if clause.verb.lemma in LASTING or clause.verb.auxiliaries:
            continue
        if tense(clause) != tense(candidate.fact.clause):
            continue
        if abs(clause.evidence.sentence - here.sentence) == 1:
            continue  # it may have happened at the same moment
        done = bare_deed(clause, longest=room(candidate))
        if len(done.split()) >= FEWEST:
            why = rationale.other_time(
                clause.evidence.paragraph,
                when(clause),
                earlier=clause.evidence.sentence < here.sentence,
            )
            yield Offer(clause_filler(done, candidate, clause, None), why, "moments")


def tense(clause: Clause) -> tuple[bool, bool]:
    """Whether the clause tells of the past, and of what had happened before it."""
    return clause.verb.past, "had" in clause.verb.auxiliaries


def when(clause: Clause) -> str:
    """The clause's own time, "" if it gives none that can be told."""
    time = next(iter(clause.sensed(Sense.TIME)), None)
    return time.short if time is not None and not time.pronouns and time.marker else ""
