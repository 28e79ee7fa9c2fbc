"""Times and places that mean something only on the day of writing."""

import re
from functools import lru_cache

from quizgen.domain.candidate import Candidate
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.content_words import words
from quizgen.selection.checks.check import Check
from quizgen.selection.checks.key_form import CLAUSES

UNITS = (
    "second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|year|decade|"
    "century|spring|summer|autumn|winter|fall|season|time"
)
DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)
DEICTIC = re.compile(
    rf"\b(?:here|now|today|today['’]s|yesterday|tomorrow|tonight|nowadays|ago)\b"
    rf"|(?<!the )(?<!their )(?<!his )(?<!her )(?<!its )\b(?:last|next) (?:{UNITS}|{DAYS})\b"
    rf"|\bthis (?:{UNITS}|{DAYS})\b"
    rf"|\bthe (?:next|following|previous) (?:{UNITS})\b"
    rf"|\b(?:that|the same) (?:{UNITS})\b"
    rf"|\bat (?:present|the moment|this point)\b"
)
FROZEN = re.compile(
    r"\b(?:[\d,]{3,}|hundreds?|thousands?|millions?|billions?)(?: of)?(?: \w+)? years ago\b"
    r"|\b(?:from now on|until now|by now|now that|here and there|to this day)\b"
)
# a long key is marked by its gist, of which the time is seldom part
AT_LENGTH = 8
NAMED_DAY = re.compile(rf"\b(?:{DAYS})s?\b")
DATED = re.compile(rf"\b\d{{4}}\b|\b(?:{MONTHS})\b\.? \d|\d(?:st|nd|rd|th)?(?: of)? (?:{MONTHS})\b")
ANCHOR = re.compile(
    rf"\b(?:{DAYS}),? (?:the )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{MONTHS})|(?:{MONTHS})\.? \d)"
)
LATER = re.compile(
    rf"\b(?:an?|one|two|three|four|five|six|ten|\d+|(?:a )?few|many|several|some) (?:{UNITS})s? "
    rf"(?:later|earlier)\b(?! than)"
)
HABIT = re.compile(rf"\b(?:every|each|on|per|all) (?:{DAYS})s\b|\bevery (?:{DAYS})\b")
RELATIVE = re.compile(
    rf"^(?:on |by |until |since |in |at |over |during )?(?:the )?(?:(?:last|next|past|this|that|"
    rf"following|previous|same|coming|recent) (?:\w+ )?(?:{UNITS})s?|recently|soon|later|earlier|"
    rf"then|once|before|after|afterwards|(?:a|an|one|two|three|some|\d+) (?:{UNITS})s? "
    rf"(?:later|earlier|before|after|ago)|(?:{UNITS})s? (?:later|earlier|ago)|(?:{DAYS})"
    rf"(?: (?:morning|afternoon|evening|night))?)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=8)
def anchored(paragraphs: tuple[str, ...]) -> bool:
    """Whether the article gives the date of a weekday, so that the others follow from it."""
    return any(ANCHOR.search(paragraph) for paragraph in paragraphs)


def pointing(text: str, anchor: bool = False) -> str | None:
    """The first words of a text that need the day or place of writing. With an `anchor` in the
    article weekdays do not."""
    plain = FROZEN.sub(" ", text)
    match = DEICTIC.search(plain)
    if match is not None:
        return match.group()
    if anchor:
        return None
    day = NAMED_DAY.search(HABIT.sub(" ", plain))
    return day.group() if day is not None and DATED.search(plain) is None else None


def reason_stem(candidate: Candidate, world: World) -> str | None:
    """Which words of the stem need the day of writing."""
    found = pointing(candidate.stem, anchored(world.document.paragraphs))
    if found is None and (match := LATER.search(candidate.stem)) is not None:
        return f"{match.group()!r} than what?"
    return f"{found!r} is clear only on the day of writing" if found else None


def reason_key(candidate: Candidate, world: World) -> str | None:
    """Which words of the key need the day of writing."""
    found = pointing(candidate.key, anchored(world.document.paragraphs))
    if found and not (candidate.kind in CLAUSES and len(words(candidate.key)) >= AT_LENGTH):
        return f"{found!r} is clear only on the day of writing"
    if candidate.kind in {Kind.DATE, Kind.TIME} and RELATIVE.match(candidate.key):
        return f"{candidate.key!r} has no date to hold on to"
    return None


IN_STEM = Check("deixis in stem", reason_stem, "No now, here, last week or bare weekday.")
IN_KEY = Check("deixis in key", reason_key, "The key is a date, not a relative one.")
