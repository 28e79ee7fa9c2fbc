"""Which of several claims is whose: the others are what other people in the article say."""

import re
from collections.abc import Iterator

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Part
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import POINTING
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import SAY
from quizgen.questions.half_told import half_told
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule, capital
from quizgen.questions.saying import QUESTION_WORDS

JOINTS = frozenset("but and or so yet".split())  # they tie it to the sentence before
SPEAKERS = {Kind.PERSON, Kind.ORGANISATION}
THINKING = frozenset("believe think hope fear expect suspect assume doubt feel".split())
FEWEST, MOST = 5, 24  # words of a claim
LEAST, OFFERED = 2, 6  # claims of others: needed, and given to choose from
LOOSE = re.compile(r"\baccording to\b|\b(?:and|but) that\b|^[“\"]|:|^(?:they|it|he|she) ", re.I)
# what may stand for the speaker
HUMAN = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
OTHERS = re.compile(r"\b(?:it|its|they|their|them)\b", re.IGNORECASE)
LIKE = 0.45  # of the words of two claims that they may share
SPOKEN = SAY - {"promise", "joke", "boast", "indicate", "point"}


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which of these did X say?": X has a name, and at least two claims of others are told."""
    speaker, claim = fact.about, claimed(fact, world)
    if speaker is None or not claim or speaker.kind is not Kind.PERSON:
        return
    name = full_name(speaker, world)
    others = tuple(claims_of_others(fact, claim, world))
    if len(others) < LEAST or mentions(speaker, fact.answer):
        return
    did = "did" if fact.clause.verb.past else "does"
    verb = "say" if fact.clause.verb.lemma in SAY else "think"
    yield Draft(
        stem=f"which of these {did} {name} {verb}, according to the article?",
        key=claim,
        kind=Kind.STATEMENT,
        value=3,
        choice_value=4.6,
        options=others[:OFFERED],
        written=False,
        set_form=True,
    )


def claimed(fact: Fact, world: World) -> str:
    """What the fact's speaker claims, "" where it cannot be understood by itself."""
    statement, speaker, verb = fact.answer, fact.about, fact.clause.verb
    if speaker is None or speaker.kind not in SPEAKERS or not speaker.proper or speaker.pronouns:
        return ""
    if half_told(statement, fact.clause, world):
        return ""
    if verb.negation or verb.modal or verb.lemma not in SPOKEN | THINKING:
        return ""
    inner = next((c for c in world.clauses if c.root == statement.root), None)
    subject = inner.subject if inner is not None else None
    if inner is None or subject is None or subject.pronouns or not subject.short:
        return ""
    if not subject.definite and not subject.plural:
        return ""
    words = statement.core.split()
    if statement.pronouns or not FEWEST <= len(words) <= MOST:
        return ""
    if words[0].lower() in QUESTION_WORDS | JOINTS:
        return ""
    loose = POINTING.search(statement.core) or LOOSE.search(statement.core)
    people = [e for e in statement.entities if world.document.entities[e].kind is Kind.PERSON]
    own = HUMAN if speaker.kind is Kind.PERSON else OTHERS
    owned = own.search(statement.core) is not None and not people
    return "" if loose or owned else capital(statement.core)


def claims_of_others(fact: Fact, claim: str, world: World) -> Iterator[Option]:
    """What others say, nearest first, one claim of each before a second one."""
    own, here = fact.about, fact.evidence.paragraph
    facts = [f for f in world.facts if f.kind is FactKind.STATEMENT and f.about is not None]
    facts.sort(key=lambda f: abs(f.evidence.paragraph - here))
    firsts: list[Option] = []
    seconds: list[Option] = []
    heard: set[int | None] = set()
    for other in facts:
        speaker, text = other.about, claimed(other, world)
        if own is None or speaker is None or not text or not apart(own, speaker, world):
            continue
        if mentions(own, other.answer) or alike(claim, text):
            continue
        name, verb = full_name(speaker, world), spoken(other)
        why = f"According to paragraph {other.evidence.paragraph}, {name} {verb} this."
        option = Option(text, why, "claims", other.answer.start)
        (seconds if speaker.entity in heard else firsts).append(option)
        heard.add(speaker.entity)
    yield from (*firsts, *seconds)


def spoken(fact: Fact) -> str:
    """ "said" or "thinks", as the article tells it."""
    past, verb = fact.clause.verb.past, "say" if fact.clause.verb.lemma in SAY else "think"
    return {"say": ("says", "said"), "think": ("thinks", "thought")}[verb][past]


def apart(one: Part, other: Part, world: World) -> bool:
    """Whether the two are different, and neither speaks for the other."""
    if one.entity is None or other.entity is None or one.entity == other.entity:
        return False
    entities = world.document.entities
    return (
        one.entity not in entities[other.entity].part_of
        and other.entity not in entities[one.entity].part_of
    )


def mentions(speaker: Part, statement: Part) -> bool:
    """Whether the claim names the speaker."""
    return speaker.entity is not None and speaker.entity in statement.entities


def alike(one: str, other: str) -> bool:
    """Whether two claims may say the same."""
    first, second = ({w for w in t.lower().split() if len(w) > 3} for t in (one, other))
    return len(first & second) > LIKE * min(len(first), len(second))


RULE = Rule("view", "attribution", frozenset({FactKind.STATEMENT}), ask)
