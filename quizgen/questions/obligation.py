"""What somebody or something must do, where the article itself says so."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import settled
from quizgen.domain.world import World
from quizgen.questions.act import OWN_ONLY
from quizgen.questions.bare import bare
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import doing, points_away

MUST = frozenset({"must", "should"})
# what is so of need, or only thought
NO_DEED = frozenset(
    "be have become remain expect know consider note remember come go lie die mean".split()
)
STANDING = frozenset({Sense.PURPOSE, Sense.TIME})
SHORTEST, LONGEST = 3, 22  # words of the deed


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What must X do before Y?", "What must X do?"."""
    clause, subject = fact.clause, fact.answer
    if world.tale or subject is not clause.subject or not bound(clause):
        return
    each = subject.short.lower().startswith(("a ", "an ", "each ", "every "))
    if subject.pronouns or not (each or subject.definite or settled(subject)):
        return
    beside = [p for p in clause.parts if p.sense in STANDING]
    when = beside[0] if len(beside) == 1 else None
    ahead = (p for p in clause.parts if p.fronted and p is not when and p.role is not Role.ADVERB)
    if not all(points_away(p) for p in ahead):
        return
    if beside and (when is None or when.pronouns or told_at(when)):
        return
    if when is None and told_more(clause, world):
        return
    known = replace(clause, subject=replace(subject, definite=True))
    key = bare(known, world, without=when)
    if not SHORTEST <= len(key.split()) <= LONGEST or OWN_ONLY.match(key):
        return
    others = tuple(p for p in clause.parts if p is not when)
    stem = doing(clause, world, "what", gap=None, without=others)
    if stem is None or (when is not None and when.short not in stem):
        return
    yield Draft(
        stem=stem,
        key=key,
        kind=Kind.DEED,
        value=5.2,
        answer=replace(subject, role=Role.CONTENT),
        asked=Role.CONTENT,
        choice=False,
    )


def told_at(when: Part) -> bool:
    """Whether the circumstance tells no occasion: "now", "at once"."""
    return len(when.short.split()) < SHORTEST


def bound(clause: Clause) -> bool:
    """Whether the article says that the subject must do a deed."""
    verb = clause.verb
    if len(verb.auxiliaries) != 1 or verb.auxiliaries[0].lower() not in MUST:
        return False
    if verb.negation or verb.passive or clause.quoted or clause.form not in {"main", "conjunct"}:
        return False
    return clause.status in {Status.ASSERTED, Status.REPORTED} and verb.lemma not in NO_DEED


def told_more(clause: Clause, world: World) -> bool:
    """Whether the article says of the same one that it must do something else."""
    subject = clause.subject
    return any(
        other.subject is not None
        and subject is not None
        and other.root != clause.root
        and other.subject.head == subject.head
        and other.evidence.sentence != clause.evidence.sentence
        and (other.verb.modal or other.verb.lemma in {"have", "need", "require"})
        for other in world.clauses
    )


RULE = Rule("obligation", "purpose", frozenset({FactKind.ACTION}), ask)
