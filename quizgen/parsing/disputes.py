"""What else a pronoun might go back to: then it stays open."""

from __future__ import annotations

from quizgen.domain.document import Token
from quizgen.domain.kind import Kind
from quizgen.parsing.nearest import Search
from quizgen.parsing.referents import MANY, Referent
from quizgen.parsing.script import OBJECTS, SUBJECTS, Script

SHARES = frozenset("most much half part all".split())  # "most of its land"
SETTLEMENTS = frozenset("city town village island".split())  # "the town of Leeds" is Leeds


def disputed(search: Search, owner: Referent) -> bool:
    """Whether a possessive may go back to something else than the subject `owner`: another name or
    human between the two, or the subject of the clause before."""
    script, token = search.script, search.token
    if search.low.endswith(("self", "selves")):
        return False
    between = [
        t
        for t in script.tokens[owner.head + 1 : token.i]
        if t.dep in OBJECTS | {"conj"} or (t.dep == "poss" and t.i in script.at)
        if t.i != token.head and competes(search, t, owner)
    ]
    return bool(between) or rival_before(search, owner)


def far_part(search: Search, owner: Referent) -> bool:
    """Whether the owner is a part of something and the subject of another clause ("the whole of
    the state ... the size of its debt")."""
    verb = search.script.governor(search.token)
    near = verb.i == search.script.tokens[owner.head].head
    return not near and bool(owners_within(search, owner))


def inside_subject(search: Search) -> bool:
    """Whether the pronoun stands in a subject behind its head, which it most often goes back to
    ("the coach without its horses")."""
    above = search.script.tokens[search.token.head]
    while above.head != above.i:
        if above.dep in SUBJECTS:
            return above.i < search.token.i and above.lemma.lower() not in SHARES
        above = search.script.tokens[above.head]
    return False


def competes(search: Search, token: Token, owner: Referent) -> bool:
    """Whether the noun could be meant as well as the owner."""
    rival = search.referent(token)
    if rival is None or not search.fits(rival) or rival.identity == owner.identity:
        return False
    if rival.antecedent.entity is not None or rival.human:
        return True
    own = owner.antecedent.entity is not None or owner.human
    return not own and (token.dep == "dobj" or search.low in MANY)


def owners_within(search: Search, owner: Referent) -> list[Referent]:
    """What the owner is itself owned by or part of ("the health of a glacier")."""
    return [
        one
        for i in search.script.tree(owner.head)
        if i != owner.head
        and belongs(search.script, search.script.tokens[i])
        and search.script.tokens[i].i < search.token.i
        and (one := search.referent(search.script.tokens[i])) is not None
        and search.fits(one)
        and one.identity != owner.identity
        and not the_name(search.script, owner, one)
    ]


def the_name(script: Script, owner: Referent, one: Referent) -> bool:
    """Whether "of" tells the owner's own name: "the city of Leeds"."""
    noun = script.tokens[one.head]
    named = one.antecedent.entity is not None and noun.dep == "pobj"
    return (
        named
        and script.tokens[owner.head].lemma.lower() in SETTLEMENTS
        and (script.tokens[noun.head].head == owner.head)
    )


def belongs(script: Script, token: Token) -> bool:
    """Whether the noun is an owner, by "of" or "'s"."""
    of = token.dep == "pobj" and script.tokens[token.head].text.lower() == "of"
    return of or token.dep == "poss"


def rival_before(search: Search, owner: Referent) -> bool:
    """Whether another named or human subject of the same sentence stands before the owner and has
    the pronoun's class ("South Korea sells tanks, and Poland has bought its tanks")."""
    if owner.antecedent.entity is None and not owner.human:
        return reported_by(search, owner)
    opening = search.script.tokens[search.sentence.start : owner.head]
    return any(
        t.dep in SUBJECTS
        and (one := search.referent(t)) is not None
        and search.fits(one)
        and one.identity != owner.identity
        and (one.antecedent.entity is not None or one.human)
        for t in opening
    )


def reported_by(search: Search, owner: Referent) -> bool:
    """Whether a named subject of the verb above says what is said of the owner: "France held that
    the treaty harmed its farmers"."""
    verb = search.script.tokens[search.script.tokens[owner.head].head]
    teller = search.script.subject(search.script.tokens[verb.head])
    one = search.referent(teller) if verb.dep == "ccomp" and teller is not None else None
    return one is not None and one.antecedent.entity is not None and search.fits(one)


def hearer(search: Search, one: Referent) -> bool:
    """Whether something is told to `one` with the pronoun in it: "told the guild that it must"."""
    told, verb = search.script.tokens[one.head], search.script.governor(search.token)
    return told.dep in {"dobj", "dative"} and verb.dep == "ccomp" and verb.head == told.head


def subjects_here(search: Search, found: list[Referent]) -> list[Referent]:
    """The subjects among what fits in the pronoun's own sentence, where nothing else there can be
    meant."""
    token = search.token
    subjects = [one for one in found if one.subject and outside(search, one)]
    if not subjects or token.dep not in SUBJECTS | {"poss"}:
        return []
    own = {one.identity for one in subjects}
    others = [one for one in found if one.identity not in own]
    main = [one for one in subjects if goes_on(search, one)]
    lesser = [one for one in found if one.identity not in {m.identity for m in main}]
    if main and all(search.script.tokens[one.head].dep == "pobj" for one in lesser):
        return main
    named = any(
        one.antecedent.entity is not None and not placed(search, subjects, one) for one in others
    )
    done_to = any(search.script.tokens[one.head].dep == "dobj" for one in others)
    if named or (done_to and token.dep == "nsubjpass") or any(hearer(search, o) for o in others):
        return []
    if search.low in MANY and others and not beings_over_things(search, subjects, others):
        return []
    return subjects


def placed(search: Search, subjects: list[Referent], one: Referent) -> bool:
    """Whether the other name is that of the place where a company does something."""
    entities, tokens = search.script.entities, search.script.tokens
    own = {entities[s.antecedent.entity].kind for s in subjects if s.antecedent.entity is not None}
    number, noun = one.antecedent.entity, tokens[one.head]
    place = number is not None and entities[number].kind in {Kind.PLACE, Kind.COUNTRY}
    return place and own == {Kind.ORGANISATION} and tokens[noun.head].text.lower() == "in"


def goes_on(search: Search, one: Referent) -> bool:
    """Whether the pronoun is the subject of a main clause beside that of `one`: "The firm has
    shops in Oslo and it sells boats"."""
    tokens, verb = search.script.tokens, search.script.governor(search.token)
    first = tokens[tokens[one.head].head]
    if search.token.dep not in SUBJECTS or search.token.head != verb.i or not one.subject:
        return False
    beside = verb.dep == "conj" and verb.head == first.i and first.dep == "ROOT"
    apart = first.dep == "ccomp" and first.head == verb.i and verb.dep == "ROOT"
    marked = any(t.dep == "mark" for t in search.script.children(first.i))
    return (beside or apart) and first.i < search.token.i and not marked


def beings_over_things(search: Search, subjects: list[Referent], others: list[Referent]) -> bool:
    """Whether "they" takes up humans where else only things are named, outside of what is said of
    those things."""
    verb = search.script.governor(search.token)
    apart = verb.dep not in {"relcl", "acl"}
    return apart and all(one.human for one in subjects) and not any(one.animate for one in others)


def outside(search: Search, one: Referent) -> bool:
    """Whether a subject stands in no relative clause that the pronoun is outside of."""
    verb = search.script.tokens[search.script.tokens[one.head].head]
    return verb.dep != "relcl" or search.token.i in set(search.script.tree(verb.i))
