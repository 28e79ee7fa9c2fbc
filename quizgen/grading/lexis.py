"""The words and names of an article, read once."""

import re
from dataclasses import dataclass
from functools import lru_cache

from quizgen.grading.text import STOP, words

TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady president minister chancellor king "
    "queen prince princess general captain colonel sergeant judge senator governor mayor pope "
    "bishop saint st father sister brother aunt uncle inspector director doctor".split()
)
_WORD = re.compile(r"[^\W\d_][\w’'\-]*")
_RUN = re.compile(r"[^\W\d_][\w’'\-]*\.?(?: [^\W\d_][\w’'\-]*\.?)*")


@dataclass(frozen=True, slots=True)
class Lexis:
    """`words` are all the words of a text, `small` those that it also writes without a capital,
    `names` the runs of capitalised words, as sets with their titles apart."""

    words: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    names: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()

    def is_name(self, word: str) -> bool:
        """Whether the text writes a word with a capital only."""
        return word in self.words and word not in self.small

    def bearers(self, part: str) -> list[tuple[frozenset[str], frozenset[str]]]:
        """The names that a word is part of, each with its titles."""
        return [(name, titles) for name, titles in self.names if part in name]


@lru_cache(maxsize=64)
def read(text: str) -> Lexis:
    """The words and names of a text."""
    small = frozenset(
        w for m in _WORD.finditer(text) if m[0][0].islower() for w in words(_bare(m[0]))
    )
    names = []
    for match in _RUN.finditer(text):
        run: list[str] = []
        for token in [*match[0].split(" "), "end"]:
            if token[0].isupper():
                run.append(token)
                if not token.endswith(".") or len(token) <= 4:
                    continue
            if run:
                names.append(_name(run, small))
            run = []
    return Lexis(frozenset(words(text.replace("’s", "").replace("'s", ""))), small, tuple(names))


def _bare(token: str) -> str:
    return re.sub(r"[’']s?$", "", token)


def _name(run: list[str], small: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """A run of capitalised words without what only starts a sentence, its titles apart."""
    parts = [w for token in run for w in words(_bare(token))]
    while len(parts) > 1 and (parts[0] in small or parts[0] in STOP) and parts[0] not in TITLES:
        parts.pop(0)
    last = max((i for i, w in enumerate(parts[:-1]) if w in TITLES), default=-1)
    return frozenset(parts[last + 1 :]), frozenset(parts[: last + 1])
