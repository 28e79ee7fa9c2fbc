"""Handouts as PDF. The only home of ReportLab and pikepdf.

Text from a bank is drawn letter by letter and never read as markup: nothing in it opens a file
or an address.
"""

from quizgen.printing.answer_sheets import AnswerSheets, answer_sheets
from quizgen.printing.cautions import cautions
from quizgen.printing.key import answer_key
from quizgen.printing.settings import Link, Settings
from quizgen.printing.sheets import Sheet, sheets
from quizgen.printing.worksheets import worksheet

__all__ = [
    "AnswerSheets",
    "Link",
    "Settings",
    "Sheet",
    "answer_key",
    "answer_sheets",
    "cautions",
    "sheets",
    "worksheet",
]
