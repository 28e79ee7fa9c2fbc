"""What somebody wants, plans or decides to do, and what made somebody do something."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.lexicon.verb_classes import ACHIEVE, CAUSE, INTEND, JUDGE, PONDER, REQUEST, WISH

READY = frozenset(
    "likely unlikely able unable ready willing unwilling eager reluctant determined prepared keen "
    "afraid due slow quick enough sufficient insufficient anxious desperate impatient "
    "resolved".split()
)

DUTY = frozenset({"have"})  # "has to sell it"
PURPOSED = frozenset("use design mean intend".split())
CALLS = {("call", "on"), ("call", "upon"), ("appeal", "to"), ("plead", "with"), ("wait", "for")}
CALLS |= {(verb, "to") for verb in "cry call shout beckon sign signal wave whisper pray".split()}
ABLE = {Kind.PERSON, Kind.PEOPLE, Kind.ORGANISATION, Kind.COUNTRY, Kind.GROUP}


def extract(clause: Clause) -> Iterator[Fact]:
    """INTENTION for "plans to sell it", "is likely to sell it" and "is expected to sell it",
    with whom it is wanted of for "wants Russia to sell it"; CAUSATION for "forced Russia to sell
    it"."""
    infinitives = (p for p in clause.parts if p.role is Role.INFINITIVE and p.inner)
    deed = next(infinitives, None) or made_to(clause)
    if deed is None:
        return
    verb = clause.verb
    affected = clause.first(Role.OBJECT)
    adjective = clause.first(Role.PREDICATE)
    eased = verb.lemma in JUDGE and deed.short.split()[1:2] == ["to"]  # "find it hard to sell it"
    if affected is not None and made_up(affected, clause):
        yield Fact(kind=FactKind.INTENTION, clause=clause, answer=deed, about=affected)
    elif affected is not None and (verb.lemma in CAUSE | REQUEST or eased):
        yield Fact(kind=FactKind.CAUSATION, clause=clause, answer=deed, about=affected)
    elif (called := called_on(deed, clause)) is not None:
        yield Fact(kind=FactKind.INTENTION, clause=clause, answer=deed, about=called)
    elif affected is not None and wanted_of(affected, deed, clause):
        yield Fact(kind=FactKind.INTENTION, clause=clause, answer=deed, about=affected)
    elif affected is None and deed.head_tag == "VBG" and not deed.marker:
        if verb.lemma in PONDER and not verb.passive and deed.core.split()[0].endswith("ing"):
            yield Fact(kind=FactKind.INTENTION, clause=clause, answer=deed)
    elif affected is None and deed.marker == "to":
        asked_of = verb.passive and verb.lemma in CAUSE | INTEND | REQUEST | PURPOSED
        ready = verb.lemma == "be" and adjective is not None and ready_for(adjective)
        subject = clause.subject
        if ready and adjective is not None and adjective.head in {"able", "unable"}:
            ready = subject is not None and subject.kind is not Kind.PERSON  # he could do much
        if ready or asked_of or (verb.lemma in INTEND | ACHIEVE | DUTY and not verb.passive):
            yield Fact(kind=FactKind.INTENTION, clause=clause, answer=deed)


def made_to(clause: Clause) -> Part | None:
    """What people "were made to" do, which the parser takes for an end of its own."""
    verb, subject = clause.verb, clause.subject
    if verb.lemma != "make" or not verb.passive or subject is None or subject.kind not in ABLE:
        return None
    forced = clause.first(Role.ADVERBIAL)
    beside = forced is not None and forced.start == clause.root + 1
    return forced if beside and forced is not None and forced.marker == "to" else None


def ready_for(adjective: Part) -> bool:
    """Whether the adjective says little without the deed: "likely", "strong enough"."""
    return adjective.head in READY or adjective.short.endswith(" enough")


def wanted_of(affected: Part, deed: Part, clause: Clause) -> bool:
    """Whether the object is somebody who is wanted to do the deed: "wants Anna to sing"."""
    able = affected.kind in ABLE or affected.proper
    own = clause.verb.lemma in WISH and not clause.verb.passive and affected.end <= deed.start
    return own and able and deed.marker == "to"


def made_up(mind: Part, clause: Clause) -> bool:
    """Whether somebody "made up his mind" to do the deed."""
    return (clause.verb.lemma, clause.verb.particle, mind.head) == ("make", "up", "mind")


def called_on(deed: Part, clause: Clause) -> Part | None:
    """The phrase for those who are called on to do the deed: "on the town", right before it."""
    before = next((p for p in clause.parts if p.end == deed.start), None)
    if before is None or before.role is not Role.PREPOSITIONAL or deed.marker != "to":
        return None
    return before if (clause.verb.lemma, before.marker) in CALLS and not before.pronouns else None
