"""A statement with another name of the article in place of its own, so that it is false."""

import re
from collections import Counter
from collections.abc import Iterator

from quizgen.distractors.index import Index, shown_name
from quizgen.distractors.proofs.age import of_age
from quizgen.distractors.proofs.person import proved
from quizgen.distractors.proofs.place_class import class_of
from quizgen.distractors.sources.subjects import akin, fits
from quizgen.distractors.words import content, spaced
from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.document import Document, Entity, Mention, Token
from quizgen.domain.kind import NAMES, Kind
from quizgen.domain.telling import settled
from quizgen.lexicon import places

SHARE = 0.5  # of the words of a statement: a sentence with so many may say the same
MAIN = 2  # how many times as often as any other the main name comes
OFTEN = 2  # mentions of an organisation that readers have in mind
LONGEST = 6  # words of a thing
NEAR = 2  # paragraphs between two that act in one matter
PLACED = re.compile(r", [A-Z]")  # "Dover, Delaware"
LESS = frozenset("less more fewer".split())
OWN = frozenset({"dobj", "pobj"})
PLACES = frozenset({Kind.COUNTRY, Kind.CITY})
TAKING = frozenset("in to for from against with by".split())
ONLY = frozenset("on across along off over under named called".split())
NAMED = frozenset({Kind.PERSON, Kind.COUNTRY, Kind.CITY, Kind.ORGANISATION})
PARTIES = frozenset({Kind.PERSON, Kind.PEOPLE, Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY})
ANYBODY = frozenset(
    "man woman people person member boy girl child worker researcher scientist expert official "
    "leader team group company".split()
)
PRONOUN = re.compile(r"(?:he|she|it|they|we|i|you|this|that|these|those|there)\b", re.I)


def renamed(clause: Clause, true: str, index: Index) -> Iterator[str]:
    """With another that acts in the article for the one who acts, and with another place, person or
    body near by; where no sentence makes it true."""
    yield from acting(clause, true, index)
    here = clause.evidence.paragraph
    near = sorted(index.names, key=lambda f: abs(f.paragraph - here))
    for name, entity in placed(clause, index):
        for other in near:
            rival = other.entity
            if rival is None or not rivals(entity, rival, index) or true.count(name) != 1:
                continue
            if abs(other.paragraph - here) > NEAR or related(entity, rival):
                continue
            if entity.kind in PLACES and not known(rival, index):
                continue  # what is named once, by the way, tempts nobody
            text = with_name(true, name, shown_name(index.world.document, rival))
            if rival.name not in true and not supported(text, rival.aliases, index):
                yield text
                return


def acting(clause: Clause, true: str, index: Index) -> Iterator[str]:
    """With the nearest other subject of the article: its deed would be believed of it."""
    own = clause.subject
    if own is None or clause.verb.passive or not true.startswith(own.short):
        return
    if clause.first(Role.ATTRIBUTE) is not None or clause.verb.lemma == "be":
        return  # what somebody is the other may be too, or nobody takes another for
    if clause.verb.lemma == "have" and own.kind in NAMES - {Kind.PERSON}:
        return  # what a body has the others mostly have too
    rest = true[len(own.short) :]
    if own.entity is not None and own.entity == main(own.kind, index):
        return  # what the article's hero does nobody gives to another
    here = clause.evidence
    near = sorted(index.told, key=lambda t: abs(t.clause.evidence.sentence - here.sentence))
    for told in near:
        other = told.clause.subject
        if other is None or told.clause.evidence.sentence == here.sentence:
            continue
        if told.clause.status not in {Status.ASSERTED, Status.REPORTED}:
            continue
        if abs(told.clause.evidence.paragraph - here.paragraph) > NEAR and not index.world.tale:
            continue  # it acts in another matter
        name = exchange(own, other, index)
        if not name or not fits(rest, other, index) or spaced(name) in spaced(true):
            continue
        entity = index.entity(other.entity)
        names = entity.aliases if entity is not None else frozenset({other.short})
        if any(spaced(n) in index.sentences[here.sentence] for n in names):
            continue
        if of_age(entity, clause, index) and not supported(name + rest, names, index):
            yield name + rest
            return


def exchange(own: Part, other: Part, index: Index) -> str:
    """What to call the other in the subject's place, "" if nobody would take one for the other:
    things pass for each other only in a tale, where all that act do."""
    if other.pronouns or other.members or not settled(other) or not akin(other, own):
        return ""
    if LESS & set(other.short.lower().split()):
        return ""
    if PRONOUN.match(other.short) or len(other.short.split()) > LONGEST:
        return ""
    entity, mine = index.entity(other.entity), index.entity(own.entity)
    if own.kind in NAMES:
        if entity is None or mine is None or own.kind not in PARTIES:
            return ""
        if own.kind is Kind.PERSON:
            return entity.name if rivals(mine, entity, index) else ""
        if own.kind is Kind.ORGANISATION and class_of(entity.name) != class_of(mine.name):
            return ""  # a bank does not do what a stadium does
        return shown_name(index.world.document, entity) if known(entity, index) else ""
    if own.kind in PARTIES:
        return other.short if apart(own, other) else ""
    return other.short if index.world.tale and entity is not None else ""


def known(entity: Entity, index: Index) -> bool:
    """Whether readers have a name in mind: the article has it more than once."""
    return sum(f.entity is entity for f in index.names) >= OFTEN


def apart(own: Part, other: Part) -> bool:
    """Whether two groups of people surely are two of one sort ("northern farmers", "southern
    farmers"): the friends of a law may be the members of a house, and mercenaries make no peace."""
    if own.head != other.head or own.head in ANYBODY or own.entities or other.entities:
        return False
    return all(len(set(p.short.lower().split()) - {"the"}) > 1 for p in (own, other))


def main(kind: Kind, index: Index) -> int | None:
    """The entity of a kind that the article is mostly about."""
    counts = Counter(
        f.entity.index for f in index.names if f.entity is not None and f.entity.kind is kind
    )
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < MAIN * ranked[1][1]):
        return None
    return ranked[0][0]


def placed(clause: Clause, index: Index) -> Iterator[tuple[str, Entity]]:
    """The countries, cities, persons and bodies that the clause names beside its subject, each by
    the name used."""
    document = index.world.document
    for part in clause.parts:
        for mention in document.mentions:
            entity = index.entity(mention.entity)
            if entity is None or not part.start <= mention.start < part.end:
                continue
            words = document.text(mention.start, mention.end)
            if entity.kind in NAMED and words in entity.aliases and free(mention, entity, document):
                yield words, entity


def free(mention: Mention, entity: Entity, document: Document) -> bool:
    """Whether a name stands as a noun of its own, so that another fits: not in "US rivals", "the
    brother named Dane", nor after "on", which an island has and a city has not; nor as an owner
    ("France's victory" may be no victory of others)."""
    last = document.tokens[mention.end - 1]
    before = document.tokens[mention.start - 1].text.lower() if mention.start else ""
    after = document.text(mention.end, mention.end + 2)
    if entity.kind in PLACES and not taken(last, document):
        return False
    if any(t.dep == "compound" and t.head == last.i for t in document.tokens[: mention.start]):
        return False  # "General Stone"
    if before in ONLY or last.head == last.i or PLACED.match(after):
        return False
    if last.dep == "pobj" and document.child(last.i, "conj") is not None:
        return False  # "the islands of Ost and West", "the Borough of Ost and West"
    if before and document.tokens[mention.start - 1].dep == "amod":
        return False  # "present-day Ost"
    return last.dep in OWN


def taken(name: Token, document: Document) -> bool:
    """Whether a verb takes the place by a plain preposition, or as its object: "sold to Ost", not
    "the rest of Ost" nor "outside Ost"."""
    above = document.tokens[name.head]
    if name.dep == "dobj":
        return True
    return above.text.lower() in TAKING and document.tokens[above.head].pos in {"VERB", "AUX"}


def with_name(text: str, name: str, other: str) -> str:
    """The text with another name, each with its own "the" or none."""
    return re.sub(rf"\b(?:[Tt]he )?{re.escape(name)}(?!\w)", other, text)


def rivals(one: Entity, other: Entity, index: Index) -> bool:
    """Whether one name could be taken for the other."""
    if one.kind is not other.kind or one.index == other.index:
        return False
    if one.index in other.part_of or other.index in one.part_of:
        return False
    if one.kind is Kind.PERSON:
        fit = not one.gender or not other.gender or one.gender == other.gender
        known = bool(other.gender or other.role or other.index in index.posts)
        return fit and " " in other.name and known and all(proved(e, index) for e in (one, other))
    if one.kind is Kind.ORGANISATION:
        found, wanted = class_of(other.name), class_of(one.name)
        return bool(found) and found == wanted and beside(one, other, index)
    return bool(places.code_of(other.name)) or one.kind is Kind.CITY


def beside(one: Entity, other: Entity, index: Index) -> bool:
    """Whether a sentence names both of two bodies, which are then surely two: one church may have
    two names."""
    return any(
        all(any(spaced(n) in said for n in e.aliases) for e in (one, other))
        for said in index.sentences
    )


def related(one: Entity, other: Entity) -> bool:
    """Whether two names may mean one person or family: they share a word."""
    return one.kind is Kind.PERSON and bool(set(one.name.split()) & set(other.name.split()))


def supported(text: str, names: frozenset[str], index: Index) -> bool:
    """Whether a sentence of the article has one of the names with most of the words."""
    words = content(text) - content(" ".join(names))
    for number, said in enumerate(index.contents):
        if len(words & said) >= SHARE * len(words) and any(
            spaced(n) in index.sentences[number] for n in names
        ):
            return True
    return False
