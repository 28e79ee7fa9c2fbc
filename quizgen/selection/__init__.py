"""Which candidates are good enough, how good they are, and which of them make a quiz."""

from quizgen.selection.beside import BY_HAND, apart, stand_ins
from quizgen.selection.catalogue import CHECKS, checks_of, text_checks
from quizgen.selection.evidence import forms
from quizgen.selection.hardness import difficulty, hardships
from quizgen.selection.identity import item_id
from quizgen.selection.items import item, items
from quizgen.selection.judgements import true_false
from quizgen.selection.mixing import Plan, gap_fills, mix
from quizgen.selection.ranking import parts, score
from quizgen.selection.rivals import rivals
from quizgen.selection.rounds import assembled
from quizgen.selection.roundtrip import parse_checks

__all__ = [
    "BY_HAND",
    "CHECKS",
    "Plan",
    "apart",
    "assembled",
    "checks_of",
    "difficulty",
    "forms",
    "gap_fills",
    "hardships",
    "item",
    "item_id",
    "items",
    "mix",
    "parse_checks",
    "parts",
    "rivals",
    "score",
    "stand_ins",
    "text_checks",
    "true_false",
]
