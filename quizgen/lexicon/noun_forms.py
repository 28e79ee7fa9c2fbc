"""Singular, plural and indefinite article of nouns, by rule and by WordNet's exceptions."""

import re
from functools import cache

from quizgen.lexicon.wordnet_files import exceptions, senses, synsets

VOWELS = "aeiou"
PLURALS = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet",
    "tooth": "teeth", "goose": "geese", "mouse": "mice", "louse": "lice", "ox": "oxen",
    "die": "dice", "penny": "pence", "quiz": "quizzes", "axis": "axes",
    "phenomenon": "phenomena", "criterion": "criteria", "bacterium": "bacteria", "cactus": "cacti",
    "fungus": "fungi", "nucleus": "nuclei", "stimulus": "stimuli", "alumnus": "alumni",
    "larva": "larvae", "vertebra": "vertebrae", "medium": "media", "passer-by": "passers-by",
}  # fmt: skip
UNCHANGED = frozenset(
    "aircraft bison cod deer fish grouse headquarters hertz hovercraft kilohertz means moose "
    "offspring salmon series sheep shrimp spacecraft species squid swine trout crossroads gallows "
    "kg km cm mm m mph kph ft lb oz °C °F C F percent dozen cattle police clothes savings "
    "news politics economics physics mathematics biceps yes".split()
)
F_TO_VES = frozenset(
    "calf elf half hoof knife leaf life loaf scarf self sheaf shelf thief wharf wife wolf".split()
)
O_TO_OES = frozenset(
    "buffalo cargo domino echo embargo hero mango mosquito potato tomato tornado torpedo veto "
    "volcano".split()
)
ALWAYS_S = frozenset(
    "lens gas bus virus campus bonus census genus atlas canvas iris plus bias glass news physics "
    "mathematics politics economics athletics gymnastics chaos".split()
)
HUMANS = ("human", "roman", "german", "shaman", "talisman", "ottoman", "norman", "caiman")
SILENT_H = re.compile(r"hour|heir(?!e)|honest|hono", re.I)
# a vowel letter that sounds like y or w
CONSONANT_SOUND = re.compile(
    r"eu|ewe|one\b|once\b|uni(?![nmd])|unanim|us[aeu]|ut[eio]|ubi|ur[aiou]|uk[ru]|ugan", re.I
)
NAMED_WITH_VOWEL = frozenset("AEFHILMNORSX")  # letters whose names begin with a vowel
# capitals read as a word, though the name of their first letter begins with a vowel
READ_AS_WORDS = frozenset(
    "FARC FEMA FIFA HAMAS LASER LIBOR MERS NAFTA NASA NASDAQ NATO NIMBY RADAR RAM ROM SARS SIM "
    "SWAT".split()
)

# sums and groups that take either number
EITHER = frozenset(
    "number lot majority minority half rest range variety series handful percent police team "
    "group family couple pair staff crew company government committee people public per".split()
)


def article_for(phrase: str) -> str:
    """ "a" or "an", as the sound of the first word of `phrase` asks: "an hour", "a unit",
    "an 18-month plan", "an MP"."""
    first = re.split(r"[\s\-–/]", phrase.strip().lstrip("“\"'‘£$€("))[0]
    if first[:1].isdigit():
        return "an" if read_with_vowel(first) else "a"
    letters = re.sub(r"[.’']|s$", "", first)
    if letters.isupper() and len(letters) <= 5 and letters not in READ_AS_WORDS:
        return "an" if letters[0] in NAMED_WITH_VOWEL else "a"
    if SILENT_H.match(first):
        return "an"
    vowel = first[:1].lower() in set(VOWELS) and not CONSONANT_SOUND.match(first)
    return "an" if vowel else "a"


def read_with_vowel(number: str) -> bool:
    """Whether a number in digits is read as eight, eleven or eighteen something."""
    whole = re.match(r"[\d,]*", number)
    digits = whole[0].replace(",", "") if whole else ""
    if len(digits) == 4 and "," not in number:  # a year, read in pairs
        return digits[:2] in {"11", "18"} or digits[0] == "8"
    return digits[:1] == "8" or (len(digits) % 3 == 2 and digits[:2] in {"11", "18"})


@cache
def plural(noun: str) -> str:
    """The plural of a singular noun, compounds by their last word: "bus" gives "buses"."""
    if noun in PLURALS:
        return PLURALS[noun]
    if noun in UNCHANGED or noun.lower().endswith(("craft", "ese")):
        return noun
    for joint in (" ", "-"):
        if joint in noun and not re.search(r"[- ](?:of|in|by|to|at)[- ]", noun):
            first, _, last = noun.rpartition(joint)
            return first + joint + plural(last)
    if noun.endswith("man") and not noun.lower().endswith(HUMANS):
        return noun[:-3] + "men"
    if noun.endswith("sis"):
        return noun[:-2] + "es"
    if noun.endswith("iz"):
        return noun + "zes"
    if noun in F_TO_VES or noun.endswith(("wife", "self", "shelf")):
        return noun.removesuffix("fe").removesuffix("f") + "ves"
    if noun.endswith(("s", "x", "z", "ch", "sh")) or noun in O_TO_OES:
        return noun + ("s" if noun in {"stomach", "epoch", "monarch", "loch", "eunuch"} else "es")
    if noun.endswith("y") and noun[-2:-1] not in VOWELS and noun[:1].islower():
        return noun[:-1] + "ies"
    return noun + "s"


ENDINGS = (("ies", "y"), ("es", ""), ("ves", "f"), ("ves", "fe"), ("ses", "sis"))
SINGULARS = {many: one for one, many in PLURALS.items() if one != "axis"}


@cache
def singular(noun: str) -> str:
    """The singular of a plural noun, compounds by their last word; a singular stays as it is."""
    if noun in SINGULARS:
        return SINGULARS[noun]
    if noun in UNCHANGED or noun in ALWAYS_S or noun.endswith(("ss", "craft")):
        return noun
    for joint in (" ", "-"):
        if joint in noun:
            first, _, last = noun.rpartition(joint)
            return first + joint + singular(last)
    if noun.endswith("men") and noun not in {"abdomen", "omen", "regimen", "specimen"}:
        return noun[:-3] + "man"
    if noun.endswith(("us", "is")) and not synsets(noun[:-1]):
        return noun
    candidates = [noun[:-1]] if noun.endswith("s") and len(noun) > 2 else []
    for ending, other in ENDINGS:
        if noun.endswith(ending):
            candidates.append(noun.removesuffix(ending) + other)
    fitting = [c for c in candidates if plural(c) == noun]
    if any(synsets(c) for c in fitting):
        return max(fitting, key=frequency)
    found = [w for w in exceptions(noun.lower(), "n") if " " not in w]
    if found and noun.islower() and not synsets(noun):
        return found[0]
    return fitting[-1] if fitting else noun


def frequency(noun: str) -> tuple[int, bool]:
    """How often WordNet's tagged texts have the noun, and whether WordNet knows it."""
    found = senses(noun)
    return sum(s.count for s in found), bool(found)
