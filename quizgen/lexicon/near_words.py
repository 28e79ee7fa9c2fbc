"""Words so near in meaning that one can be taken for the other by who does not know it."""

from functools import cache

from quizgen.lexicon.wordnet import GENERAL
from quizgen.lexicon.wordnet_files import Synset, synsets

STEPS = 3  # up to a kind that takes in both
# WordNet's files of acts, attributes, thoughts, groups, relations and states, which hold all sorts
WIDE = frozenset({4, 7, 9, 14, 24, 26})
VERY_GENERAL = frozenset(
    "act activity attribute cognition content event happening idea quality relation state "
    "condition trait property".split()
)
TAIL = 6  # last letters that give a word away: "relatedness" for "connectedness"


@cache
def near(one: str, other: str, pos: str) -> bool:
    """Whether the commonest senses of two nouns lie in one of WordNet's files, if it is no wide
    one, or some steps below one kind; of two adjectives, whether they belong to one cluster or
    tell one attribute."""
    first, second = ([s for s in synsets(word, pos) if not s.instance][:1] for word in (one, other))
    if pos == "a":
        return any(cluster(a) & cluster(b) for a in first for b in second)
    return any(
        (a.lexfile == b.lexfile and a.lexfile not in WIDE) or kinds(a) & kinds(b)
        for a in first
        for b in second
    )


def kinds(one: Synset) -> set[Synset]:
    """A sense and what it is a kind of, a few steps up, but for what takes in all sorts."""
    found = level = {one}
    for _ in range(STEPS):
        level = {k for s in level for k in s.to("@")}
        found = found | level
    return {k for k in found if not (GENERAL | VERY_GENERAL) & set(k.lemmas)}


def cluster(one: Synset) -> set[Synset]:
    """What an adjective is gathered round or tells of."""
    heads = {one, *one.to("&")}
    return heads | {s for h in heads for s in h.to("=")}


def of_doing(noun: str) -> bool:
    """Whether a noun is the -ing form of a verb: "weeping", not "inkling"."""
    root = noun.removesuffix("ing")
    if root == noun or len(root) < len("do"):
        return False
    bases = {root, root + "e", root[:-1] if root[-1] == root[-2] else root}
    return any(synsets(b, "v") for b in bases)


def rhymes(word: str, gloss: str) -> bool:
    """Whether a word of the gloss ends as the word does, in more than a mere ending."""
    return any(w.endswith(word[-TAIL:]) for w in gloss.lower().split() if len(word) > TAIL)
