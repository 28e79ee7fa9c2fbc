"""The article's other names of the key's kind."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.distractors import rationale
from quizgen.distractors.filler import Filler, Offer
from quizgen.distractors.index import Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.document import Entity
from quizgen.domain.kind import Kind


def offers(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """Names of the key's kind, the nearest first, each with its post or the clause that holds
    it."""
    for filler in nearest(candidate, index):
        why = introduced(filler, index)
        if why:
            yield Offer(filler, why, "names")


def posted(candidate: Candidate, index: Index, seed: int) -> Iterator[Offer]:
    """The same, but of persons only those whose post the article tells: they may have spoken."""
    for offer in offers(candidate, index, seed):
        entity = offer.filler.entity
        if entity is not None and (
            entity.kind is not Kind.PERSON or entity.index in index.posts or entity.role
        ):
            yield offer


def silent(candidate: Candidate, index: Index, seed: int) -> Iterator[Offer]:
    """The same, for who said something: only where the article has too few who speak."""
    for offer in posted(candidate, index, seed):
        yield replace(offer, rank=1)


def nearest(candidate: Candidate, index: Index) -> Iterator[Filler]:
    """One filler of each entity of the key's kind, by distance from the evidence; of several
    mentions one that a clause can be told of."""
    here = candidate.fact.evidence.paragraph
    seen: set[int] = set()
    mentions = sorted(index.names, key=lambda f: (not f.telling, abs(f.paragraph - here), f.start))
    for filler in mentions:
        entity = filler.entity
        if entity is None or entity.index in seen:
            continue
        if entity.kind is Kind.PERSON and kindred(entity, candidate.stem):
            continue
        if filler.kind is candidate.kind and entity.kind is filler.kind:
            seen.add(entity.index)
            yield filler


def kindred(person: Entity, stem: str) -> bool:
    """Whether the person has the family name of one whom the stem names: nobody takes the
    father of one for his employer."""
    named = {w.removesuffix("’s").removesuffix("'s") for w in stem.split()[1:]}
    return person.name.split()[-1] in named


def introduced(filler: Filler, index: Index) -> str:
    """What the article tells of the name: the post of a person, or a clause; "" if nothing."""
    entity = filler.entity
    if entity is None:
        return ""
    post = index.posts.get(entity.index)
    if entity.kind is Kind.PERSON and post is not None:
        described = rationale.describes(post.evidence.paragraph, entity.name, post.answer.short)
        if described and len(post.answer.short.split()) <= rationale.LONGEST:
            return described
    told = rationale.says(filler.paragraph, filler.telling)
    return told or titled(entity, index)


def titled(entity: Entity, index: Index) -> str:
    """The role that stands beside a person's name ("mining minister")."""
    if entity.kind is not Kind.PERSON or not entity.role:
        return ""
    first = next((f for f in index.names if f.entity is entity), None)
    return rationale.describes(first.paragraph, entity.name, entity.role) if first else ""
