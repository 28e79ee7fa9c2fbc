"""A noun with its own preposition behind a verb that says little: "What did X have an impact
on?", "What ability does X have?"."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import settled
from quizgen.domain.world import World
from quizgen.lexicon.idioms import NOUN_IDIOMS
from quizgen.questions.object import told_apart
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import DASHES, inverted

LIGHT = frozenset(
    "have make play take gain lose lay set put pose provide offer show impose wage exert exercise "
    "give win develop gather form create cause bring feel express seek hold keep get begin start "
    "launch become be find enjoy mark serve do feature lead spark trigger raise see".split()
)
# what has a to-infinitive or an -ing form of its own
ABLE = frozenset(
    "ability power talent gift tradition habit custom duty task job right opportunity chance "
    "responsibility skill freedom permission intention reputation authority capacity tendency "
    "need role aim goal destiny dream way idea".split()
)
# nobody asks "What way did X find?"
FOUND = frozenset({("find", "way"), ("seek", "way"), ("give", "idea"), ("get", "idea")})
POINTING = frozenset({"it", "them", "him", "her"})
FEWEST = 3  # words of what somebody is able to do


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """The noun stays in the stem, what its preposition or infinitive brings is the key."""
    thing, clause = fact.answer, fact.clause
    if thing.role is not Role.OBJECT or thing.pronouns or clause.subject is None:
        return
    if clause.status is Status.DENIED or clause.verb.negation or thing.members:
        return
    if clause.verb.lemma not in LIGHT or not (clause.subject.definite or settled(clause.subject)):
        return
    if not dashed_on(thing, world):
        yield from ability(thing, clause, world)
    yield from bearing(thing, clause, world)


def dashed_on(thing: Part, world: World) -> bool:
    """Whether a dash within or right behind goes on to tell what it is: "an idea to run a school –
    one that ..."."""
    return any(t.text in DASHES for t in world.document.tokens[thing.start : thing.end + 1])


def ability(thing: Part, clause: Clause, world: World) -> Iterator[Draft]:
    """ "What ability does X have?" answered by "To ...", "What tradition ...?" by "Investing"."""
    found = re.match(
        rf"^(?:(?:a|an|the) )?(?P<noun>(?:(?!no\b)[\w-]+ )?{re.escape(thing.head)}) "
        r"(?P<deed>to [a-z]+ .+|(?:of|for) (?P<doing>[a-z]+ing .+))$",
        thing.short,
    )
    if found is None or (clause.verb.lemma, thing.head) in FOUND:
        return
    if thing.head not in ABLE or found["noun"] == "long way":
        return
    key = found["doing"] or found["deed"]
    if len(key.split()) < FEWEST or re.search(r",? and (?:the|an?) ", key):
        return  # "a talent for painting clocks, and the ability to mend them"
    stem = inverted(clause, world, f"what {found['noun']}", gap=thing)
    if stem is not None:
        yield Draft(stem=stem, key=key, kind=Kind.DEED, value=5)


def bearing(thing: Part, clause: Clause, world: World) -> Iterator[Draft]:
    """ "What did X have an impact on?" answered by what follows "on"."""
    subject = clause.subject
    if subject is None or not told_apart(subject, clause):
        return  # "Researchers found evidence": which?
    left, marker, right, behind = split(thing, clause)
    if not right or right.split()[0].lower() in {"how", "whether", "what", "which", "it", "them"}:
        return
    words = right.split()
    if any(w.endswith("ing") for w in words[:2]) or POINTING & set(words):
        return
    if re.match(r"\d|(?:the )?\d", right):
        return
    others = tuple(p for p in clause.parts if p is behind)
    after = [p for p in clause.parts if p.start > thing.start and p not in others]
    loose = any(p.marker and not p.fronted and p.sense is not Sense.TIME for p in after)
    if loose or (clause.verb.lemma == "show" and left.lower().startswith("the ")):
        return  # "lose its reputation for | over the plan"
    stem = inverted(clause, world, "what", gap=thing, without=others, tail=f"{left} {marker}")
    if stem is not None:
        yield Draft(stem=stem, key=right, kind=Kind.THING, value=4.5, choice=False)


def split(thing: Part, clause: Clause) -> tuple[str, str, str, Part | None]:
    """The noun phrase, its preposition, what that brings, and the part which holds it where the
    parser gave it to the verb; empty where there is no such noun."""
    for noun, marker in NOUN_IDIOMS:
        if noun != thing.head:
            continue
        left, found, right = thing.short.partition(f" {marker} ")
        if found and re.search(rf"\b{noun}s?$", left) and " of " not in left:
            return left, marker, right, None
        behind = next((p for p in clause.parts if p.start == thing.end), None)
        if behind is not None and behind.marker == marker and not behind.pronouns and not found:
            return thing.short, marker, behind.core, behind
    return "", "", "", None


RULE = Rule("noun_idiom", "detail", frozenset({FactKind.ACTION}), ask)
