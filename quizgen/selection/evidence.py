"""What readers' marks say of a rule: how often its items were kept, or at least sound.

`marks.json` (rule -> form -> [read, sound, kept]) is written by `python benchmarks/marks/marks.py
numbers`. The rule's own value counts as `PRIOR` marks, so that a rule of which few items were read
keeps near to it: the estimate is the mean of a beta distribution, less half its standard deviation.
"""

import json
from functools import lru_cache
from math import sqrt
from pathlib import Path

from quizgen.domain.candidate import Candidate

NUMBERS = Path(__file__).with_name("marks.json")
PRIOR = 6  # marks that the rule's own value counts for
DULL = 0.3  # what a sound item that nobody keeps is worth beside one that is kept
ENOUGH, FAULTY = 20, 0.25  # marks from which on a rule with fewer sound items is not used
LOWEST, SPAN = 2.0, 5.0  # value of a question that is never sound; of one that is always kept, more


def proved(rule: str, form: str, value: float) -> float:
    """The value (2 to 7) of a question of `rule`, as "choice" or "written", after the marks."""
    read, sound, kept = counts().get(rule, {}).get(form, (0, 0, 0))
    return estimate(value, read, kept + DULL * (sound - kept))


def refuted(rule: str, form: str) -> bool:
    """Whether readers of enough items of `rule`, as "choice" or "written", found few sound."""
    read, sound, _ = counts().get(rule, {}).get(form, (0, 0, 0))
    return read >= ENOUGH and sound < FAULTY * read


def forms(candidate: Candidate) -> tuple[bool, bool]:
    """Whether the candidate may be asked as multiple choice, and as a short answer: as its rule
    allows, and readers did not refute."""
    return (
        candidate.choice and not refuted(candidate.rule, "choice"),
        candidate.written and not refuted(candidate.rule, "written"),
    )


def estimate(value: float, read: int, good: float) -> float:
    """The value (2 to 7) of a question whose rule gives it `value`, where `good` of `read` such
    items were kept, those that were only sound counted in part."""
    expected = min(max((value - LOWEST) / SPAN, 0.02), 0.98)
    total = read + PRIOR
    mean = (good + PRIOR * expected) / total
    doubt = sqrt(mean * (1 - mean) / (total + 1))
    return LOWEST + SPAN * (mean - doubt / 2)


@lru_cache(maxsize=1)
def counts() -> dict[str, dict[str, tuple[int, int, int]]]:
    """The numbers of the file."""
    found: dict[str, dict[str, list[int]]] = json.loads(NUMBERS.read_text("utf-8"))
    return {
        rule: {form: (row[0], row[1], row[2]) for form, row in forms.items()}
        for rule, forms in found.items()
    }
