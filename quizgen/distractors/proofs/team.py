"""A team beside a firm, a court beside an office."""

import re

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import Kind

PLURAL = re.compile(r"^(?:[Tt]he )?(?:[A-Z]\w+ )+[A-Z][a-z]+s$")  # "Varde Rovers"
SINGULAR = re.compile(
    r"(?:Airways|Airlines|Industries|Systems|Studios|Nations|States|Arts|Sciences|Affairs|Sports|"
    r"Motors|Foods|Works|Laboratories|Technologies|Services|Brothers|Schools|Games|Press|News|"
    r"Business|Congress|ss|us|is)$"
)

COURT = re.compile(r"\b(?:Court|Tribunal)(?: of [A-Z][\w ]+)?$")


def among_firms(candidate: Candidate, option: Filler, _index: Index) -> str | None:
    """Refuse a name in the plural ("Varde Rovers") beside one that is none: nobody takes a team
    for a broadcaster, nor a court for one who goes to it."""
    if candidate.kind is not Kind.ORGANISATION or option.entity is None:
        return None
    if (COURT.search(candidate.key) is None) != (COURT.search(option.text) is None):
        return "a court beside another body"
    return "a team beside another body" if team(candidate.key) != team(option.text) else None


def team(name: str) -> bool:
    """Whether a name is that of a team, as far as its form tells."""
    return PLURAL.match(name) is not None and SINGULAR.search(name) is None
