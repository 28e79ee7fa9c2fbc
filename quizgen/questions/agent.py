"""Who did it: the by-phrase of a passive, finite or reduced."""

from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import full_name, inverted
from quizgen.questions.wh import who_or_what


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "By whom was X designed?", "By which company ...?", "What was X destroyed by?"."""
    agent, clause = fact.answer, fact.clause
    if agent.role is not Role.AGENT or agent.pronouns:
        return
    wh = who_or_what(agent, world)
    if wh is None:
        return
    if wh.phrase == "what":
        stem = inverted(clause, world, "what", gap=agent, tail="")
        stem = stem[:-1] + " by?" if stem is not None else None
    else:
        asking = "by whom" if wh.phrase == "who" else f"by {wh.phrase}"
        stem = inverted(clause, world, asking, gap=agent)
    if stem is not None:
        person = agent.kind in {Kind.PERSON, Kind.ORGANISATION}
        key = agent.inner if not agent.proper else full_name(agent, world).removeprefix("by ")
        yield Draft(
            stem=stem,
            key=key,
            kind=agent.kind,
            value=3.5,
            choice_value=4.0 if person else 3,
            asked=Role.AGENT,
            class_noun=wh.noun,
        )


RULE = Rule("agent", "detail", frozenset({FactKind.ACTION}), ask)
