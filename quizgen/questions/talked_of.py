"""What a statement is about: its subject, where the stem can name it."""

import re

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.kind import FIGURES
from quizgen.domain.telling import OPEN
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content

POINTERS = frozenset("the this that these those his her its their".split())
# what the rest of an article speaks of, if somebody is asked for a comment: there is one alone
WORKS = frozenset("work research study finding result experiment discovery report".split())
FOCUS = re.compile(r"^(?:even|only|just|also|not only|perhaps|maybe|indeed|especially) ")
OWN = frozenset("his her its their my our your".split())
NO_CLASS = frozenset("no not nearly about around almost over under up more less fewer".split())
AMOUNT = re.compile(
    r"(?:(?:far|many|even|still|much) )?(?:more|fewer|less|too (?:many|few|much|little)|enough) "
    r"(?P<what>(?:(?! than |, | that | who | which ).)+)(?: than .+)?$"
)
LIMITING = frozenset("alone themselves itself himself herself all both each".split())
FEWEST = 2  # words that the key adds to the topic
LONGEST = 8  # words of a topic
OFTEN = 4  # sentences with a noun that needs no explaining
DETAILED = 3  # words of a topic without an article


def topic_of(clause: Clause, world: World) -> str:
    """The subject of what was said, where it is short and definite, a whole class, or tells by
    itself which one is meant ("progress in the next ten years")."""
    subject = clause.subject
    if clause.form == "existential":
        return amount_of(clause)
    if subject is None or subject.pronouns or subject.short.lower() in {"it", "there"}:
        return ""
    name = FOCUS.sub("", subject.short)
    words = name.split()
    if words[-1].lower() in LIMITING:
        return ""  # "the first hour alone"
    loose = words[0].lower() in OPEN | NO_CLASS
    general = subject.plural and not subject.figure and not loose
    if not known(subject) and not general and not uncounted(subject, words):
        return ""
    owned = len(words) == 2 and words[0].lower() not in POINTERS  # "Anna's plan"
    settled = len(words) == 2 and words[0].lower() == "the" and well_known(subject, world)
    definite = subject.definite and len(words) > 1  # "they" may stand for "governments"
    told = len(words) > 2 or named(subject) or settled or (owned if definite else general)
    return name if told and len(words) <= LONGEST else ""


def amount_of(clause: Clause) -> str:
    """What there is more or less of: "doctors in Wales" of "more doctors in Wales than in Kent"."""
    thing = clause.first(Role.ATTRIBUTE)
    found = AMOUNT.match(thing.short) if thing is not None else None
    if thing is None or found is None or thing.pronouns or clause.verb.negation:
        return ""
    return found["what"] if FEWEST <= len(found["what"].split()) <= LONGEST else ""


def well_known(subject: Part, world: World) -> bool:
    """Whether "the work" is the one that the article tells of, or "the town" often spoken of."""
    if subject.head in WORKS:
        return True
    named_in = {t.sentence for t in world.document.tokens if t.lemma == subject.head}
    return len(named_in) >= OFTEN


def uncounted(subject: Part, words: list[str]) -> bool:
    """Whether the words tell of a thing that takes no article, and which: "progress in the next
    ten years", "trade with Norway"."""
    first = words[0].lower()
    loose = first in OPEN | NO_CLASS | OWN or first.endswith("ing")
    plain = subject.head_tag == "NN" and not subject.plural and not subject.members
    if loose or not plain or subject.figure or subject.kind in FIGURES:
        return False
    return len(words) >= DETAILED and subject.head in {first, words[1].lower()}


def apart(topic: str, speaker: Part | None) -> str:
    """The topic as the stem may name it behind the speaker, "" where it is the speaker."""
    if speaker is None or not topic.lower().startswith(speaker.short.lower()):
        return topic
    owned = re.match(r"(?:['’]s|['’]) (.+)", topic[len(speaker.short) :])
    if owned is None:
        return ""
    return f"their {owned[1]}" if speaker.plural else topic


def tells_little(statement: Part, topic: str) -> bool:
    """Whether hardly anything is left of the statement behind its topic."""
    return len(content(statement.core) - content(topic)) < FEWEST


def named(subject: Part) -> bool:
    """Whether the subject is a name, known as one or not."""
    return subject.proper or subject.head_tag in {"NNP", "NNPS"}


def known(subject: Part) -> bool:
    """Whether the reader can tell which one is meant."""
    return subject.definite or named(subject)
