"""Names, dates and figures: what the recogniser found, corrected span by span."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from quizgen.domain.document import Mention, Token
from quizgen.domain.kind import NAMES, Kind
from quizgen.lexicon import wordnet
from quizgen.parsing.figures import figured, measures

PARTICLES = frozenset("y de von van der del da di".split())  # within a person's name
LABELS = {
    "PERSON": Kind.PERSON, "ORG": Kind.ORGANISATION, "GPE": Kind.PLACE, "LOC": Kind.PLACE,
    "FAC": Kind.PLACE, "NORP": Kind.NATIONALITY, "EVENT": Kind.EVENT, "WORK_OF_ART": Kind.WORK,
    "LAW": Kind.WORK, "PRODUCT": Kind.PRODUCT, "LANGUAGE": Kind.NATIONALITY, "DATE": Kind.DATE,
    "TIME": Kind.TIME, "MONEY": Kind.MONEY, "PERCENT": Kind.PERCENT, "QUANTITY": Kind.QUANTITY,
    "CARDINAL": Kind.NUMBER, "ORDINAL": Kind.ORDINAL,
}  # fmt: skip


def raw(spans: Iterable[tuple[int, int, str]], tokens: Sequence[Token]) -> list[Mention]:
    """The recogniser's spans (first token, end, label) as clean mentions, in order."""
    found: list[Mention] = []
    for start, end, label in spans:
        kind = LABELS.get(label)
        if kind is None:
            continue
        human = kind is Kind.PERSON
        first = first_word(start, end, tokens) if human else start
        stop = whole(end, tokens) if human else end
        for part in unranked(Mention(first, stop, kind), tokens):
            mention = clean(lengthened(found, part, tokens), tokens)
            if mention is not None and (not found or mention.start >= found[-1].end):
                found.append(mention)
    return [*sorted(found + measures(tokens, found), key=lambda m: m.start)]


def lengthened(found: list[Mention], part: Mention, tokens: Sequence[Token]) -> Mention:
    """A person's whole name, no longer among those `found`, for a place that is but its tail:
    "Molina" in "Pablo de Arce y Molina"."""
    last = found[-1] if found else part
    tail = part.kind is Kind.PLACE and last.kind is Kind.PERSON and part.start == last.end + 1
    if not tail or tokens[last.end].text not in PARTICLES:
        return part
    return replace(found.pop(), end=part.end)


def unranked(mention: Mention, tokens: Sequence[Token]) -> list[Mention]:
    """A body whose name the recogniser ran together with the rank of its member ("Kenya Police
    Inspector Paul Stone") as two: the body, and the member."""
    last = tokens[mention.end - 1]
    if mention.kind is not Kind.ORGANISATION or mention.end - mention.start < 3:
        return [mention]
    end = mention.end
    while (
        end < len(tokens) and tokens[end].pos == "PROPN" and tokens[end].sentence == last.sentence
    ):
        end += 1
    if end == mention.end or not last.space or not wordnet.is_person(last.text.lower()):
        return [mention]
    body = replace(mention, end=mention.end - 1)
    return [body, Mention(mention.end, end, Kind.PERSON)]


def first_word(start: int, end: int, tokens: Sequence[Token]) -> int:
    """Where a person's single name begins whose first name the recogniser left out: a word before
    it that nothing else is called."""
    before = tokens[start - 1] if start and end - start == 1 else None
    if before is None or before.dep != "compound" or before.head != start or not before.space:
        return start
    titled = before.pos == "PROPN" and before.text.istitle() and before.text.isalpha()
    return start - 1 if titled and not wordnet.weights(before.text.lower()) else start


def whole(end: int, tokens: Sequence[Token]) -> int:
    """Where a person's name ends that the recogniser broke off before its last word."""
    last = tokens[end - 1]
    if end < len(tokens) and tokens[end].text == "I" and tokens[end].pos == "PROPN":
        return end + 1  # "Olaf I"
    if end < len(tokens) and last.dep == "compound" and last.head == end and last.pos == "PROPN":
        return end + (tokens[end].pos == "PROPN" and tokens[end].text[:1].isupper())
    return end


def clean(mention: Mention, tokens: Sequence[Token]) -> Mention | None:
    """The mention without determiner and possessive mark; figures with what belongs to them;
    None for what is no name."""
    start, end = mention.start, mention.end
    while end > start and (
        tokens[end - 1].tag in {"POS", ",", "''"} or tokens[end - 1].text == "’s"
    ):
        end -= 1
    if mention.kind in NAMES:
        while start < end and tokens[start].text.lower() in {
            "the",
            "a",
            "an",
            "“",
            '"',
            "of",
            "both",
        }:
            start += 1
        texts = [t.text for t in tokens[start:end]]
        if "(" in texts and ")" not in texts:
            end = start + texts.index("(")  # "World Health Organization (WHO"
        owner = next((i for i in range(end - 2, start, -1) if tokens[i].tag == "POS"), None)
        if mention.kind is Kind.PERSON and owner is not None:
            start = owner + 1  # "Pedego’s Don DiCostanza"
        if (
            start < end < len(tokens)
            and tokens[start].text in {"St", "St."}
            and tokens[end].tag == "POS"
        ):
            return None  # "St Paul's Cathedral" is no person
        if start >= end or not any(t.text[:1].isupper() for t in tokens[start:end]):
            return None
        return replace(mention, start=start, end=end)
    if start >= end or (
        end - start == 1 and tokens[start].lemma == "one" and tokens[start].dep != "nummod"
    ):
        return None  # "one of them" counts nothing
    return figured(replace(mention, start=start, end=end), tokens)
