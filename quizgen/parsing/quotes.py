"""Quotations and who speaks them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from quizgen.domain.document import (
    Antecedent,
    Entity,
    Mention,
    Quotation,
    Sentence,
    Token,
)
from quizgen.domain.kind import Kind
from quizgen.lexicon.verb_classes import SAY, THINK

SPEAKING = SAY | THINK | {"ask", "cry", "shout", "whisper", "exclaim", "call", "quote", "joke"}
OPEN, CLOSE, STRAIGHT = "“", "”", '"'


def spans(tokens: Sequence[Token], sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    """The quoted stretches (first token, end), each within its paragraph. A mark without its
    fellow quotes nothing, unless the next paragraph goes on with a mark of its own."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    paragraph = 0
    for token in tokens:
        here = sentences[token.sentence].paragraph
        if here != paragraph:
            if opened is not None and token.text in {OPEN, STRAIGHT}:
                found.append((opened, token.i))
            opened, paragraph = None, here
        if token.text == OPEN or (token.text == STRAIGHT and opened is None):
            opened = token.i
        elif token.text in {CLOSE, STRAIGHT} and opened is not None:
            found.append((opened, token.i + 1))
            opened = None
    return found


def quotations(
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    antecedents: Mapping[int, Antecedent],
) -> tuple[Quotation, ...]:
    """The quotations with their speakers. One without a verb of saying of its own belongs to the
    speaker of the paragraph's others, if there is but one."""
    found = spans(tokens, sentences)
    quoted = {i for start, end in found for i in range(start, end)}
    at = {i: m for m in mentions for i in range(m.start, m.end)}

    def named(subject: Token) -> tuple[str | None, int | None]:
        return name_of(tokens, subject, at, entities, antecedents)

    spoken = [speaker(tokens, sentences, span, quoted, named) for span in found]
    by_paragraph: dict[int, set[tuple[str | None, int | None]]] = {}
    for (start, _), who in zip(found, spoken, strict=True):
        if who[0] is not None:
            by_paragraph.setdefault(paragraph_of(tokens, sentences, start), set()).add(who)
    result = []
    for (start, end), who in zip(found, spoken, strict=True):
        others = by_paragraph.get(paragraph_of(tokens, sentences, start), set())
        name, entity = who if who[0] is not None or len(others) != 1 else next(iter(others))
        result.append(Quotation(start, end, name, entity, complete(tokens, start, end)))
    return tuple(result)


def paragraph_of(tokens: Sequence[Token], sentences: Sequence[Sentence], i: int) -> int:
    """The paragraph of token `i`."""
    return sentences[tokens[i].sentence].paragraph


def complete(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the quoted words hold a finite clause of their own."""
    return any(t.dep in {"nsubj", "nsubjpass"} and start <= t.head < end for t in tokens[start:end])


def speaker(
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],
    span: tuple[int, int],
    quoted: set[int],
    named: Callable[[Token], tuple[str | None, int | None]],
) -> tuple[str | None, int | None]:
    """The name and entity of who speaks the words `span`: the subject of a verb of saying
    outside of it, in a sentence that it touches."""
    first = sentences[tokens[span[0]].sentence].start
    last = sentences[tokens[min(span[1], len(tokens)) - 1].sentence].end
    for verb in tokens[first:last]:
        if verb.i in quoted or verb.lemma.lower() not in SPEAKING:
            continue
        subject = next(
            (t for t in tokens[first:last] if t.head == verb.i and t.dep in {"nsubj", "nsubjpass"}),
            None,
        )
        if subject is None or subject.i in quoted:
            continue
        who = named(subject)
        if who[0] is not None:
            return who
    return None, None


def name_of(
    tokens: Sequence[Token],
    subject: Token,
    at: Mapping[int, Mention],
    entities: Sequence[Entity],
    antecedents: Mapping[int, Antecedent],
) -> tuple[str | None, int | None]:
    """What to call the bearer of a subject."""
    if subject.i in antecedents:
        known = antecedents[subject.i]
        return known.text, known.entity
    if subject.tag in {"PRP", "WP", "DT"}:
        return None, None
    mention = at.get(subject.i)
    if mention is not None and mention.entity is not None:
        one = entities[mention.entity]
        if one.kind in {Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY}:
            the = mention.start and tokens[mention.start - 1].text.lower() == "the"
            return (f"the {one.name}" if the else one.name), one.index
    children = [t.i for t in tokens[max(0, subject.i - 5) : subject.i] if t.head == subject.i]
    start = min([*children, subject.i])
    text = "".join(t.text + t.space for t in tokens[start : subject.i + 1]).strip()
    return text[:1].lower() + text[1:] if tokens[start].pos == "DET" else text, None
