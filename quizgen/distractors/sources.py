"""Where options come from: one function for each kind of key.

A source gives fillers with their rationales, the likeliest to tempt first.
"""

from collections.abc import Iterator

from quizgen.distractors.index import Filler, Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import FIGURES, NAMES, PLACES, Kind
from quizgen.domain.telling import told
from quizgen.lexicon import figures, inflect, places

Offer = tuple[Filler, str]  # an option and its rationale


def names(candidate: Candidate, index: Index) -> Iterator[Offer]:
    """The article's other names of the key's kind, the nearest first."""
    here = candidate.fact.evidence.paragraph
    seen: set[int] = set()
    for filler in sorted(index.names, key=lambda f: (abs(f.paragraph - here), f.start)):
        entity = filler.entity
        if filler.kind is not candidate.kind or entity is None or entity.index in seen:
            continue
        why = who(candidate, filler, index)
        if why:
            seen.add(entity.index)
            yield filler, why


def who(candidate: Candidate, filler: Filler, index: Index) -> str:
    """What the article tells of a name: what it said, its role, or the clause that holds it."""
    entity = filler.entity
    if entity is None:
        return ""
    if candidate.rule == "speaker":
        said = statement_by(entity.index, index)
        if said is None:
            return ""
        telling = told(said, longest=26)
        where = f"Paragraph {said.evidence.paragraph}"
        if telling and any(alias in telling for alias in entity.aliases):
            return f"{where} says that {telling}."
        return f"{where} reports something else from {filler.text}."
    if entity.kind is Kind.PERSON and entity.role and filler.paragraph:
        first = next(f for f in index.names if f.entity is entity)
        return f"Paragraph {first.paragraph} names {entity.name} as {entity.role}."
    return f"Paragraph {filler.paragraph} says that {filler.telling}." if filler.telling else ""


def statement_by(entity: int, index: Index) -> Clause | None:
    """A clause in which the entity says something."""
    for fact in index.world.facts:
        subject = fact.clause.subject
        if fact.kind is FactKind.STATEMENT and subject is not None and subject.entity == entity:
            return fact.clause
    return next(
        (c for c in index.world.clauses if c.speaker_entity == entity and c.quoted), None
    )


def outside(candidate: Candidate, index: Index) -> Iterator[Offer]:
    """Countries on the key's border, cities of its country: near things that the article does
    not name."""
    if candidate.entity is None:
        return
    key = index.world.document.entities[candidate.entity]
    known = places.place(key.name)
    if known is None:
        return
    found = (
        places.neighbours(known.country)
        if key.kind is Kind.COUNTRY
        else places.cities_of(known.country, known.population)
    )
    evidence = candidate.fact.evidence
    for name in found:
        if not any(name.lower() in s for s in index.sentences):
            filler = Filler(name, candidate.kind, evidence.paragraph, -1, -1)
            named = f"paragraph {evidence.paragraph} names {key.name}"
            yield filler, f"The article does not mention {name}; {named}."


def numbers(candidate: Candidate, index: Index) -> Iterator[Offer]:
    """The article's other figures or dates of the key's form."""
    here = candidate.fact.evidence.paragraph
    for filler in sorted(index.figures, key=lambda f: (abs(f.paragraph - here), f.start)):
        if filler.kind is candidate.kind and filler.telling and filler.text in filler.telling:
            yield filler, f"Paragraph {filler.paragraph} says that {filler.telling}."


def made_up(candidate: Candidate, index: Index, seed: int) -> Iterator[Offer]:
    """Figures and dates near the key's."""
    evidence = candidate.fact.evidence
    mark = f"{seed}|{candidate.stem}"
    if candidate.kind is Kind.DATE:
        years = [y for f in index.figures if (y := figures.year(f.text)) is not None]
        texts = figures.near_dates(candidate.key, mark, max(years, default=None))
    else:
        texts = figures.near(candidate.key, mark)
    answer = candidate.answer.figure or candidate.answer.inner
    key = answer if answer.lower() == candidate.key.lower() else candidate.key
    for text in texts:
        filler = Filler(text, candidate.kind, evidence.paragraph, -1, -1)
        yield filler, f"Paragraph {evidence.paragraph} gives {key}."


def clauses(candidate: Candidate, index: Index) -> Iterator[Offer]:
    """The article's other reasons, purposes, means, statements, deeds and descriptions."""
    here = candidate.fact.evidence
    for fact in sorted(index.world.facts, key=lambda f: abs(f.evidence.paragraph - here.paragraph)):
        if fact.evidence.sentence == here.sentence:
            continue
        offer = clause_offer(candidate, fact, index)
        if offer is not None:
            yield offer


def clause_offer(candidate: Candidate, fact: Fact, index: Index) -> Offer | None:
    """What `fact` offers as an option of the key's kind, with what it is true of."""
    made = None
    if candidate.kind is Kind.STATEMENT:
        made = statement(candidate, fact)
    elif candidate.kind is Kind.DEED:
        made = deed(candidate, fact)
    elif candidate.kind is Kind.POST:
        made = post(candidate, fact)
    elif fact.answer.kind is candidate.kind and not fact.answer.pronouns:
        made = reason(candidate, fact)
    if made is None:
        return None
    text, why = made
    evidence = fact.evidence
    return (
        Filler(
            text,
            candidate.kind,
            evidence.paragraph,
            evidence.sentence,
            fact.answer.start,
            fact=fact,
        ),
        why,
    )


def reason(candidate: Candidate, fact: Fact) -> tuple[str, str] | None:
    """Another reason, purpose or means, introduced by the same word."""
    telling = told(fact.clause, without=fact.answer)
    first = fact.answer.text.split()[0].lower()
    if not telling or candidate.key.split()[0].lower() != first:
        return None
    where = f"Paragraph {fact.evidence.paragraph}"
    return fact.answer.text, f"{where} gives this for something else: {telling}."


def statement(candidate: Candidate, fact: Fact) -> tuple[str, str] | None:
    """What somebody else said, for what somebody said; another deed of the same one, else."""
    subject = fact.clause.subject
    if candidate.rule in {"statement"}:
        own = candidate.fact.clause.subject
        if fact.kind is not FactKind.STATEMENT or fact.answer.pronouns or subject is None:
            return None
        if own is None or subject.pronouns or subject.entity == own.entity:
            return None
        if subject.short == own.short:
            return None
        where = f"Paragraph {fact.evidence.paragraph}"
        words = fact.answer.short.removeprefix(f"{fact.answer.marker} ")
        verb = " ".join([*fact.clause.verb.auxiliaries, fact.clause.verb.text])
        return words, f"{where} says that {subject.short} {verb} this."
    return None


def deed(candidate: Candidate, fact: Fact) -> tuple[str, str] | None:
    """What somebody else does or did, as a bare verb phrase."""
    clause = fact.clause
    own = candidate.fact.clause.subject
    subject = clause.subject
    if subject is None or own is None or clause.verb.passive or clause.verb.negation:
        return None
    if clause.status is not Status.ASSERTED or clause.form not in {"main", "conjunct"}:
        return None
    if fact.answer.role is not Role.OBJECT or clause.verb.lemma in {"be", "have", "say"}:
        return None
    if any(p.pronouns or p.role in {Role.CONTENT, Role.INFINITIVE} for p in clause.parts):
        return None
    telling = told(clause)
    if not telling:
        return None
    base = inflect.base(clause.verb.text, clause.verb.tag, clause.verb.lemma)
    rest = [p.short for p in clause.parts if not p.fronted and wanted(p)]
    text = " ".join(w for w in [base, clause.verb.particle, *rest] if w)
    return text, f"Paragraph {clause.evidence.paragraph} says instead that {telling}."


def wanted(part: Part) -> bool:
    """Whether a deed without the part would be another deed."""
    return part.sense not in {Sense.TIME, Sense.DURATION, Sense.RESULT, Sense.CONCESSION}


def post(candidate: Candidate, fact: Fact) -> tuple[str, str] | None:
    """How the article describes somebody else."""
    subject = fact.clause.subject
    if fact.kind is not FactKind.POST or subject is None or fact.answer.pronouns:
        return None
    if subject.entity == own_entity(candidate):
        return None
    where = f"Paragraph {fact.evidence.paragraph}"
    return f"as {fact.answer.text}", f"{where} describes {subject.short} so."


def offers(candidate: Candidate, index: Index, seed: int) -> tuple[Iterator[Offer], ...]:
    """The sources for the candidate's kind, the article's own things first."""
    if candidate.kind in FIGURES | {Kind.DATE}:
        return numbers(candidate, index), made_up(candidate, index, seed)
    if candidate.kind in PLACES:
        return names(candidate, index), outside(candidate, index)
    if candidate.kind in NAMES:
        return (names(candidate, index),)
    return (clauses(candidate, index),)


def own_entity(candidate: Candidate) -> int | None:
    """The entity of the subject that the candidate's fact is about."""
    subject = candidate.fact.clause.subject
    return subject.entity if subject is not None else None
