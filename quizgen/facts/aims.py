"""What an aim, a problem, a reason or their like consists in."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind

AIMS = frozenset(
    "aim goal idea plan problem purpose challenge task job role function advantage disadvantage "
    "benefit danger risk difficulty difference solution hope dream fear wish belief view theory "
    "rule principle way method secret trick mission ambition intention duty result consequence "
    "effect concern worry proposal suggestion strategy objective argument reason lesson "
    "complaint objection thing obstacle hurdle barrier drawback priority key answer explanation "
    "misconception mistake step part".split()
)

EMPTY = re.compile(
    r"(?:the same|the opposite|it|this|that|these|those|one|none|another|something|someone|"
    r"nothing|everything|anything|much|more|less)\b",
    re.I,
)
FEWEST = 3  # words of a noun phrase with an article
WAYS = frozenset({"way", "method", "means"})
ONE_OF = re.compile(r"one of (?:the|its|their|his|her) (?:\w+ ){0,2}?(\w+)s\b", re.I)
CAUSES = frozenset(
    "reason cause result effect consequence benefit advantage disadvantage danger risk solution "
    "problem challenge obstacle hurdle barrier drawback priority answer explanation mistake "
    "difficulty goal aim key secret".split()
)


def telling(named: Part) -> bool:
    """Whether the noun phrase says enough to be the answer."""
    if named.pronouns or named.figure or EMPTY.match(named.short):
        return False
    return len(named.short.split()) >= FEWEST or not named.short.startswith(("a ", "an ", "the "))


def by_doing(clause: Clause) -> Part | None:
    """ "by boat" in "the only way to the island is by boat"."""
    subject, last = clause.subject, clause.parts[-1] if clause.parts else None
    if subject is None or subject.head not in WAYS or last is None or last.marker != "by":
        return None
    return last if len(clause.parts) == 1 else None


def kind_of(subject: Part) -> str:
    """The noun that tells whether it is an aim: of "one of its main goals", "goal"."""
    found = ONE_OF.match(subject.short)
    return found[1] if found is not None and subject.head == "one" else subject.head


def extract(clause: Clause) -> Iterator[Fact]:
    """An AIM for "the aim of X is to do Y", "the problem was that Y", "a reason for X is Y"."""
    subject = clause.subject
    if clause.verb.lemma != "be" or subject is None or kind_of(subject) not in AIMS:
        return
    if subject.head == "part" and not subject.short.startswith("the "):
        return  # "part of the trouble"
    if clause.form == "existential" or clause.first(Role.PREDICATE) is not None:
        return
    named = clause.first(Role.ATTRIBUTE)
    if named is not None and not (subject.head in CAUSES and telling(named)):
        return
    told = named or clause.first(Role.INFINITIVE, Role.CONTENT) or by_doing(clause)
    if told is None and subject.head == "reason":
        told = next(iter(clause.sensed(Sense.CAUSE)), None)
    if told is not None and (told.inner or told is named):
        yield Fact(kind=FactKind.AIM, clause=clause, answer=told)
