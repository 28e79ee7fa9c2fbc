"""Forms of verbs and nouns: one door to `verb_forms` and `noun_forms`, and the way back, from a
verb's form to its base in the article's own spelling.

`base` trusts, in this order: the tag (VB is the base already); WordNet's list of irregular forms;
a known verb whose regular form is the one in the text ("planed" is from "plane", not "plan"),
the parser's lemma first; and for verbs that WordNet lacks, the parser's lemma if its form is the
one in the text, else the likeliest spelling. So "organised" gives "organise" and "armoured"
gives "armour" even where the parser says "organize" or "armoure".
"""

from functools import cache

from quizgen.lexicon.noun_forms import article_for, plural, singular
from quizgen.lexicon.verb_forms import VOWELS, gerund, participle, past, third
from quizgen.lexicon.wordnet_files import exceptions, synsets

__all__ = [
    "article_for", "base", "bases", "gerund", "participle", "past", "plural", "singular", "third",
]  # fmt: skip

BE = frozenset("am are is was were been being 'm 're ’m ’re".split())
HAVE = frozenset("has had having 've ’ve".split())
CONTRACTED = frozenset("'s ’s 'd ’d".split())
# stems that lose their e only before an ending: google, force, manage, serve, create, resize
LOSE_E = (
    "at",
    "c",
    "g",
    "s",
    "u",
    "v",
    "z",
    "bl",
    "cl",
    "dl",
    "fl",
    "gl",
    "kl",
    "pl",
    "tl",
    "ir",
    "ur",
)
PRESERVED = frozenset({"VB", "VBP"})


@cache
def base(form: str, tag: str, lemma: str) -> str:
    """The base form of a verb `form` with Penn tag `tag`, whose lemma the parser says is
    `lemma`."""
    low = form.lower()
    if low in BE or (low in CONTRACTED and lemma == "be"):
        return "be"
    if low in HAVE or (low in CONTRACTED and lemma == "have"):
        return "have"
    if tag in PRESERVED:
        return low
    irregular = () if tag == "VBZ" else exceptions(low)
    if irregular:
        return lemma if lemma in irregular else irregular[0]
    candidates = bases(low)
    fitting = [c for c in candidates if yields(c, low)]
    known = [c for c in fitting if synsets(c, "v")]
    known = known or [c for c in candidates if synsets(c, "v")]
    if known:
        return lemma if lemma in known else known[0]
    return unknown(fitting, lemma) if fitting else lemma


def unknown(fitting: list[str], lemma: str) -> str:
    """The likeliest base of a verb that WordNet lacks, of those that have the right form."""
    for candidate in fitting:
        if synsets(candidate, "n") or synsets(candidate, "a"):
            return candidate
    silent = [c for c in fitting if c.endswith("e")]
    if silent and silent[0][:-1].endswith(LOSE_E):
        return silent[0]
    return lemma if lemma in fitting and lemma not in silent else fitting[0]


def yields(candidate: str, form: str) -> bool:
    """Whether `form` is a regular form of the verb `candidate`, in either country's spelling."""
    if form.endswith("ing"):
        return form in {gerund(candidate), gerund(candidate, american=True)}
    if form.endswith("s"):
        return form == third(candidate)
    return form in {past(candidate), past(candidate, american=True)}


def bases(form: str) -> tuple[str, ...]:
    """What a regular form may come from, likeliest first."""
    for ending in ("ied", "ies"):
        if form.endswith(ending) and len(form) > 4:
            return (form[:-3] + "y", form[:-1], form[:-2])
    if form.endswith("ying") and len(form) <= 6:
        return (form[:-4] + "ie", form[:-3])
    if form.endswith(("cked", "cking")):
        cut = form.rindex("ck")
        return (form[: cut + 2], form[: cut + 1])
    for ending in ("ed", "ing", "es"):
        if form.endswith(ending) and len(form) > len(ending) + 1:
            stem = form[: -len(ending)]
            doubled = len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in VOWELS
            return (*((stem[:-1],) if doubled else ()), stem, stem + "e")
    if form.endswith("s") and not form.endswith("ss"):
        return (form[:-1],)
    return ()
