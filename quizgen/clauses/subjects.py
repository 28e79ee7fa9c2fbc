"""Whose clause it is: the subject that a verb has or shares with another."""

from quizgen.clauses.phrases import Phrases
from quizgen.domain.document import Document, Token
from quizgen.domain.kind import Kind

# what people do to a thing
NAMED = frozenset("vote name call declare elect crown rename title dub".split())


def subject_token(phrases: Phrases, root: Token) -> tuple[Token | None, Token | None]:
    """The head of the subject, and the verb that it is shared with if it is."""
    document = phrases.document
    subject = document.child(root.i, "nsubj", "nsubjpass")
    if subject is None:
        subject = gerund(document, root)
    if subject is not None:
        return subject, None
    token = root
    while token.dep == "conj" and document.child(token.i, "expl", "csubj") is None:
        token = document.tokens[token.head]
        if token.pos not in {"VERB", "AUX"}:
            return None, None
        subject = document.child(token.i, "nsubj", "nsubjpass")
        if subject is not None:
            return (None, None) if torn(phrases, root, token) else (subject, token)
    return None, None


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
