"""The article as a store of options: every name, figure, noun phrase and clause with where it
stands and what it tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quizgen.distractors.filler import Filler, Offer
from quizgen.distractors.words import WORD, content, first_word, spaced
from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.document import Document, Entity, Mention
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import FIGURES, NAMES, Kind
from quizgen.domain.telling import told
from quizgen.domain.world import World

OPENERS = frozenset("that what how why where when who which whether if".split())
FAR = 5  # words between "the" and a name that it belongs to
TELLABLE = {Status.ASSERTED, Status.REPORTED}


@dataclass(frozen=True, slots=True)
class Told:
    """A clause with its sentence, "" where it cannot be told."""

    clause: Clause
    telling: str


@dataclass(frozen=True)
class Index:
    """What the sources and proofs look things up in. Built once for an article.

    `sentences` are in lower case with single spaces around every word, `contents` their content
    words, both by the number of the sentence. `posts` are the descriptions of persons by entity.
    """

    world: World
    told: tuple[Told, ...]
    names: tuple[Filler, ...]
    figures: tuple[Filler, ...]
    sentences: tuple[str, ...]
    contents: tuple[frozenset[str], ...]
    posts: Mapping[int, Fact]
    memo: dict[tuple[Clause, str, int], tuple[Offer, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )  # what was made of a clause before

    @classmethod
    def of(cls, world: World) -> Index:
        """The index of `world`."""
        document = world.document
        tellings = tuple(Told(clause, with_that(clause, told(clause))) for clause in world.clauses)
        sentences = tuple(document.text(s.start, s.end) for s in document.sentences)
        return cls(
            world=world,
            told=tellings,
            names=tuple(_names(document, tellings)),
            figures=tuple(_figures(document, tellings)),
            sentences=tuple(spaced(s) for s in sentences),
            contents=tuple(content(s) for s in sentences),
            posts=_posts(world),
        )

    def entity(self, number: int | None) -> Entity | None:
        """The entity of this number."""
        return None if number is None else self.world.document.entities[number]


def with_that(clause: Clause, telling: str) -> str:
    """The telling with "that" before what was said, where the article leaves it out."""
    content_ = next((p for p in clause.parts if p.role is Role.CONTENT), None)
    if content_ is None or content_.marker or first_word(content_.short) in OPENERS:
        return telling
    before, found, after = telling.partition(f"{clause.verb.text} {content_.short}")
    return f"{before}{clause.verb.text} that {content_.short}{after}" if found else telling


def _names(document: Document, tellings: tuple[Told, ...]) -> list[Filler]:
    """Every mention of a name, with the shortest clause that names it."""
    shown = {e.index: shown_name(document, e) for e in document.entities}
    found = []
    for mention in document.mentions:
        if mention.kind not in NAMES or mention.entity is None:
            continue
        entity = document.entities[mention.entity]
        telling = telling_of(tellings, mention.start, tuple(entity.aliases))
        found.append(filler(document, mention, shown[entity.index], telling, entity=entity))
    return found


def _figures(document: Document, tellings: tuple[Told, ...]) -> list[Filler]:
    """Every figure and date. What counts something stands as its clause has it ("more than 400"),
    any other as it is mentioned."""
    found = []
    parts = [p for t in tellings for p in t.clause.parts + _subject(t.clause) if p.figure]
    for mention in document.mentions:
        if mention.kind not in FIGURES | {Kind.DATE}:
            continue
        part = next((p for p in parts if p.start <= mention.start < p.end), None)
        text = document.text(mention.start, mention.end)
        counted = ""
        if part is not None and part.figure_kind is mention.kind and text in part.text:
            text, counted = part.figure, part.head
        telling = telling_of(tellings, mention.start, (text,))
        found.append(filler(document, mention, text, telling, head=counted))
    return found


def filler(
    document: Document,
    mention: Mention,
    text: str,
    telling: str,
    *,
    entity: Entity | None = None,
    head: str = "",
) -> Filler:
    """The filler of a mention."""
    sentence = document.sentence_of(mention.start)
    return Filler(
        text=text,
        kind=mention.kind,
        paragraph=sentence.paragraph,
        sentence=sentence.index,
        start=mention.start,
        telling=telling,
        head=head,
        entity=entity,
    )


def shown_name(document: Document, entity: Entity) -> str:
    """The entity's name, with "the" where the article has it."""
    if entity.kind in {Kind.PERSON, Kind.CITY} or entity.name.lower().startswith("the "):
        return entity.name
    mentions = [m for m in document.mentions if m.entity == entity.index]
    whole = [m for m in mentions if document.text(m.start, m.end) == entity.name]
    mentions = whole or mentions  # "the Carolina Panthers", "Panthers players"
    mentions = [m for m in mentions if not describing(m, document)] or mentions
    the = sum(with_the(m, document) for m in mentions)
    return f"the {entity.name}" if the * 2 > len(mentions) else entity.name


def describing(mention: Mention, document: Document) -> bool:
    """Whether the name only tells what kind of thing another noun means, whose article it has: "a
    Harbour Court judge"."""
    last = document.tokens[mention.end - 1]
    return last.dep in {"compound", "nmod"} and not mention.start <= last.head < mention.end


def with_the(mention: Mention, document: Document) -> bool:
    """Whether "the" stands before the name, or before what stands before it: "the northern
    champions Varde Rovers"."""
    at = mention.start - 1
    while at >= 0 and at >= mention.start - FAR:
        token = document.tokens[at]
        if token.text.lower() == "the":
            return True
        if token.head != mention.end - 1 or token.dep not in {"compound", "amod", "nmod"}:
            return False
        at -= 1
    return False


def telling_of(tellings: tuple[Told, ...], token: int, names: tuple[str, ...]) -> str:
    """What the article tells in a clause around a token: the shortest that has one of `names`."""
    found = [
        t.telling
        for t in tellings
        if t.telling
        and t.clause.status in TELLABLE
        and any(p.start <= token < p.end for p in t.clause.parts + _subject(t.clause))
        and any(name in t.telling for name in names)
    ]
    return min(found, key=lambda t: (repeats(t), len(t), t), default="")


def repeats(telling: str) -> int:
    """How many of the capital words a sentence has more than once."""
    names = [w for w in WORD.findall(telling) if w[0].isupper()]
    return len(names) - len(set(names))


def _subject(clause: Clause) -> tuple[Part, ...]:
    """The subject, as a list of parts."""
    return () if clause.subject is None else (clause.subject,)


def _posts(world: World) -> dict[int, Fact]:
    """The first description of each person, by entity."""
    posts: dict[int, Fact] = {}
    for fact in world.facts:
        subject = fact.clause.subject
        verb = fact.clause.verb
        plain = not fact.answer.pronouns and not verb.negation and not verb.modal
        entity = subject.entity if subject is not None else None
        if fact.kind is FactKind.POST and plain and entity is not None:
            posts.setdefault(entity, fact)
    return posts
