"""The option has the key's form: article, number, capitals, length."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.words import first_word
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, NAMES, Kind

LONGER, SHORTER = 1.6, 0.55  # words against the key's
SPARE = 2  # words that make no difference
# of clauses none is chosen for its length: only the whole set must not point at the key
CLAUSES = {Kind.REASON, Kind.PURPOSE, Kind.MEANS, Kind.DEED, Kind.STATEMENT}
LONGEST, SHORTEST = 2.2, 0.4
MORE, FEWER = 5, 3  # words that make no difference in a clause
LEAST = 2  # words of a clause beside one of as many
PREPOSITIONS = frozenset("in at on near to into from by for with under over off".split())
ARTICLES = {"a": "a", "an": "a", "the": "the"}
FREE = FIGURES | {Kind.DATE, Kind.PERSON}  # their proofs look at form themselves


def other(candidate: Candidate, option: Filler, _index: Index) -> str | None:
    """Refuse another number, another article before a common noun, another length."""
    if candidate.kind in FREE:
        return None
    entity = option.entity
    if entity is not None:
        return other_name(candidate, option.text, plural=entity.plural)
    if listed(candidate.key) and candidate.kind is Kind.THING and " and " not in option.text:
        return "one thing beside a list"
    if candidate.kind in NAMES and option.start < 0:
        return None
    fault = other_length(candidate, option.text)
    if fault is not None:
        return fault
    common = option.part is not None and not option.part.proper
    if common and article(option.text) != article(candidate.key):
        return "another article"
    return None


def listed(text: str) -> bool:
    """Whether the text is a list of three or more."""
    return ", " in text and " and " in text.rpartition(", ")[2]


def other_length(candidate: Candidate, text: str) -> str | None:
    """The reason against a text of another length."""
    words, own = len(text.split()), len(candidate.key.split())
    longest, shortest = max(LONGER * own, own + SPARE), min(SHORTER * own, own - SPARE)
    if candidate.kind in CLAUSES:
        longest, shortest = max(LONGEST * own, own + MORE), min(SHORTEST * own, own - FEWER)
        shortest = max(shortest, min(own, LEAST))
    if words > longest:
        return "too long"
    return "too short" if words < shortest else None


def other_name(candidate: Candidate, name: str, *, plural: bool) -> str | None:
    """The reason against a name: another number, one name beside two, a key that is more than a
    name."""
    if plural != candidate.answer.plural:
        return "another number"
    if (" and " in name) != (" and " in candidate.key):
        return "two names beside one"
    if first_word(candidate.key) in PREPOSITIONS:
        return "a name beside a phrase"
    return None


def article(text: str) -> str:
    """The article that the text begins with, "" if none."""
    return ARTICLES.get(first_word(text), "")
