"""Proofs that an option is wrong and can stand beside the key: one module for each.

Each is a function of the candidate, the filler and the index that gives the reason for refusing
the option, None if it has none.
"""

from collections.abc import Callable

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.proofs import (
    absolute,
    acting,
    age,
    also_right,
    also_true,
    belonging,
    evidence,
    form,
    general,
    identity,
    kinship,
    matter,
    person,
    place_class,
    post_class,
    reason,
    roles,
    spoken_of,
    stem_words,
    team,
    values,
    whole,
)
from quizgen.domain.candidate import Candidate

Proof = Callable[[Candidate, Filler, Index], str | None]

# the cheap ones first
PROOFS: tuple[Proof, ...] = (
    identity.same,
    evidence.shared,
    person.nobody,
    belonging.related,
    general.takes_in,
    team.among_firms,
    stem_words.named,
    spoken_of.in_words,
    values.rival,
    form.other,
    whole.broken,
    absolute.word,
    age.other,
    acting.never,
    place_class.other,
    post_class.other,
    kinship.akin,
    matter.same,
    reason.also,
    also_true.of_subject,
    also_true.of_speaker,
    roles.also,
    also_right.together,
)


def refused(candidate: Candidate, filler: Filler, index: Index) -> str | None:
    """The first reason against the option, None if there is none."""
    for proof in PROOFS:
        reason_ = proof(candidate, filler, index)
        if reason_ is not None:
            return reason_
    return None
