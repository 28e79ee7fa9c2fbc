"""A sea beside a sea, a tower beside a tower, a company beside a company."""

from functools import lru_cache

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.words import bare
from quizgen.domain.candidate import Candidate
from quizgen.domain.document import Entity
from quizgen.domain.fact import FactKind
from quizgen.domain.kind import Kind
from quizgen.lexicon import places, wordnet
from quizgen.lexicon.verb_classes import SAY
from quizgen.lexicon.wordnet_files import synsets

WHERE = {"in", "at", "near", "to", "from", "around", "outside"}
CLASSED = {Kind.PLACE, Kind.ORGANISATION, Kind.EVENT, Kind.WORK, Kind.PRODUCT}
ANY = {"", "organisation", "organization", "place", "body", "group", "thing", "event", "work"}


def other(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse a name of another class than the stem's noun, or than the key's, where both tell
    theirs."""
    where = candidate.kind in {Kind.CITY, Kind.PLACE} and option.entity is not None
    if where and option.entity is not None and no_place(option.entity, index):
        return "perhaps no such place"
    if candidate.kind is Kind.CITY:
        return None
    if candidate.kind not in CLASSED or option.entity is None:
        return None
    wanted = candidate.class_noun.lower()
    found = class_of(option.text) or described(option.entity.index, index)
    if wanted not in ANY:
        if found and not alike(found, wanted):
            return f"no {wanted}"
        return None if found or candidate.kind is Kind.ORGANISATION else "of an unknown class"
    own = class_of(candidate.key)
    if candidate.kind is not Kind.ORGANISATION and own and found and not alike(found, own):
        return "of another class"
    return None


def located(entity: Entity, index: Index) -> bool:
    """Whether a city is known as one, or something is in it, at it or on the way to it."""
    tokens = index.world.document.tokens
    return places.place(entity.name) is not None or any(
        m.entity == entity.index and m.start > 0 and tokens[m.start - 1].text.lower() in WHERE
        for m in index.world.document.mentions
    )


def no_place(entity: Entity, index: Index) -> bool:
    """Whether the name may be somebody's, or nothing is known to be there."""
    classed = entity.kind is Kind.PLACE and class_of(entity.name)
    return personal(entity, index) or not (classed or located(entity, index))


def personal(entity: Entity, index: Index) -> bool:
    """Whether the name explains who somebody is ("their daughter, Florence"), or stands for one who
    speaks."""
    tokens = index.world.document.tokens
    for mention in index.world.document.mentions:
        if mention.entity != entity.index:
            continue
        last = tokens[mention.end - 1]
        head = tokens[last.head]
        if last.dep == "appos" and head.pos == "NOUN" and wordnet.is_person(head.lemma.lower()):
            return True
        if last.dep == "nsubj" and head.lemma in SAY:
            return True
    return False


@lru_cache(maxsize=4096)
def class_of(name: str) -> str:
    """The common noun that tells what a name names: its last word ("Red Sea"), else what WordNet
    says it is an instance of ("Africa": continent); "" if neither tells."""
    words = bare(name).split()
    first = words[0] if words else ""
    for word in (words[-1] if words else "", first):
        if len(words) > 1 and wordnet.weights(word) and not wordnet.is_instance(word.capitalize()):
            return word
    for synset in synsets(bare(name)):
        kinds = synset.to("@i")
        if kinds:
            return kinds[0].lemmas[0].replace("_", " ").lower()
    return ""


def described(entity: int, index: Index) -> str:
    """The noun by which the article says what the named thing is, "" if it does not."""
    for fact in index.world.facts:
        subject = fact.clause.subject
        if fact.kind is FactKind.DEFINITION and subject is not None and subject.entity == entity:
            return fact.answer.head.lower()
    return ""


@lru_cache(maxsize=4096)
def alike(one: str, other: str) -> bool:
    """Whether two nouns name one class of thing."""
    return one == other or wordnet.kin(one, other) in {"synonym", "hypernym"}
