"""For what or who something is: what the article says that others are."""

from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Offer
from quizgen.distractors.index import Index
from quizgen.distractors.sources.clausal import (
    by_distance,
    called,
    clause_filler,
    same_one,
)
from quizgen.domain.candidate import Candidate
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import NAMES, Kind
from quizgen.lexicon import posts, wordnet

FEWEST = 3  # words of a description that tells something


def of_persons(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """The posts of other persons."""
    for fact in others(candidate, index, FactKind.POST):
        subject = fact.clause.subject
        if subject is not None and posts.tells_post(fact.answer.short):
            told = posts.with_article(fact.answer.short)
            filler = clause_filler(f"as {told}", candidate, fact.clause, fact)
            yield Offer(filler, because(fact, index), "descriptions")


def of_things(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """What the article says that other things are, in the same number; of things beside a thing,
    of persons beside a person."""
    key, own = candidate.answer, candidate.fact.clause.subject
    for fact in others(candidate, index, FactKind.DEFINITION):
        answer, subject = fact.answer, fact.clause.subject
        if (
            subject is None
            or own is None
            or (subject.kind is Kind.PERSON) != (own.kind is Kind.PERSON)
        ):
            continue
        if wordnet.is_person(answer.head) != wordnet.is_person(key.head):
            continue
        if own.kind in NAMES and subject.kind is not own.kind:
            continue  # a country beside a city
        named = own.kind in NAMES
        if answer.plural == key.plural and (named or comparable(answer.head, key.head)):
            filler = clause_filler(answer.short, candidate, fact.clause, fact)
            yield Offer(filler, because(fact, index), "descriptions")


def comparable(one: str, other: str) -> bool:
    """Whether two nouns name things of one broad class."""
    return wordnet.same_class(one, other) or bool(wordnet.classes(one) & wordnet.classes(other))


def others(candidate: Candidate, index: Index, kind: FactKind) -> Iterator[Fact]:
    """Descriptions of others than the one asked about."""
    own = candidate.fact.clause.subject
    for fact in by_distance(candidate, index):
        clause, subject = fact.clause, fact.clause.subject
        if fact.kind is not kind or subject is None or own is None or same_one(subject, own):
            continue
        if fact.answer.pronouns or subject.pronouns or clause.verb.negation or clause.verb.modal:
            continue
        if len(fact.answer.short.split()) >= FEWEST:
            yield fact


def because(fact: Fact, index: Index) -> str:
    """ "Paragraph 3 says this of X"."""
    subject = fact.clause.subject
    name = called(subject, index) if subject is not None else ""
    return rationale.said_of(fact.evidence.paragraph, name)
