"""How one thing compares with another, and how it differs from another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import FIGURES, Kind
from quizgen.domain.world import World
from quizgen.lexicon.comparatives import base, contrary
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import attributed

DEGREES = frozenset("much far even slightly a little lot bit considerably significantly".split())
LONGEST = 10  # words of what it is compared with
LONGEST_KEY = 24
# "stronger than the old bridge", where the parser makes one part of it
WITHIN = re.compile(r"^(?P<compared>(?:\w+ ){0,3}?(?:\w+er|(?:more|less) \w+)) than (?P<other>.+)$")
# "15% more powerful", "three metres longer"
MEASURED = re.compile(
    r"^(?P<much>(?:(?:about|nearly|almost|over|up to|around) )?\d[\d.,]*(?:%| per ?cent| [a-z]+)) "
    r"(?P<more>(?:more|less) [\w-]+|\w{2,}er)$"
)
NO_THING = frozenset(
    "ever usual before expected previously those that any elsewhere what many most".split()
)
OWNER = re.compile(r"(?:[\w-]+ ){0,3}(?P<owner>[\w-]+?)(?:[’']s|(?<=s)[’']) (?P<thing>.+)")
PRONOUNS = re.compile(r"\b(?:it|its|they|them|their|he|him|his|she|her)\b", re.I)
SINGULAR, PLURAL = frozenset({"it", "its"}), frozenset({"they", "them", "their"})


@dataclass(frozen=True, slots=True)
class Compared:
    """ "older" and what it is that something is older than, with its place in the article."""

    word: str
    other: str
    start: int


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How do X compare with Y?" answered by "They are older"; the options turn it round and
    make them equal. "How do X differ from Y?" where the article begins with "Unlike Y"."""
    if fact.answer.marker == "unlike":
        yield from differing(fact, world)
        return
    yield from by_how_much(fact, world)
    clause = fact.clause
    found = compared(fact)
    name = subject_words(clause, world)
    if found is None or name is None or not comparable(clause, found.other):
        return
    plain, turned = base(found.word), contrary(found.word)
    if not plain or not turned or clause.subject is None:
        return
    front = "do" if clause.subject.plural else "does"
    stem = attributed(clause, world, f"how {front} {name} compare with {found.other}")
    if stem is None:
        return
    it, be = ("they" if clause.subject.plural else "it"), being(clause)
    where = fact.evidence.paragraph
    yield Draft(
        stem=stem,
        key=f"{it} {be} {found.word}",
        kind=Kind.DESCRIPTION,
        value=3.9,
        choice_value=4.8,
        options=tuple(
            Option(
                f"{it.capitalize()} {be} {text}",
                f"Paragraph {where} says that {name} {be} {found.word}.",
                "comparison",
                found.start,
            )
            for text in (turned, f"just as {plain}")
        ),
        written=False,
        set_form=True,
    )


def compared(fact: Fact) -> Compared | None:
    """What the fact compares with what."""
    part, clause = fact.answer, fact.clause
    if part.marker == "than" and part.kind not in FIGURES and not part.figure:
        other = owned(part.core, clause.subject)
        return Compared(comparative(clause.first(Role.PREDICATE)), other, part.start)
    predicate = clause.first(Role.PREDICATE) if part is clause.subject else None
    predicate = part if part.role is Role.ATTRIBUTE else predicate
    found = WITHIN.match(predicate.short) if predicate is not None else None
    if predicate is None or found is None or any(c.isdigit() for c in found["other"]):
        return None
    other = owned(found["other"], clause.subject)
    return Compared(without_degree(found["compared"]), other, predicate.start)


def owned(other: str, subject: Part | None) -> str:
    """What is compared, with a pronoun for the subject where that owns it: of private mills
    "their public rivals" for "private mills’ public rivals"."""
    found = OWNER.match(other)
    if subject is None or subject.kind is Kind.PERSON or found is None:
        return other
    owner = found["owner"].lower()
    if owner not in subject.short.lower().split() or not owner.startswith(subject.head.lower()[:4]):
        return other
    return f"{'their' if subject.plural else 'its'} {found['thing']}"


def by_how_much(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How much heavier is X than Y?" answered by "15%" or "three times"."""
    clause, part = fact.clause, fact.answer
    predicate, name = clause.first(Role.PREDICATE), subject_words(clause, world)
    found = MEASURED.match(predicate.short) if predicate is not None else None
    if found is None or predicate is None or name is None or part.marker != "than":
        return
    if clause.verb.lemma != "be" or clause.verb.auxiliaries or clause.verb.negation:
        return
    words = part.core.split()
    if part.pronouns or words[0].lower() in NO_THING or PRONOUNS.search(part.core):
        return
    stem = attributed(
        clause, world, f"how much {found['more']} {clause.verb.text} {name} than {part.core}"
    )
    if stem is not None:
        yield Draft(
            stem=stem,
            key=found["much"],
            kind=Kind.PERCENT if "%" in found["much"] else Kind.QUANTITY,
            value=4.4,
            choice_value=4.2,
            answer=predicate,
            set_form=True,
        )


def comparable(clause: Clause, other: str) -> bool:
    """Whether two things are compared that a question can name."""
    subject, verb = clause.subject, clause.verb
    if subject is None or verb.negation or verb.modal or not other:
        return False
    made = verb.lemma == "make" and verb.passive and verb.auxiliaries in {("was",), ("were",)}
    if not made and (verb.lemma != "be" or verb.auxiliaries):
        return False
    if clause.status not in {Status.ASSERTED, Status.REPORTED}:
        return False
    if clause.status is Status.REPORTED and clause.speaker_entity is None:
        return False
    words = other.lower().split()
    general = subject.short.lower().startswith(("a ", "an ")) and words[0] in {"a", "an"}
    if not (subject.definite or subject.plural or (general and verb.tag == "VBZ")):
        return False
    return len(words) <= LONGEST and words[0] not in NO_THING and bound(other, subject)


def bound(other: str, subject: Part) -> bool:
    """Whether each pronoun in what is compared can only stand for the subject."""
    found = {w.lower() for w in PRONOUNS.findall(other)}
    return found <= (PLURAL if subject.plural else SINGULAR)


def being(clause: Clause) -> str:
    """ "is", "are", "was" or "were", as the clause has it."""
    return " ".join([*clause.verb.auxiliaries, clause.verb.text])


def comparative(predicate: Part | None) -> str:
    """ "older" for "much older", "" for what compares nothing."""
    if predicate is None or predicate.pronouns:
        return ""
    return without_degree(predicate.short)


def without_degree(words: str) -> str:
    """ "older" for "much older"."""
    return " ".join(w for w in words.lower().split() if w not in DEGREES)


def differing(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How do X differ from Y?" from "Unlike Y, X ...", with all that follows as the key."""
    clause, other = fact.clause, fact.answer
    subject = clause.subject
    name = subject_words(clause, world)
    if name is None or subject is None or not other.fronted or other.pronouns:
        return
    if clause.status is not Status.ASSERTED or clause.form != "main":
        return
    if not (subject.definite or subject.plural) or PRONOUNS.search(other.core):
        return
    quote = clause.evidence.quote
    before, found, rest = quote.partition(", ")
    if not found or before.lower() != other.text.lower() or not rest.startswith(subject.short):
        return
    key = rest.rstrip(".")
    if len(key.split()) > LONGEST_KEY or {"“", '"', ";", ":", "("} & set(key):
        return
    front = "do" if subject.plural else "does"
    yield Draft(
        stem=f"how {front} {name} differ from {other.core}?",
        key=key,
        kind=Kind.STATEMENT,
        value=4.8,
        asked=Role.SUBJECT,
        choice=False,
        set_form=True,
    )


KINDS = frozenset({FactKind.ACTION, FactKind.QUALITY, FactKind.DEFINITION})
RULE = Rule("comparison", "comparison", KINDS, ask)
