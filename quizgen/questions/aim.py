"""What an aim, a problem, a reason or their like consists in."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import attributed, inverted
from quizgen.questions.verb_order import straight_verb

ALSO = re.compile(r",? (?:and|but) that\b")
KINDS = {Role.INFINITIVE: Kind.PURPOSE, Role.ATTRIBUTE: Kind.DESCRIPTION}
OF_WHAT = re.compile(r"\b(?:of|for|with|in|that|which|behind|why|to|about|from)\b|’s\b|'s\b")
ONE = re.compile(
    r"(?:one|another) (?:\w+ ){0,2}(?:thing|way|factor|method|example|advantage|benefit|"
    r"problem|difficulty|aim|goal|effect|feature)\b",
    re.I,
)
FEWEST = 3  # words of what is asked about


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What is the aim of X?" answered by "To ..." or by a whole clause."""
    told, clause = fact.answer, fact.clause
    subject = clause.subject
    if subject is None or told.pronouns or len(subject.short.split()) < FEWEST:
        return
    if not OF_WHAT.search(subject.short):
        return  # "one big problem": of what?
    if ONE.match(subject.short):
        return  # "one thing that has helped": the article may tell more of them
    if clause.verb.negation or any(p.start >= told.end for p in clause.parts):
        return
    wanted = told.role is Role.INFINITIVE
    key = told.core if told.role is Role.CONTENT else told.short
    if told.role is Role.CONTENT and key.lower().startswith(f"the {subject.head} "):
        # "The problem with the bridge is that it is narrow": no problem is narrow
        key = world.document.text(told.start, told.end).removeprefix("that ")
    if wanted:
        key = ALSO.split(key)[0]
    elif ALSO.search(key):
        return  # two clauses run together
    if told.role is Role.ATTRIBUTE:  # "What might be one reason for X?"
        name, verb = subject_words(clause, world), straight_verb(clause.verb, plural=False)
        stem = attributed(clause, world, f"what {verb} {name}") if name else None
    else:
        stem = inverted(clause, world, "what", gap=told)
    if stem is not None:
        yield Draft(
            stem=stem,
            key=key,
            kind=KINDS.get(told.role, Kind.STATEMENT),
            value=5.5,
            choice=wanted,
        )


RULE = Rule("aim", "purpose", frozenset({FactKind.AIM}), ask)
