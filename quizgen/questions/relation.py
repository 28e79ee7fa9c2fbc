"""What is responsible for something, home to it, one way to do it: the key is what stands in that
relation."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.questions.distinction import bare, nameable, stated, unclear
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import straight
from quizgen.questions.wh import Wh, who_or_what

# "one of the biggest threats to sea birds", "one way to save fuel"
ONE = re.compile(
    r"^one (?:of (?:the|(?:the )?[\w ]+['’]s?) )?(?:[\w-]+ ){0,3}(?P<noun>ways?|reasons?|causes?|"
    r"threats?|dangers?|obstacles?|sources?|solutions?|problems?|challenges?|factors?|aims?|goals?|"
    r"advantages?|symptoms?|signs?|uses|purposes?|explanations?|alternatives?|methods?) "
    r"(?:of|to|for|in which|behind|facing|that)\b"
)
HOME = re.compile(r"^home to (?:the|about|more than|nearly|almost|over|some|\d)[ \d]")
BOUND = {"responsible": "for", "central": "to", "crucial": "to", "vital": "to", "essential": "to"}
FEWEST = 3  # words of a doing


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Who is responsible for Y?", "Which town is home to Y?", "What is one way to do Y?"."""
    clause, subject = fact.clause, fact.clause.subject
    told = related(clause)
    if subject is None or told is None or fact is not first_of(clause, world):
        return
    if not stated(clause) or told.pronouns or not nameable(subject, world) or torn(subject, clause):
        return
    if bare(subject) or unclear(f"what is {told.short}") or named_again(told, clause, world):
        return
    wh = asking(subject, world)
    if wh is None or (wh.phrase == "who" and HOME.match(told.short)):
        return
    aside = tuple(p for p in clause.parts if p.sense is Sense.CAUSE and p is not told)
    stem = straight(clause, world, wh.phrase, plural=wh.plural, without=aside)
    if stem is not None:
        yield Draft(
            stem=stem,
            key=full_name(subject, world),
            kind=subject.kind,
            value=4.8,
            choice_value=4.6,
            class_noun=wh.noun,
            answer=subject,
            asked=Role.SUBJECT,
        )


def related(clause: Clause) -> Part | None:
    """What tells how the subject stands to something else, None where nothing does."""
    if clause.verb.lemma not in {"be", "remain"}:
        return None
    described = clause.first(Role.ATTRIBUTE)
    if described is not None:
        fits = ONE.match(described.short) or HOME.match(described.short)
        return described if fits and not described.members else None
    quality = clause.first(Role.PREDICATE)
    if (
        quality is None
        or quality.short not in BOUND
        or f"also {quality.short}" in clause.evidence.quote
    ):
        return None
    return behind(quality, clause, BOUND[quality.short])


def behind(part: Part, clause: Clause, marker: str) -> Part | None:
    """What the preposition brings right behind the part."""
    return next((p for p in clause.parts if p.start == part.end and p.marker == marker), None)


def torn(subject: Part, clause: Clause) -> bool:
    """Whether a doing is the subject, and not all of it: "sailing | more slowly"."""
    if subject.head_tag != "VBG":
        return False
    apart = any(subject.end <= p.start < clause.root for p in clause.parts)
    return apart or len(subject.short.split()) < FEWEST


def named_again(told: Part, clause: Clause, world: World) -> bool:
    """Whether the article says elsewhere what else is one way, one threat or one cause."""
    found = ONE.match(told.short)
    if found is None:
        return False
    noun = found["noun"].removesuffix("s")
    here = clause.evidence.sentence
    tokens = world.document.tokens
    return any(t.lemma.lower() == noun and t.sentence != here for t in tokens)


def first_of(clause: Clause, world: World) -> Fact | None:
    """The first fact of the clause, so that it is asked about once."""
    return next((f for f in world.facts if f.clause is clause and f.kind in KINDS), None)


def asking(subject: Part, world: World) -> Wh | None:
    """The phrase that asks for the subject; "what" for a doing."""
    if subject.head_tag == "VBG":
        return Wh("what")
    wh = who_or_what(subject, world)
    if wh is None or wh.phrase != "who":
        unlike = wh is None or wordnet.is_person(subject.head)
        return None if unlike else wh
    if subject.kind is Kind.PERSON and not subject.proper:
        return None
    return Wh("who")


KINDS = frozenset({FactKind.DEFINITION, FactKind.QUALITY, FactKind.POST})
RULE = Rule("relation", "detail", KINDS, ask)
