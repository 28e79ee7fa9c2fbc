"""A statement with another name of the article in a name's place, so that it is false."""

from collections.abc import Iterator

from quizgen.distractors.index import Index
from quizgen.distractors.proofs.person import proved
from quizgen.distractors.words import content, spaced
from quizgen.domain.clause import Clause, Role, Sense
from quizgen.domain.document import Entity
from quizgen.domain.kind import Kind
from quizgen.lexicon import places

SHARE = 0.5  # of the words of a statement: a sentence with so many may say the same


def renamed(clause: Clause, true: str, index: Index) -> Iterator[str]:
    """With another name of the article of the same kind, where no sentence makes it true."""
    for name, entity in exchangeable(clause, index):
        for other in index.names:
            rival = other.entity
            if rival is None or not rivals(entity, rival, index) or true.count(name) != 1:
                continue
            text = true.replace(name, rival.name)
            if rival.name not in true and not supported(text, rival.aliases, index):
                yield text
                return


def exchangeable(clause: Clause, index: Index) -> Iterator[tuple[str, Entity]]:
    """The person who acts, and the places where it happens, each by the name used."""
    for part in (clause.subject, *clause.parts):
        entity = index.entity(part.entity) if part is not None else None
        if part is None or entity is None or not part.proper:
            continue
        words = part.core
        placed = part.sense is Sense.PLACE and entity.kind in {Kind.COUNTRY, Kind.CITY}
        acting = part.role in {Role.SUBJECT, Role.AGENT} and entity.kind is Kind.PERSON
        if words in entity.aliases and (placed or acting):
            yield words, entity


def rivals(one: Entity, other: Entity, index: Index) -> bool:
    """Whether one name could be taken for the other."""
    if one.kind is not other.kind or one.index == other.index:
        return False
    if one.index in other.part_of or other.index in one.part_of:
        return False
    if one.kind is Kind.PERSON:
        fits = not one.gender or not other.gender or one.gender == other.gender
        known = bool(other.gender or other.role or other.index in index.posts)
        return fits and " " in other.name and known and proved(other, index)
    return bool(places.code_of(other.name)) or one.kind is Kind.CITY


def supported(text: str, names: frozenset[str], index: Index) -> bool:
    """Whether a sentence of the article has one of the names with most of the words."""
    words = content(text) - content(" ".join(names))
    for number, said in enumerate(index.contents):
        if len(words & said) >= SHARE * len(words) and any(
            spaced(n) in index.sentences[number] for n in names
        ):
            return True
    return False
