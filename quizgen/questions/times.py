"""Times beside what is asked: where they stand, which tense they ask for, and what they are
measured from."""

import re
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Sense, Verb
from quizgen.domain.world import World
from quizgen.lexicon import inflect

YEAR = re.compile(r"\b(?:1[0-9]|20)\d\ds?\b")
POINTS = frozenset({"in", "on", "at", "during", ""})
# "the 20 months": before or after what?
SPAN = re.compile(
    r"the (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty) "
    r"(?:hours|days|nights|weeks|months|years|decades|centuries)"
)
MOTION = frozenset({"come", "go", "return", "travel"})
DONE = frozenset({"VBN", "VBD"})
AIM = 8  # words of an aim behind which a time still belongs to the verb
ADJUNCTS = {Role.ADVERBIAL, Role.ADVERB, Role.PREPOSITIONAL}
EARLIER = frozenset("already once previously formerly originally earlier long until".split())


def plainly_past(clause: Clause, world: World, asked: Part) -> Clause:
    """The clause in the simple past where it stood in the past perfect only beside its
    neighbours, which a question leaves behind: "when had the mill been built?"; as it is in a
    tale, and where it tells before what it was so."""
    verb = clause.verb
    chain = tuple(a.lower() for a in verb.auxiliaries)
    if (
        world.tale
        or verb.tag not in DONE
        or verb.negation
        or chain not in {("had",), ("had", "been")}
    ):
        return clause
    if (chain == ("had", "been")) is not verb.passive or EARLIER & set(verb.adverbs):
        return clause
    if asked.marker in {"since", "until", "by", "before"} or asked.sense is Sense.DURATION:
        return clause
    if any(not dated(p) for p in clause.sensed(Sense.TIME, Sense.DURATION) if p != asked):
        return clause
    return replace(clause, verb=simple(verb, clause.subject))


def dated(part: Part) -> bool:
    """Whether a time is a date at which something was done, not one by which it had been."""
    return part.marker in POINTS and YEAR.search(part.short) is not None


def simple(verb: Verb, subject: Part | None) -> Verb:
    """The simple past of a past perfect."""
    if verb.passive:
        was = "were" if subject is not None and subject.plural else "was"
        return replace(verb, auxiliaries=(was,))
    regular = verb.text.endswith("ed")
    lemma = inflect.base(verb.text, verb.tag, verb.lemma)
    text = verb.text if regular else inflect.past(lemma)
    return replace(verb, auxiliaries=(), text=text, tag="VBD")


def unfinished(part: Part, clause: Clause) -> bool:
    """Whether a present perfect stands beside a year, which is only right if that year was not
    over: "have seen the cave so far in 2015"."""
    chain = clause.verb.auxiliaries
    perfect = chain[:1] in {("has",), ("have",)} and clause.verb.tag == "VBN"
    return perfect and part.sense is Sense.TIME and bool(part.marker) and dated(part)


def so_far(part: Part, world: World) -> bool:
    """Whether "so far" stands before the time."""
    before = world.document.tokens[max(0, part.start - 2) : part.start]
    return [t.text.lower() for t in before] == ["so", "far"]


def measured_from(part: Part, parts: list[Part]) -> bool:
    """Whether the part tells from where a length of time before it is measured: "in the 20
    months | before the fair"."""
    return any(q.end == part.start and SPAN.fullmatch(q.core) for q in parts)


def unmeasured(parts: list[Part]) -> bool:
    """Whether a length of time is left without that."""
    return any(
        SPAN.fullmatch(p.core) and not any(q.start == p.end for q in parts)
        for p in parts
        if p.role is not Role.OBJECT
    )


def in_order(parts: list[Part], clause: Clause) -> list[Part]:
    """The parts with a time that stood in front before the first infinitive or clause, to which
    it would seem to belong behind it."""
    early = [p for p in parts if p.fronted and p.sense is Sense.TIME and p.head_tag[:2] != "VB"]
    rest = [p for p in parts if p not in early]
    clauses = (i for i, p in enumerate(rest) if p.role in ADJUNCTS and p.head_tag[:2] == "VB")
    at = next(clauses, len(rest))
    if at == len(rest) - 1 and with_aim(clause, rest):
        return [*rest, *early]
    return [*rest[:at], *early, *rest[at:]]


def with_aim(clause: Clause, parts: list[Part]) -> bool:
    """Whether the verb and a short aim are as good as one verb, behind which a time stands:
    "came to see the shrine | in 2008"."""
    return (
        clause.verb.lemma in MOTION
        and bool(parts)
        and (parts[-1].marker == "to" and len(parts[-1].short.split()) <= AIM)
    )
