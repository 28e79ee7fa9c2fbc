"""Stems and keys without a parse: the wh-phrase, names, whether one holds another."""

import re
from dataclasses import dataclass
from functools import lru_cache

from quizgen.lexicon.content_words import base, words

WH = "what|which|who|whom|whose|when|where|why|how"
BEFORE_WH = (
    "in|on|at|to|for|from|with|by|of|since|until|under|after|before|through|during|about|"
    "approximately|roughly|nearly|almost|around|into|against|over"
)
OPENING = re.compile(
    rf"^(?:According to (?P<source>.+?), )?(?P<lead>(?:(?:{BEFORE_WH}) ){{0,2}}?)"
    rf"(?P<wh>{WH})\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Opening:
    """How a stem begins: "According to `source`, `lead` `wh` `rest`"; `wh` in small letters."""

    source: str
    lead: str
    wh: str
    rest: str


@lru_cache(maxsize=2048)
def opening(stem: str) -> Opening | None:
    """How the stem begins, None if it does not begin as a question should."""
    match = OPENING.match(stem)
    if match is None:
        return None
    return Opening(
        match["source"] or "", match["lead"].strip().lower(), match["wh"].lower(), match["rest"]
    )


def bases(lemmas: frozenset[str]) -> frozenset[str]:
    """The base forms of a set of verbs, to look up words of a text in."""
    return frozenset(base(lemma) for lemma in lemmas)


def name_runs(text: str) -> list[str]:
    """Runs of capitalised words, possessive endings left out, in order."""
    runs = re.findall(r"[A-Z][\w’'-]*(?: (?:of |the |de |van )*[A-Z][\w’'-]*)*", text)
    return [re.sub(r"['’]s?$", "", run) for run in runs]


def names_of(text: str) -> frozenset[str]:
    """The different runs of capitalised words, each as one."""
    return frozenset(name_runs(text))


@lru_cache(maxsize=16384)
def contains(text: str, phrase: str) -> bool:
    """Whether the words of `phrase` stand in `text` in a row, whatever their capitals."""
    sought = " ".join(words(phrase)).lower()
    return bool(sought) and f" {sought} " in f" {' '.join(words(text)).lower()} "


def unbalanced(text: str) -> bool:
    """Whether a quotation mark or bracket lacks its other half."""
    return (
        text.count('"') % 2 == 1
        or text.count("“") != text.count("”")
        or text.count("(") != text.count(")")
        or text.count("[") != text.count("]")
        or text.count("‘") > text.count("’")
    )
