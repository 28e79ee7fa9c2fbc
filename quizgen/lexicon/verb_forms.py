"""Past, participle and gerund of a verb, by the rules of spelling and a table of the irregular.

Nothing is respelt: the forms build on the base form as given ("organise" gives "organised").
Which consonants double is taken from WordNet's list of exceptions, which holds every form that
does; it spells as in Britain (travelled), and `american=True` undoes that.
"""

import re
from functools import cache

from quizgen.lexicon.irregular_verbs import IRREGULAR, PREFIXED
from quizgen.lexicon.wordnet_files import exceptions

VOWELS = "aeiou"
THIRD = {"be": "is", "have": "has"}
ENDING_OES = frozenset(
    "do echo embargo forgo go outdo outgo overdo redo torpedo undergo undo veto".split()
)
# doubled though WordNet's list lacks it, and single though it is one syllable
DOUBLED = frozenset("babysit caravan equip format input output program waterski zigzag".split())
SINGLE = frozenset({"bus"})
# verbs in -l and -p of more than one syllable that double in America too
ALWAYS = frozenset(
    "annul appal compel control corral dispel distil enrol enthral equip excel expel extol fulfil "
    "handicap impel instil kidnap patrol propel rebel repel".split()
)


@cache
def past(lemma: str, *, american: bool = False) -> str:
    """The simple past: "carry" gives "carried", "take" gives "took"."""
    found = irregular(lemma)
    return found[0] if found else regular(lemma, american=american)


@cache
def participle(lemma: str, *, american: bool = False) -> str:
    """The past participle: "take" gives "taken"."""
    found = irregular(lemma)
    return found[1] if found else regular(lemma, american=american)


def third(lemma: str) -> str:
    """The third person singular of the present: "carry" gives "carries"."""
    if lemma in THIRD:
        return THIRD[lemma]
    if lemma.endswith("iz") and len(lemma) < 6:
        return lemma + "zes"
    if lemma.endswith(("s", "x", "z", "ch", "sh")) or lemma in ENDING_OES:
        return lemma + ("s" if lemma in {"stomach", "loch"} else "es")
    if lemma.endswith("y") and lemma[-2:-1] not in VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


@cache
def gerund(lemma: str, *, american: bool = False) -> str:
    """The form in -ing: "lie" gives "lying", "stop" gives "stopping"."""
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and not keeps_e(lemma):
        return lemma[:-1] + "ing"
    return stem(lemma, american=american) + "ing"


def irregular(lemma: str) -> tuple[str, str] | None:
    """Past and participle of an irregular verb, also of one with a prefix ("overtake")."""
    if lemma in IRREGULAR:
        return IRREGULAR[lemma]
    for prefix in PREFIXED:
        simple = lemma.removeprefix(prefix)
        if simple != lemma and simple in IRREGULAR:
            first, second = (prefix + form for form in IRREGULAR[simple])
            if lemma in exceptions(first):
                return first, second
    return None


def regular(lemma: str, *, american: bool) -> str:
    """The regular past in -ed."""
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in VOWELS:
        return lemma[:-1] + "ied"
    return stem(lemma, american=american) + "ed"


def keeps_e(lemma: str) -> bool:
    """Whether the final e stays before -ing, as in "singe", "binge" and "age" (not: "ageing")."""
    return lemma in {"be", "singe", "swinge", "tinge", "binge", "whinge"}


def stem(lemma: str, *, american: bool) -> str:
    """The base before -ed and -ing: "stop" gives "stopp", "panic" gives "panick"."""
    if lemma.endswith("c") and not lemma.endswith(("rc", "sc", "nc")) and len(lemma) > 3:
        return lemma + "k"
    doubled = lemma + lemma[-1:]
    if lemma in DOUBLED or (lemma not in SINGLE and ends_short(lemma) and one_syllable(lemma)):
        return doubled
    if lemma not in exceptions(doubled + "ed") and lemma not in exceptions(doubled + "ing"):
        return lemma
    british_only = american and lemma[-1] in "lp" and lemma not in ALWAYS
    return lemma if british_only else doubled


def ends_short(lemma: str) -> bool:
    """Whether it ends in one vowel and one consonant that can double."""
    body = "  " + lemma.replace("qu", "qw")
    return body[-1] not in VOWELS + "chjqwxy" and body[-2] in VOWELS and body[-3] not in VOWELS


def one_syllable(lemma: str) -> bool:
    """Whether the word has one group of vowels."""
    return len(re.findall(r"[aeiou]+|(?<=[^aeiou])y", lemma.replace("qu", "qw"))) == 1
