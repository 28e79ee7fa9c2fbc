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


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which of these statements is true, according to paragraph 3?" The options are other
    statements of the article with one thing exchanged."""
    clause, subject = fact.clause, fact.answer
    if subject.role is not Role.SUBJECT or not stated(clause) or not subject.definite:
        return
    telling = whole(clause, longest=MOST)
    if len(telling.split()) < FEWEST:
        return
    key = full_name(subject, world) + telling[len(subject.short) :]
    there = {
        c.evidence.sentence
        for c in world.clauses
        if c.evidence.paragraph == fact.evidence.paragraph and whole(c, longest=MOST)
    }
    sources = ["the article"]
    if len(there) >= ENOUGH:
        sources.append(f"paragraph {fact.evidence.paragraph}")
    for source in sources:
        yield Draft(
            stem=f"which of these statements is true, according to {source}?",
            key=key,
            kind=Kind.STATEMENT,
            value=3,
            choice_value=3.9,
            asked=Role.SUBJECT,
            written=False,
            set_form=True,
        )


def stated(clause: Clause) -> bool:
    """Whether the article itself states the clause, as a fact of its own."""
    return clause.status is Status.ASSERTED and not clause.verb.negation and bool(clause.parts)


RULE = Rule("assertion", "detail", frozenset({FactKind.ACTION, FactKind.DEFINITION}), ask)
