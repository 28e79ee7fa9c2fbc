"""What pronouns stand for, where exactly one thing fits.

A false antecedent makes a false key, so a pronoun stays open unless a single candidate agrees with
it in number, sex and kind, grammar allows it, and no quotation mark lies between.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from quizgen.domain.document import Antecedent, Token
from quizgen.domain.kind import Kind
from quizgen.parsing.around import (
    PERSONAL_REACH,
    agrees,
    aside,
    doubtful,
    listed,
    name_between,
    named_after,
    past,
    stranger,
    the_same,
    told,
    unknown_name,
)
from quizgen.parsing.binding import emphatic, owning_subject
from quizgen.parsing.cast import cast_of
from quizgen.parsing.disputes import (
    disputed,
    far_part,
    inside_subject,
    owners_within,
    subjects_here,
)
from quizgen.parsing.expletives import expletive
from quizgen.parsing.going_on import (
    another,
    beings,
    nameless,
    plain,
    said_on,
    single,
    somebody,
    spoken_on,
)
from quizgen.parsing.joint import several
from quizgen.parsing.nearest import (
    Search,
    carried_over,
    earlier,
    here,
    leading,
    main_clause,
    opens_paragraph,
    people,
    protagonist,
)
from quizgen.parsing.parallel import eligible, only_thing, parallel
from quizgen.parsing.referents import MANY, PERSONS, Cast, Referent, referent
from quizgen.parsing.script import OBJECTS, Script

THINGS = {"it", "its", "itself"}
ASKED = PERSONS.keys() | THINGS | MANY


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
            known = parallel(search) or (person(search) if search.personal else thing(search))
            if known is not None:
                found[token.i] = known
                if search.personal:
                    genders.setdefault(identity(known), PERSONS[search.low])
        seen[sentence.index] = [
            one
            for token in script.within(sentence)
            for one in (referent(script, cast, found, token), *several(script, cast, found, token))
            if one is not None
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
        return eligible(script, token)
    if token.dep == "poss" and script.tokens[token.head].lemma == "way":
        return False  # "stay out of their path": not that of who gets
    return not (low in THINGS and expletive(token, script.tokens, script.below, script.at))


def person(search: Search) -> Antecedent | None:
    """Whom he or she means."""
    owner = owned(search)
    if owner is not None:
        return owner.antecedent if owner.usable and not disputed(search, owner) else None
    if unknown_name(search) or somebody(search):
        return None
    beside = joined(search)
    if beside is not None:
        one = search.referent(beside)
        return one.antecedent if one is not None and one.usable and search.fits(one) else None
    going_on = the_same(search)
    if going_on is not None:
        return going_on
    found = here(search)
    if found:
        only = single(found)
        if only is not None and only.gender == "" and doubtful(search, only):
            return None
        if only is not None and (aside(search, only) or not plain(search, only)):
            return None
        return only.antecedent if only is not None and only.usable else only_one(search)
    if nameless(search):
        return None
    found = leading(search, earlier(search, PERSONAL_REACH))
    only = single(found)
    if only is not None and (stranger(search, found) or name_between(search, found)):
        return None
    if only is not None:
        return only.antecedent if only.usable and plain(search, only) else None
    carried = carried_over(search) if not found else None
    return carried.antecedent if carried is not None else only_one(search)


def joined(search: Search) -> Token | None:
    """The name that "and" joins to what the pronoun owns, as its own: "Kim and his brother"."""
    noun = search.script.tokens[search.token.head]
    first = search.script.tokens[noun.head]
    between = search.script.tokens[first.i + 1 : search.token.i]
    owned = search.token.dep == "poss" and noun.dep == "conj" and first.pos == "PROPN"
    return first if owned and [t.text.lower() for t in between] == ["and"] else None


def owned(search: Search) -> Referent | None:
    """The subject that a possessive or reflexive goes back to."""
    token = owning_subject(search.script, search.token)
    one = search.referent(token) if token is not None else None
    return one if one is not None and search.fits(one) else None


def only_one(search: Search) -> Antecedent | None:
    """The one person whom he or she can mean: the paragraph so far names but one of that sex
    and speaks of no other human; at the head of a paragraph, so does the one before."""
    if search.token.i in search.script.quoted or left_open(search):
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
    sure = one.gender == PERSONS[search.low] and one.usable and plain(search, one)
    return one.antecedent if sure else None


def left_open(search: Search) -> bool:
    """Whether the sentence before a tale's is about a "he" of whom it is open who he is."""
    before = search.seen.get(search.sentence.index - 1, [])
    return search.script.tale and any(
        one.subject and not one.usable and one.gender == PERSONS[search.low]
        for one in before
        if main_clause(search.script, one)
    )


def thing(search: Search) -> Antecedent | None:
    """What it or they stands for: several, or where none are spoken of a group."""
    if search.low in THINGS and search.token.dep in OBJECTS:
        return only_thing(search)
    known = the_same(search) or thing_meant(search)
    if known is not None or search.low not in MANY or search.groups or not past(search):
        return known
    return thing_meant(replace(search, groups=True))


def thing_meant(search: Search) -> Antecedent | None:
    """What it or they stands for among what fits."""
    owner = owned(search)
    if owner is not None:
        sure = owner.usable and not disputed(search, owner) and not far_part(search, owner)
        return owner.antecedent if sure and not another(search, owner) else None
    token = search.token
    if inside_subject(search):
        return None
    if search.low == "them":
        return beings(search)
    governing = owning_subject(search.script, token)
    if governing is not None and governing.pos == "NOUN" and agrees(search, governing):
        return None  # its owner is near, and seems to be none
    if governing is not None and (governing.tag == "WDT" or many_named(search, governing)):
        return None  # "steam, which moves the piston and its rod"
    speaking = spoken_on(search) or said_on(search)
    if speaking is not None:
        return speaking.antecedent
    found = here(search)
    if found:
        chosen = subjects_here(search, found)
    else:
        opening = search.script.tokens[search.sentence.start : token.i]
        if search.low in MANY and any(t.tag == "NNS" and t.dep != "npadvmod" for t in opening):
            return None  # of those that its own sentence names first
        before = [one for one in earlier(search, 1) if one.subject and told(search.script, one)]
        chosen = leading(search, before)
        if any(owners_within(search, one) for one in before):
            return None  # "Kenya's coast is long. It ...": which of the two?
    only = single(chosen)
    if only is None or not only.usable or owners_within(search, only) or listed(search, only):
        return None
    after = named_after(search)
    if after is not None and after.identity != only.identity:
        return None
    named = only.antecedent.entity is not None
    return only.antecedent if named or any(one.subject for one in chosen) else None


def many_named(search: Search, owner: Token) -> bool:
    """Whether a name may be that of several, of a people or a club, who are meant by "their": "The
    dams broke. Leeds sold their mills"."""
    mention = search.script.at.get(owner.i)
    number = mention.entity if mention is not None else None
    person = number is not None and search.script.entities[number].kind is Kind.PERSON
    return search.low in MANY and owner.pos == "PROPN" and not person
