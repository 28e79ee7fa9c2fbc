"""What made whom do what: both directions."""

from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import full_name, inverted, runs_on, straight
from quizgen.questions.wh import who_or_what


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X force Y to do?" and "What forced Y to ...?"."""
    deed, clause, affected = fact.answer, fact.clause, fact.about
    if runs_on(fact.clause, deed):
        return
    if deed.pronouns or affected is None or affected.pronouns:
        return
    tail = f"{full_name(affected, world)} {'to do' if deed.marker == 'to' else 'do'}"
    stem = inverted(clause, world, "what", gap=deed, without=(affected,), tail=tail)
    if stem is not None:
        yield Draft(stem=stem, key=deed.core, kind=Kind.DEED, value=5.5)
    cause = clause.subject
    wh = who_or_what(cause, world) if cause is not None else None
    if cause is None or cause.pronouns or wh is None or not cause.definite:
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


RULE = Rule("causation", "cause", frozenset({FactKind.CAUSATION}), ask)
