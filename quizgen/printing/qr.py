"""QR codes as marks."""

import segno
from segno import DataOverflowError

from quizgen.errors import PrintingError
from quizgen.printing.marks import Modules

QUIET = 4  # modules of white around a code, as ISO/IEC 18004 asks


def qr(text: str, x: float, y: float, side: float) -> Modules:
    """The text as a QR code of level M that fills the square of that side, its white border
    included. Raises PrintingError if the text is too long."""
    try:
        code = segno.make_qr(text, error="m", boost_error=False)
    except DataOverflowError as error:
        raise PrintingError("the address is too long for a QR code") from error
    rows = tuple(tuple(int(black) for black in row) for row in code.matrix)
    size = side / (len(rows) + 2 * QUIET)
    return Modules(x + QUIET * size, y + QUIET * size, size, rows)
