"""Is what somebody claims, denies or plans asked as what it is?"""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Status
from quizgen.domain.world import World
from quizgen.lexicon.content_words import base, words
from quizgen.lexicon.verb_classes import DENY, INTEND, SAY, THINK
from quizgen.selection.checks.check import Check
from quizgen.selection.wording import bases, opening

HEDGES = re.compile(
    r"\b(?:may|might|could|can|should|reportedly|allegedly|apparently|perhaps|possibly|probably|"
    r"likely|supposedly|expected|said to|believed to|thought to|alleged|rumoured|rumored|seems?|"
    r"seemed|appears?|appeared|tends?|tended|possible|potential|potentially|estimated|considered|"
    r"supposed|suspected|predicted|claimed|risk|danger)\b"
)
FUTURE = re.compile(
    r"\b(?:will|would|shall|going to|about to|due to|set to|plans?|planned|planning|intends?|"
    r"intended|scheduled|proposed|future)\b"
)
CONDITION = re.compile(
    r"\b(?:if|unless|would|could|might|may|when|whether|provided|without|should|in case)\b"
)
CLAIMS = bases(SAY | THINK | frozenset({"call", "describe", "see", "view", "blame", "accuse"}))
DENIALS = bases(DENY | frozenset({"disagree", "disbelieve"}))
AIMS = bases(INTEND)
NOT = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|nor|neither|without|cannot|fail\w*|refus\w*|den\w+|"
    r"lack\w*|unable|stop\w*|prevent\w*|rarely|seldom|hardly|scarcely|barely|NOT|NEVER)\b|n['’]t\b",
)
LOUD = re.compile(r"\b(?:NOT|NEVER|EXCEPT|NO)\b")
QUIET = re.compile(r"\b(?:not|never|no longer|except|nor|neither)\b|n['’]t\b")


def standing(candidate: Candidate, world: World) -> str | None:
    """What the stem states as a fact although the article does not vouch for it."""
    status, stem = candidate.fact.status, candidate.stem
    if status is Status.ASSERTED or vouched(status, stem, candidate.fact.speaker):
        return None
    speaker = f" by {candidate.fact.speaker}" if candidate.fact.speaker else ""
    return f"what the article gives as {status}{speaker} is asked as a fact"


def vouched(status: Status, stem: str, speaker: str) -> bool:
    """Whether the stem shows how far its content is vouched for."""
    found = opening(stem)
    source = found.source if found is not None else ""
    attributed = bool(source) and source.lower() not in {"the article", "the text", "the story"}
    verbs = {base(w) for w in words(stem)}
    match status:
        case Status.DENIED:
            return (
                bool(verbs & DENIALS)
                or (attributed and NOT.search(stem) is not None)
                or (bool(verbs & CLAIMS) and NOT.search(stem) is not None)
            )
        case Status.REPORTED:
            return attributed or bool(verbs & (CLAIMS | AIMS)) or HEDGES.search(stem) is not None
        case Status.HEDGED:
            return attributed or bool(verbs & CLAIMS) or HEDGES.search(stem) is not None
        case Status.PLANNED:
            shown = FUTURE.search(stem) or HEDGES.search(stem)
            return shown is not None or bool(verbs & (AIMS | CLAIMS)) or attributed
        case Status.CONDITIONAL:
            unwilling = "refuse to do" in stem  # "she would not come" without a condition
            return CONDITION.search(stem) is not None or unwilling
    return True


def negation(candidate: Candidate, world: World) -> str | None:
    """Whether a "not" of the article got lost."""
    lost = candidate.fact.clause.verb.negation
    if lost and NOT.search(candidate.stem) is None and NOT.search(candidate.key) is None:
        return f"the article's {lost!r} is lost"
    return None


def negative(candidate: Candidate, world: World) -> str | None:
    """Whether the stem asks for what is not so without saying it loudly."""
    found = opening(candidate.stem)
    if found is None or found.wh == "why" or not candidate.fact.clause.verb.negation:
        return None
    match = QUIET.search(found.rest)
    if match is None or LOUD.search(candidate.stem):
        return None
    return f"a negative question that is easily misread: {match.group()!r}"


STANDING = Check("status", standing, "Claims, denials, plans and ifs are not asked as facts.")
NEGATION = Check("negation lost", negation, "A clause with not keeps its not.")
NEGATIVE = Check("negative stem", negative, "No negative question, but for why.")
