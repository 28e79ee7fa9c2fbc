"""Several together for whom "they" may stand: "Ann and Tom", the scientists of "a team of
scientists"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from quizgen.domain.document import Antecedent, Token
from quizgen.parsing.referents import GROUPS, Cast, Referent, referent
from quizgen.parsing.script import SUBJECTS, Script

MOST = 3  # names in a row
ANIMALS_TOO = GROUPS | {"panel", "pair", "trio", "herd", "pack"}


def several(
    script: Script, cast: Cast, found: Mapping[int, Antecedent], token: Token
) -> Iterator[Referent]:
    """Those who are the subject together, by the token that heads it."""
    if token.dep not in SUBJECTS or token.pos not in {"NOUN", "PROPN"}:
        return
    chain = row(script, token)
    if chain:
        ones = [referent(script, cast, found, t) for t in chain]
        sure = [one for one in ones if one is not None and one.human and one.usable]
        alone = all(not one.antecedent.plural for one in sure)
        if len(sure) == len(chain) == len({one.identity for one in sure}) and alone:
            *first, last = [one.antecedent.text for one in sure]
            text = ", ".join(first) + " and " + last
            yield Referent(token.i, Antecedent(text, None, True), True, True, "", True)
    member = members(script, token)
    one = referent(script, cast, found, member) if member is not None else None
    if one is not None and one.human and one.usable and one.antecedent.entity is None:
        text = one.antecedent.text.removeprefix("the ")
        yield Referent(token.i, Antecedent(f"the {text}", None, True), True, True, "", True)


def row(script: Script, first: Token) -> list[Token]:
    """What "and" joins to a subject, itself in front; empty where it stands alone, or "or" joins
    it."""
    chain = [first]
    while len(chain) <= MOST:
        below = script.children(chain[-1].i)
        words = {t.text.lower() for t in below if t.dep == "cc"}
        joined = [t for t in below if t.dep == "conj" and t.pos in {"NOUN", "PROPN"}]
        if words - {"and"} or len(joined) > 1:
            return []
        if not joined:
            break
        chain += joined
    return chain if 1 < len(chain) <= MOST else []


def members(script: Script, group: Token) -> Token | None:
    """The plural noun that tells of whom a group is: "a team of scientists"."""
    if group.lemma.lower() not in ANIMALS_TOO or group.tag != "NN":
        return None
    for of in script.children(group.i):
        if of.text.lower() == "of" and of.i == group.i + 1:
            return next((t for t in script.children(of.i) if t.tag == "NNS"), None)
    return None
