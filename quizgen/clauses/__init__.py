"""From the analysed document to clauses: the value that every later rule reads."""

from quizgen.clauses.build import clauses

__all__ = ["clauses"]
