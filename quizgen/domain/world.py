"""All that the article says, as the stages after the facts see it."""

from dataclasses import dataclass
from functools import cached_property

from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.clause import Clause
from quizgen.domain.document import Document
from quizgen.domain.fact import Fact

TOLD_IN_PAST = 0.7  # of a story's main clauses; tellers speak to the reader in between


@dataclass(frozen=True)
class World:
    """The analysed article with its clauses and facts, each in the article's order."""

    document: Document
    clauses: tuple[Clause, ...]
    facts: tuple[Fact, ...]

    @cached_property
    def tale(self) -> bool:
        """Whether the text is a story without dates and figures, told in the past tense: what
        stands earlier in it happened earlier."""
        if any(c.isdigit() for t in self.document.tokens for c in t.text):
            return False
        told = [c.verb.past for c in self.clauses if c.form == "main" and not c.quoted]
        return bool(told) and sum(told) >= TOLD_IN_PAST * len(told)


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
