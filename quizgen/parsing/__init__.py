"""From an article to an analysed document. spaCy is met here and nowhere else."""

from quizgen.parsing.parse import parse, reparse
from quizgen.parsing.pipeline import Pipeline, load

__all__ = ["Pipeline", "load", "parse", "reparse"]
