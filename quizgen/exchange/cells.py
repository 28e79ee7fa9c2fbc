"""Text that is safe in a cell of a spreadsheet, whoever wrote it."""

import unicodedata

STARTS = ("=", "+", "-", "@")  # what makes a spreadsheet read a cell as a formula
DROPPED = {"Cc", "Cs"}  # categories: control characters, halves of surrogate pairs
NO_CHARACTERS = "\ufffe\uffff"  # what XML forbids besides


def plain(text: str) -> str:
    """The text on one line, without characters that a file cannot hold.

    Tabs and line ends become spaces, and spaces at the ends go.
    """
    kept = (
        c
        for c in text
        if c.isspace() or (unicodedata.category(c) not in DROPPED and c not in NO_CHARACTERS)
    )
    line = " ".join("".join(kept).split())
    # XlsxWriter takes a text between these for markup and would not escape it
    return f"{line} " if line.startswith("<r>") and line.endswith("</r>") else line


def inert(text: str) -> str:
    """`plain` text for CSV, with an apostrophe before what would be read as a formula.

    Source: OWASP, CSV Injection. Full-width and small variants of the four signs count, as some
    spreadsheets take them for the sign itself.
    """
    line = plain(text)
    start = unicodedata.normalize("NFKC", line[:1])
    return f"'{line}" if start.startswith(STARTS) else line
