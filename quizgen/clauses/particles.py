"""Particles that cannot stand beside their verb: "threw his hat on to the roof", "picked himself
up"."""

from dataclasses import replace

from quizgen.domain.clause import Part, Role
from quizgen.domain.document import Document, Token


def parted(document: Document, verb: Token) -> Token | None:
    """The particle that belongs to the phrase right behind it, or stands behind a pronoun: "picked
    it up"."""
    particle, thing = document.child(verb.i, "prt"), document.child(verb.i, "dobj")
    if particle is None or thing is None or not verb.i < thing.i < particle.i:
        return None
    behind = document.tokens[particle.i + 1 : particle.i + 2]
    onward = any(t.dep == "prep" and t.head == verb.i for t in behind)
    pronoun = thing.tag == "PRP" and thing.i + 1 == particle.i
    return particle if onward or pronoun else None


def with_particle(document: Document, verb: Token, parts: list[Part]) -> list[Part]:
    """The parts, the particle with the one that it stands beside."""
    particle = parted(document, verb)
    if particle is None:
        return parts
    word = particle.text.lower()
    for place, part in enumerate(parts):
        if part.start == particle.i + 1 and part.role is Role.PREPOSITIONAL:
            parts[place] = replace(
                part,
                text=f"{word} {part.text}",
                short=f"{word} {part.short}",
                marker=f"{word} {part.marker}",
                start=particle.i,
            )
            return parts
    at = next((n for n, part in enumerate(parts) if part.start > particle.i), len(parts))
    alone = Part(
        role=Role.ADVERB,
        text=word,
        short=word,
        inner=word,
        head=word,
        head_tag="RP",
        start=particle.i,
        end=particle.i + 1,
        root=particle.i,
    )
    return [*parts[:at], alone, *parts[at:]]
