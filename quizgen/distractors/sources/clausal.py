"""What the sources of options in the form of clauses share."""

from collections.abc import Iterator

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index, Told
from quizgen.distractors.words import content
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.document import Document
from quizgen.domain.fact import Fact
from quizgen.domain.kind import Kind
from quizgen.domain.telling import spared
from quizgen.lexicon import inflect, wordnet
from quizgen.lexicon.verb_classes import SAY

ACTORS = frozenset({Kind.PERSON, Kind.PEOPLE, Kind.ORGANISATION, Kind.GROUP, Kind.COUNTRY})
LEFT_OUT = frozenset(
    {Sense.TIME, Sense.DURATION, Sense.RESULT, Sense.CONCESSION, Sense.CAUSE, Sense.CONDITION}
)
LONGER, SPARE = 1.6, 2  # words of an option against the key's
ARTICLES = frozenset({"the", "a", "an"})
STATES = frozenset("be have do become seem say remain consist belong".split())
# what nobody does on purpose, or only begins
FAINT = frozenset(
    "want hope wish believe know think own begin continue start stop prepare plan intend expect "
    "like love need enjoy understand remember see hear feel nod look suffer contract catch contain "
    "include compose feature cover cause mean".split()
)
ONGOING = frozenset("continue begin start go".split())  # what follows is done, not aimed at
NEAR = 1  # paragraphs between what is told of one matter
RAISING = frozenset("seem appear happen tend prove turn be".split())


def by_distance(candidate: Candidate, index: Index) -> Iterator[Fact]:
    """The article's facts by their distance from the evidence, none from its own sentence."""
    here = candidate.fact.evidence
    near = [f for f in index.world.facts if f.evidence.sentence != here.sentence]
    yield from sorted(near, key=lambda f: abs(f.evidence.paragraph - here.paragraph))


def told_by_distance(candidate: Candidate, index: Index) -> Iterator[Told]:
    """The article's plain clauses that can be told, by their distance from the evidence."""
    here = candidate.fact.evidence
    near = [
        t
        for t in index.told
        if t.telling and plain(t.clause) and t.clause.evidence.sentence != here.sentence
    ]
    yield from sorted(near, key=lambda t: abs(t.clause.evidence.paragraph - here.paragraph))


def plain(clause: Clause) -> bool:
    """Whether the article itself states the clause as it stands, in so many words."""
    return (
        clause.status is Status.ASSERTED
        and clause.form in {"main", "conjunct"}
        and clause.subject is not None
        and not clause.subject.pronouns
        and not clause.verb.negation
        and not clause.verb.modal
        and clause.verb.lemma not in SAY
        and not any(p.pronouns or p.role is Role.CONTENT for p in clause.parts)
    )


def acting(candidate: Candidate, index: Index) -> Iterator[Told]:
    """The article's clauses that tell, or announce, what somebody does, by their distance from the
    evidence, none from its own sentence."""
    here = candidate.fact.evidence
    near = [
        t
        for t in index.told
        if t.telling
        and t.clause.status in {Status.ASSERTED, Status.REPORTED, Status.PLANNED}
        and t.clause.form in {"main", "conjunct", "content", "relative"}
        and not t.clause.verb.negation
        and t.clause.verb.lemma not in SAY
        and not any(p.pronouns or p.role is Role.CONTENT for p in t.clause.parts)
        and t.clause.evidence.sentence != here.sentence
        and (index.world.tale or related(t.clause, candidate, index))
    ]
    yield from sorted(near, key=lambda t: abs(t.clause.evidence.paragraph - here.paragraph))


def related(clause: Clause, candidate: Candidate, index: Index) -> bool:
    """Whether the clause speaks of what the key speaks of: it stands in its paragraph or in the
    next, or shares a noun or name with it."""
    own = candidate.fact.clause
    if abs(clause.evidence.paragraph - own.evidence.paragraph) <= NEAR:
        return True
    return bool(nouns(clause, index.world.document) & nouns(own, index.world.document))


def one_matter(clause: Clause, candidate: Candidate, index: Index) -> bool:
    """Whether what is told in the clause could be thought to answer the candidate's question: the
    same one acts, or one of the sort, and it speaks of a thing that the stem names; of a tale all
    is one matter."""
    own = candidate.fact.clause
    if index.world.tale:
        return True
    if clause.subject is not None and own.subject is not None:
        if same_one(clause.subject, own.subject):
            return True
        if not rival(clause.subject, own.subject):
            return False
    document = index.world.document
    shared = nouns(clause, document) & nouns(own, document)
    return bool(content(" ".join(shared)) & content(candidate.stem))


def nouns(clause: Clause, document: Document) -> set[str]:
    """The nouns and names of a clause."""
    parts = [p for p in (clause.subject, *clause.parts) if p is not None]
    tokens = [t for p in parts for t in document.tokens[p.start : p.end]]
    return {t.lemma.lower() for t in tokens if t.pos in {"NOUN", "PROPN"}}


def infinitives(candidate: Candidate, index: Index) -> Iterator[tuple[Told, str]]:
    """The verb phrases that follow "to" in the clauses that `acting` gives, without it."""
    for told in acting(candidate, index):
        if told.clause.verb.lemma in RAISING | ONGOING:
            continue
        for part in told.clause.parts:
            goal = part.role is Role.INFINITIVE or part.sense is Sense.PURPOSE
            if goal and part.short.startswith("to ") and part.short in told.telling:
                yield told, part.short.removeprefix("to ")


def same_one(one: Part, other: Part) -> bool:
    """Whether two phrases name the same, or may do so: by entity, or because the words of one are
    among the other's ("Anning", "Mary Anning"; not "Anning's dog")."""
    if one.entity is not None and one.entity == other.entity:
        return True
    first, second = (set(p.short.lower().split()) - ARTICLES for p in (one, other))
    if any(w.endswith(("’s", "'s", "s’", "s'")) for w in first ^ second):
        return False
    return first <= second or second <= first


def called(part: Part, index: Index) -> str:
    """What to call somebody or something in a rationale: a person's name in full."""
    entity = index.entity(part.entity)
    named = entity is not None and entity.kind is Kind.PERSON and part.short in entity.aliases
    return entity.name if entity is not None and named else part.short


def doers(fact: Fact) -> tuple[Part, ...]:
    """Who does what an intention or a causation tells: for "X forced Y to do" Y, then X."""
    return tuple(p for p in (fact.about, fact.clause.subject) if p is not None)


def rival(one: Part, other: Part) -> bool:
    """Whether what one does could be what the other does: both act as people do, or both are
    things of a class."""
    if one.kind in ACTORS or other.kind in ACTORS:
        return one.kind in ACTORS and other.kind in ACTORS
    return wordnet.same_class(one.head, other.head)


def room(candidate: Candidate) -> int:
    """How many words an option may have beside the key."""
    own = len(candidate.key.split())
    return max(int(LONGER * own), own + SPARE)


def bare_deed(clause: Clause, *, gerund: bool = False, longest: int = 30) -> str:
    """The clause as a bare verb phrase ("build a bridge"), or one in -ing, without circumstances
    that would make it longer than `longest` words; "" for a state, a passive, or what would be
    another deed without what is left out."""
    verb = clause.verb
    if verb.passive or verb.lemma in STATES | FAINT:
        return ""
    if clause.first(Role.OBJECT) is None:
        return ""  # whoever "goes there" does it on the way to something else
    base = inflect.base(verb.text, verb.tag, verb.lemma)
    kept = [p for p in clause.parts if not p.fronted and p.sense not in LEFT_OUT]
    head = inflect.gerund(base) if gerund else base

    def phrase() -> str:
        return " ".join(w for w in [head, verb.particle, *(p.short for p in kept)] if w)

    while len(phrase().split()) > longest and kept and spared(kept[-1]):
        kept.pop()
    return phrase()


def clause_filler(text: str, candidate: Candidate, clause: Clause, fact: Fact | None) -> Filler:
    """A clause of the article as an option."""
    place = clause.evidence
    start = fact.answer.start if fact is not None else clause.root
    return Filler(
        text=text,
        kind=candidate.kind,
        paragraph=place.paragraph,
        sentence=place.sentence,
        start=start,
        clause=clause,
        fact=fact,
    )
