"""Which tokens belong to a phrase, and which may be left out without changing what it says."""

from quizgen.clauses.words import CLOSERS, DISCOURSE, OPENERS
from quizgen.domain.document import Document, Token

ASIDES = {"appos", "relcl", "acl", "advcl", "prep", "parataxis", "npadvmod", "nmod", "advmod"}
BREAKS = {",", "–", "—", "-", "(", "--"}


def phrase(document: Document, root: int, *, without: set[str] | None = None) -> list[int]:
    """The subtree of `root`, less the subtrees of its direct dependents labelled `without`."""
    gone: set[int] = set()
    for child in document.children(root):
        if without and child.dep in without:
            gone.update(document.subtree(child.i))
    kept = [i for i in document.subtree(root) if i not in gone]
    return without_discourse(document, contiguous(document, kept, root))


def contiguous(document: Document, indices: list[int], root: int) -> list[int]:
    """The indices within the sentence of `root` (a broken parse may reach beyond it)."""
    sentence = document.sentence_of(root)
    return [i for i in indices if sentence.start <= i < sentence.end]


def without_discourse(document: Document, indices: list[int]) -> list[int]:
    """The indices without adverbs such as "also" and "however"."""
    return [i for i in indices if not is_discourse(document.tokens[i])]


def is_discourse(token: Token) -> bool:
    """Whether the token only ties its sentence to the one before."""
    return token.text.lower() in DISCOURSE and token.dep == "advmod" and token.pos == "ADV"


def trimmed(document: Document, indices: list[int], root: int) -> list[int]:
    """The indices without asides: relative clauses, appositions and the like between commas or
    dashes, and what stands in brackets. Restrictive clauses and lists stay whole."""
    kept = set(indices) - bracketed(document, indices)
    for i in indices:
        if i not in kept or i == root:
            continue
        token = document.tokens[i]
        if token.dep not in ASIDES or not noun_headed(document, token):
            continue
        tree = [j for j in document.subtree(i) if j in kept]
        if not tree or not set_off(document, tree[0]) or is_list(document, token):
            continue
        if tree[0] <= root:
            continue
        kept.difference_update(tree)
        kept.discard(tree[0] - 1)
        if tree[-1] + 1 in kept and document.tokens[tree[-1] + 1].text in BREAKS:
            kept.discard(tree[-1] + 1)
    return sorted(kept)


def noun_headed(document: Document, token: Token) -> bool:
    """Whether the token depends on a noun."""
    return document.tokens[token.head].pos in {"NOUN", "PROPN", "NUM", "PRON"}


def set_off(document: Document, first: int) -> bool:
    """Whether a comma, dash or bracket stands before token `first`."""
    return first > 0 and document.tokens[first - 1].text in BREAKS


def is_list(document: Document, token: Token) -> bool:
    """Whether an apposition is in truth a member of a list that the parser misread."""
    head = document.tokens[token.head]
    return token.dep == "appos" and (
        document.child(token.i, "conj", "cc") is not None
        or document.child(head.i, "conj", "cc") is not None
        or head.dep == "appos"
    )


def bracketed(document: Document, indices: list[int]) -> set[int]:
    """The indices between brackets, the brackets included."""
    inside: set[int] = set()
    depth = 0
    for i in indices:
        text = document.tokens[i].text
        depth += text in OPENERS
        if depth:
            inside.add(i)
        depth -= text in CLOSERS and depth > 0
    return inside if not depth else set()
