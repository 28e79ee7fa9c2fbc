"""What a word means, where WordNet knows one meaning only, or one that is met far oftener."""

import re
from dataclasses import dataclass
from functools import cache

from quizgen.lexicon.wordnet import antonyms
from quizgen.lexicon.wordnet_files import Synset, senses, synsets

COMMONEST, FAMILIAR, EVERYDAY = 4.0, 4.3, 5.2  # on the Zipf scale
ROOT = 4  # letters
PREFIX = re.compile(r"^(?:un|in|im|il|ir|dis|mis|re|over|under|out|fore|pre)")
HUMAN = re.compile(r"^(\w{3,}?)(?:s?man|s?woman|person)$")
# WordNet's files of animals, artefacts, the body, food, plants, amounts and substances
OBJECTS = frozenset({5, 6, 8, 13, 20, 23, 27})
OFTEN, SENSES = 9, 5  # times that the one sense of several was met; senses at most
TENTH = 10  # times that the one sense was met for each time that another was
USAGE = re.compile(r"^\(?(?:often |usually |sometimes )?(?:used|said) (?:of|to|for|in|with|as)\b")
FEWEST, MOST = 3, 12  # words of a meaning
ASIDE = re.compile(r"\s*\([^)]*\)\s*")
# a bracket that holds what the verb asks for: "give weight to (a message)"
NEEDED = re.compile(r"\b(to|with|of|for|on|from) \(([^)]*)\)(?=$|;)")
CLUMSY = re.compile(
    r"\b(?:to|with|of|for|in|from) or\b|(?:\bor\b.*){3}|\byour (?!own)|\bnot \w+ or\b|"
    r"\b(?:with|of|to|for|from) (?:usually|especially|often|by|through|because)\b|"
    r"^(?:as|like|being)\b|, as (?:from|by|in)\b"
)
PLAIN = frozenset(
    "which where something someone person thing things often usually especially".split()
)
NOUN_FIRST = re.compile(r"^(?:a|an|the|any|someone|something|anyone) |^(?!\w*s )\w+ ")
ALL = re.compile(r"\b(?:all|every|everything|whole|worldwide|total)\b")
STRANDED = re.compile(r"\b(?:for|of|to|with|in|on|at|by|from|etc\.?)$")
# glosses that send the reader on to another word
SENDING_ON = re.compile(
    r"\b(?:of or relating|relating to|pertaining|characteristic of|of or|genus|family|order|"
    r"any of|species|act of|one who|someone who|state of|quality of|trait of|capable of|"
    r"related to)\b"
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
    found = chief(word, pos)
    if found is None:
        return None
    sense = senses(word, pos)[0]
    if not sense.count or sense.lexfile in OBJECTS or USAGE.match(found.gloss):
        return None  # read nowhere in that sense, the name of a thing, or no meaning at all
    gloss = plainly(found)
    if pos == "n" and not NOUN_FIRST.match(gloss):
        return None
    if not gloss or SENDING_ON.search(gloss) or CLUMSY.search(gloss):
        return None
    if given_away(word, found, gloss) or overshadowed(word, pos):
        return None
    if (pos != "v" and STRANDED.search(gloss)) or harder(word, gloss):
        return None  # "showing fond affection for"; "larger than a phoneme"
    return Meaning(word, pos, gloss)


@cache
def chief(word: str, pos: str) -> Synset | None:
    """The only sense of `word`, or the one that WordNet met often and the others hardly ever. An
    adjective or noun of several is taken in other senses too easily: an uneasy truce."""
    found, counted = synsets(word, pos), senses(word, pos)
    if len(found) == 1:
        return found[0]
    if not found or len(found) > (SENSES if pos == "v" else 2) or counted[0].count < OFTEN:
        return None
    others = sum(s.count for s in counted[1:])
    return found[0] if others * TENTH <= counted[0].count else None


def explained(word: str, pos: str) -> str:
    """What `word` means in a few words, "" where WordNet has no one meaning of it."""
    found = chief(word, pos)
    return plainly(found) if found is not None else ""


def distant(one: Meaning, word: str) -> bool:
    """Whether `word`, not of the same passage, is not only apart from `one` but no next of kin of
    it, and neither is in the meaning of the other."""
    own = chief(one.word, one.pos)
    others = synsets(word, one.pos)
    if own is None or not apart(one, word):
        return False
    if beyond(own) & {s for o in others for s in beyond(o)} or tells(word, own.gloss):
        return False
    wide = ALL.search(own.gloss) is not None
    return not any(
        tells(one.word, o.gloss)
        or longer(own.gloss) & longer(o.gloss)
        or (wide and ALL.search(o.gloss))
        for o in others
    )


def beyond(one: Synset) -> set[Synset]:
    """What lies above or beside a sense, and what WordNet would have the reader see there."""
    near = {s for s in one.to("@", "&") if "person" not in s.lemmas}
    return near | {s for n in (one, *near) for s in n.to("^")}


def apart(one: Meaning, word: str) -> bool:
    """Whether `word` cannot be said to mean what `one` tells: none of its meanings is that of
    `one`, above or below it, or told in like words."""
    own = chief(one.word, one.pos)
    if own is None:
        return False
    near = own.around("@", "~", "&")
    others = synsets(word, one.pos)
    if not others or any(near & o.around("@", "~", "&") for o in others):
        return False
    return not any(longer(own.gloss) & longer(o.gloss) for o in others[:3])


@cache
def longer(gloss: str) -> frozenset[str]:
    """The words of a gloss that tell something."""
    return frozenset(re.findall(r"[a-z]{5,}", gloss.lower())) - PLAIN


def plainly(one: Synset) -> str:
    """The first part of a gloss without asides and examples, "" where it is too long or short."""
    first = NEEDED.sub(r"\1 \2", one.gloss.split(";")[0].split('"')[0].strip())
    first = ASIDE.sub(" ", first)
    text = " ".join(first.split()).strip(" ,:").removeprefix("to ")
    text = text.replace("enterprise of project", "enterprise or project")  # a slip of WordNet's
    return text if FEWEST <= len(text.split()) <= MOST else ""


def given_away(word: str, one: Synset, gloss: str) -> bool:
    """Whether the gloss has the word or its root in it, in another spelling ("archaeology") or
    under a prefix ("direction" in "redirect"), or the word only undoes or compounds everyday
    words: "unfamiliar", "workman"."""
    base = PREFIX.sub("", word)
    if tells(word, gloss) or any(tells(lemma, gloss) for lemma in one.lemmas if akin(lemma, word)):
        return True
    if base != word and len(base) >= ROOT and tells(base, gloss):
        return True
    if any(akin(word, w) for w in longer(gloss)):
        return True
    if base != word and base in antonyms(word, one.pos) and frequency(base) > FAMILIAR:
        return True
    made = HUMAN.match(word)
    return made is not None and frequency(made[1]) > FAMILIAR


def akin(word: str, other: str) -> bool:
    """Whether two words have one root: "govern" and "governing"."""
    size = max(ROOT, min(len(word), len(other)) - 2)
    return word[:size] == other[:size]


def overshadowed(word: str, pos: str) -> bool:
    """Whether another sense of the word has an everyday synonym and the chief one none: that
    sense is meant today, whatever older texts meant, as "change" by "modify"."""
    own, *others = (usual(word, s) for s in synsets(word, pos))
    return own == 0 and any(other >= EVERYDAY for other in others)


def usual(word: str, one: Synset) -> float:
    """How common the commonest other word of a sense is."""
    return max((frequency(w) for w in one.lemmas if w != word), default=0.0)


def harder(word: str, gloss: str) -> bool:
    """Whether a meaning has a rare word in it, and the word that it explains is none."""
    return frequency(word) > 0 and not all(heard(w) for w in longer(gloss))


def heard(word: str) -> bool:
    """Whether a word, or the one that it is made of ("rudely"), is met now and then."""
    return any(frequency(w) > 0 for w in (word, re.sub(r"(?:ly|s|d|ed|ing)$", "", word)))


def tells(word: str, gloss: str) -> bool:
    """Whether the gloss has the word, or one of its root, in it."""
    root = word[: max(4, len(word) - 3)]
    return any(
        w.startswith(root) or word.startswith(w[: max(5, len(w) - 2)])
        for w in re.findall(r"[a-z]{4,}", gloss.lower())
    )


def frequency(word: str) -> float:
    """The word's frequency in English on the Zipf scale, 0 for rare words (below 3)."""
    from wordfreq import zipf_frequency  # noqa: PLC0415  loads its list of words

    return float(zipf_frequency(word, "en", wordlist="small"))
