"""What somebody in a tale proposes with "Let us"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.advice import clear
from quizgen.questions.rule import Draft, Rule

LET_US = re.compile(
    r"(?:(?:then|now|so|come|and),? )*let us (?!not\b|see\b|hope\b|all\b)(.+)", re.I
)
SHORTEST, LONGEST = 3, 18  # words of what is proposed
CUT = re.compile(r"[,;:](?! and )|--| (?:for|because) (?:we|it|they|he|she|I) ")


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X propose to do?" answered by what stands behind "Let us"."""
    speaker, told = fact.about, LET_US.fullmatch(fact.answer.text)
    if not world.tale or speaker is None or told is None:
        return
    key = CUT.split(told[1])[0].strip(" ,.!")
    if not SHORTEST <= len(key.split()) <= LONGEST or not clear(key):
        return
    others = (f for f in world.facts if f.kind is FactKind.QUOTATION and f is not fact)
    if any(
        f.about and f.about.short == speaker.short and LET_US.match(f.answer.text) for f in others
    ):
        return  # of several proposals none is the answer
    answer = replace(fact.answer, role=Role.INFINITIVE, text=key, short=key, inner=key)
    stem = f"what did {speaker.short} propose to do?"
    yield Draft(stem=stem, key=key, kind=Kind.DEED, value=5.5, answer=answer)


RULE = Rule("invitation", "attribution", frozenset({FactKind.QUOTATION}), ask)
