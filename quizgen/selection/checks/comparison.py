"""Comparisons that lack their other half."""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role
from quizgen.domain.world import World
from quizgen.selection.checks.check import Check

MORE = (
    "more|less|fewer|greater|bigger|larger|smaller|higher|lower|faster|slower|stronger|weaker|"
    "cheaper|better|worse|longer|shorter|older|younger|richer|poorer|heavier|lighter|easier|harder|"
    "deeper|wider|closer|safer|warmer|colder|hotter|brighter|quieter|taller|newer|simpler"
)
STRONG = re.compile(
    rf"\b(?:far|much|even|slightly|considerably|significantly|somewhat|a lot|a little) (?:{MORE})\b"
    rf"|\b(?:an?) (?:{MORE}) (?!than|or less|and more)\w+"
    rf"|\b(?:twice|half|times|just|equally|nearly|almost) as \w+(?! as\b)(?!.* as\b)",
    re.IGNORECASE,
)
HIGHER = re.compile(r"(?:more|less) (?!likely\b|able\b|willing\b)")
HARMLESS = re.compile(
    r"\b(?:how|so) much (?:more|longer|better|further)\b|\ba (?:better|newer) (?:life|place|world|"
    r"future)\b|\ba little more\b(?=\?)"
    r"|\b(?:an? )?(?:older|younger) (?:brother|sister|man|woman|person|people)\b"
    # closer to each other
    r"|\b(?:bring|brought|drew|draw|move|grow|come|came)\w*\b.*\b(?:much |even |far )?closer\b"
    r"|\ba lower house\b|\b(?:an? )?higher education\b",
    re.IGNORECASE,
)


def reason(candidate: Candidate, world: World) -> str | None:
    """Which comparison does not say with what."""
    for text in (candidate.stem, candidate.key):
        both = f"{candidate.stem} {candidate.key}"
        match = STRONG.search(HARMLESS.sub(" ", text))
        if match is not None and not re.search(r"\bthan\b|\bas\b.*\bas\b|\bcompared\b", both):
            return f"{match.group()!r}: compared with what?"
    return bare_predicate(candidate)


def bare_predicate(candidate: Candidate) -> str | None:
    """A comparative after be that the stem shows without its than ("Where is it cooler ...")."""
    both = f"{candidate.stem} {candidate.key}"
    if re.search(r"\bthan\b", both):
        return None
    for part in candidate.fact.clause.parts:
        higher = part.head_tag == "JJR" or HIGHER.match(part.short)
        comparative = part.role is Role.PREDICATE and higher
        if comparative and candidate.fact.clause.verb.lemma == "be" and part.short in both:
            return f"{part.short!r}: compared with what?"
    return None


CHECK = Check("comparison", reason, "A comparison names both sides.")
