"""Whether "the report" or "the findings" that says something is the only one of the article."""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.document import Document, Token
from quizgen.domain.fact import FactKind

STUDIES = frozenset("report study survey poll paper analysis experiment review trial".split())
MADE = re.compile(r" of the (\w+)$")
FOUND = frozenset("finding result".split())
# of which there is one more, or was one before
MORE = frozenset(
    "another other earlier previous second third separate similar different two three several "
    "many most some these those each every".split()
)
NEAR = 3  # words before the noun that may tell it from others


def only_source(candidate: Candidate, document: Document) -> bool:
    """Whether what the stem says to speak is the only report or study that the article tells of,
    or what the only one has found."""
    subject, fact = candidate.fact.clause.subject, candidate.fact
    if subject is None or fact.kind is not FactKind.STATEMENT:
        return False
    made = MADE.search(subject.short)  # "the authors of the study"
    noun = made[1].lower() if made is not None else subject.head
    if noun in STUDIES:
        return alone(noun, document)
    if subject.head not in FOUND or not single(subject.head, document):
        return False
    told = [noun for noun in sorted(STUDIES) if named(noun, document)]
    return len(told) == 1 and alone(told[0], document)


def alone(noun: str, document: Document) -> bool:
    """Whether the article brings in one such thing, once, and never tells it from others."""
    begun = [t for t in named(noun, document) if {"a", "an", "new", "latest"} & before(t, document)]
    makers = {maker for t in named(noun, document) if (maker := maker_of(t, document))}
    return len(begun) <= 1 and len(makers) <= 1 and single(noun, document)


def maker_of(noun: Token, document: Document) -> str:
    """Whose it is: "Lund" for "the Lund report" and "the report by Lund"; "" where it is not
    told."""
    around = document.tokens[max(0, noun.i - 1) : noun.i + 3]
    if noun.i and around[0].pos == "PROPN":
        return around[0].text
    return around[-1].text if around[-2].text == "by" else ""


def single(noun: str, document: Document) -> bool:
    """Whether nothing tells one such thing from others."""
    uses = named(noun, document)
    several = noun in STUDIES and any(t.tag in {"NNS", "NNPS"} for t in uses)
    return not several and not any(MORE & before(t, document) for t in uses)


def named(noun: str, document: Document) -> list[Token]:
    """Where the article has the noun."""
    return [t for t in document.tokens if t.lemma.lower() == noun and t.pos in {"NOUN", "PROPN"}]


def before(noun: Token, document: Document) -> frozenset[str]:
    """The last words before a noun."""
    return frozenset(t.text.lower() for t in document.tokens[max(0, noun.i - NEAR) : noun.i])
