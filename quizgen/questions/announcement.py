"""What somebody says that he will do, or that others will, should, may or have to do, or are
doing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.questions.naming import full_name
from quizgen.questions.proposal import deed
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.saying import known_study, plainly_said
from quizgen.questions.statement import anybody, bare, inner_clause
from quizgen.questions.stem import SPARED, inverted
from quizgen.questions.talked_of import apart, known

TELLING = frozenset(
    "say tell add announce promise warn argue suggest believe think insist claim predict hope "
    "report state conclude".split()
)
MODALS = frozenset("will would shall should must can may might could".split())
STATES = frozenset(
    "be become have remain stay seem need result come stem arise lie mean depend happen "
    "die perish drown starve cost last matter".split()
)
CHANGES = frozenset("get grow come die feel suffer face see hear lose fall rise".split())
ACTORS = frozenset({Kind.PERSON, Kind.PEOPLE, Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY})
# "must" of what is thought is a guess as often as a duty
THINKING = frozenset("think believe hope suggest predict".split())
ABLE = frozenset({"able"})
HAVING = frozenset({"have", "need"})
EVERYBODY = frozenset({"everyone", "everybody"})
GOES_ON = re.compile(r",? (?:and|or|but|yet|then)\b")  # the parser kept the first of two deeds
SHORTEST, LONGEST = 3, 22  # words of what will be done
NAMED = 6  # words of who will do it


@dataclass(frozen=True, slots=True)
class Deed:
    """What is said to be done: the words of the stem behind the doer, and the key."""

    asking: str
    key: str


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What does X say it will do?", "What do doctors say children should do?"."""
    clause, statement = plainly_said(known_study(fact.clause)), fact.answer
    inner = inner_clause(fact, world)
    told = done(inner) if inner is not None else None
    if inner is None or told is None or clause.verb.lemma not in TELLING:
        return
    if inner.subject is not None and inner.subject.start > statement.start + 1:
        return  # the parser took what follows for what is said
    if clause.verb.passive or (anybody(clause.subject) and not bare(clause.subject)):
        return
    if inner.verb.modal == "must" and clause.verb.lemma in THINKING:
        return
    doer, key = doer_of(inner, clause, world), told.key
    quote = inner.evidence.quote
    if not doer or not SHORTEST <= len(key.split()) <= LONGEST or key not in quote:
        return
    if GOES_ON.match(quote[quote.index(key) + len(key) :]):
        return
    tail = f"{doer} {told.asking}"
    hearer = clause.first(Role.OBJECT, Role.INDIRECT) if clause.verb.lemma == "tell" else None
    without = (hearer,) if hearer is not None else ()
    others = set(clause.parts) - {statement, *without}
    if not all(p.sense in SPARED or aside(p) for p in others):
        return  # "said in May that they will leave": what is in May?
    tail = f"{hearer.short} {tail}" if hearer is not None else tail
    stem = inverted(clause, world, "what", gap=statement, without=without, tail=tail)
    if stem is not None:
        answer = replace(statement, role=Role.INFINITIVE, text=key, short=key, inner=key)
        yield Draft(stem=stem, key=key, kind=Kind.DEED, value=5.4, answer=answer)


def aside(part: Part) -> bool:
    """Whether the part stood in front of its clause and tells nothing that the stem needs."""
    return part.fronted and part.sense is Sense.NONE


def done(inner: Clause) -> Deed | None:
    """The deed that lies ahead, ought to be done, may be done or goes on; None where there is
    none."""
    verb = inner.verb
    if verb.negation or verb.passive:
        return None
    if verb.modal in MODALS and len(verb.auxiliaries) == 1:
        if verb.lemma not in STATES or (verb.lemma == "stay" and inhabits(inner)):
            key = deed(inner)
            rather = "rather " if key.startswith("rather ") else ""
            return Deed(f"{verb.modal} {rather}do", key.removeprefix(rather))
        return obliged(inner)
    if verb.auxiliaries not in {("is",), ("are",)} or verb.tag != "VBG":
        return None
    return going_on(inner)


def inhabits(inner: Clause) -> bool:
    """Whether somebody is to stay at a place: "will stay in her house"."""
    doer = inner.subject
    return (
        doer is not None
        and doer.kind in ACTORS
        and any(p.sense is Sense.PLACE for p in inner.parts)
    )


def going_on(inner: Clause) -> Deed | None:
    """What people are doing, or are going to do."""
    verb, doer, to_do = inner.verb, inner.subject, inner.first(Role.INFINITIVE)
    if doer is None or doer.kind not in ACTORS or verb.lemma in STATES | CHANGES:
        return None
    if verb.lemma == "go" and to_do is not None and to_do.short.startswith("to "):
        return Deed(f"{verb.auxiliaries[0]} going to do", to_do.core.removeprefix("to "))
    key = deed(inner)
    base, _, rest = key.partition(" ")
    if not key or base != verb.lemma:
        return None  # an adverb stands in front
    return Deed(f"{verb.auxiliaries[0]} doing", f"{verb.text} {rest}")


def obliged(inner: Clause) -> Deed | None:
    """The deed of "may have to leave", "will be able to leave"."""
    verb, to_do = inner.verb, inner.first(Role.INFINITIVE)
    able = inner.first(Role.PREDICATE)
    if to_do is None or to_do.pronouns or not to_do.short.startswith("to "):
        return None
    if any(p.start > to_do.start for p in inner.parts):
        return None
    words = [verb.modal, verb.lemma]
    if verb.lemma == "be" and able is not None and able.short in ABLE:
        words.append(able.short)
    elif verb.lemma not in HAVING or inner.first(Role.OBJECT) is not None:
        return None
    return Deed(" ".join([*words, "to do"]), to_do.core.removeprefix("to "))


def doer_of(inner: Clause, clause: Clause, world: World) -> str:
    """How the stem names who will do it, behind the one who says so; "" where it cannot."""
    doer, speaker = inner.subject, clause.subject
    if doer is None or speaker is None:
        return ""
    if doer.pronouns:
        return owned(doer, speaker)
    token = world.document.tokens[doer.root]
    if token.tag == "PRP" and (same(doer, speaker) or token.text.lower() in {"i", "we", "you"}):
        return token.text.lower() if same(doer, speaker) and token.text.islower() else ""
    told = not doer.figure and (known(doer) or doer.plural or doer.short in EVERYBODY)
    named = told and len(doer.short.split()) <= NAMED
    return apart(full_name(doer, world), speaker) if named else ""


def owned(doer: Part, speaker: Part) -> str:
    """ "Their new boat", where the speakers' own is meant."""
    first = doer.short.partition(" ")[0].lower()
    own = doer.pronouns == ("their",) and first == "their" and speaker.plural
    return doer.short if own and not wordnet.is_person(doer.head) else ""


def same(doer: Part, speaker: Part) -> bool:
    """Whether the pronoun stands for the speaker."""
    if doer.entity is not None or speaker.entity is not None:
        return doer.entity == speaker.entity
    return doer.short.lower() == speaker.short.lower()


RULE = Rule("announcement", "attribution", frozenset({FactKind.STATEMENT}), ask)
