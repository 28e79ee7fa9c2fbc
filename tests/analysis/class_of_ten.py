"""Ten students and three items, of which every figure is worked out by hand in the tests."""

from quizgen.analysis import Mark, Row
from quizgen.domain.bank import Distractor, Item

LAMP = Item(id="a", stem="What broke the lamp?", key="A storm")
YEAR = Item(id="b", stem="When was it lit?", key="1859")
WHO = Item(
    id="c",
    type="multiple_choice",
    stem="Who repaired it?",
    key="Tom Reed",
    distractors=tuple(Distractor(text=text) for text in ("Ann Moss", "The innkeeper", "A sailor")),
)
ITEMS = (LAMP, YEAR, WHO)
# points for LAMP, YEAR and WHO, and the answer to WHO; the totals are 3 3 3 2 2 2 1 1 1 0
CLASS = (
    ("Ada", 1, 1, 1, "Tom Reed"),
    ("Ben", 1, 1, 1, "Tom Reed"),
    ("Cleo", 1, 1, 1, "Tom Reed"),
    ("Dov", 1, 1, 0, "Ann Moss"),
    ("Eve", 1, 1, 0, "Ann Moss"),
    ("Finn", 1, 0, 1, "Tom Reed"),
    ("Gus", 1, 0, 0, "Ann Moss"),
    ("Hana", 0, 1, 0, "The innkeeper"),
    ("Ines", 1, 0, 0, "The innkeeper"),
    ("Jo", 0, 0, 0, ""),
)
ROWS = tuple(
    Row(
        name,
        (
            Mark(lamp, 1, "A storm" if lamp else "A wave"),
            Mark(year, 1, "1859" if year else "1895"),
            Mark(who, 1, answer),
        ),
    )
    for name, lamp, year, who, answer in CLASS
)
