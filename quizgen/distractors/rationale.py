"""Reasons why an option is wrong, each a sentence that a student can check in the text."""

import re

PREPOSITION = re.compile(r"^(?:in|on|at|since|until|before) ", re.I)
SHOWN = 10  # words of a quotation that it shows
LONGEST = 32  # words of what a rationale tells
BROKEN = re.compile(
    r"(?:\b(?:and|or|but|so|of|the|a|an|to|in|with|that|which|yet|because|by|for|as|from|was|were|is|are|been|be|had|has|have)|[,;:(–-])$"
    r"|[“\"][^”\"]*$|\([^)]*$",
    re.I,
)
OPEN = re.compile(r"^(?:he|she|it|they|this|that|these|those|there|we|i|you|his|its|their)\b", re.I)
HALF = re.compile(r"^\S+(?: \S+){0,3} be (?:\w+ed|\w+en)\b")  # "that matters be decided"
DANGLING = re.compile(
    r"\b(?:this|these|such) (?=\w)|\bnot (?:is|was|are|were)\b|\bthat to\b"
    r"|\bsaid (?:that )?whether\b|, \w+ed\b[^,]*$|\band (?:by|since|until) ",
    re.I,
)


def sound(telling: str) -> bool:
    """Whether `telling` reads as a whole sentence by itself: it does not break off, opens with no
    pronoun, points nowhere and is not long."""
    return (
        bool(telling)
        and len(telling.split()) <= LONGEST
        and not BROKEN.search(telling)
        and not OPEN.match(telling)
        and not HALF.match(telling)
        and not DANGLING.search(telling)
    )


def says(paragraph: int, telling: str) -> str:
    """ "Paragraph 3 says that ...", "" if the telling is not sound."""
    return f"Paragraph {paragraph} says that {telling.removesuffix('.')}." if sound(telling) else ""


def describes(paragraph: int, name: str, role: str) -> str:
    """ "Paragraph 3 describes X as ..."."""
    return f"Paragraph {paragraph} describes {name} as {role}." if not BROKEN.search(role) else ""


def attributes(paragraph: int, speaker: str) -> str:
    """For what somebody else said or thinks."""
    return f"Paragraph {paragraph} attributes this to {speaker}."


def reason_of(paragraph: int, telling: str) -> str:
    """For a reason or purpose that belongs to something else."""
    telling = telling.removesuffix(" so")
    return (
        f"Paragraph {paragraph} gives this as the reason why {telling}." if sound(telling) else ""
    )


def no_reason(paragraph: int, answered: int) -> str:
    """For something true that is no reason for what is asked; `answered` is where that stands."""
    if paragraph == answered:
        return f"Paragraph {paragraph} tells this too, but gives another reason."
    return (
        f"Paragraph {paragraph} tells this without connecting it with what is asked; the reason "
        f"stands in paragraph {answered}."
    )


def manner_of(paragraph: int, telling: str) -> str:
    """For a way of doing something else."""
    told = f"Paragraph {paragraph} gives this as the way in which {telling}."
    return told if sound(telling) else ""


def said_of(paragraph: int, subject: str) -> str:
    """For what is true of something else."""
    return f"Paragraph {paragraph} says this of {subject}."


def quotes(paragraph: int, speaker: str, words: str) -> str:
    """For somebody who says something else."""
    first = words.split()
    shown = " ".join(first[:SHOWN]).rstrip(",;:") + (" ..." if len(first) > SHOWN else "")
    return f"Paragraph {paragraph} quotes {speaker} with other words: “{shown}”."


def other_time(paragraph: int, when: str, *, earlier: bool) -> str:
    """For a deed at another moment: `when` the article says so, else before or after the one asked
    for."""
    if when:
        return f"Paragraph {paragraph} says that this happened {when}."
    return f"Paragraph {paragraph} tells of this {'earlier' if earlier else 'later'}."


def gives(paragraph: int, key: str) -> str:
    """For a figure or date that the article does not have."""
    return f"Paragraph {paragraph} gives {PREPOSITION.sub('', key)}."


def not_here(paragraph: int, name: str, other: str) -> str:
    """For another name in the place of the article's."""
    return f"Paragraph {paragraph} names {name} here, not {other}."
