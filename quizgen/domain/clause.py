"""A clause: who does what, and every circumstance, as plain values with rendered words.

Question rules read only this. Words are rendered from the article's own tokens: pronouns
with a known antecedent are replaced, a capital that stood only for the start of a sentence is
lowered, nothing is respelt.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizgen.domain.kind import Kind


class Role(StrEnum):
    """The syntactic role of a part in its clause."""

    SUBJECT = "subject"
    OBJECT = "object"
    INDIRECT = "indirect object"
    ATTRIBUTE = "attribute"  # noun phrase after be or become
    PREDICATE = "predicate"  # adjective after be or seem, object complement
    AGENT = "agent"  # by-phrase of a passive
    PREPOSITIONAL = "prepositional"  # prepositional phrase
    INFINITIVE = "infinitive"  # to-clause or -ing clause that the verb asks for
    CONTENT = "content"  # that-clause, or what was said
    ADVERBIAL = "adverbial"  # subordinate clause or bare noun phrase ("last week")
    ADVERB = "adverb"


class Sense(StrEnum):
    """What a circumstance tells."""

    NONE = ""
    TIME = "time"
    DURATION = "duration"
    PLACE = "place"
    CAUSE = "cause"
    PURPOSE = "purpose"
    MEANS = "means"
    MANNER = "manner"
    CONDITION = "condition"
    CONCESSION = "concession"
    RESULT = "result"
    EXTENT = "extent"


class Status(StrEnum):
    """How far the article itself vouches for a clause."""

    ASSERTED = "asserted"
    REPORTED = "reported"  # somebody says so
    HEDGED = "hedged"  # may, could, reportedly, expected to
    DENIED = "denied"  # somebody denies or doubts it
    PLANNED = "planned"  # will, plans to
    CONDITIONAL = "conditional"  # if, would


# adverbs of how sure it is, which stand right behind the first auxiliary
SURENESS = frozenset("possibly probably perhaps certainly surely presumably".split())


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the article says it: paragraph (from 1), sentence (index in the document),
    characters `start` to `end` (exclusive) of the paragraph, and the words there."""

    paragraph: int
    sentence: int
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One constituent of a clause.

    `text` is all of it; `short` leaves out relative clauses, appositions and brackets;
    `inner` is `text` without the leading preposition or conjunction (`marker`).
    `pronouns` are those that could not be resolved. `members` are the texts of a coordination's
    conjuncts. `entity` is the entity that the head names, `entities` all entities within.
    `figure` is the number that the phrase gives, with its unit or approximator ("about 25"),
    `counted` what it counts ("stores"), `beyond` the place or time of that ("in the United
    States").
    `start`/`end` bound it in the document's tokens, `root` is the token of its head word.
    """

    role: Role
    text: str
    start: int
    end: int
    head: str  # lemma of the head word
    head_tag: str = ""
    kind: Kind = Kind.THING
    sense: Sense = Sense.NONE
    short: str = ""
    marker: str = ""
    inner: str = ""
    plural: bool = False
    proper: bool = False  # the head is a name
    definite: bool = False  # a name, or introduced by the, a possessive or a demonstrative
    fronted: bool = False  # stood before the subject
    entity: int | None = None
    entities: frozenset[int] = frozenset()
    members: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    figure: str = ""
    figure_kind: Kind | None = None
    counted: str = ""
    beyond: str = ""
    root: int = -1

    @property
    def core(self) -> str:
        """`short` without the leading preposition or conjunction."""
        if self.marker and self.short.lower().startswith(f"{self.marker} "):
            return self.short[len(self.marker) + 1 :]
        return self.short


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """The verb chain of a clause."""

    lemma: str
    text: str  # the main verb as it stands
    tag: str  # Penn tag of the main verb
    auxiliaries: tuple[str, ...] = ()  # in order, as they stand, contractions written out
    negation: str = ""  # "not", "never", "no longer"
    particle: str = ""
    adverbs: tuple[str, ...] = ()  # adverbs within the chain that belong to the meaning
    passive: bool = False
    modal: str = ""

    @property
    def finite(self) -> bool:
        """Whether the chain has a tense or a modal of its own."""
        return bool(self.auxiliaries) or self.tag in {"VBD", "VBZ", "VBP"}

    @property
    def early(self) -> tuple[str, ...]:
        """The adverbs right behind the first of several auxiliaries ("could possibly have")."""
        several = len(self.auxiliaries) > 1
        return tuple(a for a in self.adverbs if several and a.lower() in SURENESS)

    @property
    def late(self) -> tuple[str, ...]:
        """The adverbs right before the main verb."""
        return tuple(a for a in self.adverbs if a not in self.early)

    @property
    def past(self) -> bool:
        """Whether the chain is in the past tense."""
        first = self.auxiliaries[0].lower() if self.auxiliaries else ""
        return first in {"was", "were", "had", "did"} or (not first and self.tag == "VBD")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A subject, a verb chain and its other parts in the article's order.

    `speaker` is who vouches for it when the status is REPORTED or DENIED ("Michael Kofman"),
    "" when the article does so itself. `form` tells how it stood in the sentence: main,
    conjunct, content (after say, believe ...), relative, reduced, adverbial or infinitive.
    """

    subject: Part | None
    verb: Verb
    parts: tuple[Part, ...]
    evidence: Evidence
    root: int  # token index of the main verb
    form: str = "main"
    status: Status = Status.ASSERTED
    speaker: str = ""
    speaker_entity: int | None = None
    quoted: bool = False

    def first(self, *roles: Role) -> Part | None:
        """The first part in one of these roles."""
        return next((p for p in self.parts if p.role in roles), None)

    def sensed(self, *senses: Sense) -> tuple[Part, ...]:
        """The circumstances of these senses."""
        return tuple(p for p in self.parts if p.sense in senses)
