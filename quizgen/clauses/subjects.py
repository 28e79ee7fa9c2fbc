"""Whose clause it is: the subject that a verb has or shares with another."""

from quizgen.clauses.phrases import Phrases
from quizgen.clauses.spans import is_list, phrase, set_off
from quizgen.domain.clause import Part, Role
from quizgen.domain.document import Document, Token
from quizgen.domain.kind import PLACES, Kind

# what people do to a thing
NAMED = frozenset("vote name call declare elect crown rename title dub".split())
# with these a noun does not tell which one is meant
UNTOLD = frozenset({"a", "an", "one", "another"})
CLOSING = frozenset({",", "–", "—", ")"})
BEARING = frozenset({Kind.PERSON, Kind.ORGANISATION})


def subject_token(phrases: Phrases, root: Token) -> tuple[Token | None, Token | None]:
    """The head of the subject, and the verb that it is shared with if it is."""
    document = phrases.document
    subject = document.child(root.i, "nsubj", "nsubjpass")
    if subject is None:
        subject = gerund(document, root)
    if subject is not None:
        return behind_source(document, root, subject), None
    before = before_verb(document, root)
    if before is not None:
        return (before, None) if before.head == root.i else (None, None)
    token = root
    while token.dep == "conj" and document.child(token.i, "expl", "csubj") is None:
        token = document.tokens[token.head]
        if token.pos not in {"VERB", "AUX"}:
            return None, None
        subject = document.child(token.i, "nsubj", "nsubjpass")
        if subject is not None:
            return (None, None) if torn(phrases, root, token) else (subject, token)
    return None, None


def before_verb(document: Document, root: Token) -> Token | None:
    """The name right before a verb that "and" joins, which must be its subject, whatever the parser
    takes it for: "The critic calls the cheese “made in Kent” and Berg visits"."""
    if root.dep != "conj" or root.tag not in {"VBD", "VBZ", "VBP"} or root.i < 2:
        return None
    joined, before = document.tokens[root.i - 2 : root.i]
    if before.pos != "PROPN" or joined.text.lower() not in {"and", "but", "while"}:
        return None
    own = before.dep == "compound" if before.head == root.i else before.head < before.i
    return before if own else None


def behind_source(document: Document, root: Token, subject: Token) -> Token:
    """The subject behind a name that only tells whose word it is: "According to the mayor, Anna
    Berg, the bridge needs paint"."""
    before = [t for t in document.children(root.i) if t.text == "According" and t.i < subject.i]
    kept = phrase(document, subject.i, without={"appos"})
    if not before or subject.pos != "PROPN" or not kept or not set_off(document, kept[0]):
        return subject
    if document.subtree(before[0].i)[-1] != kept[0] - 2:
        return subject
    others = [t for t in document.children(root.i) if t.dep == subject.dep and t.i > subject.i]
    described = [t for t in document.children(subject.i) if t.dep == "appos"]
    return (others or described or [subject])[0]


def gerund(document: Document, root: Token) -> Token | None:
    """The -ing clause that is the subject: "Closing the mill saved money"."""
    deed = document.child(root.i, "csubj")
    if deed is None or deed.tag != "VBG" or deed.i > root.i:
        return None
    return deed if document.child(deed.i, "nsubj", "mark", "aux") is None else None


def torn(phrases: Phrases, root: Token, lender: Token) -> bool:
    """Whether a conjunct may belong to a lesser clause that stands between it and the verb
    that lends its subject, or share that verb's passive."""
    document = phrases.document
    tokens = document.children(lender.i)
    between = any(
        t.dep == "advcl"
        and lender.i < t.i < root.i
        and document.child(t.i, "nsubj", "nsubjpass") is not None
        for t in tokens
    )
    passive = any(t.dep == "auxpass" for t in tokens)
    alone = document.child(root.i, "dobj", "attr", "acomp", "xcomp", "prt") is None
    subject = document.child(lender.i, "nsubjpass")
    thing = subject is not None and phrases.kind(subject) is Kind.THING
    shared = alone or root.lemma.lower() in NAMED  # "was dug in 1884 and voted the finest"
    return between or (passive and shared and thing and root.tag == "VBD")


def bearer(phrases: Phrases, noun: Token) -> Part | None:
    """The name that says who "a baker", "one of the bakers" or "another baker" is: "a baker, Anna
    Berg, said"."""
    document = phrases.document
    before = phrase(document, noun.i)
    if not before or document.tokens[before[0]].text.lower() not in UNTOLD or noun.pos == "PROPN":
        return None
    name = name_behind(phrases, noun, before)
    if name is None or is_list(document, name):
        return None
    kept, mention = phrase(document, name.i), document.mention_at(name.i)
    if mention is None or mention.entity is None or not kept or not set_off(document, kept[0]):
        return None
    closed = document.tokens[kept[-1] + 1 : kept[-1] + 2]
    joined = document.child(noun.i, "conj") is not None
    if phrases.kind(name) not in BEARING or joined or not closed or closed[0].text not in CLOSING:
        return None
    return phrases.noun(Role.SUBJECT, name)


def name_behind(phrases: Phrases, noun: Token, words: list[int]) -> Token | None:
    """The apposition to the noun, or one that the parser gave to a place right before it or to the
    bakers of whom one is named: "a baker from Lund, Anna Berg,"."""
    document = phrases.document
    own = document.child(noun.i, "appos")
    if own is not None:
        return own
    for token in (document.tokens[i] for i in words):
        near = document.tokens[token.head]
        of_all = noun.text.lower() == "one" and near.tag == "NNS"
        placed = phrases.kind(near) in PLACES and document.tokens[near.head].head == noun.i
        if token.dep == "appos" and (of_all or placed):
            return token
    return None
