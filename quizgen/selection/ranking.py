"""How good a candidate is: a plain sum.

value of the rule's question, after readers' marks (2 to 7; see evidence.py)
+ centrality (0 to about 1.5): how much the article makes of the words of stem and key
+ specificity (0 to 1): names and content words in the stem
+ passage (-0.9 to 0.1): words of the stem that tell one passage from the others
+ news (-1.2 to 0.9): words of the key that the stem does not say
+ choice (-0.3 to 0.4): what the options are worth, for a multiple-choice item
- the rule's own penalties, and those below
"""

import re
from math import fsum

from quizgen.domain.candidate import Candidate, Option
from quizgen.domain.clause import Role, Status
from quizgen.domain.fact import FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content, words
from quizgen.selection.checks.deixis import pointing
from quizgen.selection.checks.key_form import CLAUSES
from quizgen.selection.checks.obvious import main_entity
from quizgen.selection.checks.vague import FAINT, content_units
from quizgen.selection.evidence import proved
from quizgen.selection.informing import pinned, told
from quizgen.selection.prominence import prominence
from quizgen.selection.wording import names_of, opening

JOINTS = re.compile(r"\b(?:that|which|who|whom|whose|when|where|because|if|although|while|after)\b")
OWN_THING = re.compile(r"^(?:his|her|its|their) [a-z]+$", re.IGNORECASE)
FEW = frozenset(  # seldom worth a question: of seven sound ones readers kept none
    "both two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10".split()
) | {"only two"}
ATTRIBUTED = frozenset({FactKind.STATEMENT, FactKind.INTENTION})
STANDING = {
    Status.ASSERTED: 0.0,
    Status.REPORTED: 0.1,
    Status.PLANNED: 0.1,
    Status.HEDGED: 0.3,
    Status.DENIED: 0.2,
    Status.CONDITIONAL: 0.6,
}


def score(candidate: Candidate, options: tuple[Option, ...], world: World) -> float:
    """The worth of a candidate with these options (none: as a short answer)."""
    return round(fsum(amount for _, amount in parts(candidate, options, world)), 4)


def parts(
    candidate: Candidate, options: tuple[Option, ...], world: World
) -> tuple[tuple[str, float], ...]:
    """What the score is the sum of, each part with its name."""
    return (
        ("worth of the rule's question", worth(candidate, options)),
        ("centrality", centrality(candidate, world)),
        ("specificity", specificity(candidate)),
        ("words of one passage", pinned(candidate, world)),
        ("what the key tells", told(candidate, bool(options))),
        ("options", choice(options)),
        *((name, -amount) for name, amount in candidate.penalties),
        ("length", -length_penalty(candidate)),
        ("risk", -risk(candidate, world)),
    )


def worth(candidate: Candidate, options: tuple[Option, ...]) -> float:
    """The value that the rule gives its question in the form in which it is asked, after what
    readers said of such items."""
    if not options:
        return proved(candidate.rule, "written", candidate.value)
    own = candidate.value if candidate.choice_value is None else candidate.choice_value
    return proved(candidate.rule, "choice", own)


def centrality(candidate: Candidate, world: World) -> float:
    """How much the article makes of what stem and key are about."""
    weights = prominence(world.document.title, world.document.paragraphs)
    found = opening(candidate.stem)
    rest = f"{found.source} {found.rest}" if found is not None else candidate.stem
    return 0.4 * weights.best(rest, 3) + 0.3 * weights.best(candidate.key, 2)


def specificity(candidate: Candidate) -> float:
    """How much the stem says: at most 1."""
    found = opening(candidate.stem)
    named = 0.4 if found is not None and names_of(found.rest) else 0.0
    return named + 0.1 * min(len(content_units(candidate)), 6)


def choice(options: tuple[Option, ...]) -> float:
    """What the options are worth: those from the article are the best, most of all what it says
    of others by the same verb; three beat two."""
    if not options:
        return 0.0
    within = sum(option.start is not None for option in options) / len(options)
    parallel = all(option.source == "parallel" for option in options)
    return 0.4 * within + 0.8 * parallel - (0.3 if len(options) < 3 else 0.0)


def length_penalty(candidate: Candidate) -> float:
    """How far key and stem are from a good length."""
    key, stem = len(words(candidate.key)), len(words(candidate.stem))
    short, long = (
        (4 if candidate.kind is Kind.STATEMENT else 3, 16) if candidate.kind in CLAUSES else (1, 7)
    )
    return 0.5 * max(short - key, 0) + 0.12 * max(key - long, 0) + 0.05 * max(stem - 12, 0)


def risk(candidate: Candidate, world: World) -> float:
    """What may have gone wrong on the way: long sentences, many clauses, hedges, a key that
    everybody knows."""
    evidence = len(words(candidate.fact.evidence.quote))
    total = min(0.03 * max(evidence - 35, 0), 0.6)
    found = opening(candidate.stem)
    total += 0.15 * len(JOINTS.findall(found.rest if found is not None else candidate.stem))
    if candidate.fact.kind not in ATTRIBUTED:
        total += STANDING[candidate.fact.status]
    if candidate.entity is not None and candidate.entity == main_entity(world):
        total += 0.8
    if pointing(candidate.key) is not None:
        total += 0.4
    if candidate.kind in CLAUSES and len(content(candidate.key)) < 2:
        total += 1.2
    if OWN_THING.match(candidate.key):
        total += 1.0
    subject = candidate.fact.clause.subject
    if subject is not None and candidate.asked is not Role.SUBJECT and FAINT.match(subject.short):
        total += 0.8
    if candidate.kind is Kind.NUMBER and candidate.key.lower() in FEW:
        total += 1.5
    return total
