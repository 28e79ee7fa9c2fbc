"""Whether a noun tells that somebody is a man or a woman."""

from quizgen.lexicon import wordnet

MALE = frozenset(
    "king man boy father son brother husband uncle grandfather actor prince nephew monk widower "
    "bridegroom".split()
)
FEMALE = frozenset(
    "queen woman girl mother daughter sister wife aunt grandmother actress princess niece nun "
    "bride widow maid lady".split()
)


def sex_of(noun: str) -> str:
    """The sex that a noun tells: "m", "f" or ""."""
    womanly = noun.endswith(("woman", "stress", "tress", "dess", "ness"))
    if noun in FEMALE or (womanly and noun != "witness" and wordnet.is_person(noun)):
        return "f"
    manly = noun.endswith("man") and noun not in {"human", "german", "roman", "woman"}
    return "m" if noun in MALE or manly else ""
