"""A case and what happens in it, worded so that the question names what the answer goes on about:
"If the firm does not pay, it will lose" and "The firm will lose if it does not pay" alike."""

import re
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content
from quizgen.questions.naming import subject_words
from quizgen.questions.vague import same

LEADING = re.compile(r"(\w+) (it|they|he|she) ", re.I)
WORD = re.compile(r"[\w’'-]+")
SMALL = frozenset(
    "that cannot they them their also then there this these those thus only even".split()
)
SHORTEST, LONGEST = 2, 24  # words of what happens


def named(case: Part, clause: Clause, world: World) -> tuple[str, Clause]:
    """The case with the noun for a pronoun that opens it, and the clause with the pronoun in its
    place; "this" for the case itself becomes "it"."""
    subject = clause.subject
    if subject is None:
        return case.short, clause
    if subject.short.lower() == "this" and case.fronted:
        return case.short, replace(clause, subject=replace(subject, short="it", pronouns=()))
    opening, below = LEADING.match(case.short), inside(case, world)
    if opening is None or below is None or below.subject is None:
        return case.short, clause
    name = subject_words(clause, world)
    if name is None or not same(below.subject, subject):
        return case.short, clause
    pronoun = opening[2].lower()
    text = f"{opening[1]} {name} {case.short[opening.end() :]}"
    return text, replace(clause, subject=replace(subject, short=pronoun))


def inside(case: Part, world: World) -> Clause | None:
    """The clause that tells the case."""
    return next((c for c in world.clauses if c.root == case.root), None)


def scope(clause: Clause, world: World) -> str:
    """The words in which the case and all that follows from it stand: what somebody says, or the
    sentence."""
    for other in world.clauses:
        for part in other.parts:
            around = part.start <= clause.root < part.end and other.root != clause.root
            if part.role is Role.CONTENT and around and part.text in clause.evidence.quote:
                return part.text
    return clause.evidence.quote


def whole(text: str, case: str, quote: str) -> bool:
    """Whether nothing that the sentence says besides the case is left out."""
    if not SHORTEST <= len(text.split()) <= LONGEST or ";" in quote:
        return False
    if text.count(" and ") > quote.count(" and "):
        return False  # the parser joined what does not belong together
    missing = words(quote) - words(text) - words(case)
    return not {w for w in missing if len(w) > 3 and w not in SMALL}


def words(text: str) -> set[str]:
    """The words in lower case."""
    return {w.lower() for w in WORD.findall(text)}


def told_again(fact: Fact, world: World) -> bool:
    """Whether another sentence tells of the same case."""
    here = content(fact.answer.core)
    others = (
        content(f.answer.core)
        for f in world.facts
        if f.kind is FactKind.CONDITION and f.evidence.sentence != fact.evidence.sentence
    )
    return any(here <= there and len(there) <= len(here) + 1 for there in others)
