"""What is needed to reach an end, and what something made it possible to do with what."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.questions.effect import telling
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted, straight

NEEDED = frozenset({"require", "need"})
NEEDFUL = frozenset("necessary essential vital crucial indispensable".split())
ENABLING = frozenset("allow enable permit".split())
ENDS = ("to ", "in order to ", "in order for ", "for ")
# "a new tax enabled the road to be built"
DONE = re.compile(r"^(?P<thing>.+) to be (?P<deed>[a-z]+(?: (?!to\b)[a-z]+){0,6})$")
FEWEST, LEAST = 3, 3  # words of the end; of what it was done to


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What is needed to detect X?", "What did X allow to be built?"."""
    clause, thing = fact.clause, fact.answer
    if clause.verb.negation or clause.status is not Status.ASSERTED or clause.form == "adverbial":
        return
    if thing is clause.subject:
        yield from needed(fact, world)
    elif clause.verb.lemma in ENABLING and not clause.verb.passive:
        yield from enabled(fact, world)


def needed(fact: Fact, world: World) -> Iterator[Draft]:
    """The thing without which the end is not reached."""
    clause, thing = fact.clause, fact.answer
    if not wanting(clause) or not telling(thing) or thing.kind is not Kind.THING or thing.members:
        return
    if wordnet.is_person(thing.head) or wordnet.is_group(thing.head) or thing.figure:
        return
    ends = [p for p in clause.parts if leads(p)]
    others = [p for p in clause.parts if p not in ends and p.role is not Role.PREDICATE]
    if len(ends) != 1 or any(p.role is not Role.ADVERB for p in others):
        return
    stem = straight(clause, world, "what", without=others)
    if stem is not None and ends[0].short in stem:
        yield Draft(
            stem=stem, key=thing.short, kind=Kind.THING, value=5, choice_value=3.5, skill="cause"
        )


def wanting(clause: Clause) -> bool:
    """Whether the clause says that its subject is needed."""
    verb = clause.verb
    if verb.modal in {"may", "might", "could", "can", "would"}:
        return False
    if verb.passive:
        return verb.lemma in NEEDED
    rated = clause.first(Role.PREDICATE)
    return verb.lemma == "be" and rated is not None and rated.short in NEEDFUL


def leads(part: Part) -> bool:
    """Whether the part tells what it is needed for."""
    if part.pronouns or part.role is Role.PREDICATE or part.sense is Sense.TIME:
        return False
    return part.short.startswith(ENDS) and len(part.short.split()) >= FEWEST


def enabled(fact: Fact, world: World) -> Iterator[Draft]:
    """The thing to which it could be done."""
    clause, subject = fact.clause, fact.clause.subject
    thing, deed = fact.about or fact.answer, fact.answer
    words = thing.short if thing is deed else f"{thing.short} {deed.short}"
    found = DONE.match(words)
    if found is None or subject is None or thing.pronouns or deed.pronouns:
        return
    if thing.role is not Role.OBJECT or any(p.start > deed.start for p in clause.parts):
        return
    key = found["thing"]
    if len(key.split()) < LEAST:
        return  # "the road": which?
    tail = f"to be {found['deed']}"
    stem = inverted(clause, world, "what", gap=deed, without=(thing,), tail=tail)
    if stem is not None:
        answer = replace(thing, short=key, inner=key, text=key)
        yield Draft(
            stem=stem,
            key=key,
            kind=thing.kind,
            value=4.5,
            answer=answer,
            asked=Role.OBJECT,
            choice=False,
        )


KINDS = frozenset({FactKind.ACTION, FactKind.QUALITY, FactKind.CAUSATION})
RULE = Rule("requirement", "cause", KINDS, ask)
