"""Which words of a statement may be turned into their opposites to make a false one."""

import re

from quizgen.distractors.words import WORD
from quizgen.domain.clause import Clause
from quizgen.domain.document import Document, Token

DENIED = re.compile(r"\b(?:no|not|never|without|nobody|nothing|refused|failed)\b")
AIM = re.compile(r"\b(?:in order|so as|in an effort|helps?|helped|trying|tried) to $|ing to $")
ORDER = frozenset("before after later earlier".split())  # a trap for quick readers, nothing more
MORE = re.compile(r"(?:in|de)creas")
# "was reduced to two islands"
CHANGED = re.compile(r"\b(?:reduc|increas|decreas|shorten|lengthen|narrow|widen)\w+ to\b")
ABLE = frozenset("able unable".split())
STATE = re.compile(r"\b(?:is|are|was|were|been|be) (?:\w+ly )?$")
FADED = frozenset(
    "early late positive negative possible public private easy difficult visible invisible legal "
    "illegal common rare effective ineffective internal external".split()
)
# "blamed it for closing the right gate"
JUDGED = re.compile(r"\b(?:prais|critici[sz]|condemn|blam|reward|punish)\w+ .*\bfor \w+ing\b")
MEASURED = re.compile(r"\b(?:more|less|most|least|to) $")  # "less important", "to better defend"
AGAINST = re.compile(r"^ against\b")  # what was defended against is not attacked against
CARRYING = frozenset({"acomp", "oprd", "xcomp", "prep"})
STEM = 6  # letters that two words of one root share
# pairs of which nobody would take the second for true
SILLY = frozenset(
    "lack lacks lacked harm harms harmed enormous smallest hated hates ashamed calm sick cowardly "
    "foolish ugly unknown inactive unpopular closed aunt uncle unimportant unnecessary exclude "
    "preserve preserves preserved furious "
    "excludes excluded".split()
)


def tempts(true: str, false: str, clause: Clause, document: Document) -> bool:
    """Whether the turned word makes the statement plainly false, and still sensible: not within
    "no plans to ...", not an early or late decade, not "members of the public", not a comparison
    without its other half ("the larger effort")."""
    word, other = changed(true, false)
    before = true.lower().partition(word)[0]
    if (
        {word, other} & (SILLY | ORDER)
        or CHANGED.search(true)
        or DENIED.search(before)
        or AIM.search(before)
    ):
        return False
    if AGAINST.search(true.lower().partition(word)[2]):
        return False
    if JUDGED.search(true) or MEASURED.search(before) or again(word, other, true):
        return False
    if word in ABLE and not STATE.search(before):
        return False
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
        if token.tag.startswith("NN"):
            return False
    return True


def carries(word: str, clause: Clause, document: Document) -> bool:
    """Whether the statement turns on the word: it is the verb, what the verb says of the subject
    ("is able to"), the place or direction it takes, or the highest or lowest of something that it
    has. An opposite in a subordinate place ("a minor analysis") makes no sense or is no matter."""
    found = [
        t
        for t in document.tokens
        if t.sentence == clause.evidence.sentence and t.text.lower() == word
    ]
    return bool(found) and all(turns_on(t, clause.root, document) for t in found)


def turns_on(token: Token, root: int, document: Document) -> bool:
    """Whether the verb at `root` is the token, or takes it as what carries the statement."""
    if token.i == root:
        return True
    if token.tag == "JJS" and token.dep == "amod":
        noun = document.tokens[token.head]
        return noun.head == root and noun.dep == "dobj"
    return token.head == root and token.dep in CARRYING


def again(word: str, other: str, true: str) -> bool:
    """Whether the statement has a word of the same root beside the one turned: "formal rule" is
    not told from "ruling formally" by turning one of them."""
    words = [w for w in WORD.findall(true.lower()) if w not in {word, other}]
    roots = {w[:STEM] for w in (word, other) if len(w) >= STEM}
    return any(w[:STEM] in roots for w in words)


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
