"""What a grader says of one response to one key."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """The part of the points that was earned (0, a half or 1), why, and whether to look."""

    share: float
    reason: str
    look: bool = False


def right(reason: str, *, look: bool = False) -> Verdict:
    """All of the points."""
    return Verdict(1.0, reason, look)


def half(reason: str) -> Verdict:
    """Half of the points, for a teacher to settle."""
    return Verdict(0.5, reason, look=True)


def wrong(reason: str, *, look: bool = False) -> Verdict:
    """No points."""
    return Verdict(0.0, reason, look)
