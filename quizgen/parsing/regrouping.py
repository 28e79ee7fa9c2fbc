"""Words that the model hung from the wrong head, where the form of the sentence shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.domain.document import Token
from quizgen.lexicon import wordnet
from quizgen.lexicon.wordnet_files import synsets

NOUNS = {"NOUN", "PROPN"}
DEPENDENT = {"advcl", "xcomp", "acl", "relcl"}
SUBJECTS = {"nsubj", "nsubjpass"}
SINGULAR = frozenset("is was has does".split())
PLURAL = frozenset("are were have do".split())
# what "has" before them hardly ever makes a perfect of
STATES = frozenset(
    "detached semi-detached skilled gated qualified experienced furnished paved cobbled wooded "
    "sophisticated talented dedicated".split()
)


def regrouped(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with second objects as appositions, states as what describes their noun,
    relative clauses without a pronoun under the noun that they describe, lists as lists, a
    second participle beside the first, prepositions that belong to a passive with it, and what
    only seems an infinitive behind its "to"."""
    found = list(tokens)
    for token in tokens:
        explained(found, token)
        borne(found, token)
        possessed(found, token)
        looked_for(found, token)
        listed(found, token)
        used(found, token)
        stranded(found, token)
        no_deed(found, token)
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
    """Take "has" for the verb of "has detached houses"."""
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
    later = [
        t
        for t in here
        if t.dep == "conj" and t.text.lower() in PLURAL and t.i > verb.i
        if not any(c.dep in SUBJECTS for c in below(tokens, t.i))
    ]
    names = [t for t in below(tokens, token.i) if t.dep == "appos" and t.i == helped.i - 1]
    joined = any(t.dep == "cc" for t in here)
    if helped.text.lower() not in SINGULAR or len(later) != 1 or not names or joined:
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


def listed(tokens: list[Token], token: Token) -> None:
    """Join the things of a list, the second of which was taken for an explanation of the first:
    "a stool, a lamp, a rug, and some jars"."""
    noun = tokens[token.head]
    if token.dep != "appos" or token.pos != "NOUN" or noun.pos != "NOUN" or token.i < noun.i:
        return
    between = [t for t in tokens[noun.i + 1 : token.i] if t.head != token.i]
    articles = [indefinite(tokens, noun.i), indefinite(tokens, token.i)]
    joined = [t for t in below(tokens, token.i) if t.dep == "conj"]
    following = [c for t in joined for c in below(tokens, t.i) if c.dep == "conj"]
    after = tokens[token.i + 1].text if token.i + 1 < len(tokens) else ""
    if [t.text for t in between] == [","] and all(articles) and after == "," and joined:
        members = [*joined, *following]
        if all(indefinite(tokens, t.i) or t.tag == "NNS" for t in members):
            tokens[token.i] = replace(token, dep="conj")


def indefinite(tokens: Sequence[Token], i: int) -> bool:
    """Whether the noun has "a" or "some" before it."""
    return any(t.text.lower() in {"a", "an", "some", "several"} for t in below(tokens, i))


def used(tokens: list[Token], token: Token) -> None:
    """Join a participle to the passive before it and not to the infinitive between: "The hall is
    used to store grain and also used to dry herbs"."""
    deed = tokens[token.head]
    if token.dep != "conj" or token.tag != "VBN" or deed.tag != "VB" or deed.dep != "xcomp":
        return
    main = tokens[deed.head]
    passive = any(t.dep == "auxpass" for t in below(tokens, main.i))
    helped = any(t.dep in {"aux", "auxpass"} for t in below(tokens, token.i))
    if main.tag != "VBN" or not passive or helped:
        return
    for joint in below(tokens, deed.i):
        if joint.dep == "cc" and joint.i < token.i:
            tokens[joint.i] = replace(joint, head=main.i)
    tokens[token.i] = replace(token, head=main.i)


def stranded(tokens: list[Token], token: Token) -> None:
    """Make a preposition without its noun a part of the passive before it: "is referred to as",
    "was looked after by"."""
    verb = tokens[token.head]
    after = tokens[token.i + 1] if token.i + 1 < len(tokens) else token
    own = any(t.head == token.i for t in tokens[token.i + 1 :][:8])
    behind = verb.i + 1 == token.i and verb.tag in {"VBN", "VBD"} and after.dep in {"prep", "agent"}
    passive = any(t.dep == "auxpass" for t in below(tokens, verb.i))
    if token.dep == "prep" and behind and passive and not own and after.head == verb.i:
        tokens[token.i] = replace(token, dep="prt", tag="RP")


def no_deed(tokens: list[Token], token: Token) -> None:
    """Take "to" for a preposition before what is no verb: "respond to heat or cold", "its reply
    to greenhouse gases"."""
    to = tokens[token.i - 1] if token.i else token
    if token.tag != "VB" or to.tag != "TO" or to.head != token.i or token.dep not in DEPENDENT:
        return
    here = [t for t in below(tokens, token.i) if t.i > token.i]
    thing = next((t for t in here if t.dep == "dobj" and t.i == token.i + 1), None)
    beside = [t for t in here if t.dep == "conj"]
    noun = token.text.lower()
    named = bool(synsets(noun, "n")) and not any(t.dep == "dobj" for t in here)
    if beside and named and all(t.tag in {"JJ", "NN", "NNS"} for t in beside):
        tokens[token.i] = replace(token, pos="NOUN", tag="NN", dep="pobj", head=to.i)
    elif thing is not None and not synsets(noun, "v") and synsets(noun, "n"):
        tokens[token.i] = replace(token, pos="NOUN", tag="NN", dep="compound", head=thing.i)
        tokens[thing.i] = replace(thing, dep="pobj", head=to.i)
        for child in here:
            if child.i != thing.i:
                tokens[child.i] = replace(tokens[child.i], head=thing.i)
    else:
        return
    before = tokens[to.i - 1] if to.i else to
    head = before.i if before.pos == "NOUN" and before.sentence == to.sentence else token.head
    tokens[to.i] = replace(to, pos="ADP", tag="IN", dep="prep", head=head)
