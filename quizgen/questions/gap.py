"""Gap-fill: a sentence of the article with a name or figure left out."""

import re
from collections.abc import Iterator

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import FIGURES, NAMES, Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule, candidate

GAP = "_____"
LONGEST = 28  # words
OPEN = re.compile(
    r"^(?:This|These|That|Those|Such)\b|\b(?:he|she|it|they|him|them|i|we|you)\b", re.I
)


def gaps(world: World) -> Iterator[Candidate]:
    """A gap-fill candidate for each name, date or figure in a plain main clause. They are made
    only when asked for: readers keep hardly any."""
    for fact in world.facts:
        draft = gap(fact)
        if draft is not None:
            yield candidate(RULE, fact, draft)


def gap(fact: Fact) -> Draft | None:
    """The evidence sentence with the answer's words exchanged for a gap."""
    part, clause = fact.answer, fact.clause
    if not plain(clause) or part.pronouns:
        return None
    words = part.figure or part.inner or part.text
    kind = part.figure_kind or part.kind
    if kind not in NAMES | FIGURES | {Kind.DATE} or part.role is Role.CONTENT:
        return None
    quote = clause.evidence.quote
    if quote.count(words) != 1 or len(quote.split()) > LONGEST or OPEN.search(quote):
        return None
    stem = quote.replace(words, GAP)
    return Draft(stem=stem, key=words, kind=kind, value=1, answer=part, choice=False)


def plain(clause: Clause) -> bool:
    """Whether the sentence can stand alone with nothing unresolved in it."""
    parts: tuple[Part | None, ...] = (clause.subject, *clause.parts)
    return (
        clause.form == "main"
        and clause.status is Status.ASSERTED
        and not any(p is not None and p.pronouns for p in parts)
    )


RULE = Rule("gap", "detail", frozenset(FactKind), lambda _fact, _world: iter(()))
