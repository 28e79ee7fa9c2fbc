"""For what is true of something: what is true of something else of its kind."""

from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Offer
from quizgen.distractors.index import Index
from quizgen.distractors.proofs.age import of_age
from quizgen.distractors.proofs.person import proved
from quizgen.distractors.sources.clausal import (
    ACTORS,
    called,
    clause_filler,
    same_one,
    told_by_distance,
)
from quizgen.distractors.words import GENDERS, capital, content
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.kind import NAMES, Kind
from quizgen.domain.standing import alone
from quizgen.domain.telling import deed, plainly
from quizgen.lexicon import places, wordnet
from quizgen.lexicon.bare_verbs import in_base

# what the article says of one of these it does not deny of another: both projects had rockets
SHARING = {Kind.ORGANISATION, Kind.PRODUCT, Kind.WORK, Kind.EVENT, Kind.PLACE}
QUANTIFIERS = frozenset("few most many some several all both other no more".split())
TANGIBLE = {"animal", "plant", "substance", "artifact", "body", "food", "person"}
OPEN = frozenset({"be", "have", "become", "do"})
# pronouns that one or several cannot be meant by
OWNERS = {True: frozenset({"its", "itself"}), False: frozenset({"their", "themselves"})}
DID = "which of these did "
FATES = frozenset("bear die kill murder execute drown bury perish".split())
FEWEST, LONGEST = 4, 16  # words of the predicate


def offers(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """What the article says of another, with the key's subject in its place."""
    own = candidate.fact.clause.subject
    name = name_of(candidate)
    if own is None or not name or (own.kind in SHARING and not parties(own)):
        return
    for told_ in told_by_distance(candidate, index):
        clause, subject = told_.clause, told_.clause.subject
        if subject is None or not (akin(subject, own) or opposed(subject, own, candidate)):
            continue
        if kinds_of_one(subject, own) or unproved(subject, index):
            continue
        said = plainly(clause, longest=LONGEST + len(subject.short.split()))
        if len(said.split()) < FEWEST or content(own.head) <= content(said):
            continue
        if not (able(own, clause, index) or opposed(subject, own, candidate)):
            continue
        if not fits(said, own, index) or known_for(clause, own) or moved(clause):
            continue
        if not of_age(index.entity(own.entity), clause, index):
            continue
        why = rationale.said_of(clause.evidence.paragraph, called(subject, index))
        text = worded(said, name, candidate, clause)
        if not text or not alone(clause, said, index.world.document):
            continue
        filler = clause_filler(capital(text), candidate, clause, None)
        yield Offer(filler, why, "subjects")


def worded(said: str, name: str, candidate: Candidate, clause: Clause) -> str:
    """The predicate as the stem wants it: as a deed, or with the name; "" for no deed."""
    if not asks_deed(candidate):
        return f"{name} {said}"
    return in_base(clause.verb, said) if deed(clause) else ""


def opposed(subject: Part, own: Part, candidate: Candidate) -> bool:
    """Whether a deed of one could be believed of the other, and is not also the other's: both act
    for countries, and not for the same ("the British", "American forces"). "Did X do" fits any
    number."""
    one, other = parties(subject), parties(own)
    return asks_deed(candidate) and bool(one and other) and not one & other


def unproved(subject: Part, index: Index) -> bool:
    """Whether a "person" may be a thing: what a painting is, no man is."""
    entity = index.entity(subject.entity)
    return subject.kind is Kind.PERSON and entity is not None and not proved(entity, index)


def kinds_of_one(subject: Part, own: Part) -> bool:
    """Whether two plurals may be kinds of one another: what "compound engines" did "steam engines"
    may have done."""
    common = not subject.proper and not own.proper and own.kind not in ACTORS
    return common and subject.plural and own.plural and subject.head == own.head


def parties(part: Part) -> set[str]:
    """The countries that the phrase of one who acts names, by code."""
    if part.kind not in ACTORS | {Kind.NATIONALITY} or part.members:
        return set()
    words = [w for w in part.short.split() if w[:1].isupper()]
    return {places.code_of(w) for w in (part.short, *words)} - {""}


def able(own: Part, clause: Clause, index: Index) -> bool:
    """Whether the subject could do it: persons can, and so can characters of a tale; of other
    things those of the same noun, or one of which the article tells the same verb. A battle is
    over in an hour, a government is not."""
    other = clause.subject
    if (
        own.kind is Kind.PERSON
        or index.world.tale
        or (other is not None and other.head == own.head)
    ):
        return True
    verb = clause.verb.lemma
    if verb in OPEN:
        return False
    return any(
        c.subject is not None and c.subject.head == own.head and c.verb.lemma == verb
        for c in index.world.clauses
    )


def moved(clause: Clause) -> bool:
    """Whether an adverb that opened the sentence would stand at its end ("fell very luckily")."""
    return any(p.fronted and p.role is Role.ADVERB for p in clause.parts)


def known_for(clause: Clause, own: Part) -> bool:
    """Whether the clause says what a person is or becomes, or of a birth or death: everybody
    knows that of somebody else ("the first woman in space")."""
    told = clause.first(Role.ATTRIBUTE) is not None or clause.verb.lemma in FATES
    return own.kind is Kind.PERSON and told


def fits(said: str, own: Part, index: Index) -> bool:
    """Whether the predicate's "he" or "her" suits the subject."""
    owners = OWNERS[own.plural] & set(said.lower().split())
    if owners:
        return False
    genders = {GENDERS[w] for w in said.lower().split() if w in GENDERS}
    if not genders:
        return True
    entity = index.entity(own.entity)
    return entity is not None and genders == {entity.gender}


def asks_deed(candidate: Candidate) -> bool:
    """Whether the stem names the subject, and the options only tell deeds."""
    return candidate.stem.lower().startswith(DID)


def name_of(candidate: Candidate) -> str:
    """What stem and key call the thing."""
    if asks_deed(candidate):
        return candidate.stem[len(DID) :].partition(" do, according")[0]
    _, _, rest = candidate.stem.partition(" about ")
    name = rest.partition(" is true,")[0]
    return name if candidate.key.lower().startswith(name.lower()) else ""


def akin(subject: Part, own: Part) -> bool:
    """Whether what is said of one could be said of the other: both persons, or both things of a
    class, in the same number, and neither a kind or part of the other."""
    if subject.plural != own.plural or subject.kind is not own.kind or same_one(subject, own):
        return False
    if vague(subject) or vague(own):
        return False
    if any(p.kind is Kind.NATIONALITY or places.code_of(p.short) for p in (subject, own)):
        return False  # a British general's deeds are the deeds of the British
    if subject.head == own.head:
        return not subject.entities and not own.entities  # "B cells", "killer T cells"
    if subject.kind in NAMES | {Kind.PEOPLE}:
        return True
    if wordnet.kin(subject.head, own.head):
        return False
    first, second = foremost(subject.head), foremost(own.head)
    return wordnet.same_class(subject.head, own.head) or (first == second and first in TANGIBLE)


def vague(part: Part) -> bool:
    """Whether the phrase may take in others that the article speaks of: "scientists", "few
    people"."""
    words = part.short.lower().split()
    people = part.kind is Kind.PEOPLE and part.plural
    return people and (len(words) == 1 or words[0] in QUANTIFIERS)


def foremost(noun: str) -> str:
    """The class of thing that the noun mostly names."""
    shares = wordnet.weights(noun)
    return max(shares, key=lambda c: (shares[c], c)) if shares else ""
