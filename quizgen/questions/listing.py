"""The members of a list that the article counts."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

LIST = re.compile(r"^(?P<thing>[^:;,–—]+?)(?::| –| —) (?P<members>[^:;–—]+?)\.?$")
JOINT = re.compile(r",? and ")
MOST = 24  # words of the list
ROLES = frozenset({Role.ATTRIBUTE, Role.OBJECT, Role.PREPOSITIONAL})


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What are the three types of rock?", from "There are three types of rock: ...", and
    "To which three towns ...?", from "... to three towns: ..."."""
    part, clause = fact.answer, fact.clause
    if not part.figure or part.pronouns or part.role not in ROLES:
        return
    found = LIST.match(part.inner if part.role is Role.PREPOSITIONAL else part.text)
    if found is None or not JOINT.search(found["members"]):
        return
    thing, members = found["thing"].strip(), found["members"].strip()
    if not thing.lower().startswith(part.figure.lower()) or len(members.split()) > MOST:
        return
    if clause.form == "existential":
        stem: str | None = f"what are the {thing} that the article names?"
    elif part.role is Role.OBJECT and subject_words(clause, world):
        others = tuple(p for p in clause.parts if p is not part)
        stem = inverted(clause, world, f"which {thing}", gap=part, without=others)
    elif part.role is Role.PREPOSITIONAL and part.marker:
        stem = inverted(clause, world, f"{part.marker} which {thing}", gap=part)
    else:
        return
    if stem is not None:
        yield Draft(stem=stem, key=members, kind=Kind.DESCRIPTION, value=4.8, set_form=True)


RULE = Rule("listing", "detail", frozenset({FactKind.QUANTITY}), ask)
