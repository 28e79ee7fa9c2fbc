"""What is the largest, has the most, or plays a part that counts."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.questions.definition import said_by_pronoun, titular
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import straight
from quizgen.questions.wh import who_or_what

SUPERLATIVE = re.compile(
    r"^(?:the|(?:[\w-]+ ){0,3}[\w-]+(?:['’]s|s['’])) (?:(?:very|second|third|fourth|fifth)[- ])?"
    r"(?!latest|rest|west|nest|guest|quest|test|forest|interest|request|protest|harvest|past)"
    r"(?:\w{2,}est|most|least|best|worst)\b",
    re.I,
)
# what counts, though it is not called the first or the largest
WEIGHTY = frozenset(
    "threat problem issue factor cause reason component ingredient danger risk challenge "
    "obstacle barrier advantage priority concern symbol sign solution explanation alternative "
    "target weakness strength weapon disadvantage benefit attraction hazard".split()
)
OPEN = frozenset(
    "it this that these those they one some someone another other others such many most few part "
    "result number answer idea problem aim thing former latter first second third last next".split()
)
# a finite verb within, or two sentences run together
RUN_ON = re.compile(r" (?:with one|as (?:they|it|he|she)|and (?:is|are|was|were|has|have|had))\b")
POINTING = re.compile(r"\b(?:another|other|this|that|these|such|yet|own|its?|their|his|her)\b")
HAVING = frozenset(
    "have carry contain produce give receive get attract offer show need use pay earn win score "
    "cause spend consume generate".split()
)
FEWEST, LONGEST = 3, 16  # words of the description


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which lake is the deepest in the world?", "What is a constant threat to ...?": the key is
    what the description fits."""
    clause, subject = fact.clause, fact.clause.subject
    told = described(fact)
    if subject is None or told is None or told.pronouns or not stated(clause):
        return
    if not nameable(subject, world) or unclear(told.short):
        return
    most = SUPERLATIVE.match(told.short) is not None
    if not most and not weighty(told):
        return
    wh = who_or_what(subject, world)
    if wh is None or (wh.phrase == "what" and wordnet.is_person(subject.head)):
        return
    plural = subject.plural and told.role is not Role.OBJECT and wh.phrase == "who"
    without = tuple(p for p in clause.parts if p.sense is Sense.CAUSE or aside(p))
    stem = straight(clause, world, wh.phrase, plural=plural or wh.plural, without=without)
    if stem is not None:
        yield Draft(
            stem=stem,
            key=full_name(subject, world),
            kind=subject.kind,
            value=4.6 if most else 4.4,
            choice_value=4.6,
            class_noun=wh.noun,
            answer=subject,
            asked=Role.SUBJECT,
        )


def described(fact: Fact) -> Part | None:
    """What the clause says that its subject is, or what it has the most of."""
    clause, part = fact.clause, fact.answer
    if clause.verb.lemma == "be":
        found = clause.first(Role.ATTRIBUTE, Role.PREDICATE)
        return found if fact.kind is not FactKind.ACTION else None
    most = part.role is Role.OBJECT and SUPERLATIVE.match(part.short)
    return part if most and clause.verb.lemma in HAVING and not clause.verb.passive else None


def aside(part: Part) -> bool:
    """Whether the part gives a reason with "as", or the figure that makes it the most."""
    reason = part.role is Role.ADVERBIAL and part.short.startswith(("as ", "since ", "because "))
    return reason or (part.marker in {"with", "at"} and any(c.isdigit() for c in part.short))


def stated(clause: Clause) -> bool:
    """Whether the clause says what is, was or may be so."""
    if clause.verb.negation or clause.form in {"apposition", "adverbial"}:
        return False
    if any(p.fronted and p.role is Role.ADVERB and not p.short.endswith("ly") for p in clause.parts):
        return False  # "Short, tight waves": more often a part of the subject
    return clause.status in {Status.ASSERTED, Status.REPORTED, Status.HEDGED}


def nameable(subject: Part, world: World) -> bool:
    """Whether the subject is an answer: no pronoun, and not what the whole article is about."""
    if subject.pronouns or said_by_pronoun(subject, world) or titular(subject, world):
        return False
    if subject.head in OPEN or subject.short.split()[0].lower() in OPEN or ". " in subject.short:
        return False
    return subject.proper or len(subject.short.split()) > 1


def unclear(told: str) -> bool:
    """Whether the description points outside itself or is no single one."""
    if POINTING.search(told) or RUN_ON.search(told) or not FEWEST <= len(told.split()) <= LONGEST:
        return True
    return bool(re.search(r" and [A-Z]", told))


def weighty(told: Part) -> bool:
    """Whether the description says that something counts, and for what."""
    first = told.short.split()[0].lower()
    return told.head in WEIGHTY and not told.members and first in {"a", "an", "the"}


KINDS = frozenset({FactKind.DEFINITION, FactKind.QUALITY, FactKind.ACTION})
RULE = Rule("distinction", "detail", KINDS, ask)
