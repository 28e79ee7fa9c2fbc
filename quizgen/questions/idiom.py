"""A verb or adjective with its own preposition: "What is X known for?"."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import FIGURES, Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import IDIOMS
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted
from quizgen.questions.wh import who_or_what

OWN = re.compile(r" (?:him|her|it|them)sel(?:f|ves)$")  # "the smell themselves"
NOWHERE = {"direction", "middle", "case", "way"}  # "lies in the direction of the sun"
SETTINGS = {Sense.TIME, Sense.DURATION}  # "in 1911": they go behind the preposition
OUTCOMES = {("lead", "to"), ("result", "in"), ("stem", "from"), ("consist", "of")}
USUALLY = re.compile(r"in (?:\w+ ){0,2}(?:cases|ways|respects|part)$", re.I)
WHAT = {("use", "for"), ("serve", "as"), ("act", "as"), ("independent", "of")}


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X depend on?": the preposition stays with its verb."""
    thing, clause = fact.answer, fact.clause
    if thing.role is not Role.PREPOSITIONAL or thing.pronouns or thing.kind in FIGURES:
        return
    adjective = clause.first(Role.PREDICATE)
    if adjective is not None and " that " in adjective.short:
        return  # "so afraid that he fled | of fire"
    governor = adjective.head if adjective is not None else clause.verb.lemma
    if (governor, thing.marker) not in IDIOMS or thing.sense in {Sense.TIME, Sense.PLACE}:
        return
    if thing.core.split()[0].lower() in {"when", "where", "how", "that"} or thing.head in NOWHERE:
        return
    wh = who_or_what(thing, world) if (governor, thing.marker) not in WHAT else None
    phrase = wh.phrase if wh is not None else "what"
    if thing.kind in {Kind.REASON, Kind.PURPOSE, Kind.MEANS, Kind.DESCRIPTION}:
        phrase = "what"
    after = tuple(p for p in clause.parts if p.start > thing.start and not p.fronted)
    before = tuple(p for p in clause.parts if p.start < thing.start and not p.fronted)
    before = tuple(p for p in before if p.sense not in SETTINGS and not USUALLY.match(p.short))
    person = clause.subject is not None and clause.subject.kind is Kind.PERSON
    if person and (governor, thing.marker) in OUTCOMES:
        return  # what somebody did leads to something, nobody does so himself
    if any(p.pronouns or p.role is Role.ADVERB for p in before):
        return
    deed = thing.head_tag == "VBG" and thing.core.split()[0].lower().endswith("ing")
    tail = " ".join([*(p.short for p in before), thing.marker, *(["doing"] if deed else [])])
    stem = inverted(clause, world, phrase, gap=thing, without=(*before, *spared(after)), tail=tail)
    if stem is not None:
        key = OWN.sub("", thing.core)
        yield Draft(stem=stem, key=key, kind=thing.kind, value=4.5, choice_value=3)


def spared(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """What follows the gap and need not be asked."""
    return tuple(p for p in parts if p.sense not in {Sense.TIME, Sense.CONDITION})


RULE = Rule("idiom", "detail", frozenset({FactKind.ACTION}), ask)
