"""What made whom do what: both directions."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import JUDGE
from quizgen.questions.intention import UNEVEN, evenly, joined_on
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted, runs_on, straight
from quizgen.questions.vague import faceless
from quizgen.questions.wh import who_or_what

ASKED = frozenset("how what where when whom who why".split())
THEM = {"m": "him", "f": "her"}
FEWEST = 2  # words of a deed that tells something
FOR_WHOM = re.compile(r"for (?P<who>.+?) to (?P<deed>.+)")
BECAUSE = re.compile(r",? because .+$")  # a reason for the whole, no part of what is done


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X force Y to do?" and "What forced Y to ...?"."""
    deed, clause, affected = fact.answer, fact.clause, fact.about
    if runs_on(fact.clause, deed) or joined_on(deed, world):
        return
    if affected is not None and empty(affected, deed, world):
        yield from possible(fact, world)
        return
    if clause.verb.lemma in JUDGE:
        return
    if deed.pronouns or affected is None or affected.pronouns:
        return
    if any(p.sense is Sense.MEANS and p.start >= deed.end for p in clause.parts):
        return  # "ordered the guards to keep order by closing the gate": whose means?
    if deed.core.startswith("be "):
        return  # what was made of it, not what it did
    if UNEVEN.search(evenly(deed.core)):
        return
    if deed.marker == "to" and len(BECAUSE.sub("", deed.core).split()) < FEWEST:
        return  # "asked the bank to explain": what?
    yield from caused(deed, affected, fact, world)
    cause = clause.subject
    wh = who_or_what(cause, world) if cause is not None else None
    if cause is None or cause.pronouns or wh is None or not cause.definite or unnamed(cause):
        return
    stem = straight(clause, world, wh.phrase, plural=wh.plural)
    if stem is not None:
        yield Draft(
            stem=stem,
            key=cause.short,
            kind=cause.kind,
            value=4.5,
            answer=cause,
            asked=Role.SUBJECT,
            class_noun=wh.noun,
            skill="cause",
        )


def caused(deed: Part, affected: Part, fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X force Y to do?"."""
    clause = fact.clause
    if lets_go_on(clause):
        return
    to_do = "to do" if deed.marker == "to" else "do"
    asked = deed.short.split()[0].lower() in ASKED  # "taught them how to swim"
    behind = named_behind(affected, clause)
    whom = " ".join([full_name(affected, world), *(p.short for p in behind)])
    tail = whom if asked else f"{whom} {to_do}"
    key = BECAUSE.sub("", deed.short if asked else evenly(deed.core))
    if deed.short.startswith("not to "):  # "warns visitors not to swim"
        tail, key = f"{whom} not to do", deed.short.removeprefix("not to ")
    kind = Kind.STATEMENT if asked else Kind.DEED
    stem = inverted(clause, world, "what", gap=deed, without=(affected, *behind), tail=tail)
    done = asked or deed.head_tag.startswith("VB")  # not "made the streets safer"
    if stem is not None and done:
        yield Draft(stem=stem, key=key, kind=kind, value=5.5)


def lets_go_on(clause: Clause) -> bool:
    """Whether somebody is allowing something, which is no leave that was given: his work makes it
    possible."""
    verb, subject = clause.verb, clause.subject
    person = subject is not None and subject.kind in {Kind.PERSON, Kind.PEOPLE}
    return person and verb.lemma == "allow" and verb.tag == "VBG"


def named_behind(affected: Part, clause: Clause) -> tuple[Part, ...]:
    """The name that stands behind whoever is to do it, where the parser took it for another part:
    "ordered the magazine | Closer | to pay"."""
    behind = (p for p in clause.parts if p.start == affected.end and p.role is Role.ADVERB)
    return tuple(p for p in behind if p.short[:1].isupper())


def unnamed(cause: Part) -> bool:
    """Whether the cause is a thing told by a bare noun, which names nothing: "the technique"."""
    words = cause.short.lower().split()
    return cause.kind is Kind.THING and len(words) == FEWEST and words[0] == "the"


def empty(affected: Part, deed: Part, world: World) -> bool:
    """Whether the object is the "it" of "makes it easier to", which stands for nothing."""
    word = world.document.tokens[affected.start].text.lower()
    if affected.end != affected.start + 1 or word != "it":
        return False
    return affected.short.lower() == "it" or deed.short.split()[0] in EASE | {"clear"}


def possible(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What does X make possible?", from "makes it possible to"; "What did X make clear?", from
    "made it clear that"; "What did X find hard?"."""
    deed, clause, empty = fact.answer, fact.clause, fact.about
    word, _, rest = deed.short.partition(" ")
    eased = word in EASE or (clause.verb.lemma in JUDGE and not clause.verb.negation)
    joints = ("to ", "for ") if eased else ("that ",) if word == "clear" else ()
    if not joints or not rest.startswith(joints) or empty is None:
        return
    if set(deed.pronouns) - {"it"} or (word not in EASE and faceless(clause.subject)):
        return
    tail, key = word, rest
    if rest.startswith("to ") and word in EASE:
        tail, key = f"it {word} to do", rest.removeprefix("to ")
    if rest.startswith("for "):
        found = FOR_WHOM.fullmatch(rest)
        if found is None or len(found["deed"].split()) < FEWEST:
            return  # "possible for the victims to sue": nothing is told of what they do
        tail = f"it {word} for {for_speaker(found['who'], clause, world)} to do"
        key = found["deed"]
    stem = inverted(clause, world, "what", gap=deed, without=(empty,), tail=tail)
    if stem is not None:
        yield Draft(stem=stem, key=key, kind=Kind.PURPOSE, value=5.5)


def for_speaker(who: str, clause: Clause, world: World) -> str:
    """ "Him" or "her" for the one who says so, whom the stem names in front."""
    if clause.speaker_entity is None:
        return who
    speaker = world.document.entities[clause.speaker_entity]
    return THEM.get(speaker.gender, who) if who in speaker.aliases else who


EASE = frozenset(
    "possible impossible easier harder easy hard difficult necessary illegal legal compulsory safe "
    "safer dangerous cheaper simpler simple".split()
)
RULE = Rule("causation", "cause", frozenset({FactKind.CAUSATION}), ask)
