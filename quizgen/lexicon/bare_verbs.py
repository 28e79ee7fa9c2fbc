"""A predicate as it follows "did"."""

from quizgen.domain.clause import Verb
from quizgen.lexicon import inflect


def in_base(verb: Verb, said: str) -> str:
    """The predicate `said` with its verb in the base form ("chart the river"), "" where it begins
    with another word."""
    first, _, rest = said.partition(" ")
    if first.lower() != verb.text.lower():
        return ""
    return f"{inflect.base(verb.text, verb.tag, verb.lemma)} {rest}".strip()
