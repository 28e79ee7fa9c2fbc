"""Which sentence gives the main idea of a paragraph."""

import re
from collections.abc import Iterator

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Clause, Role, Status
from quizgen.domain.fact import OF_WORDS, Fact, FactKind
from quizgen.domain.kind import FIGURES, Kind
from quizgen.domain.telling import ASSERTING
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content
from quizgen.questions.plain import plainly
from quizgen.questions.rule import Draft, Rule, capital

SHORTEST, LONGEST = 4, 14  # words of a sentence that announces others
LONGEST_DETAIL = 18
SENTENCES = 4  # of a paragraph
# "in two ways", "several species that ...": what is counted is told one after the other
ANNOUNCING = re.compile(
    r"(?:two|three|four|five|six|several|many|various|different)"
    r"(?: (?:main|major|other|different|[a-z]+ (?:and|or) [a-z]+|[a-z]+)){0,3} [a-z]+s\b"
)
MEASURES = FIGURES - {Kind.NUMBER}
TIMES = re.compile(r"\b(?:times|days|weeks|months|years|decades|centuries|hours|minutes)\b")


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which sentence gives the main idea of paragraph 3?" The key announces several things, as
    the first sentence of its paragraph; the options are what the paragraph tells of them."""
    clause = fact.clause
    if world.tale or not announces(clause, world):
        return
    if fact is not next(f for f in world.facts if f.clause is clause and f.kind in KINDS):
        return  # once is enough
    key = plainly(clause, world, shortest=SHORTEST, longest=LONGEST)
    details = list(told_after(clause, world)) if key else []
    if len(details) >= 2:
        yield Draft(
            stem=f"which sentence gives the main idea of paragraph {clause.evidence.paragraph}?",
            key=key,
            kind=Kind.STATEMENT,
            value=4,
            choice_value=4.3,
            asked=Role.SUBJECT,
            options=tuple(details),
            written=False,
            set_form=True,
        )


def announces(clause: Clause, world: World) -> bool:
    """Whether the clause is the first sentence of a paragraph and ends with several things that
    are still to be told."""
    place = clause.evidence
    own = [s.index for s in world.document.sentences if s.paragraph == place.paragraph]
    if len(own) < SENTENCES or own[0] != place.sentence or not clause.parts:
        return False
    if clause.form not in {"main", "existential"} or clause.status is not Status.ASSERTED:
        return False
    last = [p for p in clause.parts if not p.fronted][-1:]
    return bool(last) and (
        last[0].role in {Role.OBJECT, Role.ATTRIBUTE, Role.PREPOSITIONAL}
        and last[0].kind not in MEASURES
        and ANNOUNCING.match(last[0].core) is not None
        and not TIMES.search(last[0].core)
        and not any(c.isdigit() or c == ":" for c in place.quote)
    )


def told_after(main: Clause, world: World) -> Iterator[Option]:
    """What the paragraph tells after its first sentence, one statement of a sentence."""
    why = "True, but this is only one of the things that the paragraph tells."
    taken = {main.evidence.sentence}
    for clause in world.clauses:
        place = clause.evidence
        if place.paragraph != main.evidence.paragraph or place.sentence in taken:
            continue
        if clause.form not in ASSERTING or clause.status is not Status.ASSERTED:
            continue
        text = plainly(clause, world, shortest=SHORTEST, longest=LONGEST_DETAIL)
        if text and not sustained(clause, main, world):
            taken.add(place.sentence)
            yield Option(capital(text), why, "topic", clause.root)


def sustained(clause: Clause, main: Clause, world: World) -> bool:
    """Whether half of the paragraph speaks of the clause's subject, so that it may be held to be
    what the paragraph is about."""
    document, place = world.document, main.evidence
    subject = clause.subject
    mine = content(subject.short) - content(place.quote) if subject is not None else frozenset()
    sentences = [s for s in document.sentences if s.paragraph == place.paragraph]
    said = [content(document.text(s.start, s.end)) for s in sentences]
    return any(2 * sum(word in one for one in said) >= len(said) for word in mine)


KINDS = frozenset(FactKind) - OF_WORDS
RULE = Rule("topic", "main_idea", KINDS, ask)
