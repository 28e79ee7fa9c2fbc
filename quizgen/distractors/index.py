"""The article as a store of options: every name, figure, date and clause with where it stands
and what it tells."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.domain.clause import Clause, Part, Status
from quizgen.domain.document import Document, Entity
from quizgen.domain.fact import Fact
from quizgen.domain.kind import FIGURES, NAMES, Kind
from quizgen.domain.telling import told
from quizgen.domain.world import World


@dataclass(frozen=True, slots=True)
class Filler:
    """Words of the article that could stand in a key's place.

    `telling` is a clause of the article that holds them, as a sentence, "" if none can be told.
    """

    text: str
    kind: Kind
    paragraph: int
    sentence: int
    start: int
    telling: str = ""
    entity: Entity | None = None
    fact: Fact | None = None


Offer = tuple[Filler, str]  # an option and its rationale


@dataclass(frozen=True)
class Index:
    """What the sources and proofs look things up in. Built once for an article."""

    world: World
    names: tuple[Filler, ...]
    figures: tuple[Filler, ...]
    sentences: tuple[str, ...]

    @classmethod
    def of(cls, world: World) -> Index:
        """The index of `world`."""
        document = world.document
        names, figures = [], []
        for mention in document.mentions:
            sentence = document.sentence_of(mention.start)
            telling = telling_of(world, mention.start)
            entity = document.entities[mention.entity] if mention.entity is not None else None
            if mention.kind in NAMES and entity is not None:
                shown = shown_name(document, entity)
                if not any(alias in telling for alias in entity.aliases):
                    telling = ""
                names.append(
                    Filler(
                        shown,
                        mention.kind,
                        sentence.paragraph,
                        sentence.index,
                        mention.start,
                        telling,
                        entity,
                    )
                )
            elif mention.kind in FIGURES | {Kind.DATE}:
                text = document.text(mention.start, mention.end)
                figures.append(
                    Filler(
                        text,
                        mention.kind,
                        sentence.paragraph,
                        sentence.index,
                        mention.start,
                        telling,
                    )
                )
        sentences = tuple(document.text(s.start, s.end).lower() for s in document.sentences)
        return cls(world, tuple(names), tuple(figures), sentences)


def shown_name(document: Document, entity: Entity) -> str:
    """The entity's name, with "the" where the article has it."""
    if entity.kind in {Kind.PERSON, Kind.CITY}:
        return entity.name
    mentions = [m for m in document.mentions if m.entity == entity.index]
    the = sum(m.start > 0 and document.tokens[m.start - 1].text.lower() == "the" for m in mentions)
    return f"the {entity.name}" if the * 2 > len(mentions) else entity.name


def telling_of(world: World, token: int) -> str:
    """What the article tells in the clause around a token: the shortest that can be told."""
    found = [
        telling
        for clause in world.clauses
        if holds(clause, token) and clause.status in {Status.ASSERTED, Status.REPORTED}
        if (telling := told(clause))
    ]
    return min(found, key=lambda t: (len(t), t), default="")


def holds(clause: Clause, token: int) -> bool:
    """Whether a token stands in the subject or a part that the clause's telling shows."""
    parts: tuple[Part | None, ...] = (clause.subject, *clause.parts)
    return any(p is not None and p.start <= token < p.end for p in parts)
