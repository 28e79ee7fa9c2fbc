"""What is done, used or said in the place of something else."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import FIGURES, Kind
from quizgen.domain.world import World
from quizgen.questions.bare import joined
from quizgen.questions.deed import COMPARED, deed
from quizgen.questions.deed import joined as with_next
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import doing, inverted

BUT = re.compile(
    r"^(?P<wrong>[^,;:]+?),? (?P<how>)but (?:rather |instead )?(?!also\b)(?P<right>[^,;:]+)$"
)
RATHER = re.compile(r"^(?P<right>[^,;:]+?),? (?P<how>instead of|rather than) (?P<wrong>[^,;:]+)$")
PLACE = re.compile(r"^(?:instead of|rather than|in place of) (?P<other>.+)$", re.IGNORECASE)
POINTING = re.compile(r"\b(?:this|that|these|those|it|them|him|her|its|their|others?|ones)\b")
NUMBER = re.compile(r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$", re.I)
LONGEST = 8  # words of what is replaced


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What do X use instead of Y?", from "X use Z instead of Y"."""
    clause, thing = fact.clause, fact.answer
    if not stated(clause):
        return
    if thing is clause.subject:
        yield from acted(fact, world)
    elif thing.role is Role.OBJECT:
        yield from within(fact, world)
    if thing.role is not Role.OBJECT or thing.pronouns or thing.kind in FIGURES or thing.figure:
        return
    replaced = next((p for p in clause.parts if PLACE.match(p.short)), None)
    if replaced is None or clause.verb.negation or not sayable(replaced) or acts(replaced):
        return
    without = tuple(p for p in clause.parts if p.start >= replaced.start or p is replaced)
    stem = inverted(clause, world, "what", gap=thing, without=without)
    if stem is not None:
        yield Draft(
            stem=f"{stem.rstrip('?')} {lowered(replaced)}?",
            key=thing.short,
            kind=thing.kind,
            value=5,
            choice_value=4.4,
        )


def acted(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X do instead of waiting?", answered by the bare verb phrase."""
    clause = fact.clause
    replaced = next((p for p in clause.parts if PLACE.match(p.short)), None)
    others = [p for p in clause.parts if p is not replaced]
    if replaced is None or not acts(replaced) or not sayable(replaced) or clause.verb.passive:
        return
    if clause.verb.negation or clause.verb.lemma == "be" or any(p.pronouns for p in others):
        return
    stem = doing(clause, world, "what", gap=None, without=clause.parts)
    key = deed(clause, world, replaced)
    if key and (also := joined(clause, world)):
        key = with_next(key, also, clause, replaced)
    if stem is not None and key and others and not COMPARED.search(key):
        yield Draft(
            stem=f"{stem.rstrip('?')} {lowered(replaced)}?",
            key=key,
            kind=Kind.DEED,
            value=5,
            answer=replaced,
            choice=False,
        )


def acts(replaced: Part) -> bool:
    """Whether what is replaced is a deed: "instead of waiting"."""
    found = PLACE.match(replaced.short)
    return found is not None and found["other"].split()[0].endswith("ing")


def lowered(replaced: Part) -> str:
    """The words in mid-sentence."""
    return replaced.short[:1].lower() + replaced.short[1:]


def within(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What do X need rather than Y?", from "X do not need Y but Z" and "X need Z rather than Y",
    where the parser makes one part of both."""
    clause, thing = fact.clause, fact.answer
    negated = clause.verb.negation == "not"
    pattern = BUT if negated or thing.short.startswith("not ") else RATHER
    found = pattern.match(thing.short.removeprefix("not "))
    if clause.verb.negation and not negated:
        return
    if found is None or thing.pronouns or "only" in found["wrong"].split():
        return
    if NUMBER.match(found["wrong"]):
        return
    if len(found["wrong"].split()) > LONGEST or POINTING.search(thing.short):
        return
    affirmed = replace(clause, verb=replace(clause.verb, negation=""))
    after = tuple(p for p in clause.parts if p.start >= thing.end)
    stem = inverted(affirmed, world, "what", gap=thing, without=after)
    if stem is not None:
        right = found["right"]
        yield Draft(
            stem=f"{stem.rstrip('?')} {found['how'] or 'rather than'} {found['wrong']}?",
            key=right,
            kind=Kind.DESCRIPTION,
            value=5.2,
            answer=replace(thing, text=right, short=right, inner=right),
            choice=False,
            set_form=True,
        )


def stated(clause: Clause) -> bool:
    """Whether the clause says what is so."""
    return clause.status in {Status.ASSERTED, Status.REPORTED}


def sayable(replaced: Part) -> bool:
    """Whether what is replaced is short and names what it means."""
    short = len(replaced.short.split()) <= LONGEST
    found = PLACE.match(replaced.short)
    if found is not None and NUMBER.match(found["other"]):
        return False  # "two tracks instead of one"
    return short and not replaced.pronouns and not POINTING.search(replaced.short)


RULE = Rule("instead", "comparison", frozenset({FactKind.ACTION}), ask)
