"""The text as the resolution of pronouns reads it: tokens, names and quotations by place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quizgen.domain.document import Entity, Mention, Sentence, Token

SUBJECTS = {"nsubj", "nsubjpass"}
OBJECTS = {"dobj", "pobj", "dative", "obj"}
VERBAL = {"VERB", "AUX"}


@dataclass(frozen=True)
class Script:
    """One document before its pronouns are resolved; `quoted` gives the number of the quotation
    that a token stands in."""

    tokens: Sequence[Token]
    sentences: Sequence[Sentence]
    mentions: Sequence[Mention]
    entities: Sequence[Entity]
    quoted: Mapping[int, int]
    tale: bool
    at: Mapping[int, Mention] = field(init=False)
    below: Mapping[int, Sequence[Token]] = field(init=False)

    def __post_init__(self) -> None:
        below: dict[int, list[Token]] = {}
        for token in self.tokens:
            if token.head != token.i:
                below.setdefault(token.head, []).append(token)
        object.__setattr__(self, "below", below)
        at = {i: m for m in self.mentions for i in range(m.start, m.end)}
        object.__setattr__(self, "at", at)

    def children(self, i: int) -> Sequence[Token]:
        """What hangs from token `i` directly, in order."""
        return self.below.get(i, ())

    def within(self, sentence: Sentence) -> Sequence[Token]:
        """The tokens of a sentence."""
        return self.tokens[sentence.start : sentence.end]

    def words(self, tokens: Sequence[Token]) -> str:
        """The tokens as they stand."""
        return "".join(t.text + t.space for t in tokens).strip()

    def tree(self, i: int) -> Iterable[int]:
        """Token `i` and all below it."""
        stack, found = [i], []
        while stack:
            j = stack.pop()
            found.append(j)
            stack.extend(t.i for t in self.children(j))
        return found

    def subject(self, verb: Token) -> Token | None:
        """The subject of a verb of its own."""
        return next((t for t in self.children(verb.i) if t.dep in SUBJECTS), None)

    def governor(self, token: Token) -> Token:
        """The verb in whose clause the token stands."""
        above = self.tokens[token.head]
        while above.head != above.i and above.pos not in VERBAL:
            above = self.tokens[above.head]
        return above
