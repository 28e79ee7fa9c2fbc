"""Handouts as PDF. The only home of ReportLab and pikepdf.

Text from a bank is drawn letter by letter and never read as markup: nothing in it opens a file
or an address.
"""

from quizgen.printing.answer_sheets import AnswerSheets, answer_sheets
from quizgen.printing.cautions import cautions
from quizgen.printing.key import answer_key
from quizgen.printing.results import (
    ItemResult,
    Missed,
    OptionCount,
    Results,
    StudentResult,
    class_results,
)
from quizgen.printing.results_page import results_page, slips
from quizgen.printing.settings import Link, Settings
from quizgen.printing.sheets import Entry, Sheet, sheets
from quizgen.printing.worksheets import worksheet

__all__ = [
    "AnswerSheets",
    "Entry",
    "ItemResult",
    "Link",
    "Missed",
    "OptionCount",
    "Results",
    "Settings",
    "Sheet",
    "StudentResult",
    "answer_key",
    "answer_sheets",
    "cautions",
    "class_results",
    "results_page",
    "sheets",
    "slips",
    "worksheet",
]
