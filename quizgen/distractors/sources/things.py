"""For keys that are common noun phrases: other things of their class in the article."""

from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Filler, Offer
from quizgen.distractors.index import Index, Told
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Part, Role, Sense
from quizgen.domain.kind import Kind
from quizgen.lexicon import wordnet

ROLES = {Role.OBJECT, Role.SUBJECT, Role.ATTRIBUTE, Role.PREPOSITIONAL}
DETERMINERS = {"a": "a", "an": "a", "the": "the", "some": "a"}
VAGUE = frozenset("time order way part kind sort thing case fact end side place lot number".split())
ANYBODY = frozenset("man woman people person someone one human other child boy girl".split())


def offers(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """Noun phrases whose head is of the key's class, in the same number and with the same
    article, each told by the clause that holds it."""
    key = candidate.answer
    for told in by_distance(candidate, index):
        for part in (told.clause.subject, *told.clause.parts):
            if part is None or not alike(key, part):
                continue
            text = part.inner if part.role is Role.PREPOSITIONAL else part.short
            why = rationale.says(told.clause.evidence.paragraph, told.telling)
            if why and text in told.telling:
                yield Offer(filler(text, part, told), why, "things")


def by_distance(candidate: Candidate, index: Index, *, beside: bool = False) -> list[Told]:
    """Clauses that can be told, by their distance from the evidence, none from its sentence
    unless `beside`."""
    here = candidate.fact.evidence
    found = [
        t
        for t in index.told
        if t.telling
        and (beside or t.clause.evidence.sentence != here.sentence)
        and t.clause.form not in {"naming", "acronym"}
    ]
    return sorted(found, key=lambda t: abs(t.clause.evidence.paragraph - here.paragraph))


def alike(key: Part, part: Part) -> bool:
    """Whether `part` could stand in the key's place: kind, number, article and class are the
    same."""
    if part.role not in ROLES or part.pronouns or part.figure or part.proper or part.members:
        return False
    if part.sense not in {Sense.NONE, Sense.PLACE} or part.head.lower() in VAGUE:
        return False
    if part.kind is not key.kind or part.plural != key.plural or opening(part) != opening(key):
        return False
    if key.kind is Kind.PEOPLE and {part.head.lower(), key.head.lower()} & ANYBODY:
        return False  # "the men" may be "the miners"
    if part.head.lower() == key.head.lower():
        return set(part.short.lower().split()).isdisjoint(
            set(key.short.lower().split()) - {key.head.lower(), "the", "a", "an"}
        ) and key.short.lower().split()[-1].startswith(key.head.lower()[:4])
    if wordnet.kin(part.head.lower(), key.head.lower()) or plain(part) > plain(key):
        return False  # "the research" may be "the study"; nobody takes "the noise" for it
    return wordnet.same_class(part.head, key.head)


def plain(part: Part) -> bool:
    """Whether the phrase is a noun alone, but for its article."""
    return len((part.inner or part.short).split()) - bool(opening(part)) < 2


def opening(part: Part) -> str:
    """The article that the phrase begins with, "" if none."""
    words = (part.inner if part.role is Role.PREPOSITIONAL else part.short).split()
    return DETERMINERS.get(words[0].lower(), "") if words else ""


def filler(text: str, part: Part, told: Told) -> Filler:
    """The phrase as an option."""
    evidence = told.clause.evidence
    return Filler(
        text=text,
        kind=part.kind,
        paragraph=evidence.paragraph,
        sentence=evidence.sentence,
        start=part.start,
        telling=told.telling,
        head=part.head.lower(),
        part=part,
    )
