"""From facts to candidates: one module per question rule."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.candidate import Candidate
from quizgen.domain.fact import FactKind
from quizgen.domain.world import World
from quizgen.questions.echo import pronouns_back, topic_once
from quizgen.questions.gap import gaps
from quizgen.questions.naming import named_key
from quizgen.questions.rule import Rule, candidate
from quizgen.questions.rules import RULES
from quizgen.questions.true_false import judged, statements

__all__ = ["RULES", "Rule", "candidates", "gaps", "judged", "statements"]

RULES_OF = {kind: [rule for rule in RULES if kind in rule.kinds] for kind in FactKind}


def candidates(world: World) -> Iterator[Candidate]:
    """Every question that the rules make of the facts of `world`, in the article's order."""
    for fact in world.facts:
        for rule in RULES_OF[fact.kind]:
            for draft in rule.ask(fact, world):
                made = candidate(rule, fact, draft)
                made = replace(made, key=named_key(made, world))
                made = replace(made, key=pronouns_back(made, world))
                yield topic_once(made, world)
