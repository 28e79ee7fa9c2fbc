"""Who is asked for must be a person."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.words import GENDERS, TITLES, WORD, bare
from quizgen.domain.candidate import Candidate
from quizgen.domain.document import Entity
from quizgen.domain.kind import Kind
from quizgen.lexicon import places, wordnet
from quizgen.lexicon.first_names import MEN, WOMEN, gender


def nobody(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse a "person" that the recogniser may have made up, and half a name beside whole ones."""
    entity = option.entity
    if candidate.kind is not Kind.PERSON or entity is None:
        return None
    key = index.entity(candidate.entity)
    if key is not None and key.kind is Kind.PERSON and not proved(key, index):
        return "beside a key that is perhaps no person"
    if not proved(entity, index) or entity.name.split()[-1].islower():
        return "perhaps no person"
    if misfit(candidate, entity, index):
        return "not the stem's he or she"
    words = entity.name.split()
    if len(words) == 1 and any(
        e is not entity and e.kind is Kind.PERSON and entity.name in e.name.split()
        for e in index.world.document.entities
    ):
        return "half a name that another bears too"
    return None


def misfit(candidate: Candidate, entity: Entity, index: Index) -> bool:
    """Whether the stem's "his" or "her" means the key and could not mean the option."""
    key = index.entity(candidate.entity)
    own = gender_of(key) if key is not None else ""
    spoken = {GENDERS[w] for w in WORD.findall(candidate.stem.lower()) if w in GENDERS}
    return own in spoken and gender_of(entity) not in {own, ""}


def gender_of(entity: Entity) -> str:
    """ "m", "f", or "" where neither the article nor the first name tells."""
    return entity.gender or gender(entity.name)


def hallowed(words: list[str]) -> bool:
    """Whether a name is that of a saint with another word before it ("Old St James"), or of what
    is called after one ("St James's", "St Georges"): a church."""
    at = next((i for i, w in enumerate(words) if w.lower().strip(".") in {"st", "saint"}), -1)
    owned = words[-1].lower().endswith(("'s", "’s"))
    return at >= 0 and (owned or (at > 0 and words[0].lower().strip(".") not in TITLES))


def proved(entity: Entity, index: Index) -> bool:
    """Whether the article treats the name as a person's: a post, a title, "he" or "she", a
    common first name; else it must not stand with "the" or after "called", end in a common noun,
    nor be a place's."""
    words = entity.name.split()
    first = words[0].lower().strip(".")
    if hallowed(words) or housed(entity, index):
        return False
    if entity.index in index.posts or entity.gender or first in TITLES | MEN | WOMEN:
        return True
    if entity.role:
        noun = entity.role.split(" of ")[0].split()[-1]
        if wordnet.is_person(noun):
            return True
        if wordnet.weights(noun):
            return False  # "the settlement of Norholm"
    if places.place(bare(entity.name)) is not None or introduced(entity, index):
        return False
    return len(words) == 1 or not wordnet.weights(words[-1].lower())  # "Hyrax Hill"


def housed(entity: Entity, index: Index) -> bool:
    """Whether somebody has a post there: "head of sales at James Smith" names a shop."""
    tokens = index.world.document.tokens
    for mention in index.world.document.mentions:
        if mention.entity != entity.index or not mention.start:
            continue
        at = holder = tokens[mention.start - 1]
        while holder.dep in {"prep", "pobj"}:
            holder = tokens[holder.head]
            post = holder.dep == "appos" or wordnet.is_person(holder.lemma.lower())
            if at.text == "at" and holder.pos == "NOUN" and post:
                return True
    return False


def introduced(entity: Entity, index: Index) -> bool:
    """Whether a mention stands as only a thing's name would: "the Carlo Magno", "a company called
    Shoei Kisen"."""
    tokens = index.world.document.tokens
    return any(
        m.entity == entity.index
        and m.start > 0
        and tokens[m.start - 1].text.lower() in {"the", "called", "named"}
        for m in index.world.document.mentions
    )
