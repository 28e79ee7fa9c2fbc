"""What a pronoun may stand for: names, noun phrases and pronouns that are already resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from quizgen.domain.document import Antecedent, Mention, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon import wordnet
from quizgen.lexicon.sexes import sex_of
from quizgen.lexicon.wordnet_files import synsets
from quizgen.parsing.introductions import NAMED
from quizgen.parsing.noun_phrases import complement_of, definite, of_whom, predicative, top, who
from quizgen.parsing.script import OBJECTS, SUBJECTS, Script

PERSONS = {
    "he": "m",
    "she": "f",
    "his": "m",
    "her": "f",
    "him": "m",
    "himself": "m",
    "herself": "f",
}
MANY = {"they", "their", "them", "themselves"}
VAGUE = frozenset(
    "this that these those every each some any another one enough many several most few "
    "more".split()
)
GROUPS = frozenset(
    "team group company crew committee board council firm party band gang family couple "
    "jury".split()
)
UNNAMED = frozenset("one ones other others thing things lot way".split())
INDEFINITE = frozenset(
    f"{some}{body}" for some in ("any", "some", "every", "no") for body in ("one", "body")
)


@dataclass(frozen=True)
class Referent:
    """Something a pronoun may stand for, by the token that heads it."""

    head: int
    antecedent: Antecedent
    human: bool
    animate: bool  # a human, an animal or a character: he and she may stand for it
    gender: str
    subject: bool
    group: bool = False  # a team, a company: they may stand for it
    usable: bool = True  # False for what a question cannot name: it only competes
    related: bool = False  # told by whose relative he is: "Ann's uncle"

    @property
    def identity(self) -> object:
        """What makes two referents one."""
        one = self.antecedent
        return one.entity if one.entity is not None else one.text.lower()


@dataclass(frozen=True)
class Cast:
    """Who acts in the text: the sexes that its own he and she tell, by identity, and the common
    nouns of those who speak or are he or she ("the coal")."""

    genders: Mapping[object, str]
    characters: frozenset[str] = frozenset()


def referent(
    script: Script, cast: Cast, found: Mapping[int, Antecedent], token: Token
) -> Referent | None:
    """What the noun or pronoun `token` refers to, with the pronouns `found` so far; None if it
    cannot be an antecedent."""
    if token.dep not in SUBJECTS | OBJECTS | {"attr", "conj", "appos", "poss", "ROOT", "oprd"}:
        return None
    subject = token.dep in SUBJECTS
    verb = script.tokens[token.head]
    if subject and token.tag in {"WDT", "WP"} and verb.dep == "relcl":
        owner = referent(script, cast, found, script.tokens[verb.head])
        human = token.text.lower() == "who" or (owner is not None and owner.human)
        return owner and replace(owner, head=token.i, subject=True, human=human)
    known = found.get(token.i)
    if known is not None:
        return taken_up(script, cast, known, token)
    low = token.text.lower()
    told_of = complement_of(script, token)
    if told_of is not None:
        owner = referent(script, cast, found, told_of)  # "Anna Berg was a painter who ..."
        if owner is not None and owner.human:
            return replace(owner, head=token.i)
    if low in INDEFINITE:
        nobody = Antecedent(f"?{token.i}", None, plural=True)  # "anyone ... they"
        return Referent(token.i, nobody, True, True, "", subject, usable=False)
    many = subject and token.pos == "PRON" and low in MANY
    if many or (low in PERSONS and not low.endswith("self")):
        unknown = Antecedent(f"?{token.i}", None, low in MANY)
        human = low in PERSONS
        return Referent(token.i, unknown, human, human, PERSONS.get(low, ""), subject, usable=False)
    one = named_or_noun(script, cast, token)
    return related(script, found, token, one) if one is not None else None


def related(
    script: Script, found: Mapping[int, Antecedent], token: Token, one: Referent
) -> Referent:
    """A relative, with the name of whose he is: "her uncle" is Ann's."""
    first = script.children(token.i)[:1]
    owner = found.get(first[0].i) if first and first[0].tag == "PRP$" else None
    certain = one.gender != "" or one.antecedent.plural
    if owner is None or owner.plural or not one.human or not certain or one.usable:
        return one
    text = of_whom(one.antecedent.text, owner.text)
    if not text:
        return one
    return replace(one, antecedent=replace(one.antecedent, text=text), usable=True, related=True)


def taken_up(script: Script, cast: Cast, known: Antecedent, token: Token) -> Referent:
    """The referent of a pronoun that is resolved."""
    low = token.text.lower()
    gender = PERSONS.get(low, "")
    human = gender != "" or low == "who"
    if known.entity is not None:
        entity = script.entities[known.entity]
        human = entity.kind is Kind.PERSON
        gender = entity.gender or gender
    identity = known.entity if known.entity is not None else known.text.lower()
    gender = gender or cast.genders.get(identity, "")
    return Referent(token.i, known, human, human, gender, token.dep in SUBJECTS)


def named_or_noun(script: Script, cast: Cast, token: Token) -> Referent | None:
    """The referent of a name or a common noun."""
    subject = token.dep in SUBJECTS
    mention = script.at.get(token.i)
    if mention is not None and mention.entity is not None and token.i == top(script, mention):
        return name(script, cast, token, mention)
    if mention is not None and mention.kind is not Kind.NUMBER:
        return None
    for other in script.children(token.i):
        beside = other.dep == "appos" or (  # "the singer, Ann, has"
            other.dep == "npadvmod" and other.i == token.i + 2 and subject
        )
        explained = script.at.get(other.i) if beside else None
        if explained is not None and explained.kind is Kind.PERSON:
            bearer = name(script, cast, other, explained)  # "the director, Anna Berg,"
            return replace(bearer, head=token.i, subject=subject) if bearer is not None else None
    above = script.at.get(token.head)
    if token.dep == "appos" and above is not None and above.kind is Kind.PERSON:
        return name(script, cast, script.tokens[token.head], above)  # "Anna Berg, a friend,"
    if predicative(script, token):
        return None
    bearer = called(script, cast, token) or revealed(script, cast, token)
    if bearer is not None:
        return bearer
    low, lemma = token.text.lower(), token.lemma.lower()
    common = token.pos == "NOUN" or (token.pos == "PROPN" and token.text.islower())
    common = common or (
        mention is None
        and token.tag == "NNPS"
        and bool(wordnet.weights(low) or wordnet.weights(lemma))
    )
    common = common or (subject and token.pos == "ADJ" and introduced(script, token))
    owner = token.dep == "poss" and (
        token.tag == "NNS" or any(t.text.lower() == "the" for t in script.children(token.i))
    )
    if common and (owner or token.dep in SUBJECTS | OBJECTS | {"attr", "conj"}):
        return noun(script, cast, token)
    return None


def introduced(script: Script, token: Token) -> bool:
    """Whether a subject that the parser takes for an adjective is a new person: "an artisan"."""
    article = script.tokens[token.i - 1].text.lower() if token.i else ""
    return article in {"a", "an"} and wordnet.is_person(token.text.lower())


def revealed(script: Script, cast: Cast, token: Token) -> Referent | None:
    """The person whom "the man who helped was Paul Stone" names."""
    verb = script.tokens[token.head]
    if token.dep not in SUBJECTS or verb.lemma != "be":
        return None
    for bearer in script.children(verb.i):
        mention = script.at.get(bearer.i)
        if bearer.dep == "attr" and mention is not None and mention.kind is Kind.PERSON:
            one = name(script, cast, bearer, mention)
            return one and replace(one, head=token.i, subject=True)
    return None


def called(script: Script, cast: Cast, token: Token) -> Referent | None:
    """The person whom "a seamstress called Petra" introduces."""
    for part in script.children(token.i):
        if part.dep not in {"acl", "appos"} or part.i < token.i:
            continue
        if part.dep == "appos":
            if part.pos == "NOUN" and (below := called(script, cast, part)) is not None:
                return replace(below, head=token.i, subject=token.dep in SUBJECTS)
            continue
        for bearer in script.children(part.i):
            mention = script.at.get(bearer.i)
            given = part.text.lower() in NAMED and bearer.dep == "oprd"
            if given and mention is not None and mention.entity is not None:
                one = name(script, cast, bearer, mention)
                return one and replace(one, head=token.i, subject=token.dep in SUBJECTS)
    return None


def name(script: Script, cast: Cast, token: Token, mention: Mention) -> Referent | None:
    """The referent of a name."""
    assert mention.entity is not None  # noqa: S101 - the caller looked
    one = script.entities[mention.entity]
    human = one.kind is Kind.PERSON
    if any(t.dep == "conj" for t in script.children(token.i)) and not human:
        return None
    text = one.name if human else script.words(script.tokens[mention.start : mention.end])
    article = script.tokens[mention.start - 1].text if mention.start else ""
    if article.lower() == "the" and not human:
        text = "the " + text
    return Referent(
        token.i,
        Antecedent(text, one.index, one.plural),
        human,
        human,
        one.gender or cast.genders.get(one.index, ""),
        token.dep in SUBJECTS,
    )


def no_noun(token: Token) -> bool:
    """Whether a word in small letters can only be a verb: "facilitate" is no part of a name."""
    low = token.text.lower()
    return token.text == low and bool(synsets(low, "v")) and not synsets(low, "n")


def noun(script: Script, cast: Cast, token: Token) -> Referent | None:
    """The referent of a common noun: its definite form with what stands before it."""
    children = script.children(token.i)
    lemma = token.lemma.lower()
    human = wordnet.is_person(lemma) or lemma in {"man", "woman", "people"} or who(script, token)
    subject = token.dep in SUBJECTS
    defined = any(t.dep in {"relcl", "acl"} for t in children)
    if defined and not subject and not human:
        return None
    before = [t for t in children if t.i < token.i and t.dep != "punct"]
    start = min([t.i for t in before], default=token.i)
    counted = any(  # "nearly 32 million bikes" names no bikes that a question could name
        t.dep == "nummod" and script.children(t.i) for t in before
    )
    between = script.tokens[start : token.i + 1]
    low = {t.text.lower() for t in between[:-1]}
    if script.tale and human and token.tag == "NN" and not before and not subject:
        return None  # "stood sentry" names nobody
    if "no" in low or any(t.pos == "VERB" and t.dep != "amod" for t in between[:-1]):
        return None
    if any(t.dep == "compound" and no_noun(t) for t in between[:-1]):
        return None
    owners = [t for t in between[:-1] if t.tag == "PRP$"]
    bare = human and token.tag == "NN" and not any(t.dep in {"det", "poss"} for t in before)
    usable = not low & VAGUE and not owners and not counted and lemma not in UNNAMED and not bare
    of = next((t for t in children if t.dep == "prep" and t.text.lower() == "of"), None)
    text = script.words(between)
    if of is not None and of.i == token.i + 1:
        end = max(script.tree(of.i)) + 1
        if end - of.i > 6:
            return None
        text += " " + script.words(script.tokens[of.i : end])
    if any(t.dep == "conj" for t in children) and not human and lemma not in cast.characters:
        return None
    text = definite(script, between, text)
    animate = human or wordnet.is_animal(lemma) or lemma in cast.characters
    gender = sex_of(lemma) or cast.genders.get(text.lower(), "") or cast.genders.get(lemma, "")
    one = Antecedent(text, None, token.tag == "NNS")
    group = not one.plural and lemma in GROUPS
    return Referent(token.i, one, human, animate, gender, subject, group, usable)
