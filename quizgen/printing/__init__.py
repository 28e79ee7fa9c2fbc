"""Handouts as PDF. The only home of ReportLab and pikepdf.

Text from a bank is drawn letter by letter and never read as markup: nothing in it opens a file
or an address.
"""

from quizgen.printing.cautions import cautions
from quizgen.printing.key import answer_key
from quizgen.printing.settings import Link, Settings
from quizgen.printing.sheets import Sheet, sheets
from quizgen.printing.worksheets import worksheet

__all__ = ["Link", "Settings", "Sheet", "answer_key", "cautions", "sheets", "worksheet"]
