"""One of key and option may be a kind of the other."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Part
from quizgen.domain.document import Document, Token

ADJECTIVES = {"ADJ", "VERB"}


def takes_in(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse "cellar doors" beside "wooden doors": two phrases with one head are kinds of one
    thing that shut each other out only if both are told by a quality, or both by a thing."""
    key, other = candidate.answer, option.part
    if other is None or other.head.lower() != key.head.lower() or key.proper or other.proper:
        return None
    document = index.world.document
    one, two = modifier(key, document), modifier(other, document)
    if one is None or two is None:
        return "may be a kind of the key, or the key of it" if one is not two else None
    if (one.pos in ADJECTIVES) is not (two.pos in ADJECTIVES):
        return "may be a kind of the key, or the key of it"
    return None


def modifier(part: Part, document: Document) -> Token | None:
    """The word before the head that tells of which kind it is."""
    tokens = document.tokens[part.start : part.end]
    heads = [t for t in tokens if t.text.lower() == part.head.lower() or t.lemma == part.head]
    if not heads or heads[0].i == part.start:
        return None
    before = document.tokens[heads[0].i - 1]
    return before if before.pos in ADJECTIVES | {"NOUN"} else None
