"""What somebody did when or after something else happened: the bare verb phrase."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import inflect
from quizgen.lexicon.verb_classes import SAY, THINK
from quizgen.questions import either
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import doing
from quizgen.questions.vague import faceless

ACTORS = {Kind.PERSON, Kind.PEOPLE, Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY}
INTO_BEING = re.compile(r" into (?:existence|being|force|effect|use)\b")  # no deed
MARKS = frozenset({"when", "after", "before", "once", "as soon as"})
SEEMING = frozenset({"look", "sound", "appear", "feel"})
BEFALLING = frozenset("contract suffer receive undergo incur".split())  # what happens to somebody
RESTING = frozenset({"stand", "sit", "lie", "wait", "sleep"})
STATES = frozenset("be have seem die live remain become".split())
NO_DEED = SAY | THINK | STATES | RESTING | BEFALLING
COMPARED = re.compile(r"\b(?:similar|same)\b")  # to something told before


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X do when Y?" answered by the bare verb phrase."""
    time, clause = fact.answer, fact.clause
    verb, subject = clause.verb, clause.subject
    if time.role is not Role.ADVERBIAL or time.marker not in MARKS or time.pronouns:
        return
    if subject is None or not acts(clause, world):
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
    if any(p.pronouns for p in others):
        return
    stem = doing(clause, world, "what", gap=None, without=others)
    key = deed(clause, world, time)
    if INTO_BEING.search(key) or COMPARED.search(key) or time.short not in (stem or ""):
        return
    if either.in_case(key, clause, time, world):
        return
    if also and key:
        key = joined(key, also, clause, time)
    if stem is not None and key:
        choice = momentary(time, world) and not verb.auxiliaries
        yield Draft(stem=stem, key=key, kind=Kind.DEED, value=4.5, choice=choice)


def acts(clause: Clause, world: World) -> bool:
    """Whether the clause tells what somebody known does."""
    verb, subject = clause.verb, clause.subject
    if verb.passive or verb.modal or verb.negation or verb.lemma in NO_DEED:
        return False
    if verb.auxiliaries[:1] in {("have",), ("has",)}:
        return False  # "what have they done when"
    if world.tale or subject is None:
        return True
    # not "what did people do when the pier closed?"
    return subject.kind in ACTORS and not (verb.past and faceless(subject))


def momentary(time: Part, world: World) -> bool:
    """Whether what the same one did at other times was surely not done then: not "after" it, as
    all was that came later, nor while somebody was young."""
    below = next((c for c in world.clauses if c.root == time.root), None)
    lasting = below is None or below.verb.lemma == "be"
    return time.marker not in {"after", "once"} and not lasting


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
    base = inflect.base(verb.text, verb.tag, verb.lemma)
    return " ".join(w for w in [key, "and", *verb.adverbs, base, verb.particle, *parts] if w)


def deed(clause: Clause, world: World, time: object) -> str:
    """The verb phrase as it stands behind "do", without the circumstance that the stem names."""
    verb = clause.verb
    if subject_words(clause, world) is None:
        return ""
    if any(p is not time and not p.fronted and p.start < clause.root for p in clause.parts):
        return ""  # "the monks today use": a word between the two
    rest = [
        p.short
        for p in clause.parts
        if p is not time and not p.fronted and p.sense is not Sense.RESULT
    ]
    form = verb.text if verb.auxiliaries else inflect.base(verb.text, verb.tag, verb.lemma)
    return " ".join(w for w in [*verb.adverbs, form, verb.particle, *rest] if w)


RULE = Rule("deed", "sequence", frozenset({FactKind.TIME}), ask)
