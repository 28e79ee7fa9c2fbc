"""Circumstances that belong to something else than their clause's verb."""

from quizgen.domain.clause import Clause, Part
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import SAY, THINK

DASHES = frozenset({"–", "—", "--"})
RELATIVES = frozenset({"WDT", "WP", "WP$"})


def astray(part: Part, clause: Clause, world: World) -> bool:
    """Whether the part stands behind a dash, or behind a relative pronoun that opens a clause of
    its own: "counted the carts that crossed | about ten times a day"."""
    if part.fronted or part.start <= clause.root:
        return False
    tokens = world.document.tokens
    if tokens[part.start - 1].text in DASHES:
        return True
    within = {i for p in clause.parts for i in range(p.start, p.end)}
    between = range(clause.root + 1, part.start)
    return any(tokens[i].tag in RELATIVES and i not in within for i in between)


def known_before(noun: str, clause: Clause, world: World) -> bool:
    """Whether an earlier sentence has the noun: "the voyage" is then the one it told of."""
    start = world.document.sentences[clause.evidence.sentence].start
    return any(t.lemma == noun for t in world.document.tokens[:start])


def often_doing(clause: Clause, world: World, *, most: int) -> bool:
    """Whether the article tells more than `most` things that the clause's subject did."""
    subject = clause.subject
    if subject is None:
        return False
    name = subject.short.lower()
    same = (
        c.subject is not None
        and (
            c.subject.short.lower() == name
            or (subject.entity is not None and c.subject.entity == subject.entity)
        )
        for c in world.clauses
        if c.form != "reduced" and c.verb.lemma not in SAY | THINK
    )
    return sum(same) > most
