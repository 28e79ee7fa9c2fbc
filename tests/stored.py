"""Parses kept on disk, so that rules are tested apart from the model that made them.

One test compares the stored parses with the live pipeline: a new model shows up there, and
nowhere else.
"""

import json
from pathlib import Path
from typing import Any

from quizgen.domain.document import (
    Antecedent,
    Document,
    Entity,
    Mention,
    Quotation,
    Sentence,
    Token,
)
from quizgen.domain.kind import Kind

FILE = Path(__file__).parent / "parses.json"


def load() -> dict[str, Document]:
    """The stored documents by their text."""
    if not FILE.exists():
        return {}
    return {text: revived(fields) for text, fields in json.loads(FILE.read_text("utf-8")).items()}


def save(documents: dict[str, Document]) -> None:
    """Keep `documents`, one a line."""
    lines = (
        f"{json.dumps(text, ensure_ascii=False)}: {json.dumps(plain(d), ensure_ascii=False)}"
        for text, d in sorted(documents.items())
    )
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def plain(document: Document) -> dict[str, Any]:
    """A document as JSON can hold it."""
    return {
        "title": document.title,
        "paragraphs": list(document.paragraphs),
        "tokens": [
            [t.text, t.space, t.lemma, t.pos, t.tag, t.dep, t.head, t.start, t.sentence]
            for t in document.tokens
        ],
        "sentences": [[s.paragraph, s.start, s.end] for s in document.sentences],
        "mentions": [[m.start, m.end, m.kind, m.entity] for m in document.mentions],
        "entities": [
            [e.kind, e.name, sorted(e.aliases), e.plural, e.gender, e.role, sorted(e.part_of)]
            for e in document.entities
        ],
        "quotations": [
            [q.start, q.end, q.speaker, q.entity, q.complete, *heard(q)]
            for q in document.quotations
        ],
        "antecedents": {
            str(i): [a.text, a.entity, a.plural] for i, a in sorted(document.antecedents.items())
        },
        "pipeline": document.pipeline,
    }


def heard(quotation: Quotation) -> list[list[Any]]:
    """The hearer as JSON can hold it; nothing where the text tells none."""
    one = quotation.hearer
    return [[one.text, one.entity, one.plural]] if one is not None else []


def revived(fields: dict[str, Any]) -> Document:
    """The document that `plain` wrote."""
    return Document(
        title=fields["title"],
        paragraphs=tuple(fields["paragraphs"]),
        tokens=tuple(Token(i, *rest) for i, rest in enumerate(fields["tokens"])),
        sentences=tuple(Sentence(i, *rest) for i, rest in enumerate(fields["sentences"])),
        mentions=tuple(Mention(a, b, Kind(k), e) for a, b, k, e in fields["mentions"]),
        entities=tuple(
            Entity(i, Kind(k), name, frozenset(aliases), plural, gender, role, frozenset(part_of))
            for i, (k, name, aliases, plural, gender, role, part_of) in enumerate(
                fields["entities"]
            )
        ),
        quotations=tuple(
            Quotation(*q, hearer=Antecedent(*told[0]) if told else None)
            for *q, told in ([*q[:5], q[5:]] for q in fields["quotations"])
        ),
        antecedents={int(i): Antecedent(*a) for i, a in fields["antecedents"].items()},
        pipeline=fields["pipeline"],
    )
