"""The "it" that stands for nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quizgen.domain.document import Mention, Token
from quizgen.domain.kind import Kind


def expletive(
    token: Token,
    tokens: Sequence[Token],
    children: Mapping[int, Sequence[Token]],
    at: Mapping[int, Mention],
) -> bool:
    """Whether "it" stands for nothing ("it is likely that ...", "it rained")."""
    if token.dep == "expl":
        return True
    verb = tokens[token.head]
    if verb.lemma == "come" and any(t.text.lower() == "when" for t in children.get(verb.i, [])):
        return True  # "when it comes to prices"
    if verb.lemma in {"rain", "snow", "seem", "appear", "turn", "happen", "take"}:
        return True
    below = children.get(verb.i, [])
    if verb.pos == "ADJ" and token.i + 1 <= verb.i and opens_clause(verb, tokens):
        return True  # "making it easier to cross"
    if verb.lemma == "be":
        if any(t.dep in {"ccomp", "xcomp", "advcl", "csubj"} and t.i > verb.i for t in below):
            return True
        complement = next((t for t in below if t.dep in {"acomp", "attr"}), None)
        if complement is not None and any(
            t.dep in {"ccomp", "xcomp", "acl", "relcl"} or t.tag == "TO"
            for t in children.get(complement.i, [])
        ):
            return True
        if complement is not None and judged(complement, tokens):
            return True
        mention = at.get(complement.i) if complement is not None else None
        return mention is not None and mention.kind in {Kind.DATE, Kind.TIME, Kind.DURATION}
    return any(t.dep in {"ccomp"} and t.i > verb.i for t in below) and verb.tag == "VBN"


def judged(complement: Token, tokens: Sequence[Token]) -> bool:
    """Whether "it is common for gravel to be found", however the parser hangs it."""
    return complement.dep == "acomp" and opens_clause(complement, tokens)


def opens_clause(adjective: Token, tokens: Sequence[Token]) -> bool:
    """Whether an infinitive follows the adjective, with or without "for somebody"."""
    after = tokens[adjective.i + 1 : adjective.i + 12]
    here = [t for t in after if t.sentence == adjective.sentence]
    opened = bool(here) and here[0].text.lower() in {"for", "to"}
    return opened and any(t.tag == "TO" for t in here)
