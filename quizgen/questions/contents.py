"""What something includes or involves."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.wordnet_files import synsets
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted, runs_on

HOLDING = frozenset({"include", "involve", "comprise"})
POINTING = re.compile(r"\b(?:this|that|these|those|its?|their|them|others?|such)\b")
ALSO = re.compile(r"\b(?:also|additionally|further) (?:includ|involv|compris)")
LONGEST = 24  # words of the key


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What does the kit include?", from "The kit includes a rope, a lamp and a whistle"."""
    clause = fact.clause
    part = clause.first(Role.OBJECT, Role.INFINITIVE)
    if fact.answer is not clause.subject or part is None or part.pronouns or part.figure:
        return
    verb = clause.verb
    if verb.lemma not in HOLDING or verb.passive or verb.negation or verb.auxiliaries:
        return
    if clause.status is not Status.ASSERTED or clause.form == "adverbial":
        return
    # of something that has many parts one is no answer
    if verb.lemma != "involve" and not re.search(r"\band\b", part.short):
        return
    subject = clause.subject
    if (
        subject is None
        or f"{subject.short} {verb.text}".lower() not in clause.evidence.quote.lower()
    ):
        return  # something was taken out between the two
    if nameless(subject.short) or goes_on(clause, world):
        return
    words = part.short.split()
    if not 2 <= len(words) <= LONGEST or POINTING.search(part.short) or runs_on(clause, part):
        return
    aims = tuple(p for p in clause.parts if p.sense is Sense.PURPOSE)
    stem = inverted(clause, world, "what", gap=part, without=aims)
    if stem is not None:
        yield Draft(
            stem=stem,
            key=part.short,
            kind=Kind.DEED if part.role is Role.INFINITIVE else Kind.THING,
            value=4.4,
            choice_value=3.8,
            answer=part,
        )


def nameless(subject: str) -> bool:
    """Whether the subject is an adjective alone: "Industrial includes mills and refineries"."""
    return " " not in subject and bool(synsets(subject.lower(), "a")) and not synsets(subject)


def goes_on(clause: Clause, world: World) -> bool:
    """Whether the next sentence says what it includes besides."""
    sentences, following = world.document.sentences, clause.evidence.sentence + 1
    if following >= len(sentences):
        return False
    text = world.document.text(sentences[following].start, sentences[following].end)
    return ALSO.search(text) is not None


RULE = Rule("contents", "detail", frozenset({FactKind.ACTION}), ask)
