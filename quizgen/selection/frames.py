"""Clauses compared by who does what to whom, active and passive alike."""

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.kind import FIGURES, Kind
from quizgen.domain.world import World
from quizgen.lexicon.content_words import base, content

CORE = frozenset(
    {
        Role.SUBJECT,
        Role.OBJECT,
        Role.INDIRECT,
        Role.ATTRIBUTE,
        Role.PREDICATE,
        Role.AGENT,
        Role.INFINITIVE,
        Role.CONTENT,
    }
)
COUNTED = FIGURES | {Kind.DATE, Kind.TIME, Kind.ORDINAL}


def deep_role(role: Role, passive: bool) -> Role:
    """The role in the active voice."""
    if passive and role is Role.SUBJECT:
        return Role.OBJECT
    return Role.SUBJECT if role is Role.AGENT else role


def frame(clause: Clause) -> dict[Role, Part]:
    """The core parts by their role in the active voice, the first of each."""
    passive = clause.verb.passive
    found: dict[Role, Part] = {}
    for part in (clause.subject, *clause.parts):
        if part is not None and part.role in CORE:
            found.setdefault(deep_role(part.role, passive), part)
    return found


def numbers(text: str) -> frozenset[str]:
    """The figures in a text."""
    return frozenset(w for w in content(text) if any(c.isdigit() for c in w))


def same_thing(one: Part, other: Part, world: World) -> bool:
    """Whether two parts name the same thing, as far as words and entities tell."""
    if one.entity is not None and other.entity is not None:
        return one.entity == other.entity or related(one.entity, other.entity, world)
    mine, theirs = content(one.short or one.text), content(other.short or other.text)
    if numbers(one.text) != numbers(other.text):
        return False
    if one.kind in COUNTED and other.kind in COUNTED:
        return mine == theirs
    if base(one.head) != base(other.head):
        return bool(mine) and mine == theirs
    return mine <= theirs or theirs <= mine


def related(one: int, other: int, world: World) -> bool:
    """Whether one entity belongs to the other or speaks for it."""
    entities = world.document.entities
    if not (0 <= one < len(entities) and 0 <= other < len(entities)):
        return False
    return other in entities[one].part_of or one in entities[other].part_of


def nameless(part: Part) -> bool:
    """Whether the part is a pronoun that stands for nothing known."""
    return bool(part.pronouns) and len(part.text.split()) == 1


def circumstances(clause: Clause, sense: Sense) -> tuple[Part, ...]:
    """The parts of this sense."""
    return tuple(p for p in clause.parts if p.sense is sense)
