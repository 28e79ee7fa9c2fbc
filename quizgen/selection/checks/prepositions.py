"""Prepositions that are stranded, doubled, or said both in the stem and in the key."""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.fact import FactKind
from quizgen.domain.world import World
from quizgen.lexicon.content_words import base, words
from quizgen.lexicon.idioms import IDIOMS, NOUN_IDIOMS, PARTICLES, STATES_OF
from quizgen.selection.checks.check import Check
from quizgen.selection.wording import opening

PREPOSITIONS = frozenset(
    "of in at to for with by from on into about as during through between among against under "
    "over near since until within without upon towards toward".split()
)
# never a particle, so that one right before another preposition is a slip
FIRM = frozenset("of at to for with from into during by upon between among against".split())
CONTINUED = frozenset(
    "from under|from within|from behind|from among|from above|from across|from inside|from in|"
    "from outside|from between|from near|from over|by about|of about|at about|to about|for about|"
    "with about|of over|for over|to over|to within|to under|at between|of between|for between|"
    "of under|for under|by over|by under|to as|by between|by as|from about|with over|from as|"
    "at over|as in|as to|as of|up to|to between|with under".split("|")
)
# behind a stranded one: "restrict ships to from 1530", "connect it with by making"
LOOSE = re.compile(r"^\w+ (?:from \d|by \w+ing$)")
MORE_IDIOMS = frozenset(
    {
        ("stand", "for"), ("come", "from"), ("deal", "with"), ("consider", "as"), ("see", "as"),
        ("describe", "as"), ("regard", "as"), ("serve", "as"), ("work", "as"), ("call", "for"),
        ("look", "at"), ("care", "for"), ("care", "about"), ("think", "about"), ("think", "of"),
        ("talk", "about"), ("warn", "about"), ("warn", "of"), ("charge", "with"),
        ("connect", "to"), ("link", "to"), ("limit", "to"), ("point", "to"), ("object", "to"),
        ("opposed", "to"), ("related", "to"), ("exposed", "to"), ("cope", "with"),
        ("struggle", "with"), ("experiment", "with"), ("concerned", "about"), ("hope", "for"),
        ("long", "for"), ("prepare", "for"), ("need", "for"), ("insist", "on"), ("spend", "on"),
        ("concentrate", "on"), ("infected", "with"), ("armed", "with"), ("equip", "with"),
        ("grow", "into"), ("allergic", "to"), ("different", "from"), ("made", "from"),
        ("make", "from"), ("made", "into"), ("translate", "into"), ("learn", "about"),
        ("convicted", "of"), ("find", "guilty"), ("shape", "like"), ("look", "like"),
    }
)  # fmt: skip
KNOWN = frozenset(
    (base(word), preposition) for word, preposition in IDIOMS | NOUN_IDIOMS | MORE_IDIOMS
)


def reason(candidate: Candidate, world: World) -> str | None:
    """Which preposition is in the wrong place."""
    low = tuple(w.lower() for w in words(candidate.stem))
    first = words(candidate.key)[:1]
    start = first[0].lower() if first else ""
    found = opening(candidate.stem)
    if low[-1:] and low[-1] in PREPOSITIONS:
        if start == low[-1] or start in PREPOSITIONS - {"to", "by", "about", "over", "under"}:
            return f"{low[-1]!r} in the stem and {start!r} in the key"
        if not goes_with(candidate, low[:-1], low[-1]):
            return f"stranded {low[-1]!r}"
    if (
        found is not None
        and found.lead in FIRM | {"in", "on", "since", "until"}
        and start == found.lead
    ):
        return f"{start!r} both in the stem and in the key"
    if candidate.fact.kind is FactKind.DEFINITION and found is not None:
        second = found.rest.split()[1:2]
        if second and second[0] in PREPOSITIONS | {"round", "around"}:
            return f"it asks what is {second[0]!r} something"
    return doubled(candidate, low)


def goes_with(candidate: Candidate, before: tuple[str, ...], preposition: str) -> bool:
    """Whether a word before a stranded preposition takes it by habit ("based on")."""
    verb = candidate.fact.clause.verb
    if preposition == verb.particle or (preposition == "by" and verb.passive):
        return True
    if (verb.lemma, preposition) in IDIOMS:
        return True
    if any(" ".join((*before[-n:], preposition)) in STATES_OF for n in (2, 3)):
        return True  # "in danger of"
    if before and (verb.lemma, before[-1], preposition) in PARTICLES:
        return True  # "come up with"
    if any((base(w), preposition) in KNOWN for w in before):
        return True
    return verb.lemma == "be" and preposition in {"for", "about", "like"}


def doubled(candidate: Candidate, low: tuple[str, ...]) -> str | None:
    """Two prepositions in a row of which the first lost its object."""
    for i in range(1, len(low) - 1):
        first, second = low[i], low[i + 1]
        if first not in FIRM or second not in PREPOSITIONS or f"{first} {second}" in CONTINUED:
            continue
        if re.search(rf"\b{first} {second}\b", candidate.stem, re.IGNORECASE) is None:
            continue  # punctuation stands between
        if LOOSE.search(" ".join(low[i : i + 3])) or not goes_with(candidate, low[:i], first):
            return f"two prepositions in a row: '{first} {second}'"
    return None


CHECK = Check("preposition", reason, "No stranded or doubled preposition, but for idioms.")
