"""A fact: one thing that a clause makes known."""

from dataclasses import dataclass
from enum import StrEnum

from quizgen.domain.clause import Clause, Evidence, Part, Status


class FactKind(StrEnum):
    """What the fact tells."""

    ACTION = "action"  # who did what to whom
    PLACE = "place"
    TIME = "time"
    DURATION = "duration"
    QUANTITY = "quantity"
    STATEMENT = "statement"  # who said, believes, denies what
    QUOTATION = "quotation"  # who said which words
    INTENTION = "intention"  # who wants, plans, agreed, refused to do what
    CAUSE = "cause"
    PURPOSE = "purpose"
    MEANS = "means"
    CONDITION = "condition"
    CONTRAST = "contrast"  # what something is set against
    SEQUEL = "sequel"  # what had an effect
    AIM = "aim"  # what an aim, a problem, a reason consists in
    CAUSATION = "causation"  # what made whom do what
    DEFINITION = "definition"  # what something is
    EXISTENCE = "existence"  # what there is
    QUALITY = "quality"  # what something is like
    NAME = "name"  # what something is called
    ACRONYM = "acronym"  # what letters stand for
    POST = "post"  # who holds which post
    REFERENCE = "reference"  # what a pronoun stands for
    MEANING = "meaning"  # what a word means


# what is known of the article's words, not of its matter
OF_WORDS = frozenset({FactKind.QUOTATION, FactKind.REFERENCE, FactKind.MEANING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """`answer` is the part of `clause` that the fact makes known: the place of a PLACE fact,
    the reason of a CAUSE fact, and so on. `about` is what it is known of, where that is not the
    clause's subject."""

    kind: FactKind
    clause: Clause
    answer: Part
    about: Part | None = None

    @property
    def evidence(self) -> Evidence:
        """Where the article says so."""
        return self.clause.evidence

    @property
    def status(self) -> Status:
        """How far the article vouches for it."""
        return self.clause.status

    @property
    def speaker(self) -> str:
        """Who vouches for it, "" if the article does."""
        return self.clause.speaker
