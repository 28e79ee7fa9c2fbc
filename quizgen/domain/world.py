"""All that the article says, as the stages after the facts see it."""

import re
from dataclasses import dataclass
from functools import cached_property

from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.clause import Clause
from quizgen.domain.document import Document
from quizgen.domain.fact import Fact
from quizgen.domain.kind import Kind
from quizgen.domain.tale import TOLD_IN_PAST, counted, dated

TOLD_WITH_FIGURES = 0.9  # share of the main clauses in the past tense
LARGE = re.compile(r"\d{3}|[%$£€]")  # a year, a sum
SEXED = frozenset("he she him his her himself herself".split())
MEASURES = frozenset({Kind.MONEY, Kind.PERCENT, Kind.QUANTITY})


@dataclass(frozen=True)
class World:
    """The analysed article with its clauses and facts, each in the article's order."""

    document: Document
    clauses: tuple[Clause, ...]
    facts: tuple[Fact, ...]

    @cached_property
    def tale(self) -> bool:
        """Whether the text is a story without dates and measures, told in the past tense: what
        stands earlier in it happened earlier."""
        texts = [t.text for t in self.document.tokens]
        measured = any(m.kind in MEASURES for m in self.document.mentions)
        figures = counted(texts)
        if any(LARGE.search(text) for text in texts) or (figures and measured) or dated(texts):
            return False
        told = [c.verb.past for c in self.clauses if c.form == "main" and not c.quoted]
        share = TOLD_WITH_FIGURES if figures else TOLD_IN_PAST
        return bool(told) and sum(told) >= share * len(told)

    @cached_property
    def characters(self) -> frozenset[str]:
        """Who acts in a tale, by the words for them: those who speak, and whom it calls he or she;
        none of another text."""
        if not self.tale:
            return frozenset()
        tokens = self.document.tokens
        called = {
            one.text
            for i, one in self.document.antecedents.items()
            if tokens[i].text.lower() in SEXED and not one.plural
        }
        return frozenset({q.speaker for q in self.document.quotations if q.speaker} | called)


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
