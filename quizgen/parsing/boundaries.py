"""Where sentences may begin: said before the parse, which then keeps to it.

Left to itself the small model splits at abbreviations and in the middle of quotations, and
overlooks a sentence that ends in a closing quotation mark.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FINAL = re.compile(r"(?:[.!?…]+|\.\.\.)$")
CLOSING = frozenset("”’\"')]»")
ABBREVIATED = frozenset(
    "dr. mr. mrs. ms. prof. gen. col. lt. sgt. capt. maj. adm. rev. hon. gov. sen. rep. pres. "
    "st. mt. ft. no. nos. vol. ed. eds. pp. fig. figs. vs. v. approx. ca. c. cf. e.g. i.e. "
    "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.".split()
)
SAID = re.compile(
    r"(?:said|says|asked|asks|cried|replied|answered|shouted|whispered|added|exclaimed|called"
    r"|thought|wondered|demanded|insisted|explained|told|laughed|sighed|begged|continued)$"
)


def mark_boundaries(doc: Doc) -> Doc:
    """Mark in `doc` which tokens start a sentence, which do not; doubtful ones are left open."""
    from numpy import array  # noqa: PLC0415 - spaCy has loaded it by now

    known = [True, *(_starts(doc, i) for i in range(1, len(doc)))][: len(doc)]
    # one array: the setter of a single token looks through the whole text each time
    marks = [0 if mark is None else 1 if mark else -1 for mark in known]
    return doc.from_array(["SENT_START"], array(marks, dtype="int64").astype("uint64"))


def _starts(doc: Doc, i: int) -> bool | None:
    token, j = doc[i], i - 1
    if token.is_space or not doc[j].whitespace_:
        return False
    closed = False
    while j > 0 and doc[j].text in CLOSING:
        closed, j = True, j - 1
    last = doc[j]
    if not FINAL.search(last.text) or j == 0:
        return False
    if not _opens(doc, i):
        return False
    if closed and last.text != "." and _tagged(doc, i):
        return False
    if last.text != "." and last.text.endswith(".") and "..." not in last.text:
        # an abbreviation that carries its own full stop
        return False if _abbreviates(last) else None
    before = f"{doc[j - 1].text}{doc[j].text}" if last.text == "." else last.text
    numbered = doc[i].text[0].isdigit() and before in {"No.", "Nos.", "p.", "pp."}
    return not numbered and not (last.text == "." and _abbreviates_before(doc, j))


def _opens(doc: Doc, i: int) -> bool:
    """Whether token `i` looks like the beginning of a sentence."""
    while i < len(doc) - 1 and doc[i].text in {"“", "‘", '"', "'", "(", "[", "«", "—", "–", "-"}:
        i += 1
    first = doc[i].text
    return first[0].isupper() or first[0].isdigit() or first[0] in "$£€¥"


def _tagged(doc: Doc, i: int) -> bool:
    """Whether words like 'Kim asked' follow a question that is quoted here."""
    return any(SAID.match(token.text) for token in doc[i + 1 : i + 4]) and not any(
        token.text in {"“", '"', "‘"} for token in doc[i : i + 2]
    )


def _abbreviates(token: Token) -> bool:
    return token.lower_ in ABBREVIATED or bool(re.fullmatch(r"[A-Z]\.", token.text))


def _abbreviates_before(doc: Doc, j: int) -> bool:
    """Whether the full stop at `j` belongs to an abbreviation that was cut off from it."""
    return j > 0 and not doc[j - 1].whitespace_ and f"{doc[j - 1].lower_}." in ABBREVIATED - {"no."}
