"""What is the first, the largest, the most important of its kind, or plays a part that counts."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.questions.definition import said_by_pronoun, titular
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import straight
from quizgen.questions.wh import who_or_what

SUPERLATIVE = re.compile(
    r"^(?:the|[\w’']+['’]s|[\w’']+s['’]) (?:(?:very|\w+)-?)?(?:\w{2,}est|most|least|best|worst|only|"
    r"main|biggest|second[- ]\w+est|third[- ]\w+est)\b",
    re.I,
)
# what stands out without being the most
WEIGHTY = frozenset(
    "threat problem issue factor cause reason key component ingredient step danger risk challenge "
    "obstacle barrier advantage priority concern success failure mistake symbol sign source "
    "solution explanation alternative element centre center target weakness strength feature "
    "method weapon tool goal disadvantage benefit attraction highlight achievement".split()
)
ONE_OF = re.compile(r"^one of the ", re.I)
NO_SUBJECT = re.compile(
    r"^(?:it|this|that|these|those|they|one|some|someone|another|other|the (?:former|latter|"
    r"first|second|third|last|next|result|number|answer|reason|other|idea|problem|aim))\b",
    re.I,
)
# a finite verb within: two sentences run together
RUN_ON = re.compile(r" (?:with one|as they|as it|and (?:is|are|was|were|has|have|had)) | and [A-Z]")
POINTING = re.compile(r"\b(?:another|other|this|that|these|such|yet|own|it|its|their)\b")
FEWEST = 4  # words of the description of what plays a part


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which lake is the deepest in the world?", "What is a constant threat to ...?": the key is
    what the description fits."""
    clause = fact.clause
    subject = clause.subject
    told = clause.first(Role.ATTRIBUTE, Role.PREDICATE)
    if subject is None or told is None or told.pronouns or not stated(clause):
        return
    if not nameable(subject, clause, world) or POINTING.search(told.short):
        return
    if RUN_ON.search(told.short):
        return
    most = SUPERLATIVE.match(told.short) is not None
    if not most and not weighty(told):
        return
    wh = who_or_what(subject, world)
    if wh is None or (wh.phrase == "what" and wordnet.is_person(subject.head)):
        return
    stem = straight(clause, world, wh.phrase, plural=subject.plural)
    if stem is None or "?" not in stem:
        return
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


def stated(clause: Clause) -> bool:
    """Whether the clause says what is, was or may be so."""
    verb = clause.verb
    if verb.lemma != "be" or verb.negation or clause.form in {"apposition", "adverbial"}:
        return False
    return clause.status in {Status.ASSERTED, Status.REPORTED, Status.HEDGED}


def nameable(subject: Part, clause: Clause, world: World) -> bool:
    """Whether the subject is an answer: no pronoun, and not what the whole article is about."""
    if subject.pronouns or said_by_pronoun(subject, world) or titular(subject, world):
        return False
    if NO_SUBJECT.match(subject.short) or ". " in subject.short:
        return False
    return len(subject.short.split()) > 1 or subject.proper or subject.plural


def weighty(told: Part) -> bool:
    """Whether the description says that something counts, and for what."""
    if told.head not in WEIGHTY or told.members:
        return False
    return len(told.short.split()) >= FEWEST and not ONE_OF.match(told.short)


RULE = Rule("distinction", "detail", frozenset({FactKind.DEFINITION, FactKind.QUALITY}), ask)
