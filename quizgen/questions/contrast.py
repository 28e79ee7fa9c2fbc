"""How two things or people differ, where the article sets one against the other."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import settled, told
from quizgen.domain.world import World
from quizgen.questions.naming import full_name, speaker_name
from quizgen.questions.rule import Draft, Rule

LONGEST = 16  # words of one side
MOST = 6  # words of what is set against the other


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How does X differ from Y?" answered by "X does this, while Y does that", or by what X does
    unlike Y."""
    other, clause = fact.answer, fact.clause
    subject = clause.subject
    if subject is None or not settled(subject):
        return
    if other.role is Role.PREPOSITIONAL:
        if fit(replace(clause, status=Status.ASSERTED) if clause.speaker else clause):
            yield from unlike(fact, world)
        return
    if not fit(clause):
        return
    below = next((c for c in world.clauses if c.root == other.root), None)
    if below is None or below.subject is None or not fit(below) or not settled(below.subject):
        return
    if not set_against(clause, below, other):
        return
    mine, theirs = told(clause, without=other, longest=LONGEST), told(below, longest=LONGEST)
    if not mine or not theirs:
        return
    first, second = (below.subject, subject) if other.fronted else (subject, below.subject)
    sides = (theirs, mine) if other.fronted else (mine, theirs)
    one, two = full_name(first, world), full_name(second, world)
    yield Draft(
        stem=f"how {did(clause, first)} {one} differ from {two}, according to the article?",
        key=f"{sides[0]}, {other.marker} {sides[1]}",
        kind=Kind.STATEMENT,
        value=5.2,
        answer=other,
        choice=False,
        set_form=True,
    )


def unlike(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How do X differ from Y?", where the sentence tells one thing of X."""
    other, clause = fact.answer, fact.clause
    subject, joined = clause.subject, alongside(clause, world)
    telling = told(clause, without=other, longest=LONGEST)
    if subject is None or joined or not telling or other.pronouns:
        return
    if clause.status is Status.DENIED:
        return
    name, rival = full_name(subject, world), other.core
    source = speaker_name(clause, world) if clause.status is Status.REPORTED else "the article"
    yield Draft(
        stem=f"how {did(clause, subject)} {name} differ from {rival}, according to {source}?",
        key=telling,
        kind=Kind.STATEMENT,
        value=5,
        answer=other,
        choice=False,
        set_form=True,
    )


def did(clause: Clause, subject: Part) -> str:
    """The auxiliary of the question."""
    return "did" if clause.verb.past else "do" if subject.plural or subject.members else "does"


def fit(clause: Clause) -> bool:
    """Whether the article itself says it, of something short, in so many words."""
    subject = clause.subject
    return (
        subject is not None
        and not subject.pronouns
        and len(subject.short.split()) <= MOST
        and clause.status in {Status.ASSERTED, Status.PLANNED, Status.HEDGED}
        and not any(p.pronouns for p in clause.parts)
    )


def set_against(clause: Clause, below: Clause, other: Part) -> bool:
    """Whether the two halves are of one time and say what is so: "while" may else tell of time."""
    mine, theirs = clause.subject, below.subject
    if mine is None or theirs is None or mine.short.lower() == theirs.short.lower():
        return False
    if clause.verb.past != below.verb.past or (mine.kind is not theirs.kind):
        return False
    if any(p.role is Role.AGENT for p in (*clause.parts, *below.parts)):
        return False  # "the board runs schools, whereas clinics are run by": who differs from whom?
    if other.marker == "whereas":
        return True
    lasting = not clause.verb.past or (clause.verb.lemma in STATES and below.verb.lemma in STATES)
    going_on = "VBG" in {clause.verb.tag, below.verb.tag}
    return lasting and not going_on


def alongside(clause: Clause, world: World) -> bool:
    """Whether the sentence tells more of it."""
    return any(
        c.form == "conjunct" and c.evidence.sentence == clause.evidence.sentence
        for c in world.clauses
        if c.root != clause.root
    )


STATES = frozenset(
    "be have want prefer like believe think favour favor support oppose need lack own live know "
    "hope fear dislike love hate contain consist".split()
)
RULE = Rule("contrast", "comparison", frozenset({FactKind.CONTRAST}), ask)
