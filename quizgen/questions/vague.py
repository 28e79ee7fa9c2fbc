"""Whether a stem that names hardly more than who says, thinks, wants or does something fits one
thing alone that the article tells of them."""

import re

from quizgen.domain.clause import Clause, Part
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import OPEN
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content
from quizgen.lexicon.idioms import FILLED
from quizgen.lexicon.verb_classes import SAY, THINK

VOICED = frozenset({FactKind.STATEMENT, FactKind.QUOTATION})
# verbs that tell no more of a statement than that it was made or is held
LOOSE = frozenset(
    "say tell think believe feel find know show note add explain suggest propose "
    "claim argue understand state remark observe reveal".split()
)
# verbs that only their own like answer: what somebody says is nothing that he discovered or hopes
ALIKE = (
    frozenset("find show learn discover realise realize notice".split()),
    frozenset("hope wish want".split()),
)
POINTING = re.compile(r"^\W*(?:it|they|this|these|those|he|she)\b", re.I)
# verbs of which whoever the article is about has several things
USUAL = frozenset(
    "try want hope plan need begin start wish seek attempt intend decide like".split()
)
FINDINGS = frozenset("finding study report result figure datum survey critic expert".split())
# what people of one trade or place are told once to feel: "shop owners fear"
MINDFUL = frozenset("fear hope worry complain dread boast".split())
LEARNED = FINDINGS | frozenset("expert critic scientist researcher analyst official".split())
UNCOUNTED = frozenset("research evidence".split())
OFTEN = 4  # clauses with the same subject
LARGE_TOPIC = 6  # sentences that name it
FEWEST = 2  # words that tell who is meant
# what tells who is meant by "a company" or "scientists"
OF_WHICH = re.compile(
    r"\b(?:of|from|in|at|by|for|with|near|on|who|that|which|made|called|[a-z]+ed)\b"
)


def faceless(subject: Part | None) -> bool:
    """Whether the words do not tell who is meant: "scientists", "some critics", "a company"."""
    if subject is None or subject.proper or subject.definite or subject.entity is not None:
        return False
    first = subject.short.partition(" ")[0].lower()
    if first in {"a", "an", "one"}:
        return OF_WHICH.search(subject.short) is None
    if subject.head in UNCOUNTED and OF_WHICH.search(subject.short) is None:
        return True  # "recent research"
    loose = first in OPEN or len(subject.short.split()) <= 2
    loose = loose or (len(subject.short.split()) == 3 and subject.head in FINDINGS)
    return subject.plural and loose and OF_WHICH.search(subject.short) is None


def unfilled(subject: Part | None) -> bool:
    """Whether the subject is "an attempt", "a plan", without what it consists in."""
    if subject is None or subject.head not in FILLED or subject.kind is not Kind.THING:
        return False
    first = subject.short.partition(" ")[0].lower()
    return first in {"a", "an", "one", "another"} and " to " not in subject.short


def leading(clause: Clause, world: World) -> bool:
    """Whether the article has much to tell of the clause's subject."""
    subject = clause.subject
    return subject is not None and sum(same(subject, c.subject) for c in world.clauses) >= OFTEN


def same(one: Part, other: Part | None, world: World | None = None) -> bool:
    """Whether the two words stand for the same, or with `world` for one who speaks for it."""
    if other is None:
        return False
    if one.entity is None or other.entity is None:
        return one.short.lower() == other.short.lower()
    if one.entity == other.entity:
        return True
    entities = world.document.entities if world is not None else ()
    return bool(entities) and (
        one.entity in entities[other.entity].part_of or other.entity in entities[one.entity].part_of
    )


def others_told(fact: Fact, world: World) -> list[Fact]:
    """What else the same speaker says or thinks in the article."""
    speaker, own = fact.clause.subject, fact.answer
    return [
        f
        for f in world.facts
        if f.kind in VOICED
        and speaker is not None
        and same(speaker, f.about or f.clause.subject, world)
        and (f.answer.end <= own.start or own.end <= f.answer.start)
    ]


def one_of_several(fact: Fact, world: World) -> bool:
    """Whether "What does X think?" has other answers, for want of a topic."""
    lemma, others = fact.clause.verb.lemma, others_told(fact, world)
    if faceless(fact.clause.subject) and not of_one_mind(fact, world):
        return True
    if lemma in LOOSE:
        return bool(others)
    alike = next((a for a in ALIKE if lemma in a), frozenset({lemma}))
    return any(f.clause.verb.lemma in alike for f in others)


def of_one_mind(fact: Fact, world: World) -> bool:
    """Whether what "shop owners fear" is the only thing that people of some kind are told to fear:
    the word before the noun tells who is meant."""
    subject, lemma = fact.clause.subject, fact.clause.verb.lemma
    if subject is None or lemma not in MINDFUL or subject.head in LEARNED:
        return False
    words = subject.short.split()
    if subject.kind is not Kind.PEOPLE or len(words) < FEWEST or words[0].lower() in OPEN:
        return False
    return not any(
        f.kind is FactKind.STATEMENT
        and f.clause.verb.lemma == lemma
        and f.evidence.sentence != fact.evidence.sentence
        and faceless(f.clause.subject)
        for f in world.facts
    )


def more_about(topic: Part, fact: Fact, world: World) -> bool:
    """Whether the speaker says more of the topic, in words that name it or with "it" nearby."""
    words, here = content(topic.core), fact.evidence.sentence
    head = content(topic.head)
    wide = topic.proper and named_in(topic, world) >= LARGE_TOPIC
    for other in others_told(fact, world):
        near = abs(other.evidence.sentence - here) <= 1
        shared = words & content(other.answer.text)
        if wide or (head <= shared and 2 * len(shared) > len(words)):
            return True
        if near and POINTING.match(other.answer.text):
            return True
    return goes_on(fact, world) or spoken_of(topic, fact, world)


def goes_on(fact: Fact, world: World) -> bool:
    """Whether the words that are quoted go on with "it" or "they" in their next sentence."""
    document = world.document
    quoted = document.quotation_at(fact.answer.root)
    behind = document.sentence_of(fact.answer.root).end
    if quoted is None or not fact.answer.end <= behind < quoted.end:
        return False
    return POINTING.match(document.tokens[behind].text) is not None


def spoken_of(topic: Part, fact: Fact, world: World) -> bool:
    """Whether the speaker of a tale speaks of the same elsewhere: "What did the cock say about the
    hen?"."""
    document, subject, own = world.document, fact.clause.subject, fact.answer
    if not world.tale or subject is None:
        return False
    return any(
        (q.speaker or "").lower() == subject.short.lower()
        and (q.end <= own.start or own.end <= q.start)
        and topic.head in document.text(q.start, q.end).lower().split()
        for q in document.quotations
    )


def named_in(topic: Part, world: World) -> int:
    """How many sentences name the topic."""
    document = world.document
    texts = (document.text(s.start, s.end) for s in document.sentences)
    return sum(topic.core.removeprefix("the ") in text for text in texts)


def wanted_also(fact: Fact, world: World) -> bool:
    """Whether "What does X try to do?" fits more than one deed."""
    clause, subject = fact.clause, fact.clause.subject
    if subject is None:
        return True
    again = any(
        f.kind is FactKind.INTENTION
        and f.clause is not clause
        and same(subject, f.clause.subject)
        and f.clause.verb.lemma == clause.verb.lemma
        for f in world.facts
    )
    people = subject.kind in {Kind.PERSON, Kind.PEOPLE, Kind.ORGANISATION} or subject.proper
    return again or (people and clause.verb.lemma in USUAL and leading(clause, world))


def known_before(noun: str, clause: Clause, world: World) -> bool:
    """Whether an earlier sentence has the noun: "the voyage" is then the one it told of."""
    start = world.document.sentences[clause.evidence.sentence].start
    return any(t.lemma == noun for t in world.document.tokens[:start])


def often_doing(clause: Clause, world: World, *, most: int) -> bool:
    """Whether the article tells more than `most` things that the clause's subject did."""
    subject = clause.subject
    if subject is None:
        return False
    told = (c for c in world.clauses if c.form != "reduced" and c.verb.lemma not in SAY | THINK)
    return sum(same(subject, c.subject) for c in told) > most
