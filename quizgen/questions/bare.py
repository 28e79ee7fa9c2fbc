"""A deed as it answers "What did X do?": the verb phrase, its verb in the form behind "do"."""

from dataclasses import replace

from quizgen.domain.clause import Clause, Part
from quizgen.domain.telling import ENDING, POINTING, predicate, whole
from quizgen.domain.world import World

ENOUGH = 4  # words of "a team from Perth"
LONGEST = 40  # words of the clause


def bare(clause: Clause, world: World, *, without: Part | None = None) -> str:
    """The deed, with the one that "and" joins to it, without who does it, what stood before the
    subject and the part that the stem names; "" where the words do not run so in the article, or
    more is told of the same one."""
    parts = tuple(p for p in clause.parts if p is without or not p.fronted)
    alone = replace(clause, parts=parts, subject=told_of(clause.subject))
    after = joined(clause, world)
    if not after:
        return uninflected(alone, whole(alone, without=without, longest=LONGEST))
    if len(after) > 1 or (without is not None and not without.fronted):
        return ""
    return together(alone, after[0], without)


def told_of(subject: Part | None) -> Part | None:
    """The subject, taken as known where the stem tells it by more than a noun."""
    if subject is None or len(subject.short.split()) < ENOUGH:
        return subject
    return replace(subject, definite=True)


def joined(clause: Clause, world: World) -> list[Clause]:
    """What else the sentence tells of the same subject behind this clause."""
    subject = clause.subject
    return [
        c
        for c in world.clauses
        if c.form == "conjunct"
        and c.evidence.sentence == clause.evidence.sentence
        and c.root > clause.root
        and subject is not None
        and c.subject is not None
        and c.subject.start == subject.start
    ]


def together(clause: Clause, other: Clause, without: Part | None) -> str:
    """Both deeds, "" where they are of different tense or do not stand so in the article."""
    first, second = clause.verb, other.verb
    if (first.tag, first.auxiliaries[:1]) != (second.tag, second.auxiliaries[:1]):
        return ""
    left = replace(clause, parts=tuple(p for p in clause.parts if p is not without))
    one, two = predicate(left, longest=LONGEST), predicate(other, longest=LONGEST)
    quote = clause.evidence.quote
    bound = " ".join([*first.auxiliaries, ""])
    two = two.removeprefix(bound) if first.auxiliaries else two
    text = f"{one} and {two}"
    if not one or not two or text not in quote or POINTING.search(text):
        return ""
    if not ENDING.match(quote.partition(text)[2]):
        return ""
    subject = clause.subject.short if clause.subject is not None else ""
    start = uninflected(clause, f"{subject} {one}")
    end = uninflected(
        replace(other, verb=replace(second, auxiliaries=())),
        f"{subject} {two}",
        chained=bool(first.auxiliaries),
    )
    return f"{start} and {end}" if start and end else ""


def uninflected(clause: Clause, text: str, *, chained: bool = False) -> str:
    """The told clause `text` without its subject, its verb in the base form but behind "doing" and
    "done"; `chained` where its auxiliaries stand with another verb."""
    subject, verb = clause.subject, clause.verb
    if not text or subject is None:
        return ""
    first, rest = verb.auxiliaries[:1], verb.auxiliaries[1:]
    opening = " ".join([subject.short, *first, *verb.early, *rest, *verb.late, verb.text])
    if not text.startswith(opening):
        return ""
    kept = (verb.auxiliaries or chained) and verb.tag in {"VBG", "VBN"}
    return " ".join([*verb.adverbs, verb.text if kept else verb.lemma]) + text[len(opening) :]
