"""Phrases and clauses that the parser ran together: two noun phrases side by side without a comma
or a joint, a past tense read as a participle."""

from itertools import pairwise

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.document import Token
from quizgen.domain.world import World

NOUNS = {"NOUN", "PROPN"}
TIMES = frozenset("time day week month year once twice".split())


def side_by_side(part: Part, world: World) -> bool:
    """Whether the phrase holds a noun and straight after it another with "a": "the men inside the
    tower a boy taught by Anna"."""
    tokens = world.document.tokens[part.start : part.end]
    pairs = pairwise(tokens)
    return any(
        before.pos in NOUNS and before.lemma not in TIMES and after.text in {"a", "an"}
        for before, after in pairs
    )


def misread_past(part: Part, world: World) -> bool:
    """Whether a verb within the phrase is no participle: "a valley applied for a road"."""
    tokens = world.document.tokens
    return any(
        t.dep == "acl" and (t.tag == "VBD" or (t.tag == "VBN" and goes_on(tokens[t.i + 1 :])))
        for t in tokens[part.start : part.end]
    )


def goes_on(rest: tuple[Token, ...]) -> bool:
    """Whether "for" follows the participle, which then is more often a past tense."""
    return bool(rest) and rest[0].text == "for"


def second_object(clause: Clause) -> bool:
    """Whether the clause has two objects with something between them."""
    objects = [i for i, p in enumerate(clause.parts) if p.role is Role.OBJECT]
    return len(objects) > 1 and objects[-1] - objects[0] > 1
