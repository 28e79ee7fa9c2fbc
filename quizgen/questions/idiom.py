"""A verb or adjective with its own preposition: "What is X known for?"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import FIGURES, PLACES, Kind
from quizgen.domain.world import World
from quizgen.lexicon.idioms import IDIOMS, STATES_OF
from quizgen.lexicon.verb_classes import SEEING
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.run_together import breaks_off
from quizgen.questions.stem import inverted
from quizgen.questions.vague import known_before
from quizgen.questions.wh import who_or_what

OWN = re.compile(r" (?:him|her|it|them)sel(?:f|ves)$")  # "the smell themselves"
THE_ONE = re.compile(r"the [a-z-]+$")
UNFIT = re.compile(r" that |^the [A-Z]\w+$")  # "an attack on the French": whom
MANNER = re.compile(r"an? [a-z]+$")  # "broke off with a jerk"
# which are the phrase's own: "subject to debate"
EMPTY = frozenset("debate change discussion dispute doubt question criticism".split())
# which tell nothing without what went before: "warned of the danger"
FAINT = frozenset(
    "danger problem issue matter situation idea fact change risk claim accusation allegation "
    "question statement comment remark suggestion".split()
)
NEARBY = re.compile(r" (?:nearby|there|here|abroad|locally)$")  # "works as a cook nearby"
NOWHERE = {
    "direction",
    "middle",
    "case",
    "way",
    "conjunction",
    "combination",
    "connection",
    "condition",  # "agreed on condition that"
}  # "lies in the direction of the sun"
WHAT = {
    ("use", "for"),
    ("serve", "as"),
    ("act", "as"),
    ("turn", "into"),
    ("change", "into"),
    ("independent", "of"),
    ("function", "as"),
    ("use", "as"),
    ("short", "of"),
}
ABOUTS = frozenset("abroad home here there overseas afar elsewhere above below".split())
OUTCOMES = {("lead", "to"), ("result", "in"), ("stem", "from"), ("consist", "of")}
SUFFERED = {(v, "from") for v in ("suffer", "result", "arise", "come", "benefit")}
TALK = {(v, p) for v in ("talk", "speak") for p in ("about", "of")}  # of much else as well
EXAMPLES = re.compile(r"^,? (?:such as|including|like|for example|for instance)\b")
SOME = re.compile(r"(?:many|several|some|various|other|numerous|a number of|a range of) ")
DOING = re.compile(r"^(?: from [a-z ]+)? (?!according|including|following|during)[a-z]+ing\b")
# "rose to prominence", "came to light": one phrase
LIGHT = {("rise", "to"), ("rise", "from"), ("come", "to"), ("come", "from"), ("take", "from")}
IDENTIFIED = re.compile(r"^ ?(?:[–—:]|--) ?(?:the|an?) ")
AGED = re.compile(r"in (?:his|her|their) ")  # "two sailors in their late 40s"
WITHIN = ("on", "into", "with", "to", "from")
SHORT, FEWEST = 3, 2  # words of the object and of what its preposition brings
BEING = frozenset({"be", "remain"})
TOLD = frozenset({Role.ATTRIBUTE, Role.PREDICATE, Role.OBJECT})  # what something is
# which tell nothing without the time or the place where it was: "What did X respond to?"
REACTING = frozenset("refer respond react reply listen point".split())
FEW = 6  # words of their stems
ASKING = frozenset("when where how that what it them him her this these".split())
MOST = 2  # words of an adjective


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X depend on?": the preposition stays with its verb."""
    thing, clause = fact.answer, fact.clause
    if thing.role is Role.OBJECT:
        yield from within(fact, world)
        return
    if clause.verb.lemma in BEING and not any(p.role in TOLD for p in clause.parts):
        yield from state(fact, world)
        return
    clause = once_only(clause)
    governor = governing(clause)
    if (governor, thing.marker) not in IDIOMS or unfit(thing, clause):
        return
    known = known_before(thing.head, clause, world) or thing.head in FAINT
    if THE_ONE.match(thing.core) and known:
        return  # "were involved in the voyage"
    if governor in SEEING and thing.marker == "as":
        return  # "How ...?" asks for it
    if (governor, thing.marker) == ("full", "of") and thing.kind is Kind.PEOPLE:
        return  # nobody asks whom a place was full of
    noun = shared_noun(thing, clause)
    phrase = f"what kind of {noun}" if noun else phrase_for(thing, governor, world)
    after = tuple(p for p in clause.parts if p.start > thing.start and not p.fronted)
    before = tuple(p for p in clause.parts if p.start < thing.start and belongs(p, clause))
    if any(p.pronouns or p.role is Role.ADVERB for p in before):
        return
    plain = (governor, thing.marker) in OUTCOMES | SUFFERED
    deed = not plain and thing.head_tag == "VBG" and thing.core.split()[0].lower().endswith("ing")
    tail = " ".join([*(p.short for p in before), thing.marker, *(["doing"] if deed else [])])
    stem = inverted(clause, world, phrase, gap=thing, without=(*before, *spared(after)), tail=tail)
    if stem is not None and not (governor in REACTING and len(stem.split()) <= FEW):
        key = f"{OWN.sub('', once(thing))} {tail_of(thing, after)}".strip()
        key = NEARBY.sub("", key) if thing.marker == "as" else key
        yield Draft(stem=stem, key=key, kind=thing.kind, value=4.5, choice_value=3, class_noun=noun)


def once_only(clause: Clause) -> Clause:
    """The clause in the past where its verb is what nobody has done, only did: "has died of"."""
    verb = clause.verb
    if verb.lemma != "die" or verb.auxiliaries not in {("has",), ("have",)}:
        return clause
    return replace(clause, verb=replace(verb, text="died", tag="VBD", auxiliaries=()))


def state(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What is X in danger of?"."""
    thing, clause = fact.answer, fact.clause
    words = thing.short.split()
    left = next((s for n in (3, 4) if (s := " ".join(words[:n])) in STATES_OF), "")
    right = thing.short.removeprefix(left).strip()
    if (
        thing.role is not Role.PREPOSITIONAL
        or not left
        or not right
        or thing.pronouns
        or thing.fronted
        or right.split()[0] in ASKING
    ):
        return
    known = known_before(right.split()[-1], clause, world)
    if (
        (THE_ONE.match(right) and known)
        or right in FAINT
        or breaks_off(right, clause.evidence.quote)
    ):
        return
    after = tuple(p for p in clause.parts if p.start > thing.start and not p.fronted)
    if any(p.start == thing.end and p.sense is not Sense.TIME for p in after):
        return  # "at risk of flooding | as the ice melts": one may belong to the other
    stem = inverted(clause, world, "what", gap=thing, tail=left)
    if stem is not None:
        yield Draft(stem=stem, key=right, kind=Kind.THING, value=4.8, choice=False)


def governing(clause: Clause) -> str:
    """The adjective or verb that takes the preposition."""
    adjective = clause.first(Role.PREDICATE)
    return adjective.head if adjective is not None else clause.verb.lemma


def unfit(thing: Part, clause: Clause) -> bool:
    """Whether the phrase is no answer: a time or place, torn, nowhere in particular, or one that
    the article limits or gives examples of."""
    if thing.role is not Role.PREPOSITIONAL or thing.pronouns or thing.kind in FIGURES:
        return True
    if thing.fronted or (thing.proper and thing.kind in PLACES and thing.marker in {"from", "in"}):
        return True  # a circumstance: "in the past, scientists believed"
    if thing.sense is Sense.TIME or (thing.sense is Sense.PLACE and thing.marker != "into"):
        return True
    person = clause.subject is not None and clause.subject.kind is Kind.PERSON
    if person and (governing(clause), thing.marker) in OUTCOMES | TALK:
        return True  # what somebody did leads to something, nobody does so himself
    quote, core = clause.evidence.quote, thing.core
    words = core.lower().split()
    if words[0] in {"when", "where", "how", "that", "what", *ABOUTS} or thing.head in NOWHERE:
        return True
    thing_done = clause.first(Role.OBJECT)
    if thing_done is not None and thing_done.short == "place":
        return True  # "takes place from one hour to another"
    loose = clause.subject is not None and " " not in clause.subject.short
    if clause.form == "reduced" and loose and clause.subject and not clause.subject.definite:
        return True  # "(firms engaged in building)": some of them
    if words[0] in {"a", "an"} and (governing(clause), thing.marker) == ("lie", "in"):
        return True  # how somebody lies, not what something lies in
    if words[0] == "one" or core in EMPTY or (thing.marker == "with" and MANNER.match(core)):
        return True
    if unsaid(clause.first(Role.PREDICATE), quote) or light(thing, clause):
        return True
    if any(p.short.lower().startswith("only ") for p in clause.parts):
        return True
    return unfinished(thing, quote)


def light(thing: Part, clause: Clause) -> bool:
    """Whether the words are a part of the verb: "rose to prominence"."""
    lone = " " not in thing.core and not thing.plural and thing.core[:1].islower()
    return lone and (governing(clause), thing.marker) in LIGHT


def unsaid(adjective: Part | None, quote: str) -> bool:
    """Whether the adjective says too much, or the same that the article has said of more."""
    if adjective is None:
        return False
    if f"also {adjective.short}" in quote:
        return True
    words = adjective.short.split()
    return len(words) > MOST or "that" in words  # "better off exposed"


def unfinished(thing: Part, quote: str) -> bool:
    """Whether what is meant comes behind: "subsystems, such as ...", "a device – the engine"."""
    core = thing.core
    behind, first = quote.partition(core)[2], core.lower().split()[0]
    if thing.plural and (" " not in core or SOME.match(core.lower())) and EXAMPLES.match(behind):
        return True
    if thing.marker in {"in", "to"} and thing.proper and DOING.match(behind):
        return True  # "resulted in Lund leaving the club"
    if first in {"a", "an", "two", "being"} and IDENTIFIED.match(behind):
        return True
    if re.match(rf",? (?:and|or) (?:\w+ )?{re.escape(thing.marker)} ", behind):
        return True  # "worked as a guide in the castle and also as a cook"
    return breaks_off(core, quote)


def phrase_for(thing: Part, governor: str, world: World) -> str:
    """The wh-phrase: "what" for what is no person or thing, or of which one asks so."""
    if (governor, thing.marker) in WHAT or thing.marker == "as":
        return "what"
    if thing.kind in {Kind.REASON, Kind.PURPOSE, Kind.MEANS, Kind.DESCRIPTION}:
        return "what"
    wh = who_or_what(thing, world)
    return wh.phrase if wh is not None else "what"


def within(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What do scientists blame the decline on?", where the parser took what follows "on" for a
    description of the object."""
    thing, clause = fact.answer, fact.clause
    if thing.pronouns or thing.members or clause.verb.passive:
        return
    if any(p.role is Role.OBJECT and p is not thing for p in clause.parts):
        return
    for marker in WITHIN:
        left, found, right = thing.short.partition(f" {marker} ")
        if not found or (clause.verb.lemma, marker) not in IDIOMS:
            continue
        blamed = (clause.verb.lemma, marker) == ("blame", "on")  # it never stands without "on"
        if not blamed and (" of " in left or len(left.split()) > SHORT):
            continue
        if len(right.split()) < FEWEST or UNFIT.search(right):
            continue
        if THE_ONE.match(right) and known_before(right.split()[-1], clause, world):
            continue
        more = tuple(p for p in clause.parts if p.start == thing.end) if blamed else ()
        if any(p.pronouns for p in more):
            continue
        stem = inverted(clause, world, "what", gap=thing, without=more, tail=f"{left} {marker}")
        if stem is not None:
            key = " ".join([right, *(p.short for p in more)])
            yield Draft(stem=stem, key=key, kind=Kind.THING, value=4.3, choice=False)


def shared_noun(thing: Part, clause: Clause) -> str:
    """The noun that what is asked for shares with the subject, "" where there is none: "river
    water is made into drinking water"."""
    words, subject = thing.core.split(), clause.subject
    last = words[-1]
    described = len(words) > 1 and words[-2].lower() not in {"a", "an", "the"}
    quoted = re.search(r"[\"“”]", thing.core)
    if subject is None or thing.plural or not described or quoted or not last.islower():
        return ""
    return last if subject.short.split()[-1] == last else ""


def belongs(part: Part, clause: Clause) -> bool:
    """Whether the part has its place before the preposition: no circumstance, but what follows
    the object at once, which may describe it."""
    if part.fronted:
        return False
    if part.role is not Role.PREPOSITIONAL:
        return part.sense is not Sense.TIME
    return any(p.role is Role.OBJECT and p.end == part.start for p in clause.parts)


def tail_of(thing: Part, after: tuple[Part, ...]) -> str:
    """What follows the answer at once and belongs to it: "ice in the soil"."""
    for part in after:
        if part.start == thing.end and (
            AGED.match(part.short) or (" " not in thing.core and part.marker in {"in", "of"})
        ):
            return part.short
    return ""


def once(thing: Part) -> str:
    """The answer without its preposition where "and" repeats it: "of fish and of bread"."""
    return re.sub(rf" and {re.escape(thing.marker)} ", " and ", thing.core)


def spared(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """What follows the gap and need not be asked."""
    return tuple(
        p for p in parts if p.sense not in {Sense.TIME, Sense.CONDITION} or AGED.match(p.short)
    )


RULE = Rule("idiom", "detail", frozenset({FactKind.ACTION}), ask)
