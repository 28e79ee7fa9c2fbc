"""What makes something special: sentences that begin with what they answer."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import OF_WORDS, Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule

CLEFT = re.compile(
    r"^(?:But |And )?[Ww]hat (?P<asked>(?:really |most )?(?:makes?|made|worries|worried|surprises|"
    r"surprised|matters|mattered|helps|helped|sets|keeps|kept|attracts|attracted|struck|drives|"
    r"drove|saved|saves|distinguishes|separates|caused|causes|convinced|convinces|changed|stops|"
    r"stopped|prevents|prevented|draws|drew)\b[^,.;:?]*?) (?:is|was|are|were) (?:that )?"
    r"(?P<key>(?!not\b)[^.;:?“”]+)\.$"
)
OPEN = re.compile(r"\b(?:it|this|that|these|those|he|she|they|him|her|them|us|me|you|one)\b")
FEWEST = 2  # words of the key


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What makes the river special?", from "What makes the river special is that it flows
    north"."""
    number = fact.evidence.sentence
    if fact is not next(
        f for f in world.facts if f.evidence.sentence == number and f.kind in KINDS
    ):
        return
    sentence = world.document.sentences[number]
    found = CLEFT.match(world.document.text(sentence.start, sentence.end))
    if found is None or OPEN.search(found["asked"]) or len(found["key"].split()) < FEWEST:
        return
    yield Draft(
        stem=f"what {found['asked']}?",
        key=found["key"],
        kind=Kind.STATEMENT,
        value=5.5,
        asked=Role.SUBJECT,
        choice=False,
        set_form=True,
    )


KINDS = frozenset(FactKind) - OF_WORDS
RULE = Rule("cleft", "detail", KINDS, ask)
