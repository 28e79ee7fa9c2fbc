"""Corner marks by which a scan is straightened: ArUco markers of OpenCV's DICT_4X4_50.

After Garrido-Jurado et al., Automatic generation and detection of highly reliable fiducial
markers under occlusion (2014). Those numbered 0 to 3 stand in the four corners, clockwise from
the upper left, so that a sheet that was scanned upside down is known too.
"""

from quizgen.printing.look import MM
from quizgen.printing.marks import Modules

DICTIONARY = "DICT_4X4_50"
CODES = (0xB532, 0x0F9A, 0x332D, 0x9946)  # 16 bits each, row by row; 1 is white
SIDE = 10 * MM
INSET = 10 * MM  # from the edge of the paper: what most printers reach, with white around it
WIDE = 6  # modules: 4 of code and a black border


def corner(number: int, width: float, height: float) -> Modules:
    """The mark of that number on a page of that size."""
    x = INSET if number in {0, 3} else width - INSET - SIDE
    y = INSET if number in {0, 1} else height - INSET - SIDE
    return Modules(x, y, SIDE / WIDE, pattern(CODES[number]))


def pattern(code: int) -> tuple[tuple[int, ...], ...]:
    """The modules of a mark, 1 for black."""
    bits = [1 - (code >> (15 - place) & 1) for place in range(16)]
    border = (1,) * WIDE
    return (border, *((1, *bits[row : row + 4], 1) for row in range(0, 16, 4)), border)
