"""What something is like."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.questions.naming import speaker_name, subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

JOINED = re.compile(
    r"^(?:both )?[\w-]+(?:, [\w-]+)*,? (?:and|but) (?:very |too |not |often )?[\w-]+$"
)
# "a useless toy": one adjective at least
JUDGED = re.compile(
    r"^an? (?!long|short|good|lot|bit|little|few|kind|part)(?:very |truly |really )?[\w-]+ "
    r"(?:[\w-]+ )?(?!off|away|ago)[\w-]+$"
)
# one adjective, where the speaker weighs it or it is told in his own words
WEIGHED = re.compile(
    r"^(?:(?:really |simply |just )?(?:very|really|extremely|absolutely|truly|utterly|highly|"
    r"deeply|completely|totally|incredibly|remarkably) [\w-]+|[“\"](?:\w+ )?[\w-]+[”\"])$"
)
RELATIVE = frozenset("different similar close near far proud happy sorry pleased sure".split())
EMPTY = re.compile(r" (?:thing|one|way|matter|story|question)$")
# a degree of what says nothing by itself: "very important"
BLAND = frozenset("important good bad nice big great interesting".split())
EITHER = re.compile(r"\bor\b")
NAMED = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+$")
DASHES = frozenset({"–", "—", "-", "--", ":"})
LONGEST = 10  # words of what a description is of
COMPARING = re.compile(r"\b(?:more|less|most|least|\w+er|\w+est|able|likely|due|aware|part)\b")


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What was X like?" answered by two adjectives or more: "Dirty and crowded"."""
    clause, subject = fact.clause, fact.clause.subject
    if clause.status is Status.REPORTED:
        yield from described(fact, world)
        return
    if fact.answer is not subject or subject is None or clause.verb.lemma != "be":
        return
    if clause.verb.negation or clause.verb.modal or clause.status is not Status.ASSERTED:
        return
    found = clause.first(Role.PREDICATE)
    if found is None or found.pronouns or not JOINED.match(found.short):
        return
    if COMPARING.search(found.short) or any(
        p.role in {Role.INFINITIVE, Role.CONTENT, Role.ATTRIBUTE} for p in clause.parts
    ):
        return
    words = re.findall(r"[\w-]+", found.short)
    if not all(
        w in {"and", "but", "both", "very", "too", "not", "often"} or plain(w) for w in words
    ):
        return
    others = tuple(
        p
        for p in clause.parts
        if p.start > found.start and p.sense not in {Sense.TIME, Sense.PLACE}
    )
    stem = inverted(clause, world, "what", gap=found, without=others, tail="like")
    if stem is not None:
        yield Draft(stem=stem, key=found.short, kind=Kind.DESCRIPTION, value=4.3, answer=found)


def described(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How does the mayor describe the plan?" answered by "as bold and useful" or "as a useless
    toy", from what somebody named says that it is."""
    clause, subject = fact.clause, fact.clause.subject
    told = clause.first(Role.ATTRIBUTE, Role.PREDICATE)
    name, speaker = subject_words(clause, world), speaker_name(clause, world)
    if subject is None or told is None or told.pronouns or name is None or not speaker:
        return
    if clause.verb.lemma != "be" or clause.verb.auxiliaries or clause.verb.negation:
        return
    if world.document.text(told.end, told.end + 1) in DASHES:
        return  # the writer judges, and somebody's words after the dash only bear it out
    if EITHER.search(name):
        return  # "the town, or even the coast"
    own = subject.entity is not None and subject.entity == clause.speaker_entity
    if own or not says(clause, world):
        return
    if told.role is Role.PREDICATE and WEIGHED.match(told.short):
        yield from weighed(told, name, clause, world)
        return
    if any(p.start > told.end and p.sense is not Sense.CAUSE for p in clause.parts):
        return
    judged = JUDGED.match(told.short) or (JOINED.match(told.short) and told.role is Role.PREDICATE)
    if not judged or EMPTY.search(told.short) or RELATIVE & set(told.short.split()):
        return
    if COMPARING.search(told.short) or len(name.split()) > LONGEST:
        return
    yield Draft(
        stem=f"how does {speaker} describe {name}?",
        key=f"as {told.short}",
        kind=Kind.DESCRIPTION,
        value=4.6,
        choice_value=4.4,
        answer=told,
        set_form=True,
    )


def weighed(told: Part, name: str, clause: Clause, world: World) -> Iterator[Draft]:
    """The same from one adjective with a degree ("very risky"), which all that follows limits."""
    words = re.findall(r"[\w-]+", told.short)
    behind = [p for p in clause.parts if p.start > told.start and p.sense is not Sense.TIME]
    if (
        words[-1] in RELATIVE
        or not plain(words[-1])
        or COMPARING.search(told.short)
        or len(name.split()) > LONGEST
    ):
        return
    if any(p.pronouns or p.role is not Role.PREPOSITIONAL or p.fronted for p in behind):
        return
    limits = " ".join(p.short for p in sorted(behind, key=lambda p: p.start))
    if words[-1] in BLAND and not limits:
        return
    yield Draft(
        stem=f"how does {speaker_name(clause, world)} describe {name}?",
        key=f"as {told.short} {limits}".strip(),
        kind=Kind.DESCRIPTION,
        value=4.4,
        answer=told,
        set_form=True,
        choice=False,
    )


def says(clause: Clause, world: World) -> bool:
    """Whether a named person says so."""
    speaker = clause.speaker_entity
    if speaker is None:
        first, _, noun = clause.speaker.lower().partition(" ")
        named = NAMED.match(clause.speaker) is not None  # of somebody nobody has heard of
        whose = re.match(r"\S+(?:['’]s|s['’]) (?:\w+ )?(\w+)$", clause.speaker)
        holder = whose is not None and wordnet.is_person(whose[1])
        return named or holder or (first == "the" and wordnet.is_person(noun))
    return world.document.entities[speaker].kind is Kind.PERSON


def plain(word: str) -> bool:
    """Whether the word is an adjective."""
    last = word.rsplit("-", 1)[-1]
    return bool(wordnet.synsets(word, "a") or wordnet.synsets(last, "a"))


KINDS = frozenset({FactKind.QUALITY, FactKind.DEFINITION})
RULE = Rule("quality", "detail", KINDS, ask)
