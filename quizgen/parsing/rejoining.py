"""Words and clauses joined to the wrong partner, and small words taken for what they are not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.domain.document import Token
from quizgen.lexicon.wordnet_files import synsets
from quizgen.parsing.regrouping import NOUNS, SUBJECTS, below

DEPENDENT = {"advcl", "xcomp", "acl", "relcl"}
FINITE = {"VBD", "VBZ", "VBP"}


def rejoined(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with lists as lists, a second participle beside the first, a clause with a
    subject beside another, prepositions that belong to a passive with it, and what only seems an
    infinitive behind its "to"."""
    found = list(tokens)
    for token in tokens:
        for mend in (listed, named, used, stranded, no_deed, doubled, added, finite):
            mend(found, found[token.i])
    return tuple(found)


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


def named(tokens: list[Token], token: Token) -> None:
    """Join a name to the noun before its comma where it stands in a list of doers and was taken
    for a time: "songs by the guild, Hall Sunday and other choirs"."""
    if token.dep != "npadvmod" or token.tag != "NNP":
        return
    start = start_of(tokens, token.i)
    doer = tokens[start - 2] if start > 1 else token
    agent = tokens[doer.head]
    if tokens[start - 1].text != "," or doer.dep != "pobj" or agent.text.lower() != "by":
        return
    here = below(tokens, token.i)
    if not any(t.dep == "compound" for t in here) or not any(t.dep == "conj" for t in here):
        return
    last = next(t for t in here if t.dep == "conj")
    after = tokens[last.i + 1] if last.i + 1 < len(tokens) else last
    if after.tag == "JJ" and after.dep in {"advcl", "oprd"} and not below(tokens, after.i):
        tokens[after.i] = replace(after, dep="amod", head=last.i)  # "all bodies responsible"
    tokens[start - 1] = replace(tokens[start - 1], head=doer.i)
    tokens[token.i] = replace(token, dep="conj", head=doer.i)


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
    if token.dep != "prep":
        return
    verb = tokens[token.head]
    after = tokens[token.i + 1] if token.i + 1 < len(tokens) else token
    own = any(t.head == token.i for t in tokens[token.i + 1 :][:8])
    behind = verb.i + 1 == token.i and verb.tag in {"VBN", "VBD"} and after.dep in {"prep", "agent"}
    passive = any(t.dep == "auxpass" for t in below(tokens, verb.i))
    if behind and passive and not own and after.head == verb.i:
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


def start_of(tokens: Sequence[Token], i: int) -> int:
    """The first token of the phrase around token `i`, of those that hang from it directly."""
    return min([i, *(t.i for t in below(tokens, i))])


def doubled(tokens: list[Token], token: Token) -> None:
    """Take the first of two subjects for an explanation of the noun before it: "In May, the end of
    the drought, the lake was full"."""
    verb = tokens[token.head]
    if token.dep not in SUBJECTS or token.pos != "NOUN":
        return
    later = [t for t in below(tokens, verb.i) if t.dep == token.dep and token.i < t.i < verb.i]
    start = start_of(tokens, token.i)
    if len(later) != 1 or start < 2 or tokens[start - 1].text != ",":
        return
    noun = tokens[start - 2]
    parted = tokens[start_of(tokens, later[0].i) - 1].text == ","
    if parted and noun.pos in NOUNS and noun.sentence == token.sentence:
        tokens[token.i] = replace(token, head=noun.i, dep="appos")


def added(tokens: list[Token], token: Token) -> None:
    """Join what "as well as" adds to the noun before: "in danger from oil, as well as ships"."""
    if token.dep not in {"attr", "dobj"}:
        return
    start = start_of(tokens, token.i)
    words = [t.text.lower() for t in tokens[max(0, start - 3) : start]]
    if words != ["as", "well", "as"] or start < 5:
        return
    at = start - 4 - (tokens[start - 4].text == ",")
    noun = tokens[at]
    if noun.pos in NOUNS and noun.sentence == token.sentence and noun.i > token.head:
        tokens[token.i] = replace(token, head=noun.i, dep="conj")


def finite(tokens: list[Token], token: Token) -> None:
    """Join a clause with a subject to a clause and not to an infinitive: "The road has a mile to
    go and bigger carts are still banned"."""
    deed = tokens[token.head]
    if token.dep != "conj" or token.tag not in FINITE or deed.tag != "VB":
        return
    own = any(t.dep in SUBJECTS for t in below(tokens, token.i))
    here = below(tokens, deed.i)
    bare = any(t.tag == "TO" for t in here) and not any(t.dep in SUBJECTS for t in here)
    above = deed
    while above.tag not in FINITE and above.head != above.i:
        above = tokens[above.head]
    if not own or not bare or above.tag not in FINITE or above.i > token.i:
        return
    for joint in here:
        if joint.dep == "cc" and deed.i < joint.i < token.i:
            tokens[joint.i] = replace(joint, head=above.i)
    tokens[token.i] = replace(token, head=above.i)
