"""What something is or is called, what letters stand for, who holds which post."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.lexicon import wordnet

NAMING = {"call", "name", "know", "dub", "nickname", "term"}


def extract(clause: Clause) -> Iterator[Fact]:
    """DEFINITION and POST for "X is a Y", NAME for "Y called X", ACRONYM for "LN",
    EXISTENCE for "there is a Y"."""
    if clause.form == "existential":
        there = clause.first(Role.ATTRIBUTE)
        if there is not None:
            yield Fact(kind=FactKind.EXISTENCE, clause=clause, answer=there)
        return
    if clause.form == "acronym":
        yield Fact(kind=FactKind.ACRONYM, clause=clause, answer=clause.parts[0])
    elif clause.form == "naming" or gives_name(clause):
        name = naming_part(clause)
        if name is not None:
            yield Fact(kind=FactKind.NAME, clause=clause, answer=name)
    elif clause.verb.lemma in {"be", "become", "remain"}:
        description = clause.first(Role.ATTRIBUTE)
        if description is None and clause.first(Role.PREDICATE) and clause.subject is not None:
            yield Fact(kind=FactKind.QUALITY, clause=clause, answer=clause.subject)
        weighed = description is not None and description.short.lower().startswith("even ")
        if description is not None and clause.subject is not None and not weighed:
            person = clause.subject.kind is Kind.PERSON and wordnet.is_person(description.head)
            holds = person and clause.verb.lemma != "remain"
            kind = FactKind.POST if holds else FactKind.DEFINITION
            yield Fact(kind=kind, clause=clause, answer=description)


def gives_name(clause: Clause) -> bool:
    """Whether the clause is "Y is called X" or "Z calls Y X"."""
    if clause.verb.lemma not in NAMING:
        return False
    both = clause.first(Role.OBJECT) and clause.first(Role.PREDICATE)
    return clause.verb.passive or bool(both and clause.verb.lemma != "know")


def naming_part(clause: Clause) -> Part | None:
    """The part that gives the name."""
    predicate = clause.first(Role.PREDICATE)
    if predicate is not None:
        return predicate
    for part in clause.parts:
        if part.role is Role.OBJECT:
            return part
        if part.role is Role.PREPOSITIONAL and part.marker == "as":
            return part
    return None
