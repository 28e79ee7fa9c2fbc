"""Misreadings that the model makes again and again, set right on the plain tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.domain.document import Token
from quizgen.lexicon import inflect, wordnet
from quizgen.lexicon.verb_classes import SAY, THINK
from quizgen.lexicon.wordnet_files import exceptions, synsets

SUBJECTS = {"nsubj", "nsubjpass"}
MOVED = frozenset({"later", "earlier", "afterwards", "before", "ago"})
PRESENT = {"VBP", "VB"}
NOUNS = {"NOUN", "PROPN"}
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# in which something is done; a person may be "in despair", and nobody is "in silence"
MOODS = frozenset(
    "silence amazement disbelief surprise astonishment wonder awe dismay haste unison vain".split()
)
DETERMINED = frozenset("one that this next each every".split())


def mended(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with time phrases out of the subject, and irregular pasts, the "that" of what is
    said, passives and kings' numbers as what they are."""
    return tuple(mended_word(token, tokens) for token in tokens)


def mended_word(token: Token, tokens: Sequence[Token]) -> Token:
    """The token as what it is."""
    found = past_form(joining(timely(token, tokens), tokens), tokens)
    found = doer(listed(found, tokens), tokens)
    found = manner(charged(newcomer(found, tokens), tokens), tokens)
    return regnal(passive_form(found, tokens), tokens)


def doer(token: Token, tokens: Sequence[Token]) -> Token:
    """A name right before its verb, taken for a time: "and Olaf II brought the bells"."""
    verb = tokens[token.head]
    if token.dep != "npadvmod" or token.pos != "PROPN" or verb.tag not in {"VBD", "VBZ"}:
        return token
    if not token.i < verb.i <= token.i + 2 or verb.sentence != token.sentence:
        return token
    near = tokens[max(0, token.i - 12) : verb.i + 12]
    helped = any(
        t.head == verb.i and t.dep in {*SUBJECTS, "aux", "auxpass", "expl"}
        for t in near
        if t.i != token.i + 1 or t.text != "I"
    )
    first = tokens[token.i - 1] if token.i else token
    timed = token.text.endswith("day") or "time" in wordnet.classes(token.text.lower())
    return token if helped or timed or first.tag != "CC" else replace(token, dep="nsubj")


def listed(token: Token, tokens: Sequence[Token]) -> Token:
    """A noun that "and" joins to a phrase, hung with its "and" from the passive verb before: "The
    loss was caused by frosts in May, and weak rains in June"."""
    noun = token
    if token.tag == "CC" or token.text == ",":
        behind = tokens[token.i + 1 : token.i + 7]
        noun = next((t for t in behind if t.dep == "conj" and t.head == token.head), token)
    verb = tokens[noun.head]
    if noun.dep != "conj" or noun.pos not in {"NOUN", "PROPN"} or verb.tag != "VBN":
        return token
    agents = [t for t in tokens[verb.i : token.i] if t.head == verb.i and t.dep == "agent"]
    doers = [t for t in tokens[verb.i : token.i] if agents and t.head == agents[-1].i]
    joints = [t for t in tokens[verb.i : noun.i] if t.head == verb.i and t.tag == "CC"]
    if not doers or not joints or doers[-1].dep != "pobj" or token.head != verb.i:
        return token
    return replace(token, head=doers[-1].i)


def joint_noun(token: Token, tokens: Sequence[Token]) -> Token:
    """The noun or -ing form that an "and" joins to what it hangs from; any other token itself."""
    if token.tag != "CC":
        return token
    behind = tokens[token.i + 1 : token.i + 7]
    return next((t for t in behind if t.dep == "conj" and t.head == token.head), token)


def newcomer(token: Token, tokens: Sequence[Token]) -> Token:
    """A noun, with its "and", joined to the one before although the verb right behind it has no
    other subject: "opened the gate of the mill and Lind was freed"."""
    noun = joint_noun(token, tokens)
    if noun.dep != "conj" or noun.pos not in NOUNS or noun.i + 1 >= len(tokens):
        return token
    first, behind = tokens[noun.head], tokens[noun.i + 1]
    verb = tokens[behind.head] if behind.dep in {"aux", "auxpass"} else behind
    if behind.tag not in FINITE or verb.dep != "conj" or first.dep not in {"pobj", "dobj"}:
        return token
    above = tokens[verb.head]
    if above.sentence != token.sentence or not above.i < first.i:
        return token
    if any(t.head == verb.i and t.dep in SUBJECTS for t in tokens[above.i : verb.i]):
        return token
    if token is not noun:
        return replace(token, head=above.i)
    return replace(token, head=verb.i, dep="nsubjpass" if behind.dep == "auxpass" else "nsubj")


def charged(token: Token, tokens: Sequence[Token]) -> Token:
    """An -ing form, with its "and", hung from a passive verb although it stands beside what the
    verb's preposition brings: "charged with theft and selling stolen boats"."""
    deed = joint_noun(token, tokens)
    verb = tokens[deed.head]
    if deed.dep != "conj" or deed.tag != "VBG" or verb.tag != "VBN":
        return token
    near = tokens[verb.i : deed.i]
    markers = {t.i for t in near if t.head == verb.i and t.dep == "prep"}
    things = [t for t in near if t.head in markers and t.dep == "pobj"]
    if not things or not any(t.tag == "CC" for t in tokens[things[-1].i : deed.i]):
        return token
    return replace(token, head=things[-1].i)


def manner(token: Token, tokens: Sequence[Token]) -> Token:
    """ "in silence" and the like, hung from the noun before though it tells how something was
    done: "listened to the verdict in deep silence"."""
    if token.text != "in" or token.dep != "prep" or tokens[token.head].pos not in NOUNS:
        return token
    behind = tokens[token.i + 1 : token.i + 3]
    if not behind or behind[0].tag in {"DT", "PRP$"}:
        return token
    if not any(t.lemma in MOODS and t.head == token.i for t in behind):
        return token
    above = tokens[token.head]
    while above.pos not in {"VERB", "AUX"} and above.head != above.i:
        above = tokens[above.head]
    at_verb = above.pos == "VERB" and above.i < token.i
    return replace(token, head=above.i) if at_verb else token


def joining(token: Token, tokens: Sequence[Token]) -> Token:
    """ "that" right behind a verb of saying, taken for a part of the subject after it: "They found
    that coffee may protect the heart"."""
    noun = tokens[token.head]
    verb, before = tokens[noun.head], tokens[token.i - 1]
    if token.text != "that" or token.dep != "det" or noun.dep not in SUBJECTS:
        return token
    if verb.dep != "ccomp" or verb.head != before.i or before.lemma not in SAY | THINK:
        return token
    return replace(token, pos="SCONJ", tag="IN", dep="mark", head=verb.i)


def timely(token: Token, tokens: Sequence[Token]) -> Token:
    """A time phrase that the model hangs into the subject after it, hung from the verb: "A year
    later cholera came back", "One winter Tobias fell ill"."""
    head = tokens[token.head]
    if head.dep not in SUBJECTS or token.i >= head.i or head.sentence != token.sentence:
        return token
    counted = any(
        t.head == token.i and t.dep == "npadvmod" for t in tokens[max(0, token.i - 4) : token.i]
    )
    if token.text.lower() in MOVED and token.dep in {"amod", "advmod"} and counted:
        return replace(token, head=head.head, dep="advmod")
    before = tokens[token.i - 1] if token.i else token
    named = head.pos == "PROPN" and token.dep in {"compound", "nmod"} and token.pos == "NOUN"
    told = before.head == token.i and before.text.lower() in DETERMINED
    if named and told and wordnet.classes(token.lemma.lower()) == {"time"}:
        return replace(token, head=head.head, dep="npadvmod")
    return token


def past_form(token: Token, tokens: Sequence[Token]) -> Token:
    """A past tense that can be nothing else, taken for a present one: "he leapt up"."""
    if token.tag not in PRESENT or token.pos != "VERB":
        return token
    low = token.text.lower()
    bases = exceptions(low)
    helped = any(
        t.head == token.i and t.dep in {"aux", "auxpass"}
        for t in tokens[max(0, token.i - 6) : token.i]
    )
    if not bases or low in bases or synsets(low, "v") or helped:
        return token
    return replace(token, tag="VBD", lemma=bases[0])


def passive_form(token: Token, tokens: Sequence[Token]) -> Token:
    """A participle taken for an adjective although its "was" is hung as that of a passive."""
    if token.tag != "JJ" or not token.text.lower().endswith("ed"):
        return token
    near = tokens[max(0, token.i - 6) : token.i]
    if not any(t.head == token.i and t.dep == "auxpass" for t in near):
        return token
    lemma = inflect.base(token.text.lower(), "VBN", token.lemma)
    return replace(token, pos="VERB", tag="VBN", lemma=lemma)


def regnal(token: Token, tokens: Sequence[Token]) -> Token:
    """The "I" of "Richard I", which says nothing of the writer."""
    before = tokens[token.i - 1] if token.i else token
    if token.text != "I" or token.pos != "PRON" or before.pos != "PROPN":
        return token
    if before.sentence != token.sentence or not before.space:
        return token
    return replace(token, pos="PROPN", tag="NNP", lemma="I", dep="appos", head=before.i)
