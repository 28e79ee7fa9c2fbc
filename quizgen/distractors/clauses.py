"""Options for keys that are clauses or descriptions: what else the article gives of that make."""

import re
from collections.abc import Callable, Iterator

from quizgen.distractors.index import Filler, Index, Offer
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import NAMES, Kind
from quizgen.domain.telling import predicate, told
from quizgen.lexicon import inflect, wordnet

Made = tuple[str, str] | None  # the option's words and its rationale
TRUE_OF = 14  # words of the predicate of a statement that is true of something
QUESTION_WORDS = frozenset("what how why where when who which whether".split())
ACTORS = {Kind.PERSON, Kind.PEOPLE, Kind.ORGANISATION, Kind.GROUP, Kind.COUNTRY}
FOREIGN = re.compile(r"\b(?:his|her|its|their|another|other|same)\b")
ARTICLES = {"the", "a", "an"}
BY_ITSELF = {"be", "have", "say", "do", "become", "seem"}


def clauses(candidate: Candidate, index: Index) -> Iterator[Offer]:
    """The article's other reasons, purposes, means, statements, deeds and descriptions, the
    nearest first, none from the evidence itself."""
    here = candidate.fact.evidence
    for maker in MAKERS.get(candidate.kind, ()):
        for fact in sorted(
            index.world.facts, key=lambda f: abs(f.evidence.paragraph - here.paragraph)
        ):
            if fact.evidence.sentence == here.sentence:
                continue
            made = maker(candidate, fact)
            if made is not None:
                yield offer(candidate, fact, made)


def offer(candidate: Candidate, fact: Fact, made: tuple[str, str]) -> Offer:
    """The words with where they stand, and the rationale."""
    text, why = made
    place = fact.evidence
    filler = Filler(
        text, candidate.kind, place.paragraph, place.sentence, fact.answer.start, fact=fact
    )
    return filler, why


def paragraph(fact: Fact) -> str:
    """ "Paragraph 4"."""
    return f"Paragraph {fact.evidence.paragraph}"


def same_word(candidate: Candidate, fact: Fact) -> Made:
    """Another reason, purpose or means that begins with the same word."""
    answer = fact.answer
    if answer.kind is not candidate.kind or answer.pronouns:
        return None
    telling = told(fact.clause, without=answer)
    if not telling or candidate.key.split()[0].lower() != answer.text.split()[0].lower():
        return None
    return answer.short, f"{paragraph(fact)} gives this for something else: {telling}."


def to_do(candidate: Candidate, fact: Fact) -> Made:
    """For a purpose: what somebody plans or does in the article, as a purpose."""
    if candidate.key.split()[0].lower() != "to":
        return None
    planned = fact.kind is FactKind.INTENTION and not fact.answer.pronouns
    telling = told(fact.clause)
    if planned and telling and fact.answer.marker == "to":
        return f"to {fact.answer.inner}", f"{paragraph(fact)} says instead that {telling}."
    made = deed(candidate, fact)
    return (f"to {made[0]}", made[1]) if made is not None else None


def statement(candidate: Candidate, fact: Fact) -> Made:
    """What somebody else said, for what somebody said."""
    subject, own = fact.clause.subject, candidate.fact.clause.subject
    if candidate.rule != "statement" or fact.kind is not FactKind.STATEMENT:
        return None
    if subject is None or own is None or subject.pronouns or fact.answer.pronouns:
        return None
    if subject.short == own.short or (subject.entity is not None and subject.entity == own.entity):
        return None
    words = fact.answer.core
    asking = {w.split(maxsplit=1)[0].lower() in QUESTION_WORDS for w in (words, candidate.key)}
    if fact.clause.verb.negation or len(asking) > 1:
        return None
    verb = " ".join([*fact.clause.verb.auxiliaries, fact.clause.verb.text])
    return (
        words,
        f"{paragraph(fact)} says that {subject.short} {verb.replace('told', 'said')} this.",
    )


def other_deed(candidate: Candidate, fact: Fact) -> Made:
    """For what somebody did when something happened: what the same one did at other times."""
    subject, own = fact.clause.subject, candidate.fact.clause.subject
    if candidate.rule != "deed" or subject is None or own is None or not plain(fact.clause):
        return None
    if subject.short.lower() != own.short.lower() and (
        subject.entity is None or subject.entity != own.entity
    ):
        return None
    telling = told(fact.clause)
    first = candidate.key.split(maxsplit=1)[0].lower()
    if not telling or telling.split(maxsplit=1)[0].lower() != first:
        return None
    return telling, f"{paragraph(fact)} says this, but not of that moment."


def of_another(candidate: Candidate, fact: Fact) -> Made:
    """For what is true of something: what is true of something else of its kind."""
    subject, own = fact.clause.subject, candidate.fact.clause.subject
    if candidate.rule != "true_of" or subject is None or own is None or not plain(fact.clause):
        return None
    if fact.answer is not subject or subject.pronouns or not akin(subject, own):
        return None
    said = predicate(fact.clause, longest=16)
    if len(said.split()) < 4 or own.head.lower() in said.lower() or FOREIGN.search(said):
        return None
    longest = TRUE_OF + len(own.short.split())
    name = candidate.key.removesuffix(predicate(candidate.fact.clause, longest=longest)).strip()
    return f"{name} {said}", f"{paragraph(fact)} says this of {subject.short}."


def akin(subject: Part, own: Part) -> bool:
    """Whether what is said of one could be said of the other: both persons, or both things, in
    the same number, and neither a kind or part of the other."""
    if subject.plural != own.plural or overlapping(subject, own):
        return False
    if subject.entity is not None and subject.entity == own.entity:
        return False
    if subject.kind is not own.kind:
        return False
    if subject.kind in NAMES | {Kind.PEOPLE}:
        return True
    if subject.head == own.head:
        return True  # "B cells", "killer T cells"
    if wordnet.kin(subject.head, own.head):
        return False
    return wordnet.same_class(subject.head, own.head) or (
        foremost(subject.head) == foremost(own.head) != ""
    )


def overlapping(subject: Part, own: Part) -> bool:
    """Whether one phrase names the other, or a kind of it: "cells" and "B cells"."""
    one, other = (set(p.short.lower().split()) - ARTICLES for p in (subject, own))
    return one <= other or other <= one


def foremost(noun: str) -> str:
    """The class of thing that the noun mostly names."""
    shares = wordnet.weights(noun)
    return max(shares, key=lambda c: (shares[c], c)) if shares else ""


def deed(candidate: Candidate, fact: Fact) -> Made:
    """What somebody does or did, as a bare verb phrase."""
    clause = fact.clause
    if not plain(clause) or fact.answer.role is not Role.OBJECT:
        return None
    if clause.verb.lemma in BY_ITSELF or clause.verb.passive:
        return None
    subject, own = clause.subject, candidate.fact.clause.subject
    if subject is None or own is None or (own.kind in ACTORS) != (subject.kind in ACTORS):
        return None
    telling = told(clause)
    if not telling:
        return None
    base = inflect.base(clause.verb.text, clause.verb.tag, clause.verb.lemma)
    rest = [p.short for p in clause.parts if not p.fronted and needed(p)]
    text = " ".join(w for w in [base, clause.verb.particle, *rest] if w)
    if FOREIGN.search(text):
        return None
    return text, f"{paragraph(fact)} says instead that {telling}."


def planned(candidate: Candidate, fact: Fact) -> Made:
    """What somebody else plans, wants or was made to do."""
    kinds = {FactKind.INTENTION, FactKind.CAUSATION}
    if fact.kind not in kinds or fact.answer.pronouns or not fact.answer.inner:
        return None
    telling = told(fact.clause)
    if not telling:
        return None
    return fact.answer.inner, f"{paragraph(fact)} says instead that {telling}."


def plain(clause: Clause) -> bool:
    """Whether the clause states a deed in so many words."""
    return (
        clause.status is Status.ASSERTED
        and clause.form in {"main", "conjunct"}
        and not clause.verb.negation
        and not any(p.pronouns or p.role in {Role.CONTENT, Role.INFINITIVE} for p in clause.parts)
    )


def needed(part: Part) -> bool:
    """Whether a deed without the part would be another deed."""
    return part.sense not in {Sense.TIME, Sense.DURATION, Sense.RESULT, Sense.CONCESSION}


def description(candidate: Candidate, fact: Fact) -> Made:
    """What the article says that something else is, in the same number and with the same
    article."""
    subject, own = fact.clause.subject, candidate.fact.clause.subject
    if fact.kind not in {FactKind.DEFINITION, FactKind.POST} or subject is None or own is None:
        return None
    person = fact.kind is FactKind.POST
    if person != (candidate.kind is Kind.POST) or fact.answer.pronouns or subject.pronouns:
        return None
    if subject.short == own.short or fact.clause.verb.negation or fact.clause.verb.modal:
        return None
    if subject.entity is not None and subject.entity == own.entity:
        return None
    if not person and fact.answer.plural != candidate.answer.plural:
        return None
    if len(fact.answer.short.split()) < 3:
        return None
    text = f"as {fact.answer.short}" if person else fact.answer.short
    return text, f"{paragraph(fact)} says this of {subject.short}."


MAKERS: dict[Kind, tuple[Callable[[Candidate, Fact], Made], ...]] = {
    Kind.REASON: (same_word,),
    Kind.PURPOSE: (same_word, to_do),
    Kind.MEANS: (same_word,),
    Kind.STATEMENT: (statement, other_deed, of_another),
    Kind.DEED: (planned, deed),
    Kind.POST: (description,),
    Kind.DESCRIPTION: (description,),
}
