"""Verb forms, in the article's own spelling.

The base form comes from the form that the article has ("organised" gives "organise", never
"organize"), checked against WordNet's verbs; nothing is looked up in a table of one country's
spelling.
"""

from quizgen.lexicon import wordnet

THIRD = {"be": "is", "have": "has", "do": "does", "go": "goes"}
VOWELS = "aeiou"


def base(form: str, tag: str, lemma: str) -> str:
    """The base form of a verb `form` with Penn tag `tag`, whose lemma the parser says is `lemma`.

    The parser's lemma is kept where the form can come from it, or is irregular; else the
    candidate that WordNet knows as a verb.
    """
    low = form.lower()
    if tag == "VB" or (tag == "VBP" and low not in {"am", "are", "'re", "’re", "'m", "’m"}):
        return low
    candidates = bases(low)
    if lemma != low and (not candidates or lemma in candidates):
        return lemma
    if lemma == low and not low.endswith(("ed", "ing", "s")):
        return lemma
    return next((c for c in candidates if wordnet.synsets(c, "v")), lemma)


def bases(form: str) -> tuple[str, ...]:
    """What a regular form may come from, likeliest first."""
    for ending in ("ied", "ies"):
        if form.endswith(ending) and len(form) > 4:
            return (form[:-3] + "y", form[:-1])
    if form.endswith("ying") and len(form) <= 5:
        return (form[:-4] + "ie", form[:-3])
    for ending in ("ed", "ing", "es"):
        if form.endswith(ending) and len(form) > len(ending) + 1:
            stem = form[: -len(ending)]
            doubled = len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in VOWELS
            return (*((stem[:-1],) if doubled else ()), stem, stem + "e")
    if form.endswith("s") and not form.endswith("ss"):
        return (form[:-1],)
    return ()


def third(lemma: str) -> str:
    """The third person singular of the present: "carry" gives "carries"."""
    if lemma in THIRD:
        return THIRD[lemma]
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"
