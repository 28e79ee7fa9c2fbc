"""Does the key answer the question word?"""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Part, Role, Sense
from quizgen.domain.kind import FIGURES, PLACES, Kind
from quizgen.domain.world import World
from quizgen.lexicon import places, wordnet
from quizgen.selection.checks.check import Check
from quizgen.selection.wording import Opening, opening

NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|"
    r"half|third|quarter|once|twice|an?)\b",
    re.IGNORECASE,
)
REASON = re.compile(
    r"^(?:because|to|so|in order|for|due|out of|as a result|thanks|since|owing|not to|from)\b",
    re.IGNORECASE,
)
NEVER_WHO = PLACES | FIGURES | {Kind.WORK, Kind.PRODUCT, Kind.DATE, Kind.TIME, Kind.EVENT}
TIMES = frozenset({Kind.DATE, Kind.TIME, Kind.DURATION, Kind.EVENT})
COUNTING = re.compile(
    r"^ (?:many|much|long|far|old|tall|high|deep|large|big|wide|heavy|often|fast)\b"
)
FROM_TO = re.compile(r" from .*\b(?:1\d|20)\d\d to ")
ANOTHER_DATE = re.compile(
    r" (?:in|on|by|until|since) (?:\w+ )?(?:\d{1,2},? )?(?:1\d|20)\d\d\b(?! to\b)"
)
# what a city itself does
TOWNLY = frozenset(
    "be lie stand become host have grow remain serve fall suffer flood burn lose contain hold see "
    "seem begin rise open house attract sit celebrate expand".split()
)
OF_PERSONS = frozenset("marry wed divorce kidnap arrest murder befriend assassinate".split())
BY_PERSONS = frozenset(
    "kidnap arrest murder marry befriend assassinate vote request apologise apologize resign beg "
    "pray".split()
)
STATE = re.compile(r"^[^,]+? (?:is|was|are|were) (?:an?|the|one) ")
OF_DAY = re.compile(
    r" (?:at night|in the (?:morning|afternoon|evening|night)|in the middle of the night)\b"
)
OFTEN = re.compile(r" (?:once|twice|\w+ times)\b")
DOES = re.compile(r"\bdo (?:when|after|before|while|as soon|once|until)\b")
NAMED = re.compile(r"\b(?:name|names|named|called|title|known as|nickname)\b")


def reason(candidate: Candidate, world: World) -> str | None:
    """Why the key does not answer this question word."""
    found = opening(candidate.stem)
    if found is None:
        return None
    if found.wh == "when" or (found.lead == "in" and found.rest.startswith((" year", " century"))):
        second = ANOTHER_DATE.search(found.rest) or FROM_TO.search(found.rest)
        if second is not None:
            return f"it asks for a date and gives one: {second.group().strip()!r}"
    if found.wh == "when" and (hour := OF_DAY.search(found.rest)) is not None:
        return f"it asks for a time and gives one: {hour.group().strip()!r}"
    if DOES.search(found.rest) and lifeless(candidate.fact.clause.subject, world):
        return "things do nothing: it should ask what happened"
    if (wrong := person_asked_as_thing(candidate, found, world)) is not None:
        return wrong
    if found.rest.startswith(" happened that") and STATE.search(candidate.key):
        return "nothing happened: it tells how something was"
    if unknown_city(candidate):
        return f"{candidate.key!r} is on no map"
    if metonym(candidate, world):
        return f"{candidate.key!r} stands for a government here, not for a {candidate.class_noun}"
    if found.wh == "how" and found.rest.startswith(" long ") and OFTEN.search(found.rest):
        return "it asks how long something happens that it counts"
    answered = answers(candidate, found)
    return (
        None if answered else f"{candidate.key!r} ({candidate.kind}) does not answer {found.wh!r}"
    )


def answers(candidate: Candidate, found: Opening) -> bool:
    """Whether the key's kind fits the question word, in doubt yes."""
    kind, sense = candidate.kind, candidate.answer.sense
    match found.wh:
        case "who" | "whom" | "whose":
            return kind not in NEVER_WHO
        case "when":
            return kind in TIMES or sense in {Sense.TIME, Sense.DURATION}
        case "where":
            return kind in PLACES or sense is Sense.PLACE or kind is Kind.ORGANISATION
        case "why":
            stated = kind in {Kind.REASON, Kind.PURPOSE} or sense in {Sense.CAUSE, Sense.PURPOSE}
            return stated or sense is Sense.RESULT or REASON.match(candidate.key) is not None
        case "how" if COUNTING.match(found.rest):
            return kind in FIGURES or NUMBER.search(candidate.key) is not None
        case "what":
            return not nameless_person(candidate, found)
    return True


def person_asked_as_thing(candidate: Candidate, found: Opening, world: World) -> str | None:
    """Why the question word is not the one for a person, or for what somebody became."""
    verb, role = candidate.fact.clause.verb.lemma, candidate.asked
    if found.wh in {"what", "which"}:
        whom = verb in OF_PERSONS and role is Role.OBJECT
        if whom or (verb in BY_PERSONS and role in {Role.SUBJECT, Role.AGENT}):
            return f"only a who can be the answer with {verb!r}"
    subject = candidate.fact.clause.subject
    doer = not candidate.fact.clause.verb.passive and verb in BY_PERSONS
    if doer and subject is not None and subject.short.islower() and lifeless(subject, world):
        return f"{subject.short!r} cannot {verb}"
    if found.wh != "what":
        return None
    if verb == "become" and candidate.kind is Kind.DESCRIPTION and adjective(candidate, world):
        return "what something became like is no what"
    if role in {Role.SUBJECT, Role.AGENT} and nation(candidate, world):
        return f"{candidate.key!r} are people"
    return None


def adjective(candidate: Candidate, world: World) -> bool:
    """Whether the key begins with an adjective and no noun follows it."""
    first = world.document.tokens[candidate.answer.start :][:2]
    return (
        len(first) > 1 and first[0].pos == "ADJ" and first[1].pos not in {"NOUN", "PROPN", "ADJ"}
    ) or candidate.key.split()[1:2] in (["thanks"], ["because"], ["enough"])


def nation(candidate: Candidate, world: World) -> bool:
    """Whether a key such as "many young Danes" ends in the name of a people."""
    said = candidate.answer.core.split()
    plural = len(said) > 1 and said[-1][:1].isupper() and said[-1].endswith("s")
    return plural and all(w.islower() for w in said[:-1]) and candidate.kind is Kind.THING


def lifeless(subject: Part | None, world: World) -> bool:
    """Whether the subject is a thing that cannot act, and no character of a tale."""
    return (
        subject is not None
        and subject.kind in {Kind.THING, Kind.EVENT, Kind.WORK, Kind.PRODUCT}
        and not subject.proper
        and not wordnet.is_animal(subject.head)
        and subject.short not in world.characters
    )


def unknown_city(candidate: Candidate) -> bool:
    """Whether "Which city ...?" asks who did what no city does, with a name that no city has."""
    doer = candidate.kind is Kind.CITY and candidate.asked is Role.SUBJECT
    verb = candidate.fact.clause.verb
    acts = not verb.passive and verb.lemma not in TOWNLY
    return doer and acts and places.place(candidate.key) is None


def metonym(candidate: Candidate, world: World) -> bool:
    """Whether "Which city ...?" asks who did something, with a capital for its country."""
    entity = candidate.entity
    if candidate.kind is not Kind.CITY or candidate.asked is not Role.SUBJECT or entity is None:
        return False
    if candidate.fact.clause.verb.passive or candidate.fact.clause.verb.lemma in TOWNLY:
        return False
    return bool(world.document.entities[entity].part_of)


def nameless_person(candidate: Candidate, found: Opening) -> bool:
    """Whether a bare "What" asks for a person, who should be asked for with "Who"."""
    bare = not candidate.class_noun and not found.lead
    asked = candidate.asked in {Role.SUBJECT, Role.OBJECT, Role.AGENT}
    return candidate.kind is Kind.PERSON and bare and asked and not NAMED.search(found.rest)


CHECK = Check("question word", reason, "A who gets a person, a why a reason, a when a time.")
