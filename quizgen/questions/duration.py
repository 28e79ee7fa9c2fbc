"""How long something took or lasted."""

import re
from collections.abc import Iterator

from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.bounds import ONLY
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

PART_OF = re.compile(r"the (?:first|early|final|opening) ", re.I)
ASKING = {"for": "for how long", "over": "over what period", "": "how long"}
RATE = re.compile(r"(?:an?|per|each|every) (?:hour|day|night|week|month|year)\b ?")
NEXT = re.compile(r"^the (?:next|following|past|last|previous) ", re.I)


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How long did X ...?" answered by a length of time."""
    time, clause = fact.answer, fact.clause
    if time.figure.lower().startswith(("one ", "a ", "an ")):
        return  # "one night the bell rang"
    if PART_OF.match(time.figure):
        return  # "the first five years of its life": of what would be lost
    if time.pronouns or time.marker not in {"", "for", "over"} or not time.figure:
        return
    perfect = {"has", "have", "had"} & set(fact.clause.verb.auxiliaries)
    if time.marker == "over" and not perfect:
        return  # within which it was done, not how long it took
    asking = ASKING[time.marker]
    rest = f"{time.counted} {time.beyond}".strip()  # "six days in March"
    key = NEXT.sub("", ONLY.sub("", time.figure))
    if rate := RATE.match(rest):  # "12 hours a day"
        key, rest = f"{key} {rate[0].strip()}", rest[rate.end() :]
    stem = inverted(clause, world, asking, gap=time)
    if stem is not None:
        stem = f"{stem[:-1]} {rest}?" if rest else stem
        yield Draft(stem=stem, key=key, kind=Kind.DURATION, value=2.5, choice_value=3.9)


RULE = Rule("duration", "detail", frozenset({FactKind.DURATION}), ask)
