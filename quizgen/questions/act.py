"""What somebody did at a certain time or to reach an end: the whole deed, in the bare form."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import STATIC
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.verb_classes import INTEND, SAY, THINK
from quizgen.questions.bare import bare, joined
from quizgen.questions.purpose import runs_on
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import doers_own, doing
from quizgen.questions.vague import faceless, same

ACTORS = frozenset({Kind.PERSON, Kind.PEOPLE, Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY})
# what befalls somebody, what he is like or what he consists of is no deed
NO_DEED = STATIC | frozenset(
    "die live lose fall suffer receive win need like love hate enjoy face lie stand sit seem "
    "appear happen occur exist contain consist compose comprise constitute form represent mean "
    "cost weigh grow rise come go do involve include serve require".split()
)
# what is done on the way to a deed is no answer to "What did she do to dig it up?"
MOVING = frozenset("return travel visit arrive leave stop".split())
USING = frozenset("use utilise utilize spend".split())  # the means, not what was done
# to which any number of deeds may serve
WIDE_END = re.compile(r"(?:in order )?to (?:deal|cope|see|watch|respond|react)\b")
MEASURED = re.compile(r"in (?:.* alone$|(?:just|only) )")  # "in 1998 alone": how much is told
BEGUN = frozenset("begin start continue tend cease".split())
# whose infinitive tells what somebody else is to do
FOR_OTHERS = frozenset("send bring hire pay employ choose appoint elect name give leave".split())
# "in three years", "in the meantime": no time that tells one deed from another
NO_TIME = re.compile(
    r"\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|few) "
    r"(?:\w+ )?(?:second|minute|hour|day|week|month|year|decade)s?|meantime|past|end|times?|era|"
    r"period|age|epoch)$"
)
NO_END = re.compile(r"to \w+ (?:or|and) \w+$")  # "exposure to heat or cold"
OWN_ONLY = re.compile(r"\w+ (?:their|his|her|its) \w+$")
AHEAD = re.compile(r"\b(?:them|it|him|her)\b")  # what the key names: "to save them"
DAY = re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|"
                 r"November|December)\b")  # fmt: skip
YEAR = re.compile(r"\b\d{4}\b")
FULL = frozenset({Role.OBJECT, Role.PREPOSITIONAL, Role.INFINITIVE})
SHORTEST, LONGEST = 3, 20  # words of the deed
NEAR = 3  # sentences in which the same time would tell of other deeds
TOLD = frozenset({"main", "conjunct", "relative"})


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X do in 1920?", "What did X do to win Y?", answered by the bare verb phrase."""
    end, clause = fact.answer, fact.clause
    if clause.subject is None or end.pronouns or not telling(clause, fact.kind):
        return
    if fact.kind is FactKind.TIME and not (acting(clause.subject) and timed(fact, world)):
        return
    if fact.kind is FactKind.TIME and (end.marker == "by" or clause.verb.lemma in BEGUN):
        return  # "by the 1920s bakers began to accept": no deed of that time
    if fact.kind is FactKind.TIME and anybody(clause.subject, end):
        return
    if aside(clause.subject, clause, world):
        return
    if NO_END.match(end.short) or AHEAD.search(end.short) or serves_many(fact):
        return
    if fact.kind is FactKind.PURPOSE and not end.short.startswith(("to ", "in order to ")):
        return
    if end_of_object(end, clause) or runs_on(end, world) or narrowed(clause, end):
        return
    key = bare(clause, world, without=end)
    if OWN_ONLY.match(key):
        return  # "design their plans": how?
    others = tuple(p for p in clause.parts if p is not end)
    stem = doing(clause, world, "what", gap=None, without=others)
    if stem is None or end.short not in stem or not SHORTEST <= len(key.split()) <= LONGEST:
        return
    value = 4.2 if fact.kind is FactKind.TIME else 4.6
    yield Draft(stem=stem, key=key, kind=Kind.DEED, value=value)


def serves_many(fact: Fact) -> bool:
    """Whether the end or the time tells too little: "to deal with the floods"; or the deed is only
    a way there, or told for its amount: "500 pupils wrote a letter"."""
    end, clause = fact.answer, fact.clause
    if fact.kind is FactKind.PURPOSE:
        return clause.verb.lemma in MOVING | USING or WIDE_END.match(end.short) is not None
    counted = clause.subject is not None and clause.subject.figure != ""
    return counted or MEASURED.match(end.short) is not None


def anybody(subject: Part, time: Part) -> bool:
    """Whether only a wide time tells which deed is meant: "mathematicians" by the 19th century."""
    return faceless(subject) and subject.short.islower() and not YEAR.search(time.core)


def narrowed(clause: Clause, end: Part) -> bool:
    """Whether something before the subject says when or on what condition the deed counts."""
    senses = {Sense.CONDITION, Sense.CAUSE} | ({Sense.TIME} if end.sense is Sense.TIME else set())
    return any(p.fronted and p is not end and p.sense in senses for p in clause.parts)


def end_of_object(end: Part, clause: Clause) -> bool:
    """Whether the end is rather that of whom the deed is done to: "paid them to kill the cats"."""
    if end.sense is not Sense.PURPOSE:
        return False
    if clause.verb.lemma in FOR_OTHERS:
        return True
    people = clause.first(Role.INDIRECT) is not None
    thing = clause.first(Role.OBJECT)
    people = people or (thing is not None and thing.kind in ACTORS)
    return people or doers_own(end, clause)


def telling(clause: Clause, kind: FactKind) -> bool:
    """Whether the clause tells a deed that the article vouches for, in the past if it is told by
    its time."""
    verb = clause.verb
    if clause.status is not Status.ASSERTED or clause.quoted or verb.negation or verb.passive:
        return False
    if kind is FactKind.TIME and (verb.tag != "VBD" or verb.auxiliaries):
        return False
    if not any(p.role in FULL and p.sense not in {Sense.TIME, Sense.PURPOSE} for p in clause.parts):
        return False  # "met"
    told = clause.first(Role.CONTENT, Role.INFINITIVE) is not None
    if told and verb.lemma in SAY | THINK | INTEND:
        return False
    return verb.lemma not in NO_DEED


def aside(subject: Part, clause: Clause, world: World) -> bool:
    """Whether commas stand on both sides of it, the first behind no circumstance: rather who
    somebody is ("a cousin of her duke, Otto, led")."""
    beside = (p for p in clause.parts if p.fronted and subject.start - p.end in {0, 1})
    if any(p.sense is not Sense.NONE for p in beside):
        return False
    tokens = world.document.tokens
    before = tokens[subject.start - 1].text if subject.start else ""
    behind = {t.text for t in tokens[subject.end - 1 : subject.end + 1]}
    return before == "," and "," in behind


def acting(subject: Part) -> bool:
    """Whether it is somebody, who does things."""
    return subject.kind in ACTORS or wordnet.is_group(subject.head)


def timed(fact: Fact, world: World) -> bool:
    """Whether the time tells the deed from all others of the same one: nothing else of him is told
    in the sentence, and the time is named nowhere else in the paragraph."""
    clause, time = fact.clause, fact.answer
    if time.role is Role.ADVERBIAL and time.marker:
        return False  # a clause: the rule of deeds asks for it
    if len(clause.sensed(Sense.TIME)) > 1 or NO_TIME.search(time.core):
        return False
    if DAY.search(time.core) and not YEAR.search(time.core) and YEAR.search(clause.evidence.quote):
        return False
    here, around = clause.evidence, world.document.sentences
    told = (clause, *joined(clause, world))  # which the key has
    for other in world.clauses:
        if other in told or other.subject is None or not same(other.subject, clause.subject):
            continue
        if other.evidence.sentence == here.sentence and other.form in TOLD:
            return False
    named = YEAR.search(time.core)
    for sentence in around:
        if sentence.index == here.sentence or abs(sentence.index - here.sentence) > NEAR:
            continue
        text = world.document.text(sentence.start, sentence.end)
        if (named[0] if named is not None else time.core) in text:
            return False
    return True


RULE = Rule("act", "sequence", frozenset({FactKind.TIME, FactKind.PURPOSE}), ask)
