"""An option in words must be whole by itself: no open pronoun, no condition, nothing missing."""

import re

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.words import GENDERS
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role
from quizgen.domain.kind import FIGURES, NAMES, Kind

PRONOUN = re.compile(
    r"\b(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|himself|herself|itself|themselves|"
    r"i|me|my|we|us|our|you|your)\b",
    re.I,
)
POINTING = re.compile(
    r"\b(?:this|these|those|such|another|other|others|different|same|former|latter|also|then|instead|"
    r"however|there)\b|\b(?:so|too|as well)$"
    r"|(?<!so )\bthat(?= (?:year|day|month|time|night|evening|morning|one|same)\b)",
    re.I,
)
CONDITION = re.compile(r"\b(?:if|unless)\b", re.I)
STRANDED = re.compile(
    r"(?:\b(?:and|or|but|so|of|the|a|an|to|in|with|that|which|yet|because|by|for|as|from|at|on)|[,;:])$",
    re.I,
)
OPENING = re.compile(r"(?:but|and|or|so|yet|however|of course|then|also)\b|[^\w“\"]", re.I)
TORN = re.compile(r"\.\.|…|\b(?:said|told|says) [^,]{0,40}\bbut\b")
BARE = {Kind.DEED, Kind.PURPOSE, Kind.MEANS}
BEFORE = 3  # words before a pronoun that may hold what it stands for
REFERENT = re.compile(r"\b(?i:the|a|an|people|who|those|all|every|each)\b|\b\w\w+s\b|\b[A-Z]\w+")
NEEDS_OBJECT = frozenset(
    "make build find take give send use put bring call lead hold keep buy sell produce cause force "
    "let allow help show remove describe design create destroy reach offer".split()
)


def broken(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse what cannot stand alone."""
    if candidate.kind in FIGURES | NAMES | {Kind.DATE}:
        return None
    if OPENING.match(option.text) or TORN.search(option.text):
        return "it goes on from something else"
    text = option.text
    if ": " in text and ": " not in candidate.key:
        return "begins to explain itself"
    if STRANDED.search(text):
        return "breaks off"
    if CONDITION.search(text) and not CONDITION.search(candidate.key):
        return "conditional"
    if POINTING.search(text) and not POINTING.search(candidate.key):
        return "points to something outside"
    if candidate.kind in BARE and misgendered(text, candidate, index):
        return "he or she is another"
    if open_pronoun(text, candidate) and not (
        as_in_key(text, candidate) or same_person(text, candidate, index)
    ):
        return "a pronoun that stands for nothing in it"
    if text.count("“") != text.count("”") or text.count("(") != text.count(")"):
        return "marks left open"
    return "no object" if objectless(candidate, option) else None


def open_pronoun(text: str, candidate: Candidate) -> bool:
    """Whether a pronoun stands before anything in the text that it could stand for. What is said
    of the key's own subject may refer back to it."""
    match = PRONOUN.search(text)
    if match is None:
        return False
    before = text[: match.start()].split()
    if match[0].lower().endswith(("self", "selves")) and candidate.kind in BARE:
        return True  # it would agree with one doer only
    if candidate.rule == "true_of":
        return False  # it begins with a name
    return len(before) < BEFORE or not REFERENT.search(" ".join(before[1:]))


def as_in_key(text: str, candidate: Candidate) -> bool:
    """Whether the key has the same words up to its own first pronoun, as the same sentence with
    one thing exchanged has."""
    own, other = PRONOUN.search(candidate.key), PRONOUN.search(text)
    if own is None or other is None:
        return False
    return candidate.key[: own.end()].lower() == text[: other.end()].lower()


def same_person(text: str, candidate: Candidate, index: Index) -> bool:
    """Whether the only pronouns of a reason can be read as the one whom the stem names."""
    if candidate.kind is not Kind.REASON:
        return False
    subject = candidate.fact.clause.subject
    entity = index.entity(subject.entity) if subject is not None else None
    spoken = {GENDERS.get(word.lower(), "") for word in PRONOUN.findall(text)}
    return entity is not None and bool(entity.gender) and spoken == {entity.gender}


def misgendered(text: str, candidate: Candidate, index: Index) -> bool:
    """Whether a "he" or "her" in a deed shows that somebody else does it."""
    spoken = {GENDERS[w] for w in text.lower().split() if w in GENDERS}
    fact = candidate.fact
    doer = fact.about or fact.clause.subject
    entity = index.entity(doer.entity) if doer is not None else None
    return bool(spoken) and spoken != {entity.gender if entity is not None else ""}


def objectless(candidate: Candidate, option: Filler) -> bool:
    """Whether a bare verb phrase lacks the object that its verb needs."""
    clause = option.clause
    if candidate.kind is not Kind.DEED or clause is None or option.fact is not None:
        return False
    return clause.verb.lemma in NEEDS_OBJECT and clause.first(Role.OBJECT, Role.CONTENT) is None
