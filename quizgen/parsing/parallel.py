"""Whom or what an object pronoun of a tale means after a deed with the same doer: "He caught the
carp and threw it back"."""

from __future__ import annotations

from quizgen.domain.document import Antecedent, Token
from quizgen.parsing.nearest import Search
from quizgen.parsing.script import VERBAL, Script

OBJECTS = frozenset({"dobj", "dative"})
PRONOUNS = frozenset({"it", "him", "her", "them"})


def eligible(script: Script, token: Token) -> bool:
    """Whether the pronoun is the object of a verb that "and" joins to another with an object and
    no other subject."""
    return first_object(script, token) is not None


def first_object(script: Script, token: Token) -> Token | None:
    """The only object of the deed before."""
    verb = script.tokens[token.head]
    above = script.tokens[verb.head]
    own = script.subject(verb) is not None
    if not script.tale or token.text.lower() not in PRONOUNS or token.dep not in OBJECTS:
        return None
    if verb.dep != "conj" or above.pos not in VERBAL or own:
        return None
    objects = [t for t in script.children(above.i) if t.dep in OBJECTS and above.i < t.i < verb.i]
    return objects[0] if len(objects) == 1 else None


def parallel(search: Search) -> Antecedent | None:
    """What the deed before was done to, if the pronoun agrees with it."""
    before = first_object(search.script, search.token)
    one = search.referent(before) if before is not None else None
    fits = one is not None and one.usable and search.fits(one)
    return one.antecedent if one is not None and fits else None
