"""Options for keys that are common noun phrases: other things of the same kind in the article."""

from collections.abc import Iterator

from quizgen.distractors.index import Filler, Index, Offer
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.fact import FactKind
from quizgen.domain.telling import told
from quizgen.lexicon import wordnet

ROLES = {Role.OBJECT, Role.SUBJECT, Role.ATTRIBUTE, Role.PREPOSITIONAL}
DETERMINERS = {"a": "a", "an": "a", "the": "the", "some": "a"}


def things(candidate: Candidate, index: Index) -> Iterator[Offer]:
    """Noun phrases whose head is of the key's class, in the same number and with the same
    article, each told by the clause that holds it."""
    key = candidate.answer
    here = candidate.fact.evidence
    for clause in sorted(
        index.world.clauses, key=lambda c: abs(c.evidence.paragraph - here.paragraph)
    ):
        if clause.evidence.sentence == here.sentence or clause.form in {"naming", "acronym"}:
            continue
        telling = told(clause)
        for part in (clause.subject, *clause.parts):
            if part is None or not telling or not alike(key, part):
                continue
            text = part.inner if part.role is Role.PREPOSITIONAL else part.short
            if text in telling:
                yield filler(text, part, clause), because(telling, clause)


def terms(candidate: Candidate, index: Index) -> Iterator[Offer]:
    """Other things that the article explains, then other things that it speaks of, in the key's
    number and each told by its clause."""
    key = candidate.answer
    here = candidate.fact.evidence
    explained = {id(f.clause) for f in index.world.facts if f.kind is FactKind.DEFINITION}
    for clause in sorted(
        index.world.clauses,
        key=lambda c: (id(c) not in explained, abs(c.evidence.paragraph - here.paragraph)),
    ):
        subject, telling = clause.subject, told(clause)
        if subject is None or not telling or clause.evidence.sentence == here.sentence:
            continue
        if subject.kind is not key.kind or subject.plural != key.plural or subject.pronouns:
            continue
        if len(subject.short.split()) > 4 or subject.members or opening(subject) != opening(key):
            continue
        if subject.head != key.head and not wordnet.kin(subject.head, key.head):
            why = f"Paragraph {clause.evidence.paragraph} says that {telling}."
            yield filler(subject.short, subject, clause), why


def alike(key: Part, part: Part) -> bool:
    """Whether `part` could stand in the key's place: the kind, number and article are the same."""
    if part.role not in ROLES or part.pronouns or part.figure or part.proper or part.members:
        return False
    if part.kind is not key.kind or part.plural != key.plural:
        return False
    if opening(part) != opening(key):
        return False
    return part.head != key.head and wordnet.same_class(part.head, key.head)


def opening(part: Part) -> str:
    """The article that the phrase begins with, "" if none."""
    words = (part.inner if part.role is Role.PREPOSITIONAL else part.short).split()
    return DETERMINERS.get(words[0].lower(), "") if words else ""


def filler(text: str, part: Part, clause: Clause) -> Filler:
    """The phrase as an option."""
    evidence = clause.evidence
    return Filler(text, part.kind, evidence.paragraph, evidence.sentence, part.start)


def because(telling: str, clause: Clause) -> str:
    """What the article says of it instead."""
    return f"Paragraph {clause.evidence.paragraph} says instead that {telling}."
