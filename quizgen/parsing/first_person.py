"""Whom I, and now and then we, stands for in a quotation: its speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.domain.document import Antecedent, Entity, Quotation, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon.verb_classes import INTEND, THINK

SINGULAR = frozenset("i me my myself".split())
LONGEST = 4  # words of a speaker without a name
# who says "we hope" hopes so too
SHARED = (THINK | INTEND) - {"find", "show", "see", "need", "learn", "know"}


def first_person(
    tokens: Sequence[Token], quotations: Sequence[Quotation], entities: Sequence[Entity]
) -> dict[int, Antecedent]:
    """The antecedents of the first-person pronouns that stand for a person who is quoted."""
    found: dict[int, Antecedent] = {}
    for quotation in quotations:
        speaker = speaker_of(quotation, entities)
        if speaker is None:
            continue
        inside = tokens[quotation.start : quotation.end]
        for token in inside:
            if token.text.lower() in SINGULAR and token.tag in {"PRP", "PRP$"}:
                found[token.i] = speaker
        for i in shared(inside, tokens):
            found[i] = speaker
    return found


def speaker_of(quotation: Quotation, entities: Sequence[Entity]) -> Antecedent | None:
    """A person with a name, or one of whom there is but one ("the straw"); None for others."""
    if quotation.entity is not None:
        one = entities[quotation.entity]
        known = one.kind is Kind.PERSON
        return Antecedent(one.name, one.index, plural=False) if known else None
    name = quotation.speaker or ""
    single = name.startswith("the ") and len(name.split()) <= LONGEST and not name.endswith("s")
    return Antecedent(name, None, plural=False) if single else None


def shared(inside: Sequence[Token], tokens: Sequence[Token]) -> Iterator[int]:
    """The "we" that hopes, wants or believes something; what else goes back to it stays open, as
    "they" would leave the reader to ask who."""
    for token in inside:
        if token.text.lower() != "we" or token.dep != "nsubj":
            continue
        verb = tokens[token.head]
        if verb.lemma.lower() not in SHARED:
            continue
        yield token.i
