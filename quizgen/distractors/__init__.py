"""Wrong options with a reason each: sources that offer them, proofs that refuse them."""

from quizgen.distractors.choose import choose
from quizgen.distractors.falsehood import falsehood
from quizgen.distractors.index import Index

__all__ = ["Index", "choose", "falsehood"]
