"""What the attempts at a quiz tell about it: figures for the quiz, its items and their options."""

from quizgen.analysis.report import analyse
from quizgen.analysis.values import (
    Analysis,
    ItemStatistics,
    Mark,
    OptionStatistics,
    QuizStatistics,
    Row,
)

__all__ = [
    "Analysis",
    "ItemStatistics",
    "Mark",
    "OptionStatistics",
    "QuizStatistics",
    "Row",
    "analyse",
]
