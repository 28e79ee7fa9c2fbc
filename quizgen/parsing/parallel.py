"""Whom or what an object pronoun of a tale means: what the same one did something to right before
("He caught the carp and threw it back"), or the only thing that is spoken of."""

from __future__ import annotations

from quizgen.domain.document import Antecedent, Token
from quizgen.parsing.nearest import Search, earlier, here
from quizgen.parsing.referents import Referent
from quizgen.parsing.script import VERBAL, Script

OBJECTS = frozenset({"dobj", "dative"})
PRONOUNS = frozenset({"it", "him", "her", "them"})
DONE = frozenset({"dobj", "nsubjpass"})
PLACES = frozenset("in on at under into near beside behind from to through over by onto".split())
# their "it" is more often all that was said or done
CLAUSAL = frozenset(
    "do say believe know hear like mean tell make find think see understand forget help take "
    "call get have deserve cost mind".split()
)


def eligible(script: Script, token: Token) -> bool:
    """Whether an "it" that is an object may be resolved."""
    return first_object(script, token) is not None or thinglike(script, token)


def thinglike(script: Script, token: Token) -> bool:
    """Whether something plain is done to it, in the teller's words."""
    verb = script.tokens[token.head]
    plain = token.dep == "dobj" and verb.lemma.lower() not in CLAUSAL
    return script.tale and plain and token.i not in script.quoted


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


def only_thing(search: Search) -> Antecedent | None:
    """The only thing that its sentence names before it, or the sentence before; where other
    things only tell the place, the one that something was done to."""
    script = search.script
    if not thinglike(script, search.token):
        return None
    found = here(search) or earlier(search, 1)
    distinct = {one.identity for one in found}
    if len(distinct) > 1:
        placed = {one.identity for one in found if located(script, one)}
        found = [o for o in found if o.identity not in placed and script.tokens[o.head].dep in DONE]
        distinct = {one.identity for one in found} if placed else distinct
    if len(distinct) != 1 or not found:
        return None
    one = found[-1]
    return one.antecedent if one.usable and not one.animate else None


def located(script: Script, one: Referent) -> bool:
    """Whether the thing only tells where something is done."""
    noun = script.tokens[one.head]
    return noun.dep == "pobj" and script.tokens[noun.head].text.lower() in PLACES
