"""Which candidates are good enough, how good they are, and which of them make a quiz."""

from quizgen.selection.catalogue import CHECKS, text_checks
from quizgen.selection.hardness import difficulty
from quizgen.selection.identity import item_id
from quizgen.selection.judgements import true_false
from quizgen.selection.mixing import Plan, gap_fills, mix
from quizgen.selection.ranking import score
from quizgen.selection.rounds import assembled
from quizgen.selection.roundtrip import parse_checks

__all__ = [
    "CHECKS",
    "Plan",
    "assembled",
    "difficulty",
    "gap_fills",
    "item_id",
    "mix",
    "parse_checks",
    "score",
    "text_checks",
    "true_false",
]
