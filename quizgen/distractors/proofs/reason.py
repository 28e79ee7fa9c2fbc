"""A reason or purpose of something else must not also be one of what is asked."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.words import content
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import Kind

CAUSAL = {Kind.REASON, Kind.PURPOSE, Kind.MEANS}


def same_subject(candidate: Candidate, option: Filler) -> bool:
    """Whether both are purposes of one and the same: what it is there for may be both."""
    mine = candidate.fact.clause.subject
    theirs = option.clause.subject if option.clause is not None else None
    if mine is None or theirs is None or mine.kind is Kind.PERSON:
        return False
    return bool(content(mine.short)) and content(mine.short) == content(theirs.short)


def also(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse a reason given for an event of the stem's own words: the same verb with a shared
    object or place, or most of the stem; and an event whose words the key's evidence has."""
    if candidate.kind not in CAUSAL or option.clause is None:
        return None
    asked = content(candidate.stem) - content(candidate.key)
    told = content(option.clause.evidence.quote) - content(option.text)
    verb = candidate.fact.clause.verb.lemma
    shared = asked & told
    if candidate.kind is Kind.PURPOSE and not index.world.tale and same_subject(candidate, option):
        return "a purpose of the same one"
    if option.fact is not None:
        if option.clause.verb.lemma == verb and len(shared) >= 2:
            return "a reason for the same"
        if asked and len(shared) > len(asked) / 2:
            return "a reason for nearly the same"
        return None
    words = content(option.text)
    here = index.contents[candidate.fact.evidence.sentence]
    subject = candidate.fact.clause.subject
    own = content(subject.short) if subject is not None else frozenset()
    if len((words & here) - own) > 1:
        return "too near to what is asked"
    return None
