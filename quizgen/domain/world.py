"""All that the article says, as the stages after the facts see it."""

from dataclasses import dataclass

from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.clause import Clause
from quizgen.domain.document import Document
from quizgen.domain.fact import Fact


@dataclass(frozen=True)
class World:
    """The analysed article with its clauses and facts, each in the article's order."""

    document: Document
    clauses: tuple[Clause, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A candidate that passed its checks. With `options` it is offered as multiple choice,
    without as a short answer. `score` is higher for a better item."""

    candidate: Candidate
    options: tuple[Option, ...]
    score: float
    difficulty: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A candidate that was dropped: by which check, and why."""

    candidate: Candidate
    check: str
    reason: str
