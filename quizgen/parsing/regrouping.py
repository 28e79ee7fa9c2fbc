"""Words that the model hung from the wrong head, where the form of the sentence shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.domain.document import Token
from quizgen.lexicon import wordnet

NOUNS = {"NOUN", "PROPN"}
SUBJECTS = {"nsubj", "nsubjpass"}
SINGULAR = frozenset("is was has does".split())
PLURAL = frozenset("are were have do".split())
# what "has" before them hardly ever makes a perfect of
STATES = frozenset(
    "detached semi-detached skilled gated qualified experienced furnished paved cobbled wooded "
    "sophisticated talented dedicated".split()
)


def regrouped(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with second objects as appositions, states as what describes their noun, and
    relative clauses without a pronoun under the noun that they describe."""
    found = list(tokens)
    for token in tokens:
        explained(found, token)
        borne(found, token)
        possessed(found, token)
        looked_for(found, token)
    return tuple(found)


def below(tokens: Sequence[Token], i: int) -> list[Token]:
    """What hangs from token `i` directly, in order; it stands in the same sentence."""
    sentence = tokens[i].sentence
    first = last = i
    while first and tokens[first - 1].sentence == sentence:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].sentence == sentence:
        last += 1
    return [t for t in tokens[first : last + 1] if t.head == i and t.i != i]


def explained(tokens: list[Token], token: Token) -> None:
    """Hang a second object after a comma from the noun before that comma, which it explains: "a
    licence from the Harbour Board, the office that ..."."""
    before = tokens[token.i - 2 : token.i] if token.i > 1 else []
    determiner = before[-1] if before else token
    if token.dep != "dobj" or determiner.dep != "det" or determiner.head != token.i:
        return
    comma, noun = before[0], tokens[determiner.i - 2]
    objects = [t for t in below(tokens, token.head) if t.dep == "dobj" and t.i < token.i]
    joined = any(t.dep in {"cc", "conj"} for t in below(tokens, token.i))
    if comma.text != "," or not objects or joined or noun.pos not in NOUNS:
        return
    if noun.i <= objects[0].i and noun.head != objects[0].i and noun.i != objects[0].i:
        return
    tokens[token.i] = replace(token, head=noun.i, dep="appos")


def borne(tokens: list[Token], token: Token) -> None:
    """Hang a name after a comma from the person before that comma, whose it is: "a letter from
    the mayor, Anna Berg"."""
    if token.dep != "appos" or token.pos != "PROPN":
        return
    start = token.i
    while start and tokens[start - 1].head == token.i:
        start -= 1
    if start < 2 or tokens[start - 1].text != ",":
        return
    noun = tokens[start - 2]
    nearer = token.head < noun.i and noun.sentence == token.sentence
    if noun.pos == "NOUN" and nearer and wordnet.is_person(noun.lemma.lower()):
        tokens[token.i] = replace(token, head=noun.i)


def possessed(tokens: list[Token], token: Token) -> None:
    """Take "has" for the verb of "has painted gates"."""
    verb = tokens[token.head]
    if token.lemma != "have" or token.dep != "aux" or token.i + 1 != verb.i:
        return
    here = below(tokens, verb.i)
    things = [t for t in here if t.dep == "dobj" and t.i == verb.i + 1 and t.tag == "NNS"]
    if verb.text.lower() not in STATES or verb.tag != "VBN" or not things:
        return
    head = token.i if verb.head == verb.i else verb.head
    tokens[token.i] = replace(token, pos="VERB", dep=verb.dep, head=head)
    for child in here:
        if child.i != token.i:
            tokens[child.i] = replace(tokens[child.i], head=token.i)
    for other in [t for t in tokens if t.head == verb.i and t.i not in {verb.i, token.i}]:
        tokens[other.i] = replace(other, head=token.i)
    tokens[verb.i] = replace(verb, pos="ADJ", tag="JJ", dep="amod", head=things[0].i)


def looked_for(tokens: list[Token], token: Token) -> None:
    """Give a plural noun its own verb back, and the one between, which does not agree with it, the
    name before that: "The skills Ardent Ltd is looking for are patience and wit"."""
    verb = tokens[token.head]
    if token.dep not in SUBJECTS or token.tag != "NNS" or verb.i < token.i:
        return
    here = below(tokens, verb.i)
    helped = next((t for t in here if t.dep == "aux"), verb)
    if helped.text.lower() not in SINGULAR:
        return
    later = [
        t
        for t in here
        if t.dep == "conj" and t.text.lower() in PLURAL and t.i > verb.i
        if not any(c.dep in SUBJECTS for c in below(tokens, t.i))
    ]
    names = [t for t in below(tokens, token.i) if t.dep == "appos" and t.i == helped.i - 1]
    joined = any(t.dep == "cc" for t in here)
    if len(later) != 1 or not names or joined:
        return
    main, name = later[0], names[0]
    head = main.i if verb.head == verb.i else verb.head
    tokens[main.i] = replace(tokens[main.i], head=head, dep=verb.dep)
    tokens[verb.i] = replace(tokens[verb.i], head=token.i, dep="relcl")
    tokens[token.i] = replace(tokens[token.i], head=main.i)
    tokens[name.i] = replace(tokens[name.i], head=verb.i, dep="nsubj")
    for child in here:
        if child.i > main.i and child.dep != "conj":
            tokens[child.i] = replace(tokens[child.i], head=main.i)
