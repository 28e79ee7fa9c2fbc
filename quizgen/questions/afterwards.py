"""What somebody in a tale did after doing something else, or when somebody else did it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import POINTING, STATIC, UNTOLD, predicate
from quizgen.domain.world import World
from quizgen.lexicon import inflect
from quizgen.lexicon.verb_classes import SAY, THINK
from quizgen.lexicon.verb_forms import gerund
from quizgen.questions.naming import subject_words
from quizgen.questions.proposal import pronoun
from quizgen.questions.rule import Draft, Rule

# what goes on while something else is done, or tells no deed
LASTING = frozenset(
    "stand sit lie wait sleep look hold wear carry keep love like need hate hope feel seem let "
    "want try wish begin start continue cry call answer dare use turn grow pity fear envy "
    "admire live dwell stay".split()
)
BEFALLING = frozenset(
    "fall break burst die lose slip drop sink melt drown disappear burn wake".split()
)
IDLE = frozenset({"stand", "lie"})
DULL = STATIC | SAY | THINK | LASTING
FEWEST, LONGEST = 3, 16  # words of a deed
OWN = re.compile(r"(?:him|her|it|them)(?:self|selves)?")
ACTORS = frozenset({Kind.PERSON, Kind.PEOPLE})


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X do after leaving Y?" from "X left Y and ran home", "What did Z do when X left
    Y?" from "X left Y, and Z ran home", "What happened to X when he left Y?" from "fell"."""
    clause, subject = fact.clause, fact.clause.subject
    if not world.tale or fact.answer is not subject or subject is None or not deed(clause):
        return
    before = next((c for c in world.clauses if leads(c, clause, world)), None)
    if before is None or before.verb.lemma in DULL | BEFALLING or followed(clause, world):
        return
    if clause.verb.lemma in IDLE or not acts(clause, world):
        return
    if twice(before, world):
        return  # "after taking his axe": which time?
    name, told = subject_words(clause, world), plain(clause)
    other, earlier = subject_words(before, world), plain(before)
    if not (name and told and other and earlier) or name.split()[-1] in earlier.split():
        return  # "when the smith caught a fox": not yet "the fox"
    stem = f"what did {name} do when {other} {earlier}?"
    who = pronoun(name, world)
    befell = clause.verb.lemma in BEFALLING
    if befell:
        if name == other and not who:
            return
        stem = f"what happened to {name} when {who if name == other else other} {earlier}?"
    elif name == other:
        stem = f"what did {name} do after {doing(before, earlier)}?"
    answer = replace(subject, role=Role.INFINITIVE)
    yield Draft(
        stem=stem,
        key=f"{who or name} {told}" if befell else bare(clause, told),
        kind=Kind.STATEMENT if befell else Kind.DEED,
        value=4.6,
        answer=answer,
        asked=Role.SUBJECT if befell else None,
        choice=False,
    )


def deed(clause: Clause) -> bool:
    """Whether the tale itself tells the clause of somebody definite in the simple past."""
    verb, subject = clause.verb, clause.subject
    if subject is None or subject.pronouns or not subject.definite or clause.quoted:
        return False
    simple = verb.tag == "VBD" and not (verb.auxiliaries or verb.modal or verb.negation)
    told = clause.status is Status.ASSERTED and clause.form not in UNTOLD
    return told and simple and verb.lemma not in STATIC | SAY | THINK


def leads(other: Clause, clause: Clause, world: World) -> bool:
    """Whether "and" joins the clause to the other one."""
    tokens = world.document.tokens
    verb = tokens[clause.root]
    joined = verb.dep == "conj" and verb.head == other.root and other.root < clause.root
    if not joined or not deed(other) or other.form not in {"main", "conjunct"}:
        return False
    between = tokens[other.root : clause.root]
    if any(t.text.lower() == "and" and tokens[t.i + 1].tag in {"IN", "RP"} for t in between):
        return False  # "ran down the hill, and over the bridge, and sang"
    return any(t.text.lower() in {"and", "so"} for t in between)


def twice(done: Clause, world: World) -> bool:
    """Whether the tale tells the same deed, done to the same, more than once."""
    thing = done.first(Role.OBJECT)
    if thing is None:
        return False
    alike = (c for c in world.clauses if c is not done and c.verb.lemma == done.verb.lemma)
    others = (c.first(Role.OBJECT) for c in alike if not c.quoted and c.root != done.root)
    return any(o is not None and o.head == thing.head for o in others)


def followed(clause: Clause, world: World) -> bool:
    """Whether something else is joined to the clause in turn."""
    tokens = world.document.tokens
    return any(
        tokens[c.root].head == clause.root and tokens[c.root].dep == "conj"
        for c in world.clauses
        if c.root > clause.root
    )


def plain(clause: Clause) -> str:
    """Verb and what belongs to it, "" where it tells too little or points outside itself."""
    if any(p.pronouns or p.role is Role.CONTENT for p in clause.parts if not p.fronted):
        return ""
    fronted = [p for p in clause.parts if p.fronted]
    text = predicate(clause, longest=LONGEST)
    for part in reversed(fronted):
        text = text.removesuffix(part.short).strip()
    fits = len(text.split()) >= FEWEST and not POINTING.search(text)
    return apart(clause, text) if fits else ""


def apart(clause: Clause, text: str) -> str:
    """The text with the particle behind a pronoun ("picked himself up"), "" where the article has
    it behind another object ("threw the bag on to the cart")."""
    verb, thing = clause.verb, clause.first(Role.OBJECT)
    if not verb.particle or thing is None:
        return text
    together = f"{verb.text} {verb.particle} {thing.short}"
    if OWN.fullmatch(thing.short):
        return text.replace(together, f"{verb.text} {thing.short} {verb.particle}", 1)
    return text if together in clause.evidence.quote else ""


def bare(clause: Clause, told: str) -> str:
    """What is told of the clause, as it stands behind "did X"."""
    verb = clause.verb
    return told.replace(verb.text, inflect.base(verb.text, verb.tag, verb.lemma), 1)


def doing(clause: Clause, told: str) -> str:
    """What is told of the clause, with the verb in -ing."""
    verb = clause.verb
    base = inflect.base(verb.text, verb.tag, verb.lemma)
    return told.replace(verb.text, gerund(base), 1)


def acts(clause: Clause, world: World) -> bool:
    """Whether the subject is one who can do something: a human, or one who speaks in the tale or
    whom it calls he or she."""
    subject = clause.subject
    if subject is None or subject.kind in ACTORS:
        return subject is not None
    return subject.short in world.characters


RULE = Rule("afterwards", "sequence", frozenset({FactKind.ACTION}), ask)
