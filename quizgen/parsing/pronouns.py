"""What pronouns stand for, where exactly one thing fits.

A false antecedent makes a false key, so a pronoun stays open unless a single candidate agrees with
it in number, sex and kind, grammar allows it, and no quotation mark lies between.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from quizgen.domain.document import Antecedent, Token
from quizgen.parsing.binding import emphatic, owning_subject
from quizgen.parsing.cast import SPEAK, cast_of
from quizgen.parsing.expletives import expletive
from quizgen.parsing.nearest import (
    Search,
    carried_over,
    earlier,
    here,
    leading,
    opens_paragraph,
    people,
    protagonist,
)
from quizgen.parsing.referents import MANY, PERSONS, Cast, Referent, referent
from quizgen.parsing.script import OBJECTS, SUBJECTS, Script

THINGS = {"it", "its", "itself"}
ASKED = PERSONS.keys() | THINGS | MANY
PERSONAL_REACH = 2  # sentences back for he and she


@dataclass(frozen=True)
class Resolved:
    """The antecedents of all pronouns that have a certain one, by token, and the sexes that the
    text tells, by entity or by the words for it."""

    antecedents: Mapping[int, Antecedent]
    genders: Mapping[object, str]


def resolved(script: Script) -> Resolved:
    """What the pronouns of a text stand for."""
    known_cast = cast_of(script)
    genders = dict(known_cast.genders)
    cast = Cast(genders, known_cast.characters)  # every pronoun resolved tells a sex
    found: dict[int, Antecedent] = {}
    seen: dict[int, list[Referent]] = {}
    for sentence in script.sentences:
        for token in script.within(sentence):
            if not asked(script, token):
                continue
            search = Search(script, cast, found, seen, token, sentence)
            known = person(search) if search.personal else thing(search)
            if known is not None:
                found[token.i] = known
                if search.personal:
                    genders.setdefault(identity(known), PERSONS[search.low])
        seen[sentence.index] = [
            one
            for token in script.within(sentence)
            if (one := referent(script, cast, found, token)) is not None
        ]
    return Resolved(found, genders)


def identity(one: Antecedent) -> object:
    """What makes two antecedents one."""
    return one.entity if one.entity is not None else one.text.lower()


def asked(script: Script, token: Token) -> bool:
    """Whether the token is a pronoun that may have an antecedent at all."""
    low = token.text.lower()
    if low not in ASKED or token.pos not in {"PRON", "DET"} or emphatic(script, token):
        return False
    if token.text == "He" and token.i and script.tokens[token.i - 1].pos == "PROPN":
        return False  # the admiral Zheng He
    if low in THINGS and token.dep in OBJECTS:
        return False
    return not (low in THINGS and expletive(token, script.tokens, script.below, script.at))


def person(search: Search) -> Antecedent | None:
    """Whom he or she means."""
    owner = owned(search)
    if owner is not None:
        return owner.antecedent if owner.usable and not disputed(search, owner) else None
    found = here(search)
    if found:
        only = single(found)
        if only is not None and only.gender == "" and doubtful(search, only):
            return None
        return only.antecedent if only is not None and only.usable else only_one(search)
    found = leading(search, earlier(search, PERSONAL_REACH))
    only = single(found)
    if only is not None:
        return only.antecedent if only.usable else None
    carried = carried_over(search) if not found else None
    return carried.antecedent if carried is not None else only_one(search)


def single(found: list[Referent]) -> Referent | None:
    """The one thing that all of `found` are; None where they are several or none."""
    distinct = {one.identity: one for one in found}
    return next(iter(distinct.values())) if len(distinct) == 1 else None


def doubtful(search: Search, only: Referent) -> bool:
    """Whether one whose sex the text does not tell stands beside one of the pronoun's sex in the
    sentence before."""
    return any(
        one.gender and one.identity != only.identity for one in earlier(search, PERSONAL_REACH)
    )


def owned(search: Search) -> Referent | None:
    """The subject that a possessive or reflexive goes back to."""
    token = owning_subject(search.script, search.token)
    one = search.referent(token) if token is not None else None
    return one if one is not None and search.fits(one) else None


def disputed(search: Search, owner: Referent) -> bool:
    """Whether a possessive may go back to something else than the subject `owner`: another name or
    human between the two, or the subject of the clause before."""
    script, token = search.script, search.token
    if search.low.endswith(("self", "selves")):
        return False
    between = [
        t
        for t in script.tokens[owner.head + 1 : token.i]
        if t.dep in OBJECTS | {"conj"} and t.i != token.head and competes(search, t, owner)
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
            return above.i < search.token.i
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
    ]


def belongs(script: Script, token: Token) -> bool:
    """Whether the noun is an owner, by "of" or "'s"."""
    of = token.dep == "pobj" and script.tokens[token.head].text.lower() == "of"
    return of or token.dep == "poss"


def rival_before(search: Search, owner: Referent) -> bool:
    """Whether another named or human subject of the same sentence stands before the owner and has
    the pronoun's class ("South Korea sells tanks, and Poland has bought its tanks")."""
    if owner.antecedent.entity is None and not owner.human:
        return False
    opening = search.script.tokens[search.sentence.start : owner.head]
    return any(
        t.dep in SUBJECTS
        and (one := search.referent(t)) is not None
        and search.fits(one)
        and one.identity != owner.identity
        and (one.antecedent.entity is not None or one.human)
        for t in opening
    )


def only_one(search: Search) -> Antecedent | None:
    """The one person whom he or she can mean: the paragraph so far names but one of that sex
    and speaks of no other human; at the head of a paragraph, so does the one before."""
    if search.token.i in search.script.quoted:
        return None
    found = people(search, search.sentence.paragraph)
    if not found and opens_paragraph(search):
        found = people(search, search.sentence.paragraph - 1)
    main = found.get(protagonist(search))
    beside = [one for one in found.values() if one is not main]
    if main is not None and not any(o.gender or o.antecedent.entity is not None for o in beside):
        found = {main.identity: main}  # "a fraud" is nobody beside the one the article is about
    if len(found) != 1:
        return None
    (one,) = found.values()
    return one.antecedent if one.gender == PERSONS[search.low] and one.usable else None


def thing(search: Search) -> Antecedent | None:
    """What it or they stands for."""
    owner = owned(search)
    if owner is not None:
        sure = owner.usable and not disputed(search, owner) and not far_part(search, owner)
        return owner.antecedent if sure else None
    token = search.token
    if inside_subject(search):
        return None
    if search.low == "them":
        return beings(search)
    governing = owning_subject(search.script, token)
    many = search.low in MANY
    if governing is not None and governing.pos == "NOUN" and (governing.tag == "NNS") is many:
        return None  # its owner is near, and seems to be none
    speaking = spoken_on(search)
    if speaking is not None:
        return speaking.antecedent
    found = here(search)
    if found:
        chosen = subjects_here(search, found)
    else:
        before = [one for one in earlier(search, 1) if one.subject and told(search.script, one)]
        chosen = leading(search, before)
        if any(owners_within(search, one) for one in before):
            return None  # "Kenya's coast is long. It ...": which of the two?
    only = single(chosen)
    if only is None or not only.usable or owners_within(search, only):
        return None
    named = only.antecedent.entity is not None
    return only.antecedent if named or any(one.subject for one in chosen) else None


def subjects_here(search: Search, found: list[Referent]) -> list[Referent]:
    """The subjects among what fits in the pronoun's own sentence, where nothing else there can be
    meant."""
    token = search.token
    subjects = [one for one in found if one.subject and outside(search, one)]
    if not subjects or token.dep not in SUBJECTS | {"poss"}:
        return []
    own = {one.identity for one in subjects}
    others = [one for one in found if one.identity not in own]
    named = any(one.antecedent.entity is not None for one in others)
    done_to = any(search.script.tokens[one.head].dep == "dobj" for one in others)
    if named or (done_to and token.dep == "nsubjpass"):
        return []
    if search.low in MANY and others and not beings_over_things(search, subjects, others):
        return []
    return subjects


def beings_over_things(search: Search, subjects: list[Referent], others: list[Referent]) -> bool:
    """Whether "they" takes up humans where else only things are named, outside of what is said of
    those things."""
    verb = search.script.governor(search.token)
    apart = verb.dep not in {"relcl", "acl"}
    return apart and all(one.human for one in subjects) and not any(one.animate for one in others)


def beings(search: Search) -> Antecedent | None:
    """Whom "them" means: the only humans or animals of whom many are spoken of in reach."""
    if search.token.dep not in {"dobj", "dative"}:
        return None
    found = here(search) or earlier(search, 1)
    only = single(found)
    fitting = only is not None and only.animate and any(one.subject for one in found)
    return only.antecedent if only is not None and fitting and only.usable else None


def spoken_on(search: Search) -> Referent | None:
    """Whom "it said" means where it opens a paragraph: the subject of the one before."""
    verb = search.script.governor(search.token)
    index = search.sentence.index - 1
    if not search.script.tale or verb.lemma.lower() not in SPEAK or not opens_paragraph(search):
        return None
    last = [one for one in search.seen.get(index, []) if one.subject and search.fits(one)]
    only = single([one for one in last if told(search.script, one)])
    return only if only is not None and only.usable else None


def told(script: Script, one: Referent) -> bool:
    """Whether it is the subject of a clause that the sentence states for itself."""
    return script.tokens[script.tokens[one.head].head].dep in {"ROOT", "conj", "ccomp"}


def outside(search: Search, one: Referent) -> bool:
    """Whether a subject stands in no relative clause that the pronoun is outside of."""
    verb = search.script.tokens[search.script.tokens[one.head].head]
    return verb.dep != "relcl" or search.token.i in set(search.script.tree(verb.i))
