"""Where options come from: one function for each kind of key.

A source gives fillers with their rationales, the likeliest to tempt first.
"""

from collections.abc import Iterator

from quizgen.distractors import clauses, things
from quizgen.distractors.index import Filler, Index, Offer
from quizgen.distractors.proofs import date_of, figure_of
from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause
from quizgen.domain.fact import FactKind
from quizgen.domain.kind import FIGURES, NAMES, PLACES, Kind
from quizgen.domain.telling import told
from quizgen.lexicon import places
from quizgen.lexicon.near_dates import near_dates
from quizgen.lexicon.near_quantities import near
from quizgen.lexicon.verb_classes import SAY


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
    if candidate.rule in {"speaker", "quotation"} and (
        entity.kind is not Kind.PERSON or statement_by(entity.index, index)
    ):
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
        spoke = fact.kind is FactKind.STATEMENT and fact.clause.verb.lemma in SAY
        if spoke and subject is not None and subject.entity == entity:
            return fact.clause
    return next((c for c in index.world.clauses if c.speaker_entity == entity and c.quoted), None)


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
        dates = (date_of(f.text) for f in index.figures)
        years = [d.until or d.year for d in dates if d is not None and d.year is not None]
        texts = near_dates(candidate.key, mark, max(years, default=None))
    else:
        figure = figure_of(candidate.key)
        texts = near(figure, mark) if figure is not None else ()
    answer = candidate.answer.figure or candidate.answer.inner
    key = answer if answer.lower() == candidate.key.lower() else candidate.key
    for text in texts:
        filler = Filler(text, candidate.kind, evidence.paragraph, -1, -1)
        yield filler, f"Paragraph {evidence.paragraph} gives {key}."


def offers(candidate: Candidate, index: Index, seed: int) -> tuple[Iterator[Offer], ...]:
    """The sources for the candidate's kind, the article's own things first."""
    if candidate.kind in FIGURES | {Kind.DATE}:
        return numbers(candidate, index), made_up(candidate, index, seed)
    if candidate.kind in PLACES:
        return names(candidate, index), outside(candidate, index)
    if candidate.kind in NAMES:
        return (names(candidate, index),)
    if candidate.kind in {Kind.THING, Kind.GROUP, Kind.PEOPLE}:
        source = things.terms if candidate.rule == "term" else things.things
        return (source(candidate, index),)
    return (clauses.clauses(candidate, index),)
