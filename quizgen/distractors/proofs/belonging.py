"""The option is a part of the key, or the whole that it is part of."""

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import PLACES, Kind
from quizgen.lexicon import places

SOVIET = frozenset("RU UA BY MD EE LV LT GE AM AZ KZ UZ TM KG TJ".split())  # in the union "SU"


def related(candidate: Candidate, option: Filler, index: Index) -> str | None:
    """Refuse Seoul beside South Korea, and what speaks for the same country as the key."""
    key, other = index.entity(candidate.entity), option.entity
    if key is None or other is None:
        return None
    if other.index in key.part_of or key.index in other.part_of:
        return "a part of the key, or what it is part of"
    if key.part_of & other.part_of and key.kind is not other.kind:
        return "belongs to the same"
    codes = {places.code_of(key.name), places.code_of(other.name)}
    if "SU" in codes and codes & SOVIET:
        return "was a part of the key, or the key of it"
    if {key.kind, other.kind} <= PLACES and key.kind is not other.kind:
        one, two = places.place(key.name), places.place(other.name)
        if one is None or two is None or Kind.COUNTRY not in {one.kind, two.kind}:
            return None
        if one.country and one.country == two.country:
            return "lies in the key, or the key in it"
    return None
