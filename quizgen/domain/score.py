"""What a response earned, and why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """`points` of at most `most`, a sentence that says why, and whether a teacher should look
    because the rules are not sure."""

    points: float
    most: float
    reason: str
    look: bool = False
