"""When something happens or is done: a condition of time, for what is always or often so."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import ASK, SAY, THINK
from quizgen.questions.case import inside
from quizgen.questions.naming import own_once, subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "When does X ...?" answered by "When ...", "Only when ..." or "After ..."."""
    time, clause = fact.answer, fact.clause
    if fact.kind is FactKind.CONDITION:
        yield from condition(fact, world)
        return
    if time.role is not Role.ADVERBIAL or time.marker not in {
        "when",
        "after",
        "before",
        "until",
        "as soon as",
    }:
        return
    if time.short.lower().startswith("even ") or clause.verb.lemma in WONDERING:
        return
    if not at_a_time(clause, world) or meanwhile(time, clause, world) or cut_short(time, world):
        return
    if time.pronouns or clause.verb.lemma in SAY | THINK | ASK or len(time.short.split()) < 4:
        return
    if clause.first(Role.ATTRIBUTE) is not None or len(clause.sensed(Sense.TIME)) > 1:
        return
    subject = clause.subject
    if subject is None or not (subject.definite or not clause.verb.past):
        return
    now = not clause.verb.past and not clause.verb.modal
    if not now and time.marker in {"before", "until"}:
        return
    asking = "until when" if time.marker == "until" else "when"
    stem = inverted(clause, world, asking, gap=time)
    if stem is not None:
        name = subject_words(clause, world) or ""
        own = own_once(f"{name} {time.short}", subject, name, world)
        key = own.removeprefix(f"{name} ")
        key = name_once(key, name, subject, world)
        if not key:
            return
        yield Draft(
            stem=stem, key=key, kind=Kind.STATEMENT, value=4.5 if now else 3.8, choice=False
        )


def at_a_time(clause: Clause, world: World) -> bool:
    """Whether one would ask when it is: not when "the square looks larger", "they have finished" or
    "the roof is being mended"."""
    verb = clause.verb
    before = world.document.tokens[max(clause.root - 2, 0) : clause.root]
    if any(t.text == "also" for t in before):
        return False  # "bees also dance when": the other time is told elsewhere
    if verb.lemma in SEEMING or verb.modal == "must":
        return False
    goes_on = verb.tag == "VBG" or "being" in verb.auxiliaries
    return not goes_on and verb.auxiliaries[:1] not in {("have",), ("has",)}


def meanwhile(time: Part, clause: Clause, world: World) -> bool:
    """Whether the time is only the background: what had happened before something that is still
    so, or what somebody had or owned at the time."""
    below = inside(time, world)
    if below is None:
        return False
    past = below.verb.past and not below.verb.modal
    if not clause.verb.past and not clause.verb.modal:
        return past
    return past and below.verb.lemma in OWNING and not below.verb.auxiliaries


def cut_short(time: Part, world: World) -> bool:
    """Whether the time tells too little: "when heated" leaves out what, "after he arrived"
    where."""
    start = world.document.tokens[time.start + 1 : time.start + 2]
    return any(t.tag == "VBN" for t in start) or ARRIVING.search(time.short) is not None


def name_once(key: str, name: str, subject: Part, world: World) -> str:
    """The answer with "he" for a name that the question says: "When the baker, Kim Lund, tried
    ..."; "" where it is said in another place."""
    marker, _, rest = key.partition(" ")
    if subject.kind is not Kind.PERSON or subject.entity is None or name not in rest:
        return key
    told = re.match(rf"(?:[a-zA-Z ]+, )?{re.escape(name)},? (?=[a-z])", rest)
    who = {"m": "he", "f": "she"}.get(world.document.entities[subject.entity].gender)
    behind = rest[told.end() :] if told is not None else name
    return f"{marker} {who} {behind}" if who and name not in behind else ""


OWNING = frozenset("have possess own contain".split())
ARRIVING = re.compile(r"\b(?:arrived?s?|left|leaves?|returned|returns?|came|comes?|went|goes)$")
SEEMING = frozenset("look seem appear feel sound taste smell".split())
# what follows them with "when" is a question
WONDERING = frozenset(
    "wonder ask inquire enquire decide discuss know learn consider guess remember forget".split()
)


def condition(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Under what condition does X ...?" answered by "Only if ..." or "Provided ..."."""
    case, clause = fact.answer, fact.clause
    low = case.short.lower()
    if case.pronouns or not low.startswith(("only if ", "provided ")) or len(low.split()) < 5:
        return
    if clause.verb.lemma in SAY | THINK or clause.subject is None:
        return
    stem = inverted(clause, world, "under what condition", gap=case)
    if stem is not None:
        yield Draft(stem=stem, key=case.short, kind=Kind.STATEMENT, value=5, choice=False)


KINDS = frozenset({FactKind.TIME, FactKind.CONDITION})
RULE = Rule("occasion", "sequence", KINDS, ask)
