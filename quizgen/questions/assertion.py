"""Which of several statements is true."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import whole
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import full_name

FEWEST, MOST = 6, 18  # words
ENOUGH = 4  # statements of one paragraph
DIVIDED = 4  # paragraphs from which on the halves are asked about apart


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which of these statements is true, according to paragraph 3?" The options are other
    statements of the article with one thing exchanged."""
    clause, subject = fact.clause, fact.answer
    if subject.role is not Role.SUBJECT or not stated(clause):
        return
    telling = whole(clause, longest=MOST)
    if len(telling.split()) < FEWEST:
        return
    key = full_name(subject, world) + telling[len(subject.short) :]
    for asked, worth in sources(clause, world):
        yield Draft(
            stem=f"which of these statements {asked}?",
            key=key,
            kind=Kind.STATEMENT,
            value=3,
            choice_value=worth,
            asked=Role.SUBJECT,
            written=False,
            set_form=True,
        )


def sources(clause: Clause, world: World) -> Iterator[tuple[str, float]]:
    """What the question can send the reader to, each with its worth: the paragraph, where it
    says enough, the half of the article, the whole of it (in one of two wordings, so that a quiz
    may have both)."""
    place = clause.evidence.paragraph
    there = {
        c.evidence.sentence
        for c in world.clauses
        if c.evidence.paragraph == place and whole(c, longest=MOST)
    }
    if len(there) >= ENOUGH:
        yield f"is true, according to paragraph {place}", 4.0
    last = len(world.document.paragraphs)
    if last >= DIVIDED:
        half = last // 2
        first, end = (1, half) if place <= half else (half + 1, last)
        joint = "and" if end == first + 1 else "to"
        yield f"is true, according to paragraphs {first} {joint} {end}", 3.9
    if clause.evidence.sentence % 2:
        yield "agrees with the article", 3.7
    else:
        yield "is true, according to the article", 3.7


def stated(clause: Clause) -> bool:
    """Whether the article itself states the clause, as a fact of its own."""
    return clause.status is Status.ASSERTED and not clause.verb.negation and bool(clause.parts)


RULE = Rule("assertion", "detail", frozenset({FactKind.ACTION, FactKind.DEFINITION}), ask)
