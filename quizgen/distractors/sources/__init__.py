"""Where options come from: one module for each source, and which sources serve which key."""

from collections.abc import Callable, Iterator

from quizgen.distractors.filler import Offer
from quizgen.distractors.index import Index
from quizgen.distractors.sources import (
    deeds,
    descriptions,
    falsified,
    figures,
    means,
    moments,
    names,
    others,
    parallel,
    purposes,
    reasons,
    speakers,
    statements,
    subjects,
    things,
)
from quizgen.distractors.words import first_word
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import FIGURES, NAMES, Kind
from quizgen.lexicon.verb_classes import DENY, SAY, THINK

Source = Callable[[Candidate, Index, int], Iterator[Offer]]

BY_RULE: dict[str, tuple[Source, ...]] = {
    "statement": (statements.offers,),
    "deed": (moments.offers,),
    "act": (others.offers,),
    "true_of": (subjects.offers, falsified.about),
    "assertion": (falsified.offers,),
}
BY_KIND: dict[Kind, tuple[Source, ...]] = {
    Kind.REASON: (reasons.given, reasons.motives, reasons.events),
    Kind.PURPOSE: (purposes.given, purposes.aims, purposes.goals, others.offers),
    Kind.MEANS: (means.given, others.offers),
    Kind.DEED: (deeds.aims, deeds.goals, deeds.offers, others.offers),
    Kind.POST: (descriptions.of_persons,),
    Kind.DESCRIPTION: (descriptions.of_things,),
    Kind.DATE: (figures.given, figures.near_dates),
}
SPEAKING = {"speaker", "quotation"}


def sources_for(candidate: Candidate) -> tuple[Source, ...]:
    """The sources that can serve the candidate, those of the article first."""
    kind = candidate.kind
    if kind in FIGURES:
        return figures.given, figures.near
    if kind in NAMES:
        speaks = candidate.rule in SPEAKING or (
            candidate.rule == "subject" and candidate.fact.clause.verb.lemma in SAY | THINK | DENY
        )
        if kind is Kind.PERSON and first_word(candidate.stem) == "what":
            return ()  # a river or a ship that has a person's name
        if candidate.rule == "post":
            return (names.posted,)  # the others have posts too
        return (speakers.offers, names.silent) if speaks else (names.offers,)
    if kind in {Kind.THING, Kind.GROUP, Kind.PEOPLE}:
        return parallel.offers, things.offers
    return BY_RULE.get(candidate.rule) or BY_KIND.get(kind, ())
