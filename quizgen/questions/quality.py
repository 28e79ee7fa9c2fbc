"""What something is like."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

JOINED = re.compile(
    r"^(?:both )?[\w-]+(?:, [\w-]+)*,? (?:and|but) (?:very |too |not |often )?[\w-]+$"
)
COMPARING = re.compile(r"\b(?:more|less|most|least|\w+er|\w+est|able|likely|due|aware|part)\b")


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What was X like?" answered by two adjectives or more: "Dirty and crowded"."""
    clause, subject = fact.clause, fact.clause.subject
    if fact.answer is not subject or subject is None or clause.verb.lemma != "be":
        return
    if clause.verb.negation or clause.verb.modal or clause.status is not Status.ASSERTED:
        return
    found = clause.first(Role.PREDICATE)
    if found is None or found.pronouns or not JOINED.match(found.short):
        return
    if COMPARING.search(found.short) or any(
        p.role in {Role.INFINITIVE, Role.CONTENT, Role.ATTRIBUTE} for p in clause.parts
    ):
        return
    words = re.findall(r"[\w-]+", found.short)
    if not all(
        w in {"and", "but", "both", "very", "too", "not", "often"} or plain(w) for w in words
    ):
        return
    others = tuple(
        p
        for p in clause.parts
        if p.start > found.start and p.sense not in {Sense.TIME, Sense.PLACE}
    )
    stem = inverted(clause, world, "what", gap=found, without=others, tail="like")
    if stem is not None:
        yield Draft(stem=stem, key=found.short, kind=Kind.DESCRIPTION, value=4.3, answer=found)


def plain(word: str) -> bool:
    """Whether the word is an adjective."""
    last = word.rsplit("-", 1)[-1]
    return bool(wordnet.synsets(word, "a") or wordnet.synsets(last, "a"))


RULE = Rule("quality", "detail", frozenset({FactKind.QUALITY}), ask)
