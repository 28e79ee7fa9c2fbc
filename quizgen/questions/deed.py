"""What somebody did when or after something else happened."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import SAY, THINK
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import doing

ACTORS = {Kind.PERSON, Kind.PEOPLE, Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY}
INTO_BEING = re.compile(r" into (?:existence|being|force|effect|use)\b")  # no deed
MARKS = frozenset({"when", "after", "before", "once", "as soon as"})
SEEMING = frozenset({"look", "sound", "appear", "feel"})
BEFALLING = frozenset("contract suffer receive undergo incur".split())  # what happens to somebody
RESTING = frozenset({"stand", "sit", "lie", "wait", "sleep"})


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X do when Y?" answered by the whole clause."""
    time, clause = fact.answer, fact.clause
    verb = clause.verb
    if time.role is not Role.ADVERBIAL or time.marker not in MARKS:
        return
    if (
        time.pronouns
        or verb.lemma
        in SAY
        | THINK
        | {"be", "have", "seem", "die", "live", "remain", "become"}
        | RESTING
        | BEFALLING
        or verb.passive
    ):
        return
    subject = clause.subject
    if subject is None or (subject.kind not in ACTORS and not world.tale):
        return
    also = [
        c
        for c in world.clauses
        if c.evidence.sentence == clause.evidence.sentence
        and c.root != clause.root
        and c.subject is not None
        and c.subject.start == subject.start
    ]
    if not clause.parts[1:] and not also:
        return
    others = tuple(p for p in clause.parts if p is not time)
    seeming = verb.lemma in SEEMING and not verb.particle
    if seeming and all(p.role is not Role.PREPOSITIONAL for p in others):
        return  # "looked darker"
    if any(p.pronouns for p in others) or verb.modal or verb.negation:
        return
    if verb.auxiliaries[:1] in {("have",), ("has",)}:
        return  # "what have they done when"
    stem = doing(clause, world, "what", gap=None, without=others)
    key = deed(clause, world, time)
    if INTO_BEING.search(key) or time.short not in (stem or ""):
        return
    if also and key:
        key = joined(key, also, clause, time)
    if stem is not None and key:
        yield Draft(stem=stem, key=key, kind=Kind.STATEMENT, value=4.5)


def joined(key: str, also: list[Clause], clause: Clause, time: Part) -> str:
    """The deed with the one that "and" joins to it; "" where there are more, or where the time
    may belong to one of them only."""
    other = also[0]
    pronouns = any(p.pronouns for p in other.parts)
    next_one = other.form == "conjunct" and other.root > clause.root and time.fronted
    verb = other.verb
    if len(also) > 1 or pronouns or not next_one or verb.modal or verb.negation:
        return ""
    if other.status is not clause.status or verb.auxiliaries:
        return ""
    parts = [p.short for p in other.parts if not p.fronted and p.sense is not Sense.RESULT]
    return " ".join(w for w in [key, "and", *verb.adverbs, verb.text, verb.particle, *parts] if w)


def deed(clause: Clause, world: World, time: object) -> str:
    """The clause without the circumstance that the stem names."""
    subject = subject_words(clause, world)
    if subject is None:
        return ""
    verb = clause.verb
    if any(p is not time and not p.fronted and p.start < clause.root for p in clause.parts):
        return ""  # "the monks today use": a word between the two
    rest = [
        p.short
        for p in clause.parts
        if p is not time and not p.fronted and p.sense is not Sense.RESULT
    ]
    chain = [*verb.auxiliaries, *verb.adverbs, verb.text, verb.particle]
    return " ".join(w for w in [subject, *chain, *rest] if w)


RULE = Rule("deed", "sequence", frozenset({FactKind.TIME}), ask)
