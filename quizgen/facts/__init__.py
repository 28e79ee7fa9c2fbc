"""From clauses to typed facts."""

from quizgen.facts.extract import facts

__all__ = ["facts"]
