"""Small worlds built by hand, with just as much parse as the distractors look at.

`world` takes sentences; a clause takes its words from the sentence that holds its verb.
"""

import re
from collections.abc import Sequence

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Evidence, Part, Role, Verb
from quizgen.domain.document import Document, Entity, Mention, Sentence, Token
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import NAMES, Kind
from quizgen.domain.world import World

WORD = re.compile(r"\w+(?:[-’']\w+)*|[^\w\s]")


def document(*sentences: str, entities: Sequence[Entity] = ()) -> Document:
    """Each sentence is a paragraph of its own."""
    tokens: list[Token] = []
    bounds: list[Sentence] = []
    for number, sentence in enumerate(sentences):
        first = len(tokens)
        for match in WORD.finditer(sentence):
            space = " " if sentence[match.end() : match.end() + 1] == " " else ""
            word, i = match.group(), len(tokens)
            tokens.append(
                Token(i, word, space, word.lower(), "X", "X", "x", first, match.start(), number)
            )
        bounds.append(Sentence(number, number + 1, first, len(tokens)))
    mentions = [
        Mention(at, at + len(alias.split()), entity.kind, entity.index)
        for entity in entities
        for alias in sorted(entity.aliases, key=len, reverse=True)
        for at in places(tokens, alias)
    ]
    return Document(
        title="",
        paragraphs=tuple(sentences),
        tokens=tuple(tokens),
        sentences=tuple(bounds),
        mentions=tuple(mentions),
        entities=tuple(entities),
        quotations=(),
        antecedents={},
    )


def places(tokens: Sequence[Token], words: str) -> list[int]:
    sought = words.split()
    found = [t.text for t in tokens]
    return [i for i in range(len(found)) if found[i : i + len(sought)] == sought]


def entity(index: int, name: str, kind: Kind = Kind.PERSON, *aliases: str, **more) -> Entity:
    return Entity(index, kind, name, frozenset({name, *aliases}), **more)


def part(text: str, role: Role = Role.OBJECT, *, of: Entity | None = None, **more) -> Part:
    more.setdefault("head", text.rsplit(maxsplit=1)[-1].lower())
    more.setdefault("start", 0)
    more.setdefault("end", 1)
    if of is not None:
        more |= {"entity": of.index, "entities": frozenset({of.index}), "kind": of.kind}
        more["proper"] = True
    return Part(role=role, text=text, short=text, inner=more.pop("inner", text), **more)


def clause(
    quote: str, sentence: int, verb: str, subject: Part | None, *parts: Part, **more
) -> Clause:
    chain = {k: more.pop(k) for k in ("negation", "passive", "modal", "auxiliaries") if k in more}
    return Clause(
        subject=subject,
        verb=Verb(lemma=more.pop("lemma", verb), text=verb, tag=more.pop("tag", "VBD"), **chain),
        parts=parts,
        evidence=Evidence(sentence + 1, sentence, 0, len(quote), quote),
        root=more.pop("root", 1),
        **more,
    )


def candidate(
    stem: str,
    key: str,
    about: Clause,
    answer: Part,
    kind: Kind | None = None,
    *,
    rule: str = "object",
    fact: FactKind = FactKind.ACTION,
    **more,
) -> Candidate:
    kind = kind or answer.kind
    return Candidate(
        rule=rule,
        skill="detail",
        stem=stem,
        key=key,
        kind=kind,
        fact=Fact(kind=fact, clause=about, answer=answer, about=more.pop("about", None)),
        answer=answer,
        asked=more.pop("asked", answer.role),
        value=4,
        entity=answer.entity if kind in NAMES else None,
        **more,
    )


def index(
    *sentences: str,
    entities: Sequence[Entity] = (),
    clauses: Sequence[Clause] = (),
    facts: Sequence[Fact] = (),
) -> Index:
    return Index.of(World(document(*sentences, entities=entities), tuple(clauses), tuple(facts)))


def filler(text: str, kind: Kind, **more) -> Filler:
    more.setdefault("paragraph", 2)
    more.setdefault("sentence", 1)
    more.setdefault("start", 9)
    return Filler(text=text, kind=kind, **more)
