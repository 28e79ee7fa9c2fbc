"""Elsewhere the option does what the stem asks about: the same verb, or one that means the same,
in the same role, with nothing that tells the two apart."""

from functools import lru_cache

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.words import bare
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part, Role
from quizgen.lexicon import wordnet

OPEN = {"be", "have", "do"}
AGENTS = {Role.SUBJECT, Role.AGENT}


def also(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse a second filler of the same role. Who says something is told apart by what is said,
    and so is who does something to an object that the stem names."""
    own = candidate.fact.clause
    lemma = own.verb.lemma
    if (option.entity is None and option.part is None) or lemma in OPEN:
        return None
    said = own.first(Role.CONTENT) is not None
    for told in index.told:
        clause = told.clause
        if clause is own or not same_verb(lemma, clause.verb.lemma):
            continue
        if said and clause.evidence.sentence != own.evidence.sentence:
            continue
        if fills(candidate, option, clause) and not told_apart(candidate, clause):
            return "does the same elsewhere"
    return None


def fills(candidate: Candidate, option: Filler, clause: Clause) -> bool:
    """Whether the option stands in the asked role of the clause."""
    roles = AGENTS if candidate.asked in AGENTS else {candidate.asked}
    if candidate.asked is Role.SUBJECT and clause.verb.passive:
        roles = {Role.AGENT}
    for part in (clause.subject, *clause.parts):
        if part is None or part.role not in roles:
            continue
        if option.entity is not None and option.entity.index in part.entities | {part.entity}:
            return True
        if option.entity is None and bare(part.short) == bare(option.text):
            return True
    return False


def told_apart(candidate: Candidate, clause: Clause) -> bool:
    """Whether the clause has another object (or, for an asked object, another subject) than the
    stem's."""
    own = candidate.fact.clause
    if candidate.asked in AGENTS:
        one, other = own.first(Role.OBJECT), clause.first(Role.OBJECT)
    else:
        one, other = own.subject, clause.subject
    return one is not None and other is not None and distinct(one, other)


def distinct(one: Part, other: Part) -> bool:
    """Whether two phrases surely name different things."""
    if one.entity is not None and other.entity is not None:
        return one.entity != other.entity
    if one.pronouns or other.pronouns:
        return False
    return one.head.lower() != other.head.lower() and not wordnet.kin(one.head, other.head)


@lru_cache(maxsize=4096)
def same_verb(one: str, other: str) -> bool:
    """Whether two verbs mean the same."""
    return one == other or other in wordnet.synonyms(one, "v")
