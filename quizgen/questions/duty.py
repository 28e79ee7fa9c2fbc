"""What somebody says must, should or needs to be done, in quoted words."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.naming import speaker_name
from quizgen.questions.proposal import deed
from quizgen.questions.rule import Draft, Rule

EVERYBODY = frozenset({"we", "you", "one"})
MODALS = frozenset({"should", "must"})
NEEDS = {"need": ("needs", "needed"), "have": ("has", "had")}
AHEAD = frozenset("will would may might".split())
# what is said so leads up to what is meant, or is done by nobody
UNDONE = frozenset(
    "be have say admit remember think know see understand ask tell become realise realize agree "
    "accept stay wait hope learn live forget deal mention go come do".split()
)
OWN = re.compile(r"\b(?:I|we|us|our|ours|me|my|you|your|ourselves|yourself|this)\b", re.I)
SHORTEST, LONGEST = 3, 22  # words of what is to be done


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "According to X, what needs to be done?" from "we need to ..."."""
    clause = fact.clause
    if fact.answer is not clause.subject or world.tale or not urged(clause, world):
        return
    speaker, key = speaker_name(clause, world), wanted(clause, world)
    before = [p for p in clause.parts if p.fronted and p.role is not Role.ADVERB]
    if not speaker or OWN.search(key) or any(OWN.search(p.short) or p.pronouns for p in before):
        return
    if not SHORTEST <= len(key.split()) <= LONGEST or key not in clause.evidence.quote:
        return
    if any(p.sense is Sense.NONE for p in before) or runs_on(clause, key):
        return
    others = [c for c in world.clauses if c.root != clause.root and c.speaker == clause.speaker]
    if not before and any(urged(c, world) for c in others):
        return
    when = " ".join(["", *(p.short for p in before)])
    stem = f"According to {speaker}, what {necessity(clause)} be done{when}?"
    told = replace(fact.answer, role=Role.INFINITIVE, pronouns=())
    answer = replace(told, text=key, short=key, inner=key)
    yield Draft(
        stem=stem,
        key=key,
        kind=Kind.DEED,
        value=5.2 if before else 4.5,
        answer=answer,
        choice=False,
        set_form=True,
    )


def urged(clause: Clause, world: World) -> bool:
    """Whether a speaker says in so many words that "we" or "you" must do something."""
    verb, subject = clause.verb, clause.subject
    if subject is None or not clause.quoted or clause.status is not Status.REPORTED:
        return False
    if verb.negation or verb.passive or clause.form == "adverbial":
        return False
    word = world.document.tokens[subject.root].text.lower()
    return word in EVERYBODY and bool(necessity(clause)) and done(clause, world)


def done(clause: Clause, world: World) -> bool:
    """Whether what must be so is a deed."""
    act = infinitive(clause)
    root = clause.root if act is None else act.root
    return world.document.tokens[root].lemma.lower() not in UNDONE


def infinitive(clause: Clause) -> Part | None:
    """The infinitive of "need to" or "have to"."""
    act = clause.first(Role.INFINITIVE) if clause.verb.lemma in NEEDS else None
    return act if act is not None and act.marker == "to" else None


def necessity(clause: Clause) -> str:
    """How the stem says that it must be done, "" where the clause does not say so."""
    verb = clause.verb
    chain = verb.auxiliaries
    if len(chain) == 1 and chain[0] in MODALS and verb.lemma not in NEEDS:
        return chain[0]
    if infinitive(clause) is None or (chain and not (len(chain) == 1 and chain[0] in AHEAD)):
        return ""
    if chain:
        return f"{chain[0]} {verb.lemma} to"
    return f"{NEEDS[verb.lemma][verb.past]} to"


def wanted(clause: Clause, world: World) -> str:
    """What is to be done, "" where a word of it cannot be understood."""
    act = infinitive(clause)
    if act is None:
        return deed(clause)
    goal = [p for p in clause.parts if p.start == act.end and p.sense is Sense.PURPOSE]
    return "" if any(p.pronouns for p in (act, *goal)) else joined(act.core, goal)


def joined(act: str, goal: list[Part]) -> str:
    """The deed with what it is for."""
    return " ".join([act, *(p.short for p in goal)])


def runs_on(clause: Clause, key: str) -> bool:
    """Whether another deed follows: "we must mend the roof and paint the door"."""
    after = clause.evidence.quote.partition(key)[2]
    return re.match(r",? (?:and|or|but|then|by|so)\b", after) is not None


RULE = Rule("duty", "attribution", frozenset({FactKind.ACTION}), ask)
