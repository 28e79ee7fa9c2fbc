"""Responses as plain words: what makes two of them the same, and which words carry meaning."""

import re
import unicodedata
from functools import lru_cache

_LOOKALIKES = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
    | dict.fromkeys("’‘ʼ`´′", "'")
    | dict.fromkeys("‐‑‒–—−", "-")
)
_ACCENTS = re.compile("[\u0300-\u036f]")
_GROUPED = re.compile(
    r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d.,]\d)(?<!\d)\d{1,3}(?: \d{3})+(?!\d)"
)
_INITIALS = re.compile(r"\b([a-z])\.(?=[a-z]\b)|(?<=\b[a-z][a-z])\.(?=\s|$)")
# a point, colon or stroke stays inside a number, a minus in front of one
_NOISE = re.compile(r"(?<!\d)[.:/]|[.:/](?!\d)|(?<=\S)-|-(?!\d)|[^\w\s%$£€¥₹°.:/\-]|_")
NEGATIONS = frozenset(
    "not no never none nobody neither nor without cannot dont didnt doesnt isnt wasnt arent werent "
    "cant couldnt wont wouldnt hasnt havent hadnt shouldnt aint".split()
)
STOP = NEGATIONS | frozenset(
    "a an the this that these those it its he his him she her hers they their them theirs we us "
    "our i my me you your who whom whose which what when where why how there here and or but if "
    "so as than then of in on at for to from by with into onto is are was were be been being am "
    "has have had having do does did doing done can could will would shall should may might must "
    "because cause cuz cos coz bc due since order also just very really quite think thought guess "
    "believe say says said tell tells told maybe probably perhaps possibly definitely answer sure "
    "well um too one like want wants wanted try tries tried got get gets "
    "im ive hes shes theyre thats theres id youre going gonna called name named known".split()
)


def folded(text: str) -> str:
    """The text without capitals and accents, with one kind of quotation mark and dash."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).casefold()
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", plain)).translate(_LOOKALIKES)
    return unicodedata.normalize("NFC", plain)


@lru_cache(maxsize=2048)  # the same key and stem meet every student of a class
def normalised(response: str) -> str:
    """What two responses share that a teacher marks alike: the words and numbers alone.

    Case, spaces, punctuation and the shape of quotation marks and dashes say nothing of what a
    student knows. Accents go too, because most keyboards in a classroom lack them. What changes
    the meaning stays: percent and currency signs, the point in 1.5, a minus. A hyphen is a
    space (Kim Jong-un, Kim Jong Un) and thousands are not grouped. "" only for a blank response.
    """
    plain = folded(response)
    bare = _GROUPED.sub(_ungrouped, plain)
    bare = re.sub(r"\b(\d\d?)\.(?=\d\d ?[ap]\.?m\b)", r"\1:", bare)
    bare = _INITIALS.sub(r"\1", bare.replace("'", ""))
    bare = _GROUPED.sub(_ungrouped, " ".join(_NOISE.sub(" ", bare).split()))
    bare = re.sub(r"(?<=[$£€¥₹]) (?=\d)|(?<=\d) (?=%)", "", bare)
    return bare or " ".join(plain.split())


def _ungrouped(match: re.Match[str]) -> str:
    return re.sub(r"[, ]", "", match[0])


def words(text: str) -> list[str]:
    """The words of a text, as `normalised` leaves them; a number and its unit are two."""
    return re.sub(r"(?<=\d)(?!st\b|nd\b|rd\b|th\b|s\b)(?=[a-z])", " ", normalised(text)).split()


def content(text: str, keep: frozenset[str] = frozenset()) -> list[str]:
    """The words that carry meaning, and those of `keep`; all words if there are no others."""
    found = words(text)
    return [w for w in found if w not in STOP or w in keep] or found
