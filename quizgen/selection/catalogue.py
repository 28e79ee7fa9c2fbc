"""All checks that need no parse of the stem, in the order in which they run."""

from collections.abc import Iterator

from quizgen.domain.candidate import Candidate
from quizgen.domain.fact import OF_WORDS
from quizgen.domain.world import World
from quizgen.selection.checks import (
    capitals,
    comparison,
    dangling,
    deixis,
    key_form,
    leaks,
    obvious,
    open_stem,
    persons,
    prepositions,
    quoted,
    second_answer,
    source,
    status,
    stem_form,
    torn,
    unexplained,
    untold,
    vague,
    wh_word,
)
from quizgen.selection.checks.check import Check
from quizgen.selection.roundtrip import CHECKS as PARSED

# the order is that in which they run: what the stem looks like first, the dearest last
CHECKS: tuple[Check, ...] = (
    stem_form.CHECK,
    capitals.CHECK,
    persons.CHECK,
    dangling.CHECK,
    deixis.IN_STEM,
    deixis.IN_KEY,
    vague.CHECK,
    open_stem.CHECK,
    unexplained.CHECK,
    untold.CHECK,
    quoted.CHECK,
    prepositions.CHECK,
    torn.CHECK,
    comparison.CHECK,
    key_form.CHECK,
    wh_word.CHECK,
    leaks.CHECK,
    status.STANDING,
    status.NEGATION,
    status.NEGATIVE,
    source.CHECK,
    obvious.CHECK,
    second_answer.COMPLETE,
    second_answer.CHECK,
)


# words within quotation marks are the speaker's: their wording is not the stem's
NOT_FOR_QUOTATIONS = (
    persons.CHECK,
    dangling.CHECK,
    deixis.IN_STEM,
    unexplained.CHECK,
    comparison.CHECK,
    status.NEGATION,
    status.NEGATIVE,
    source.CHECK,
)


# what a set form says of the article's words is not for the others to judge
FOR_SET_FORMS = (stem_form.CHECK, torn.CHECK, key_form.CHECK, leaks.CHECK, source.CHECK)

# "How does the mayor describe the plan?" names its subject as other questions do
DESCRIBING = frozenset({"quality"})
NAMING = (unexplained.CHECK, untold.CHECK)


def text_checks(candidate: Candidate, world: World) -> tuple[str, str] | None:
    """The first fault of a candidate as (name of the check, reason), None if it has none."""
    for check in applying(candidate):
        reason = check.function(candidate, world)
        if reason is not None:
            return check.name, reason
    return None


def applying(candidate: Candidate) -> Iterator[Check]:
    """The checks that look at a candidate of its form, in order."""
    quoted = candidate.fact.kind in OF_WORDS
    for check in CHECKS:
        if quoted and check in NOT_FOR_QUOTATIONS:
            continue
        asked = candidate.rule in DESCRIBING and check in NAMING
        if candidate.set_form and check not in FOR_SET_FORMS and not asked:
            continue
        yield check


def checks_of(candidate: Candidate) -> Iterator[str]:
    """The names of all checks that a candidate has to pass, those on its parse the last."""
    yield from (check.name for check in applying(candidate))
    if not candidate.set_form:
        yield from (name for name, _ in PARSED)
