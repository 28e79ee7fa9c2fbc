"""What makes one item easier, harder or more confusing than its content does, after the
guidelines of Haladyna, Downing and Rodriguez (2002)."""

import re
from collections.abc import Callable, Iterator
from itertools import combinations

from quizgen.domain.bank import Item
from quizgen.domain.options import date, figure, options

QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"")
NEGATIVE = re.compile(r"\b(?:not|never|except|no longer)\b|n[’']t\b", re.IGNORECASE)
CAPITALS = re.compile(r"\b(?:NOT|NEVER|EXCEPT)\b")
EVERYTHING = re.compile(
    r"^(?:all|none|both|neither|any) of (?:these|them|the others)\W*$|\bthe above\b"
    r"|^(?:both )?\(?[A-F]\)? (?:and|or) \(?[A-F]\)?$",
    re.IGNORECASE,
)
ABSOLUTE = re.compile(r"\b(?:always|never|all|none|only|every|completely|totally)\b", re.IGNORECASE)
TELLING = re.compile(r"[^\W_]{4,}")  # words of four letters and more
ASKING = frozenset(
    "what when where which whom whose many much long did does have this that with from".split()
)


def longest_key(item: Item) -> Iterator[str]:
    """The key is much longer than every distractor."""
    most = max((len(d.text) for d in item.distractors), default=0)
    if item.distractors and len(item.key) > 1.25 * most and len(item.key) > most + 6:
        yield "the key is by far the longest option"


def negative_stem(item: Item) -> Iterator[str]:
    """The stem is negative, and a student may overlook it."""
    stem = QUOTED.sub("", item.stem)
    if NEGATIVE.search(stem) and not CAPITALS.search(stem):
        yield "the stem is negative: ask what is so, or write NOT in capitals"


def all_of_the_above(item: Item) -> Iterator[str]:
    """An option stands for others."""
    for text in options(item):
        if EVERYTHING.search(text):
            yield f"“{text}” tests how students guess, and options have no fixed order"


def overlapping(item: Item) -> Iterator[str]:
    """Two options say the same, or one holds the other."""
    for one, other in combinations(options(item), 2):
        a, b = words(one), words(other)
        if a == b:
            yield f"“{one}” and “{other}” are the same but for small words, marks or capitals"
        elif not (valued(one) and valued(other)) and (f" {a} " in f" {b} " or f" {b} " in f" {a} "):
            yield f"“{one}” and “{other}” overlap: one holds the other"


def words(text: str) -> str:
    """The words of a text, without marks, capitals and articles."""
    found = re.findall(r"\d[\d.,]*\d|\w+|%", text.casefold())
    return " ".join(w for w in found if w not in {"a", "an", "the"}) or text


def valued(text: str) -> bool:
    """Whether the text is a figure or a date: "5 May" and "5 May 2020" do not overlap by sharing
    words."""
    return figure(text) is not None or date(text) is not None


def repeated_word(item: Item) -> Iterator[str]:
    """A telling word of the stem stands in the key alone."""
    if item.type != "multiple_choice":
        return
    others = {w for d in item.distractors for w in TELLING.findall(d.text.lower())}
    stem = set(TELLING.findall(item.stem.lower())) - ASKING - others
    for word in sorted(stem & set(TELLING.findall(item.key.lower()))):
        yield f"of the options only the key repeats “{word}” from the stem"


def absolute_word(item: Item) -> Iterator[str]:
    """A distractor that an absolute word gives away."""
    for distractor in item.distractors:
        found = ABSOLUTE.search(distractor.text)
        if found is not None and not ABSOLUTE.search(item.key):
            yield f"“{found[0]}” makes a distractor look wrong: “{distractor.text}”"


def few_options(item: Item) -> Iterator[str]:
    """Fewer than three options."""
    if item.type == "multiple_choice" and len(item.distractors) < 2:
        yield "there are only two options: half of the students guess right"


CHECKS: dict[str, Callable[[Item], Iterator[str]]] = {
    "longest key": longest_key,
    "negative stem": negative_stem,
    "all of the above": all_of_the_above,
    "overlapping options": overlapping,
    "repeated word": repeated_word,
    "absolute word": absolute_word,
    "few options": few_options,
}
