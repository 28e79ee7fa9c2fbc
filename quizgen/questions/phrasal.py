"""A verb with a particle and a preposition: "What did X come up with?"."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.idioms import PARTICLES
from quizgen.questions.idiom import unfit
from quizgen.questions.object import told_apart
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

FEWEST = 2  # words of the answer


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """The particle and the preposition stay with their verb, what follows is the key."""
    clause, subject = fact.clause, fact.clause.subject
    if subject is None or fact.answer is not subject or not told_apart(subject, clause):
        return
    if clause.verb.passive or clause.verb.negation:
        return
    for part in clause.parts:
        found = taken(part, clause)
        if found is None:
            continue
        tail, thing, particle = found
        if unfit(thing, clause):
            return
        deed = thing.core.split()[0].lower().endswith("ing") and thing.head_tag == "VBG"
        after = tuple(p for p in clause.parts if loose(p, part))
        without = (*after, *((particle,) if particle is not None else ()))
        doing = " doing" if deed else ""
        stem = inverted(clause, world, "what", gap=part, without=without, tail=f"{tail}{doing}")
        key = " ".join([thing.core, *(p.short for p in after if p.start == part.end)])
        if stem is not None and len(key.split()) >= FEWEST:
            kind = Kind.DEED if deed else thing.kind
            yield Draft(stem=stem, key=key, kind=kind, value=4.6, choice=False, answer=part)
        return


def taken(part: Part, clause: Clause) -> tuple[str, Part, Part | None] | None:
    """The words that stay at the stem's end, the phrase as one with a preposition, and the part
    that is the particle; None where the verb takes no such phrase."""
    lemma, own = clause.verb.lemma, clause.verb.particle
    if part.role is Role.PREPOSITIONAL and (lemma, own, part.marker) in PARTICLES:
        return part.marker, part, None
    for verb, particle, marker in sorted(PARTICLES):
        if verb != lemma:
            continue
        both = f"{particle} {marker}"
        if part.short.startswith(f"{both} ") and part.role in {Role.ADVERB, Role.PREPOSITIONAL}:
            whole = replace(part, role=Role.PREPOSITIONAL, marker=both, sense=Sense.NONE)
            return both, whole, None
        before = next((p for p in clause.parts if p.end == part.start), None)
        if before is not None and before.short == particle and part.marker == marker:
            return both, part, before
    return None


def loose(part: Part, asked: Part) -> bool:
    """Whether a phrase behind the one asked for may belong to it or need not be told."""
    if part.start <= asked.start or part.fronted:
        return False
    return part.sense is Sense.NONE and part.role is Role.PREPOSITIONAL


RULE = Rule("phrasal", "detail", frozenset({FactKind.ACTION}), ask)
