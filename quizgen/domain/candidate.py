"""A question on its way into a bank."""

from dataclasses import dataclass, field

from quizgen.domain.clause import Evidence, Part, Role
from quizgen.domain.fact import Fact
from quizgen.domain.kind import Kind


@dataclass(frozen=True, slots=True)
class Option:
    """A wrong option, why it is wrong, and the source that offered it."""

    text: str
    rationale: str
    source: str
    start: int | None = None  # token of the article where its words stand, if they do


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A stem and its key, with all that distractors and checks need to know of them.

    `asked` is the role of the wh-word in the clause; `value` the worth of the rule's question
    as a short answer (0 to 6, see docs/rules.md), `choice_value` as multiple choice (the same if
    None); `class_noun` what the stem calls the key ("minister", "city"),
    "" if it does not. `options` are offered by rules that bring their own.
    """

    rule: str
    skill: str
    stem: str
    key: str
    kind: Kind
    fact: Fact
    answer: Part
    asked: Role
    value: float
    choice_value: float | None = None
    accept: tuple[str, ...] = ()
    entity: int | None = None
    class_noun: str = ""
    explanation: str = ""
    options: tuple[Option, ...] = ()
    choice: bool = True  # whether it may be multiple choice
    written: bool = True  # whether it may be short answer
    set_form: bool = False  # the stem is a set form around words of the article
    also: tuple[Evidence, ...] = ()  # where the article says what else the stem rests on
    penalties: tuple[tuple[str, float], ...] = field(default=())  # name, amount
