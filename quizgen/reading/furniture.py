"""The one question that the rest of the page is put to: is this line part of the text?"""

import re

from quizgen.reading.credit_lines import is_caption, is_credit
from quizgen.reading.dates import is_date_line
from quizgen.reading.lines import is_row
from quizgen.reading.page_lines import is_page_line

_LETTER = re.compile(r"[^\W\d_]")


def is_furniture(text: str) -> bool:
    """Whether a block is a date, a link, a credit, a caption, a row of a table or an ornament."""
    return (
        not _LETTER.search(text)
        or is_date_line(text)
        or is_page_line(text)
        or is_credit(text)
        or is_caption(text)
        or is_row(text)
    )
