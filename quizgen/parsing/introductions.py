"""Names that a text gives to what it has just spoken of."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.domain.document import Mention, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon import wordnet

NAMED = {"called", "named"}


def introducing(tokens: Sequence[Token], mention: Mention) -> Token | None:
    """The noun that a name is given to: "seamstress" in "a seamstress called Petra"."""
    head = tokens[mention.end - 1]
    naming = tokens[head.head]
    noun = tokens[naming.head]
    given = head.dep == "oprd" and naming.dep == "acl" and naming.text.lower() in NAMED
    return noun if given and noun.pos == "NOUN" and noun.i < head.i else None


def given(tokens: Sequence[Token], taken: set[int]) -> list[Mention]:
    """The names that somebody or an animal is given, where the recogniser overlooked them."""
    found = []
    for token in tokens:
        mention = Mention(token.i, token.i + 1, Kind.PERSON)
        if token.pos == "PROPN" and token.text[:1].isupper() and token.i not in taken:
            noun = introducing(tokens, mention)
            lemma = noun.lemma.lower() if noun is not None else ""
            if lemma and (wordnet.is_person(lemma) or wordnet.is_animal(lemma)):
                found.append(mention)
    return found
