"""What grammar alone says of a pronoun: whose it must be, and whom it cannot mean."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.domain.document import Token
from quizgen.lexicon.verb_classes import SAY
from quizgen.parsing.script import OBJECTS, SUBJECTS, VERBAL, Script

REFLEXIVE = ("self", "selves")
FINITE = {"VBD", "VBZ", "VBP"}
LADDER = {"xcomp", "conj", "advcl", "pcomp", "prep", "acl"}


def reflexive(token: Token) -> bool:
    """Whether the token is "himself" or its like."""
    return token.text.lower().endswith(REFLEXIVE)


def emphatic(script: Script, token: Token) -> bool:
    """Whether a reflexive only stresses the noun before it ("the canal itself")."""
    before = script.tokens[token.i - 1] if token.i else token
    return (
        reflexive(token)
        and before.sentence == token.sentence
        and (before.pos in {"NOUN", "PROPN", "PRON"} or before.i in script.at)
    )


def owning_subject(script: Script, token: Token) -> Token | None:
    """The subject, or the object that an infinitive is said of, of the verb that governs a
    possessive or reflexive pronoun."""
    if token.tag != "PRP$" and not reflexive(token):
        return None
    above = script.tokens[token.head]
    while above.head != above.i and above.pos not in VERBAL:
        if above.dep in SUBJECTS:
            return None
        above = script.tokens[above.head]
    verb = below = above
    for _ in range(4):
        subject = script.subject(verb)
        if subject is not None:
            return subject if subject.i < token.i or below.tag == "VBG" else None
        controller = next(
            (t for t in script.children(verb.head) if t.dep in {"dobj", "dative"}), None
        )
        if verb.dep == "xcomp" and controller is not None and controller.i < verb.i:
            return controller  # "forced the farmers to sell their cattle"
        if verb.dep not in LADDER:
            return None
        below, verb = verb, script.tokens[verb.head]
        if verb.pos not in VERBAL and verb.dep != "prep":
            return None
    return None


def not_meant(script: Script, token: Token) -> frozenset[int]:
    """The tokens that a personal pronoun cannot go back to: the other arguments of its verb, and
    those of the verb that lends its subject ("The pedlar laughed and gave him a penny")."""
    if token.tag == "PRP$":
        return explained_by(script, token) | frozenset(owning_phrase(script, token))
    if reflexive(token):
        return frozenset()
    verb = script.governor(token)
    found: set[int] = {t.i for t in said_of(script, token, verb)}
    if token.dep in SUBJECTS and verb.dep in {"ccomp", "xcomp"} and object_form(token):
        verb = script.tokens[verb.head]  # "wanted her to sit"
    lent = False
    for _ in range(4):
        found |= {t.i for t in arguments(script, verb) if not lent or t.dep in SUBJECTS}
        lent = verb.dep != "xcomp"
        if script.subject(verb) is not None or verb.dep not in {"conj", "xcomp", "advcl", "acl"}:
            break
        if verb.tag in FINITE and verb.dep == "advcl":
            break
        verb = script.tokens[verb.head]
        if verb.pos not in VERBAL:
            break
    return frozenset((found | own_doings(script, token)) - {token.i})


def own_doings(script: Script, token: Token) -> set[int]:
    """The names within a phrase of what the subject itself did, before it: "After leaving Anna's
    house, she" is not Anna."""
    if token.dep not in SUBJECTS:
        return set()
    before = [t for t in script.children(token.head) if t.i < token.i]
    inner = [c for t in before if t.dep == "prep" for c in script.children(t.i)]
    doings = [
        t for t in (*before, *inner) if t.dep in {"advcl", "pcomp"} and t.tag in {"VBG", "VBN"}
    ]
    lent = [t for t in doings if script.subject(t) is None]
    named = {i for t in lent for i in subtree(script, t)}
    return {i for i in named if script.tokens[i].pos in {"NOUN", "PROPN"}}


def subtree(script: Script, token: Token) -> Iterator[int]:
    """The token and all that hangs from it."""
    yield token.i
    for child in script.children(token.i):
        yield from subtree(script, child)


def explained_by(script: Script, token: Token) -> frozenset[int]:
    """Whom an apposition with a possessive describes: "Anna Berg, her aunt" is not her own."""
    noun = script.tokens[token.head]
    return frozenset({noun.head}) if noun.dep == "appos" else frozenset()


def owning_phrase(script: Script, token: Token) -> Iterator[int]:
    """The nouns of whose own phrase a possessive is a part: "a cousin of her duke" is not she, but
    "a duke on his travels" may be he."""
    noun = script.tokens[token.head]
    yield noun.i
    while noun.dep == "pobj" and script.tokens[noun.head].text.lower() == "of":
        noun = script.tokens[script.tokens[noun.head].head]
        if noun.pos not in {"NOUN", "PROPN"}:
            return
        yield noun.i


def said_of(script: Script, token: Token, verb: Token) -> list[Token]:
    """Whom or what the words around "she says" are about, who does not say them: "The dam, she
    says, will hold", "The dam will hold, it says"; but "Ida was glad: “...,” she said"."""
    if token.dep not in SUBJECTS or verb.lemma.lower() not in SAY:
        return []
    around = [
        t
        for t in script.children(verb.i)
        if t.dep == "ccomp"
        and t.i < token.i
        and not any(c.text == ":" for c in script.children(t.i))
    ]
    if verb.dep == "parataxis":
        around.append(script.tokens[verb.head])
    nouns = [noun for clause in around for noun in arguments(script, clause)]
    return [noun for noun in nouns if noun.pos != "PRON"]


def object_form(token: Token) -> bool:
    """Whether the pronoun is in the form of an object."""
    return token.text.lower() in {"him", "her", "them"}


def arguments(script: Script, verb: Token) -> list[Token]:
    """Subject and objects of a verb, the nouns of its prepositions among them, and what a
    relative clause hangs from."""
    found: list[Token] = []
    for token in script.children(verb.i):
        if token.dep in SUBJECTS | OBJECTS:
            found.append(token)
        elif token.dep in {"prep", "agent"}:
            found += [t for t in script.children(token.i) if t.dep == "pobj"]
    below = script.children(verb.i)
    if verb.dep == "relcl" and not any(t.tag == "WRB" for t in below):
        found.append(script.tokens[verb.head])
    return found
