"""From an item and a response to a score with a reason: pure functions, no model, no network."""

from quizgen.grading.grade import grade
from quizgen.grading.text import normalised

__all__ = ["grade", "normalised"]
