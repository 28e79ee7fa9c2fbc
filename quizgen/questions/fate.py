"""What happened to somebody in a tale, where one thing decides it."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import POINTING, UNTOLD, predicate
from quizgen.domain.world import World
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import points_away

SUFFERED = frozenset(
    "burn break tear crush eat swallow devour kill destroy catch sew steal rescue save drown "
    "freeze bury transform turn change punish throw cut lock trap free pardon wound hurt".split()
)
UNDERGONE = frozenset("burst die drown melt sink vanish disappear freeze break burn".split())
OFTEN = 2  # clauses of whoever a tale is about
# what else befalls somebody or something in articles
BEFALLEN = SUFFERED | frozenset(
    "abandon abolish arrest assassinate attack ban banish bomb capture close collapse convert "
    "convict crown damage defeat demolish deport disband dismiss dissolve divide evacuate "
    "evict execute exile expel extradite fine flood hang imprison infect injure invade jail "
    "knight loot lose merge occupy overthrow paralyse paralyze poison promote rebuild release "
    "remove rename replace restore sack seize sell sentence shoot shut split strike tear "
    "topple torture wreck".split()
)
TIMES = frozenset({Role.PREPOSITIONAL, Role.ADVERBIAL})
SHORTEST, LONGEST = 3, 20  # words of what happened


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What happened to X?" answered by the clause, and by what "and" joins to it."""
    clause, subject = fact.clause, fact.clause.subject
    if fact.kind is FactKind.TIME:
        yield from befell(fact, world)
        return
    if not world.tale or fact.answer is not subject or subject is None or not fateful(clause):
        return
    told_of = [c for c in world.clauses if c.form not in UNTOLD and same(c, clause)]
    if len(told_of) < OFTEN or sum(fateful(c) for c in told_of) != 1:
        return
    name = subject_words(clause, world)
    told = predicate(clause, longest=LONGEST)
    after = next(
        (
            c
            for c in world.clauses
            if c.form == "conjunct" and c.root > clause.root and same(c, clause)
            if c.evidence.sentence == clause.evidence.sentence
        ),
        None,
    )
    more = predicate(after, longest=LONGEST) if after is not None else ""
    if name is None or not told or (after is not None and not more):
        return
    before = led_up(clause, world)
    told = f"{before} and {told}" if before and not more else told
    key = f"{name} {told} and {more}" if more else f"{name} {told}"
    if POINTING.search(key) or not SHORTEST <= len(f"{told} {more}".split()) <= LONGEST:
        return
    answer: Part = replace(subject, role=Role.CONTENT)
    stem = f"what happened to {name}?"
    yield Draft(
        stem=stem,
        key=key,
        kind=Kind.STATEMENT,
        value=4.8,
        answer=answer,
        asked=Role.SUBJECT,
        choice=False,
    )


def led_up(clause: Clause, world: World) -> str:
    """What the subject did right before, where "and" joins its fate to that."""
    head = world.document.tokens[clause.root].head
    earlier = next((c for c in world.clauses if c.root == head and same(c, clause)), None)
    if earlier is None or clause.form != "conjunct" or earlier.verb.negation:
        return ""
    return predicate(earlier, longest=LONGEST)


def befell(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What happened to X in 1920?" answered by the clause without the time."""
    time, clause, verb = fact.answer, fact.clause, fact.clause.verb
    subject = clause.subject
    if subject is None or not subject.definite or subject.members or not clause.parts:
        return
    if (
        not verb.passive
        or not verb.past
        or verb.modal
        or verb.negation
        or "had" in verb.auxiliaries
    ):
        return
    if verb.lemma not in BEFALLEN or clause.status is not Status.ASSERTED or clause.quoted:
        return
    beside = [c for c in world.clauses if c.evidence.sentence == clause.evidence.sentence]
    if time.pronouns or time.role not in TIMES or len(clause.sensed(Sense.TIME)) > 1:
        return
    if points_away(time) or time.marker in {"by", "until", "since", "as"}:
        return
    after = [c for c in beside if c.form == "conjunct" and c.root > clause.root and same(c, clause)]
    if len(after) > 1 or any(c.verb.tag != "VBN" for c in after):
        return  # more followed
    name = subject_words(clause, world)
    left = replace(clause, parts=tuple(p for p in clause.parts if p is not time))
    told = predicate(left, longest=LONGEST)
    if name is None or not told or POINTING.search(told):
        return
    if after:
        more = predicate(after[0], longest=LONGEST).removeprefix(f"{verb.auxiliaries[0]} ")
        told = f"{told} and {more}" if more and f" and {more}" in clause.evidence.quote else ""
    if not SHORTEST <= len(told.split()) <= LONGEST:
        return
    yield Draft(
        stem=f"what happened to {name} {time.short}?",
        key=f"{name} {told}",
        kind=Kind.STATEMENT,
        value=4.4,
        answer=replace(subject, role=Role.CONTENT),
        asked=Role.SUBJECT,
        choice=False,
    )


def fateful(clause: Clause) -> bool:
    """Whether the clause tells that something decisive befell its subject."""
    verb, subject = clause.verb, clause.subject
    if subject is None or subject.pronouns or not subject.definite or subject.members:
        return False
    told = clause.status is Status.ASSERTED and verb.past and not clause.quoted
    done = clause.first(Role.OBJECT) is not None and verb.particle != "in"  # "in two pieces"
    befell = verb.lemma in (SUFFERED if verb.passive else UNDERGONE) and not done
    return told and befell and not verb.negation and not verb.modal


def same(one: Clause, other: Clause) -> bool:
    """Whether two clauses have one subject."""
    a, b = one.subject, other.subject
    if a is None or b is None:
        return False
    return a.entity == b.entity if a.entity is not None else a.short == b.short


RULE = Rule("fate", "sequence", frozenset({FactKind.ACTION, FactKind.TIME}), ask)
