"""What a word means, where WordNet knows one meaning only."""

import re
from dataclasses import dataclass
from functools import cache

from quizgen.lexicon.wordnet_files import Synset, senses, synsets

COMMONEST = 3.75  # on the Zipf scale
OBJECTS = frozenset({5, 6, 13, 20})  # WordNet's files of animals, artefacts, food, plants
USAGE = re.compile(r"^\(?(?:often |usually |sometimes )?(?:used|said) (?:of|to|for|in|with|as)\b")
FEWEST, MOST = 3, 12  # words of a meaning
ASIDE = re.compile(r"\s*\([^)]*\)\s*")
PLAIN = frozenset(
    "which where something someone person thing things often usually especially".split()
)
NOUN_FIRST = re.compile(r"^(?:a|an|the|any|someone|something|anyone) |^(?!\w*s )\w+ ")
# glosses that send the reader on to another word
SENDING_ON = re.compile(
    r"\b(?:of or relating|relating to|pertaining|characteristic of|of or|genus|family|order|"
    r"any of|species|act of|one who|someone who|state of|quality of|capable of)\b"
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word in its base form and what it means, in a few words."""

    word: str
    pos: str
    gloss: str


@cache
def meaning(word: str, pos: str) -> Meaning | None:
    """The one meaning of `word` as a noun, verb or adjective ("n", "v", "a"); None for a common
    word, one of several meanings, or one whose meaning is told by itself."""
    if len(word) < 5 or frequency(word) > COMMONEST:
        return None  # most words, and no need to look them up
    found = synsets(word, pos)
    if len(found) != 1:
        return None
    sense = senses(word, pos)[0]
    if not sense.count or sense.lexfile in OBJECTS or USAGE.match(found[0].gloss):
        return None  # read nowhere in that sense, the name of a thing, or no meaning at all
    gloss = plainly(found[0])
    if pos == "n" and not NOUN_FIRST.match(gloss):
        return None
    if not gloss or SENDING_ON.search(gloss) or tells(word, gloss):
        return None
    return Meaning(word, pos, gloss)


def apart(one: Meaning, word: str) -> bool:
    """Whether `word` cannot be said to mean what `one` tells: none of its meanings is that of
    `one`, above or below it, or told in like words."""
    (own,) = synsets(one.word, one.pos)
    near = {own, *own.to("@", "~", "&")}
    others = synsets(word, one.pos)
    if not others or near & {s for o in others for s in (o, *o.to("@", "~", "&"))}:
        return False
    return not any(longer(own.gloss) & longer(o.gloss) for o in others[:3])


def longer(gloss: str) -> set[str]:
    """The words of a gloss that tell something."""
    return set(re.findall(r"[a-z]{5,}", gloss.lower())) - PLAIN


def plainly(one: Synset) -> str:
    """The first part of a gloss without asides and examples, "" where it is too long or short."""
    first = ASIDE.sub(" ", one.gloss.split(";")[0]).split('"')[0]
    text = " ".join(first.split()).strip(" ,:")
    return text if FEWEST <= len(text.split()) <= MOST else ""


def tells(word: str, gloss: str) -> bool:
    """Whether the gloss has the word, or one of its root, in it."""
    root = word[: max(4, len(word) - 3)]
    return any(
        w.startswith(root) or word.startswith(w[: max(5, len(w) - 2)])
        for w in re.findall(r"[a-z]{4,}", gloss.lower())
    )


def frequency(word: str) -> float:
    """The word's frequency in English on the Zipf scale."""
    from wordfreq import zipf_frequency  # noqa: PLC0415  loads its list of words

    return float(zipf_frequency(word, "en", wordlist="small"))
