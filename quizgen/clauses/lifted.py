"""Circumstances that stand within what somebody wants or tries to do and tell of the whole: "plans
to end the war by closing the ports", "is unable to pay because of the fall in prices"."""

from quizgen.clauses import senses
from quizgen.domain.clause import Sense
from quizgen.domain.document import Document, Token

OUTER = {Sense.CAUSE, Sense.PURPOSE, Sense.MEANS}
HAVING_SUBJECTS = {"nsubj", "nsubjpass"}


def lifted(document: Document, deed: Token) -> list[Token]:
    """The heads of the reasons, purposes and means with which the infinitive or -ing clause of
    `deed` ends, in order; none where it has a subject of its own."""
    if document.child(deed.i, *HAVING_SUBJECTS) is not None:
        return []
    found: list[Token] = []
    end = document.subtree(deed.i)[-1]
    for child in reversed(document.children(deed.i)):
        tree = document.subtree(child.i)
        if child.dep == "punct" and child.i >= end - 1:
            end = child.i - 1
            continue
        if child.i < deed.i or tree[-1] < end or sense_of(document, child, deed) not in OUTER:
            break
        found.append(child)
        end = tree[0] - 1
    return found[::-1]


def sense_of(document: Document, child: Token, deed: Token) -> Sense:
    """What the dependent tells of the deed."""
    if child.dep == "advcl":
        return senses.clause_sense(document, child, deed)
    if child.dep == "prep":
        return senses.phrase_sense(document, child)
    return Sense.NONE
