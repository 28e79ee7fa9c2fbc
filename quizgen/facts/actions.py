"""Who did what to whom."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.lexicon.wordnet_files import synsets

NOMINAL = {"apposition", "naming", "acronym", "quotation", "existential", "sourced"}
# a subject that begins or ends so is part of another clause, or torn
NO_SUBJECT = re.compile(r"^(?:when|if|because|although|while|as|that)\b|\b(?:and|or|of|the)$", re.I)
HAVING = frozenset({"has", "have", "had"})
LIFELESS = frozenset({Kind.THING, Kind.PLACE, Kind.CITY})


def extract(clause: Clause) -> Iterator[Fact]:
    """An ACTION for the subject, the object and the agent of a clause with a verb of doing."""
    if clause.form in NOMINAL or clause.subject is None or doubtful(clause):
        return
    if clause.form != "reduced" and clause.verb.lemma != "be":
        yield Fact(kind=FactKind.ACTION, clause=clause, answer=clause.subject)
    for part in clause.parts:
        if part.role in {Role.OBJECT, Role.AGENT, Role.PREPOSITIONAL}:
            yield Fact(kind=FactKind.ACTION, clause=clause, answer=part)


def doubtful(clause: Clause) -> bool:
    """Whether the clause looks misread: its subject is torn, or its verb rather describes what
    something has ("the street has painted gates")."""
    subject, verb = clause.subject, clause.verb
    if subject is not None and NO_SUBJECT.search(subject.short):
        return True
    thing = clause.first(Role.OBJECT)
    if thing is None or subject is None or subject.kind not in LIFELESS:
        return False
    having = len(verb.auxiliaries) == 1 and verb.auxiliaries[0].lower() in HAVING
    beside = thing.start == clause.root + 1 and not thing.definite and not thing.figure
    article = thing.short.lower().startswith(("a ", "an ", "the ", "some ", "many ", "most "))
    return having and beside and not article and bool(synsets(verb.text.lower(), "a"))
