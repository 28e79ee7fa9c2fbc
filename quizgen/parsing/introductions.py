"""Names that a text gives to what it has just spoken of."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.domain.document import Mention, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon import places as gazetteer
from quizgen.lexicon import wordnet
from quizgen.parsing.name_words import BODIES

NAMED = {"called", "named"}
OFTEN = 2  # uses of a name


def introducing(tokens: Sequence[Token], mention: Mention) -> Token | None:
    """The noun that a name is given to: "seamstress" in "a seamstress called Petra"."""
    head = tokens[mention.end - 1]
    naming = tokens[head.head]
    noun = tokens[naming.head]
    given = head.dep == "oprd" and naming.dep == "acl" and naming.text.lower() in NAMED
    return noun if given and noun.pos == "NOUN" and noun.i < head.i else None


def given_to(tokens: Sequence[Token], mentions: Sequence[Mention]) -> Kind | None:
    """The kind that the noun tells which a name is given to ("a seamstress called Petra"): a
    person's for an animal too, an organisation's for a body."""
    for mention in mentions:
        noun = introducing(tokens, mention)
        lemma = noun.lemma.lower() if noun is not None else ""
        if lemma and (wordnet.is_person(lemma) or wordnet.is_animal(lemma)):
            return Kind.PERSON
        if lemma in BODIES:
            return Kind.ORGANISATION
    return None


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


def acting(tokens: Sequence[Token], taken: set[int]) -> list[Mention]:
    """Names in a tale that the recogniser overlooked: capital words that never stand small or
    behind an article, stand within a sentence too, and act."""
    small = {t.text for t in tokens if t.text.islower()}
    places: dict[str, list[Token]] = {}
    for token in tokens:
        titled = token.text.isalpha() and token.text.istitle() and len(token.text) > 1
        if titled and token.pos in {"PROPN", "NOUN"} and token.text.lower() not in small:
            places.setdefault(token.text, []).append(token)
    found = []
    for name, uses in places.items():
        before = [tokens[t.i - 1].text.lower() if t.i else "." for t in uses]
        acts = any(t.dep == "nsubj" and t.i not in taken for t in uses)
        within = any(word.isalpha() or word == "," for word in before)
        free = not set(before) & {"the", "a", "an"}
        if acts and within and free and len(uses) >= OFTEN and not known_otherwise(name):
            found += [Mention(t.i, t.i + 1, Kind.PERSON) for t in uses if t.i not in taken]
    return found


def known_otherwise(name: str) -> bool:
    """Whether the name is a place's, a people's or a body's ("Parliament")."""
    return (
        wordnet.is_group(name.lower())
        or gazetteer.place(name) is not None
        or bool(gazetteer.code_of(name))
    )
