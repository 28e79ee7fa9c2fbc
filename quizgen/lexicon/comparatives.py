"""Comparatives and what stands against them."""

from quizgen.lexicon.opposites import OPPOSITES
from quizgen.lexicon.wordnet_files import exceptions, synsets


def base(comparative: str) -> str:
    """The plain adjective: "old" for "older", "expensive" for "more expensive"; "" for what is no
    comparative."""
    first, _, rest = comparative.partition(" ")
    if first in {"more", "less"} and rest and " " not in rest:
        return rest
    if " " in comparative or not comparative.endswith("er"):
        return ""
    stems = (comparative[:-2], comparative[:-1], comparative[:-3], comparative[:-3] + "y")
    known = exceptions(comparative, "a")
    return next((s for s in (*known, *stems) if len(s) > 2 and synsets(s, "a")), "")


def contrary(comparative: str) -> str:
    """The opposite: "younger" for "older", "less expensive" for "more expensive"; "" if unknown."""
    first, _, rest = comparative.partition(" ")
    if rest:
        return f"{'less' if first == 'more' else 'more'} {rest}" if base(comparative) else ""
    return OPPOSITES.get(comparative, "")
