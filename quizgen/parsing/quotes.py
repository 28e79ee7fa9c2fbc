"""Quotations and who speaks them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from quizgen.domain.document import (
    Antecedent,
    Entity,
    Mention,
    Quotation,
    Sentence,
    Token,
)
from quizgen.domain.kind import Kind
from quizgen.parsing.quote_marks import CLOSE, OPEN, STRAIGHT, spans
from quizgen.parsing.speakers import NOBODY, SPEAKING, Speaker, Speakers

SUBJECTS = {"nsubj", "nsubjpass"}
BEFORE = frozenset("do not n't please now then never always so".split())  # "Do not touch it"
TURNS = 4  # quotations back


def quotations(
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    antecedents: Mapping[int, Antecedent],
) -> tuple[Quotation, ...]:
    """The quotations with their speakers, None where the article does not tell."""
    pairing = Pairing(tokens, sentences, mentions, entities, antecedents)
    found: list[Quotation] = []
    for start, end in pairing.found:
        who = pairing.speaker(start, end)
        if who.gender:
            who = pairing.meant(who.gender, start, found)
        if who == NOBODY:
            who = pairing.going_on(start, found)
        found.append(Quotation(start, end, who.name, who.entity, complete(tokens, start, end)))
    return tuple(pairing.alone(found))


def complete(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the quoted words hold a finite clause of their own, or tell somebody to do
    something."""
    told = any(t.dep in SUBJECTS and start <= t.head < end for t in tokens[start:end])
    return told or ordering(tokens[start:end])


def ordering(words: Sequence[Token]) -> bool:
    """Whether the words begin with a verb in the bare form: "Do not touch the bell"."""
    first = next((t for t in words if t.text.isalpha() and t.text.lower() not in BEFORE), None)
    return first is not None and first.tag == "VB" and first.dep in {"ROOT", "ccomp", "conj"}


class Pairing(Speakers):
    """Finds the speakers of one document's quotations."""

    def __init__(
        self,
        tokens: Sequence[Token],
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
        antecedents: Mapping[int, Antecedent],
    ) -> None:
        self.found = spans(tokens, sentences)
        quoted = frozenset(i for start, end in self.found for i in range(start, end))
        super().__init__(tokens, sentences, mentions, entities, antecedents, quoted=quoted)

    def paragraph(self, i: int) -> int:
        """The paragraph of token `i`."""
        return self.sentences[self.tokens[i].sentence].paragraph

    def speaker(self, start: int, end: int) -> Speaker:
        """Who speaks, by a verb of saying or "according to" in a sentence that the words touch:
        the one that the words hang from, else the nearest."""
        first = self.sentences[self.tokens[start].sentence].start
        last = self.sentences[self.tokens[end - 1].sentence].end
        if self.announced(start):
            first = self.sentences[self.tokens[start].sentence - 1].start
        above = self.above(start, end)
        verbs = [
            t
            for t in self.tokens[first:last]
            if t.i not in self.quoted and (t.lemma.lower() in SPEAKING or t.text == "According")
        ]
        far = len(self.tokens)
        verbs.sort(key=lambda t: (above.get(t.i, far), min(abs(t.i - start), abs(t.i - end))))
        for verb in verbs:
            subject = self.subject(verb)
            if subject is not None and subject.i not in self.quoted:
                who = self.named(self.meant_by(subject))
                if who != NOBODY or subject.tag == "WP":
                    return who
        return NOBODY

    def announced(self, start: int) -> bool:
        """Whether the words open a paragraph, and the one before ends as if they stood in it
        ("and he said,")."""
        before = self.tokens[start - 1] if start else self.tokens[start]
        return self.opens(start) and before.text in {",", ":"} and self.apart(before.i, start)

    def above(self, start: int, end: int) -> dict[int, int]:
        """All that the quoted words hang from, outside of the marks, with the steps up to it."""
        found: dict[int, int] = {}
        for token in self.tokens[start:end]:
            i, steps = token.head, 1
            while not start <= i < end and steps < found.get(i, len(self.tokens)):
                found[i] = steps
                i, steps = self.tokens[i].head, steps + 1
        return found

    def meant(self, gender: str, start: int, before: Sequence[Quotation]) -> Speaker:
        """Who "he said" means where no antecedent is certain: whom the words before tell of, since
        somebody last spoke; else the one speaker of that gender in the paragraph so far, else in
        the paragraph before."""
        here = self.paragraph(start)
        told = self.told_of(start, before)
        if told is not None:
            fits = self.entities[told].gender in {"", gender}
            return Speaker(self.entities[told].name, told) if fits else Speaker(gender=gender)
        for paragraph in (here, here - 1):
            speakers = {
                Speaker(q.speaker, q.entity)
                for q in before
                if q.entity is not None and self.paragraph(q.start) == paragraph
            }
            if speakers:
                (only, *others) = speakers
                kind = self.entities[only.entity or 0]
                fits = kind.kind is Kind.PERSON and kind.gender in {"", gender}
                return only if fits and not others else Speaker(gender=gender)
        return Speaker(gender=gender)

    def told_of(self, start: int, before: Sequence[Quotation]) -> int | None:
        """The person whom the last sentence before the words tells of, in their paragraph and
        since somebody last spoke: "The coach Per Holm told how it came. “I heard it,” he said."""
        here = self.tokens[start].sentence
        last = max((q.end for q in before), default=0)
        for sentence in reversed(self.sentences[:here]):
            if sentence.paragraph != self.sentences[here].paragraph or sentence.start < last:
                return None
            for token in self.tokens[sentence.start : sentence.end]:
                main = token.dep in SUBJECTS and self.tokens[token.head].dep == "ROOT"
                mention = self.at.get(token.i) or (self.apposed(token) if main else None)
                if main and mention is not None and mention.kind is Kind.PERSON:
                    return mention.entity
        return None

    def going_on(self, start: int, before: Sequence[Quotation]) -> Speaker:
        """The speaker of the words before, where these go on from them without a new one."""
        if not before:
            return NOBODY
        last = before[-1]
        left_open = self.tokens[last.end - 1].text not in {CLOSE, STRAIGHT}
        if last.end == start and self.tokens[start].text == OPEN and left_open:
            return Speaker(last.speaker, last.entity)  # at a paragraph's end
        if last.end == start and (last.entity is None or self.apart(last.start, start)):
            return self.replying(last, before)
        if self.paragraph(last.start) != self.paragraph(start):
            return NOBODY
        gap = self.tokens[last.end : start]
        spoken = self.tokens[last.end - 1].sentence
        told = any(
            t.i not in self.quoted and t.lemma.lower() in SPEAKING
            for t in self.tokens[start : self.sentences[self.tokens[start].sentence].end]
        )
        if self.opens(start) and not told and all(t.sentence == spoken for t in gap):
            return Speaker(last.speaker, last.entity)
        return NOBODY

    def apart(self, one: int, other: int) -> bool:
        """Whether two tokens stand in different paragraphs."""
        return self.paragraph(one) != self.paragraph(other)

    def replying(self, last: Quotation, before: Sequence[Quotation]) -> Speaker:
        """Who answers words that end where others begin, with nothing between: the one who spoke
        before `last` speaker, as the two take turns."""
        for one in reversed(before[-TURNS:]):
            named = one.speaker is not None and last.speaker is not None
            if named and (one.speaker, one.entity) != (last.speaker, last.entity):
                return Speaker(one.speaker, one.entity)
        return NOBODY

    def follows(self, one: Quotation, found: Sequence[Quotation]) -> bool:
        """Whether the words answer others that end where they begin."""
        return any(q.end == one.start for q in found)

    def bare(self, one: Quotation) -> bool:
        """Whether no verb outside of all marks tells in the quotation's sentences that somebody
        speaks."""
        first = self.sentences[self.tokens[one.start].sentence].start
        last = self.sentences[self.tokens[one.end - 1].sentence].end
        return not any(
            t.i not in self.quoted and t.lemma.lower() in SPEAKING for t in self.tokens[first:last]
        )

    def opens(self, start: int) -> bool:
        """Whether a sentence starts with token `start`."""
        return self.sentences[self.tokens[start].sentence].start == start

    def alone(self, found: Sequence[Quotation]) -> list[Quotation]:
        """The quotations; one that opens a sentence and is still without a speaker has that of
        the paragraph's others, if there is but one, and nobody else is told of just before."""
        result = []
        for quotation in found:
            one, here = quotation, self.paragraph(quotation.start)
            speakers = {
                (q.speaker, q.entity)
                for q in found
                if q.speaker is not None and self.paragraph(q.start) == here
            }
            told = self.told_of(one.start, [q for q in found if q.end <= one.start])
            others = one.speaker is None and self.opens(one.start) and self.bare(one)
            if others and len(speakers) == 1 and not self.follows(one, found):
                ((name, entity),) = speakers
                if told is None or told == entity:
                    one = replace(one, speaker=name, entity=entity)
            result.append(one)
        return result
