"""What is offered as true of something else, or said by somebody else, is also said of the thing
itself, or by the same speaker."""

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
    if candidate.rule != "true_of" or option.clause is None:
        return None
    own = candidate.fact.clause.subject
    words = content(option.text) - content(own.short if own is not None else "")
    words -= content(candidate.stem)
    if own is None:
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


def of_speaker(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse a statement of which most words stand in a sentence about the same speaker, or in
    what he or she says elsewhere."""
    own = candidate.fact.clause.subject
    if candidate.rule != "statement" or option.clause is None or own is None:
        return None
    words = content(option.text) - content(own.short)
    for told in index.told:
        clause = told.clause
        if clause.evidence.sentence == option.sentence or clause is candidate.fact.clause:
            continue
        speaks = own.entity is not None and clause.speaker_entity == own.entity
        if not speaks and not about(clause, own):
            continue
        if len(words & content(clause.evidence.quote)) > SHARE * len(words):
            return "perhaps said by the same one"
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
