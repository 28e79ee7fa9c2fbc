"""Words of a key that may stand for more than one: "they" and "their" where two are spoken of."""

import re

from quizgen.domain.clause import Clause, Part
from quizgen.domain.world import World

THEY = re.compile(r"\b(?:they|them)\b")
THEIRS = re.compile(r"\b(?:they|them|their)\b")


def in_case(key: str, clause: Clause, case: Part, world: World) -> bool:
    """Whether "they" in the key may be those who do it as well as others of whom the case tells:
    "when the guests stole the spoons, the maids asked if they had a key"."""
    subject = clause.subject
    if subject is None or not THEY.search(key):
        return False
    many = (t for t in world.document.tokens[case.start : case.end] if t.tag == "NNS")
    return any(t.dep in {"nsubj", "nsubjpass"} and t.lemma != subject.head for t in many)


def before(key: str, clause: Clause, world: World) -> bool:
    """Whether "their" in the key may be those of whom the sentence told before: "the dockers went
    on strike, and the owners retaliated by cutting off their food"."""
    subject = clause.subject
    if subject is None or not subject.plural or not THEIRS.search(key):
        return False
    return any(
        c.evidence.sentence == clause.evidence.sentence
        and c.root < clause.root
        and c.subject is not None
        and c.subject.plural
        and c.subject.end <= subject.start
        and c.subject.head != subject.head
        and c.form in {"main", "conjunct"}
        for c in world.clauses
    )
