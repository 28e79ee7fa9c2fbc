"""Which words of a statement may be turned into their opposites to make a false one."""

import re

from quizgen.distractors.words import WORD
from quizgen.domain.clause import Clause, Role
from quizgen.domain.document import Document, Token

DENIED = re.compile(r"\b(?:no|not|never|without|nobody|nothing|refused|failed)\b")
AIM = re.compile(r"\b(?:in order|so as|in an effort|helps?|helped|trying|tried) to $|ing to $")
ORDER = frozenset("before after".split())  # a trap for quick readers, nothing more
FAMILY = frozenset(
    "father mother son sons daughter daughters brother brothers sister sisters uncle aunt nephew "
    "niece".split()
)
MORE = re.compile(r"(?:in|de)creas")
SIDES = frozenset("supporters opponents winners losers advantage advantages disadvantages".split())
FADED = frozenset("early late positive negative possible public private easy difficult".split())
# pairs of which nobody would take the second for true
SILLY = frozenset(
    "lack lacks lacked harm harms harmed enormous smallest hated hates ashamed calm sick cowardly "
    "foolish ugly unknown inactive unpopular closed aunt uncle".split()
)


def tempts(true: str, false: str, clause: Clause, document: Document) -> bool:
    """Whether the turned word makes the statement plainly false, and still sensible: not within
    "no plans to ...", not an early or late decade, not "members of the public", not a comparison
    without its other half ("the larger effort"), not what a mother or father is."""
    word, other = changed(true, false)
    before = true.lower().partition(word)[0]
    if {word, other} & (SILLY | ORDER) or DENIED.search(before) or AIM.search(before):
        return False
    if {word, other} & FAMILY and clause.first(Role.ATTRIBUTE) is not None:
        return False
    if word in FAMILY and len(FAMILY & set(WORD.findall(true.lower()))) > 1:
        return False  # "a brother and three sisters, Ann, Bea and Cleo"
    found = [
        t
        for t in document.tokens
        if t.sentence == clause.evidence.sentence and t.text.lower() == word
    ]
    if not found:
        return False  # it stands in for a pronoun: nothing that this sentence says
    for token in found:
        by_the_way = token.dep not in {"acomp", "amod", "ROOT", "conj"}
        if token.tag == "JJ" and (by_the_way or word in FADED):
            return False
        if token.tag == "JJ" and joined(token, document):
            return False  # "legal and licensed", "legal, cultural and financial"
        formed = token.tag in {"VBG", "VBN"} or word.endswith("ed")
        if formed and token.dep == "amod" and not MORE.match(word):
            return False  # "a heated debate"
        if token.tag == "JJR" and token.dep == "amod" and word not in {"older", "younger"}:
            return False
        if token.tag.startswith("NN") and word not in FAMILY | SIDES:
            return False
    return True


def joined(token: Token, document: Document) -> bool:
    """Whether an adjective is one of several."""
    return token.dep == "conj" or document.child(token.i, "conj") is not None


def changed(true: str, false: str) -> tuple[str, str]:
    """The first words in which the two differ, but for "a" beside "an"."""
    first, second = (
        [w.removesuffix("’s").removesuffix("'s") for w in WORD.findall(text.lower())]
        for text in (true, false)
    )
    pairs = zip(first, second, strict=False)
    return next(((a, b) for a, b in pairs if a != b and {a, b} != {"a", "an"}), ("", ""))
