"""Is the key what the whole article is about?"""

import re
from collections import Counter

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role
from quizgen.domain.fact import FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.content_words import base, content, words
from quizgen.lexicon.verb_classes import SAY, THINK
from quizgen.selection.checks.check import Check
from quizgen.selection.wording import opening

UNDERSTOOD = frozenset({"reference", "main_idea", "topic"})  # the title is no answer to these
SAID = frozenset({FactKind.STATEMENT, FactKind.QUOTATION})
NAMING = frozenset({FactKind.NAME, FactKind.ACRONYM, FactKind.DEFINITION})


def reason(candidate: Candidate, world: World) -> str | None:
    """Why everybody who has seen the article could guess the key."""
    if candidate.rule == "post" and holder(candidate) == main_entity(world):
        return "the whole article is about who is described"
    found = opening(candidate.stem)
    asks_who = found is not None and found.wh in {"who", "what", "which", "whom", "where"}
    if not asks_who:
        return None
    if candidate.rule not in UNDERSTOOD and headline(candidate.key, world):
        return f"the title already says {candidate.key!r}"
    if candidate.fact.kind in NAMING:
        return None
    who = candidate.asked in {Role.SUBJECT, Role.AGENT} or candidate.kind is Kind.PERSON
    if who and candidate.entity is not None and candidate.entity == main_entity(world):
        return f"the whole article is about {candidate.key!r}"
    if candidate.asked not in {Role.SUBJECT, Role.AGENT}:
        return None
    if candidate.entity is None and titular(candidate, world):
        return f"the title already names {candidate.key!r}"
    if asks_speaker(candidate):
        named = candidate.entity is not None and candidate.kind is Kind.PERSON
        named = named and candidate.fact.kind in SAID
        if len(people(world) if named else speakers(world)) < 2:
            return "nobody else speaks in the article"
    return None


def holder(candidate: Candidate) -> int:
    """The entity of which the sentence says what it is, -1 if it has no name."""
    subject = candidate.fact.clause.subject
    return -1 if subject is None or subject.entity is None else subject.entity


def main_entity(world: World) -> int | None:
    """The entity that the article is about: named in its title and often after, or mentioned
    at least twice as often as any other."""
    document = world.document
    counts = Counter(m.entity for m in document.mentions if m.entity is not None)
    counts.update(a.entity for a in document.antecedents.values() if a.entity is not None)
    if not counts:
        return None
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    top = ranked[0][1]
    title = content(document.title)
    for entity, count in ranked:
        named = any(content(a) and content(a) <= title for a in aliases(world, entity))
        if named and count >= max(3, top // 2):
            return entity
    second = ranked[1][1] if len(ranked) > 1 else 0
    return ranked[0][0] if top >= 5 and top >= 2 * second else None


def aliases(world: World, entity: int) -> frozenset[str]:
    """Every form of an entity's name."""
    if entity >= len(world.document.entities):
        return frozenset()
    found = world.document.entities[entity]
    return found.aliases | {found.name}


def headline(key: str, world: World) -> bool:
    """Whether all that a key says stands in the title, or the key is the title's initials, and the
    title names no second thing that it might be instead."""
    title = world.document.title
    told = content(key)
    several = re.search(r",| (?:and|or|vs\.?|versus) ", title)
    letters = re.sub(r"^the |\W", "", key, flags=re.IGNORECASE)
    initials = "".join(w[0] for w in words(title) if w[0].isupper())
    spelt = len(letters) > 2 and letters.isupper() and letters == initials
    return several is None and (spelt or (bool(told) and told <= content(title)))


def titular(candidate: Candidate, world: World) -> bool:
    """Whether a key without a name is a short phrase whose head the title has, and which the
    article keeps coming back to."""
    head = base(candidate.answer.head)
    if len(words(candidate.key)) > 3 or head not in content(world.document.title):
        return False
    pattern = re.compile(rf"\b{re.escape(candidate.answer.head)}", re.IGNORECASE)
    return sum(len(pattern.findall(p)) for p in world.document.paragraphs) >= 3


def asks_speaker(candidate: Candidate) -> bool:
    """Whether the question is who said or thinks something."""
    return (
        candidate.fact.kind is FactKind.STATEMENT or candidate.fact.clause.verb.lemma in SAY | THINK
    )


def speakers(world: World) -> set[str]:
    """All who say or think something in the article."""
    found = {c.speaker for c in world.clauses if c.speaker}
    return found | {q.speaker for q in world.document.quotations if q.speaker}


def people(world: World) -> set[int]:
    """The persons with a name who say or think something: beside them nobody takes a "who" for an
    office or a passer-by."""
    clauses, entities = world.clauses, world.document.entities
    found = {c.speaker_entity for c in clauses} | {q.entity for q in world.document.quotations}
    found |= {
        c.subject.entity
        for c in clauses
        if c.subject is not None and c.verb.lemma in SAY | THINK and c.first(Role.CONTENT)
    }
    return {e for e in found if e is not None and entities[e].kind is Kind.PERSON}


CHECK = Check("obvious key", reason, "The key is not the article's main subject or only speaker.")
