"""What somebody says about a thing in a whole sentence of a quotation."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import POINTING
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.statement import LEADING, topic_of
from quizgen.questions.stem import inverted

SHORTEST, LONGEST = 7, 24  # words of the sentence
# what only those who speak and listen, or the sentence before, can tell
BOUND = re.compile(
    r"\b(?:i|me|my|mine|we|us|our|ours|you|your|yours|he|him|his|she|her|it|they|them|here|"
    r"this|these|that’s|that's)\b(?! who\b)",
    re.IGNORECASE,
)


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X say about N?" answered by the sentence whose subject N is."""
    words, speaker = fact.answer.text, fact.about
    if world.tale or speaker is None or speaker.entity is None:
        return
    if not SHORTEST <= len(words.split()) <= LONGEST or BOUND.search(words):
        return
    inner = main_clause(fact, world)
    if inner is None or POINTING.search(words) or "..." in words or "…" in words:
        return
    topic = topic_of(inner, world)
    if not topic or (topic not in words[:1].lower() + words[1:] and topic not in words):
        return
    stem = inverted(fact.clause, world, "what", gap=fact.answer, tail=f"about {topic}")
    if stem is not None:
        yield Draft(stem=stem, key=LEADING.sub("", words).strip(), kind=Kind.STATEMENT, value=4.8)


def main_clause(fact: Fact, world: World) -> Clause | None:
    """The main clause of the quoted sentence, None if the sentence tells who speaks: that is asked
    of what is told there."""
    number = fact.evidence.sentence
    here = [c for c in world.clauses if c.evidence.sentence == number and c.form == "main"]
    inside = [c for c in here if fact.answer.start <= c.root < fact.answer.end]
    return inside[0] if len(here) == 1 and len(inside) == 1 else None


RULE = Rule("utterance", "attribution", frozenset({FactKind.QUOTATION}), ask)
