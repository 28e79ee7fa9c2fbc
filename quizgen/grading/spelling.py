"""Whether a word of a response stands for a word of the key, slips of the pen allowed."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from quizgen.grading.lexis import Lexis
from quizgen.lexicon import number_words
from quizgen.lexicon.inflect import bases
from quizgen.lexicon.irregular_verbs import IRREGULAR
from quizgen.lexicon.noun_forms import SINGULARS
from quizgen.lexicon.wordnet_files import synsets

_IRREGULAR = {form: base for base, forms in IRREGULAR.items() for form in forms}
_DIGIT = re.compile(r"\d")
_OPPOSITE = ("un", "in", "im", "il", "ir", "dis", "non", "mis", "anti")
_COUNTED = frozenset({*number_words.VALUES, *number_words.SCALES})


def tolerance(word: str) -> int:
    """How many slips a word may have: short words none, because one letter makes another word."""
    return 0 if len(word) < 5 else 1 if len(word) < 9 else 2


def same(word: str, key: str, lexis: Lexis) -> bool:
    """Whether two normalised words are one: equal, forms of one word, or a slip apart."""
    if word == key:
        return True
    ordinal = _ordinal(key)
    if ordinal is not None or _DIGIT.search(word + key):
        return ordinal is not None and _ordinal(word) == ordinal
    return not forms(word).isdisjoint(forms(key)) or misspelt(word, key, lexis)


def found(word: str, many: list[str], lexis: Lexis) -> bool:
    """Whether a word is `same` as one of many."""
    return word in many or any(same(word, other, lexis) for other in many)


@lru_cache(maxsize=4096)
def forms(word: str) -> frozenset[str]:
    """A word and what it may be a form of: "climbing" gives "climb" as well."""
    regular = () if word.endswith("eed") else bases(word)
    base = {_IRREGULAR[word]} if word in _IRREGULAR else set()
    one = {SINGULARS[word]} if word in SINGULARS else set()
    return frozenset({word, *(b for b in regular if len(b) > 2), *base, *one})


@lru_cache(maxsize=4096)
def _ordinal(word: str) -> int | None:
    return number_words.read_ordinal(word)


def misspelt(word: str, key: str, lexis: Lexis) -> bool:
    """Whether `word` is a slip for `key` and not a word or name of its own: Iraq is no slip for
    Iran, nor "ilegal" for "legal"."""
    allowed = tolerance(key)
    if abs(len(word) - len(key)) > allowed:
        return False
    distance = OSA.distance(word, key, score_cutoff=allowed)
    if not allowed or distance > allowed or word in lexis.words or {word, key} & _COUNTED:
        return False
    if opposite(word, key):
        return False
    nearest = extractOne(word, lexis.words, scorer=OSA.distance, score_cutoff=allowed)
    if nearest and nearest[1] < distance and forms(nearest[0]).isdisjoint(forms(key)):
        return False
    return not _another_word(word, key)


def near(word: str, key: str) -> bool:
    """Whether somebody should look: too far for a slip, too near for chance, and no other name."""
    if len(key) < 4 or OSA.normalized_similarity(word, key) < 0.7 or opposite(word, key):
        return False
    return not any(s.instance for s in synsets(word))


def opposite(one: str, other: str) -> bool:
    """Whether one of two words is the other with a prefix that turns it round, well spelt or
    not: "unable", "ilegal"."""
    return any(
        long.startswith(prefix)
        and not short.startswith(prefix)
        and len(long) > len(prefix) + 2
        and OSA.distance(long[len(prefix) :], short) <= tolerance(short)
        for prefix in _OPPOSITE
        for long, short in ((one, other), (other, one))
    )


def _another_word(word: str, key: str) -> bool:
    """Whether WordNet knows `word` and does not count it among the synonyms of `key`, as it does
    where one is the American spelling of the other."""
    meanings = _meanings(word)
    return bool(meanings) and meanings.isdisjoint(_meanings(key))


def _meanings(word: str) -> set[tuple[str, int]]:
    likely = (word, *bases(word))
    return {(pos, s.offset) for w in likely for pos in "nvar" for s in synsets(w, pos)}
