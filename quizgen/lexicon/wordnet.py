"""What WordNet says of nouns: what class of thing they name, and how two of them are related."""

from functools import cache

from quizgen.lexicon.wordnet_files import Synset, senses, synset, synsets

__all__ = [
    "Synset", "above", "antonyms", "classes", "head", "is_animal", "is_group", "is_instance",
    "is_person", "is_place", "kin", "same_class", "share", "sisters", "synonyms", "synset",
    "synsets", "weights",
]  # fmt: skip

PARTS = ("%p", "#p", "%m", "#m", "%s", "#s")
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
    "island building workplace celestial_body".split()
)
# nouns whose commonest sense in today's articles is not that of WordNet's tagged texts
CORRECTED = {
    **dict.fromkeys(
        "agent ally barber builder creator driver emperor enemy founder host keeper king miller "
        "operator people person publisher queen rider smith writer".split(),
        "person",
    ),
    **dict.fromkeys(
        "capital city country island planet square state town village".split(), "place"
    ),
    **dict.fromkeys(
        "agency association authority bank cabinet club court navy panel press".split(), "group"
    ),
    **dict.fromkeys(
        "beaver chicken octopus otter seal tiger turtle whale".split(), "animal"
    ),
    **dict.fromkeys("fossil monitor printer rover washer".split(), "artifact"),
}  # fmt: skip
# kinds too wide to make two nouns alike
GENERAL = frozenset(
    "entity physical_entity abstraction object whole thing matter organism living_thing "
    "causal_agent person adult artifact instrumentality device group attribute relation measure "
    "psychological_feature act event communication cognition state unit natural_object "
    "causal_agency definite_quantity activity content message condition property concept".split()
)
HUMAN_TAILS = ("man", "woman", "person", "people", "master", "keeper", "maker", "worker", "smith")


@cache
def weights(noun: str) -> dict[str, float]:
    """How far each class of thing shares in the uses of `noun`; the shares add up to 1.

    Senses count by their frequency in the tagged texts of WordNet, and a little by their order.
    {} if WordNet does not know the noun.
    """
    found: dict[str, float] = {}
    for sense in senses(noun):
        name = CLASSES.get(sense.lexfile) or top(synset(sense.offset, "n"))
        found[name] = found.get(name, 0.0) + sense.count + 0.5 / sense.number
    total = sum(found.values())
    return {name: weight / total for name, weight in found.items()}


def top(one: Synset) -> str:
    """The class of one of the general synsets ("person", "group") that stand above the classes."""
    if "location" in one.lemmas:
        return "place"
    return next((name for name in CLASSES.values() if name in one.lemmas), "other")


def head(noun: str) -> str:
    """The word of a compound that WordNet may know: "vice-president" gives "president"."""
    return noun.replace("-", " ").split()[-1] if noun.strip(" -") else noun


def known(noun: str) -> str:
    """`noun` if WordNet or the corrections know it, else its last word, else ""."""
    return next((n for n in (noun, head(noun)) if n in CORRECTED or weights(n)), "")


def share(noun: str, name: str) -> float:
    """The share of class `name` in the uses of `noun`, 0 to 1; of its last word where WordNet
    lacks the whole."""
    word = known(noun)
    if word in CORRECTED:
        return float(CORRECTED[word] == name)
    return weights(word).get(name, 0.0)


@cache
def classes(noun: str) -> frozenset[str]:
    """The classes of thing that `noun` often names: {"person"} for "engineer"."""
    word = known(noun)
    if word in CORRECTED:
        return frozenset({CORRECTED[word]})
    return frozenset(name for name, part in weights(word).items() if part >= 0.25)


@cache
def is_person(noun: str) -> bool:
    """Whether `noun` names a kind of human. A name such as "Charles" is none."""
    word = known(noun)
    if not word:
        return noun.endswith(HUMAN_TAILS)
    if share(word, "person") < 0.5:
        return False
    humans = [s for s in senses(word) if s.lexfile == 18]
    return word in CORRECTED or any(not synset(s.offset, "n").instance for s in humans[:1])


@cache
def is_human_name(name: str) -> bool:
    """Whether `name` is known, as that of a human alone: "Euler", not "Newton" or "Mercury"."""
    found = synsets(name.lower(), "n")
    return bool(found) and found[0].instance and all(one.lexfile == 18 for one in found)


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
    word = known(noun)
    if share(word, "place") >= 0.5:
        return True
    if word in CORRECTED or sum(share(word, n) for n in ("artifact", "object")) < 0.5:
        return False
    return any(PLACES & set(s.lemmas) for one in synsets(word)[:1] for s in above(one))


@cache
def is_instance(name: str) -> bool:
    """Whether WordNet knows a thing of this name ("Charles", "Bonn"), whatever else the word
    means."""
    return any(s.instance for s in synsets(name))


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


def plain(lemmas: tuple[str, ...] | set[str]) -> frozenset[str]:
    """Lemmas as they are written in a text, in lower case."""
    return frozenset(w.replace("_", " ").lower() for w in lemmas)


def synonyms(lemma: str, pos: str = "n") -> frozenset[str]:
    """The other words of the two commonest senses of `lemma`."""
    return plain({w for s in synsets(lemma, pos)[:2] for w in s.lemmas}) - {lemma.lower()}


def antonyms(lemma: str, pos: str = "a") -> tuple[str, ...]:
    """The words that mean the opposite of `lemma` in one of its senses, commonest sense
    first; () where WordNet gives none."""
    found = []
    for one in synsets(lemma, pos):
        for own, offset, number, part in one.opposites:
            if own.lower() == lemma.lower().replace(" ", "_"):
                found.append(synset(offset, part).lemmas[number - 1].replace("_", " "))
    return tuple(dict.fromkeys(found))


def sisters(noun: str) -> frozenset[str]:
    """Other things of the kind that `noun` is in its commonest sense: "trumpet" for "cornet"."""
    own = synsets(noun)[:1]
    kinds = {k for one in own for parent in one.to("@", "@i") for k in parent.to("~", "~i")}
    words = {w for k in kinds if k not in own for w in k.lemmas}
    return plain(words) - synonyms(noun) - {noun.lower()}


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
    first = {s for a in synsets(one)[:2] for s in above(a)[:5]}
    second = {s for b in synsets(other)[:2] for s in above(b)[:5]}
    return any(not GENERAL & set(s.lemmas) for s in first & second)
