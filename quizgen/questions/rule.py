"""What a question rule is, and how its candidates are made."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.clause import Evidence, Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World

PLAIN = frozenset({Kind.DEED, Kind.THING})
# an afterthought of the article that answers nothing that was asked
AFTERTHOUGHT = re.compile(
    r"(?: [–—-]|--|—| –) ?[^–—]+$|,? compared (?:with|to) [^,]+$|, (?:similar to|as opposed to|"
    r"as for example) .+$"
)
FEWEST = 2  # words that the afterthought has to leave


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of asking. `ask` gives the candidates that a fact of one of `kinds` yields."""

    name: str
    skill: str
    kinds: frozenset[FactKind]
    ask: Callable[[Fact, World], Iterator["Draft"]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a rule says of a candidate; the rest follows from the rule and the fact.

    `value` is the worth as a short answer, 0 to 6; `choice_value` as multiple choice.
    """

    stem: str
    key: str
    kind: Kind
    value: float
    choice_value: float | None = None
    asked: Role | None = None
    answer: Part | None = None
    accept: tuple[str, ...] = ()
    class_noun: str = ""
    options: tuple[Option, ...] = ()
    choice: bool = True
    written: bool = True
    skill: str = ""
    set_form: bool = False
    also: tuple[Evidence, ...] = ()


def candidate(rule: Rule, fact: Fact, draft: Draft) -> Candidate:
    """The candidate that `draft` of `rule` about `fact` stands for."""
    answer = draft.answer or fact.answer
    return Candidate(
        rule=rule.name,
        skill=draft.skill or rule.skill,
        stem=capital(draft.stem),
        key=capital(to_the_point(draft)),
        kind=draft.kind,
        fact=fact,
        answer=answer,
        asked=draft.asked or answer.role,
        value=draft.value,
        choice_value=draft.choice_value,
        accept=draft.accept,
        entity=None if draft.kind is Kind.STATEMENT else answer.entity,
        class_noun=draft.class_noun,
        options=draft.options,
        choice=draft.choice,
        written=draft.written,
        set_form=draft.set_form,
        also=draft.also,
    )


def to_the_point(draft: Draft) -> str:
    """The key without what a dash or a comparison adds to the deed or thing: "stops the cars – the
    only way to find smugglers"."""
    if draft.kind not in PLAIN or re.search(r"[–—].*[–—]|--.*--", draft.key):
        return draft.key
    short = AFTERTHOUGHT.sub("", draft.key)
    whole = len(short.split()) >= FEWEST and short.count("(") == short.count(")")
    return short if whole and short.count('"') % 2 == 0 else draft.key


def capital(text: str) -> str:
    """The text with a capital first letter, but for words such as "iPhone" and "e-bike"."""
    first = text.split(" ", 1)[0]
    if first[1:] == ",":
        return text  # "a, b and c"
    if any(c.isupper() for c in first[1:]) and first[:1].islower():
        return text
    for position, character in enumerate(text):
        if character.isalnum():
            return text[:position] + character.upper() + text[position + 1 :]
    return text
