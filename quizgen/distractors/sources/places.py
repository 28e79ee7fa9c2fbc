"""Places near the key that the article does not name."""

from collections.abc import Iterator

from quizgen.distractors import rationale
from quizgen.distractors.filler import Filler, Offer
from quizgen.distractors.index import Index
from quizgen.distractors.words import spaced
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import Kind
from quizgen.lexicon import places

FEW = 8


def near(candidate: Candidate, index: Index, _seed: int) -> Iterator[Offer]:
    """Countries on the key's border; cities of its country, those of like size first."""
    key = index.entity(candidate.entity)
    known = places.place(key.name) if key is not None else None
    if key is None or known is None or known.kind is not candidate.kind:
        return
    if candidate.kind is Kind.COUNTRY:
        found = places.neighbours(known.country)
    elif candidate.kind is Kind.CITY:
        found = places.cities_of(known.country, known.population)
    else:
        return
    evidence = candidate.fact.evidence
    for name in found[:FEW]:
        if name != known.name and not any(spaced(name) in s for s in index.sentences):
            filler = Filler(text=name, kind=candidate.kind, paragraph=evidence.paragraph)
            why = rationale.unmentioned(name, evidence.paragraph, key.name)
            yield Offer(filler, why, "outside", rank=2)
