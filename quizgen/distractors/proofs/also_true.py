"""What is offered as true of something else is also said of the thing itself."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.words import content
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part

FEWEST = 3  # content words of a predicate that can be told apart
SHARE = 0.5


def of_subject(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse a predicate of few words, and one whose words stand in a sentence about the
    subject."""
    if candidate.rule not in {"true_of", "deed"} or option.clause is None:
        return None
    own = candidate.fact.clause.subject
    words = content(option.text) - content(own.short if own is not None else "")
    words -= content(candidate.stem)
    if candidate.rule == "deed" or own is None:
        return None
    if len(words) < FEWEST:
        return "too little said to be wrong for sure"
    for told in index.told:
        clause = told.clause
        if clause is option.clause or clause.evidence.sentence == option.sentence:
            continue
        if about(clause, own) and len(words & content(clause.evidence.quote)) >= SHARE * len(words):
            return "also said of it"
    return None


def about(clause: Clause, own: Part) -> bool:
    """Whether the clause has the thing among its parts."""
    for part in (clause.subject, *clause.parts):
        if part is None:
            continue
        if own.entity is not None:
            if own.entity in part.entities or part.entity == own.entity:
                return True
        elif part.short.lower() == own.short.lower():
            return True
    return False
