"""The analysed article: plain values, independent of the parser that made them.

Tokens are numbered through the whole document; a token's head, a mention's bounds and so on are
such numbers. Dependency labels are those of spaCy's English models (ClearNLP style).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from quizgen.domain.kind import Kind


@dataclass(frozen=True, slots=True)
class Token:
    """One word or punctuation mark."""

    i: int
    text: str
    space: str  # the white space that follows it: " " or ""
    lemma: str
    pos: str  # universal part of speech
    tag: str  # Penn Treebank tag
    dep: str  # relation to its head
    head: int  # equal to `i` for the root of a sentence
    start: int  # offset of its first character in its paragraph
    sentence: int  # index into Document.sentences


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens `start` to `end` (exclusive) of paragraph `paragraph` (counted from 1)."""

    index: int
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, date or figure: tokens `start` to `end` (exclusive).

    `entity` is the index into Document.entities of what a name stands for; None for dates and
    figures.
    """

    start: int
    end: int
    kind: Kind
    entity: int | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """Something with a name, gathered from all its mentions.

    `name` is the fullest form in the article ("Kim Jong-un"), `aliases` every form of it there
    or known otherwise ("Kim", "KCNA", "the Kremlin"), `part_of` the entities (by index) that it
    belongs to or speaks for (Seoul: South Korea), `role` a description that the article gives in
    an apposition or title ("Russian environment minister"), "" if none.
    """

    index: int
    kind: Kind
    name: str
    aliases: frozenset[str]
    plural: bool = False
    gender: str = ""  # "m", "f" or "" when the article does not tell
    role: str = ""
    part_of: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Antecedent:
    """What a pronoun stands for: words to put in its place (not possessive), and the entity."""

    text: str
    entity: int | None
    plural: bool


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words: tokens `start` to `end` (exclusive), the marks included.

    `speaker` is what to call the speaker in a question ("Michael Kofman"), None if unknown;
    `entity` the speaker's entity; `complete` is False for a few quoted words within a sentence.
    `hearer` is who is spoken to ("the boy"), None if the article does not tell.
    """

    start: int
    end: int
    speaker: str | None
    entity: int | None
    complete: bool
    hearer: Antecedent | None = None


@dataclass(frozen=True)
class Document:
    """Everything that the parser found in an article."""

    title: str
    paragraphs: tuple[str, ...]
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    quotations: tuple[Quotation, ...]
    antecedents: Mapping[int, Antecedent]  # by the index of the pronoun's token
    pipeline: str = ""  # name and version of the model, e.g. "en_core_web_sm 3.8.0"
    _children: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)
    _mention_at: Mapping[int, Mention] = field(init=False, repr=False, compare=False)
    _nouns: Mapping[str, tuple[Token, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        children: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                children[token.head].append(token.i)
        object.__setattr__(self, "_children", tuple(map(tuple, children)))
        at = {i: mention for mention in self.mentions for i in range(mention.start, mention.end)}
        object.__setattr__(self, "_mention_at", at)
        nouns: dict[str, tuple[Token, ...]] = {}
        for token in self.tokens:
            if token.pos in {"NOUN", "PROPN"}:
                lemma = token.lemma.lower()
                nouns[lemma] = (*nouns.get(lemma, ()), token)
        object.__setattr__(self, "_nouns", nouns)

    def children(self, i: int) -> tuple[Token, ...]:
        """The direct dependents of token `i`, in order."""
        return tuple(self.tokens[j] for j in self._children[i])

    def child(self, i: int, *deps: str) -> Token | None:
        """The first direct dependent of token `i` with one of these labels."""
        return next((t for t in self.children(i) if t.dep in deps), None)

    def subtree(self, i: int) -> list[int]:
        """Token `i` and all that depends on it, as sorted indices."""
        found, stack = [], [i]
        while stack:
            j = stack.pop()
            found.append(j)
            stack.extend(self._children[j])
        return sorted(found)

    def mention_at(self, i: int) -> Mention | None:
        """The mention that covers token `i`."""
        return self._mention_at.get(i)

    def nouns(self, lemma: str) -> tuple[Token, ...]:
        """The nouns with this lemma (in small letters), in order."""
        return self._nouns.get(lemma, ())

    def sentence_of(self, i: int) -> Sentence:
        """The sentence that token `i` stands in."""
        return self.sentences[self.tokens[i].sentence]

    def text(self, start: int, end: int) -> str:
        """The article's own words, tokens `start` to `end` (exclusive)."""
        return "".join(t.text + t.space for t in self.tokens[start:end]).strip()

    def quotation_at(self, i: int) -> Quotation | None:
        """The quotation that covers token `i`."""
        return next((q for q in self.quotations if q.start <= i < q.end), None)

    def ancestors(self, i: int) -> Iterator[Token]:
        """The heads of token `i`, nearest first, up to the root."""
        token = self.tokens[i]
        while token.head != token.i:
            token = self.tokens[token.head]
            yield token
