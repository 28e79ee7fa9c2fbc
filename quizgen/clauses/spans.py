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
    kept = with_commas(document, kept, gone)
    return without_discourse(document, contiguous(document, kept, root))


def with_commas(document: Document, indices: list[int], gone: set[int]) -> list[int]:
    """The indices with the commas between them that the parser hung elsewhere."""
    kept = set(indices)
    commas = (
        i + 1
        for i in indices
        if i + 2 in kept and i + 1 not in kept | gone and document.tokens[i + 1].text == ","
    )
    return sorted(kept.union(commas))


def joins(document: Document, i: int, verb: int) -> bool:
    """Whether token `i` joins the clause of `verb` to another."""
    token = document.tokens[i]
    return token.dep == "cc" and token.head == verb


def contiguous(document: Document, indices: list[int], root: int) -> list[int]:
    """The indices within the sentence of `root` (a broken parse may reach beyond it)."""
    sentence = document.sentence_of(root)
    return [i for i in indices if sentence.start <= i < sentence.end]


def without_discourse(document: Document, indices: list[int]) -> list[int]:
    """The indices without adverbs such as "also" and "however", and the commas around them."""
    tokens = document.tokens
    gone = {i for i in indices if is_discourse(document, tokens[i])}
    between = {
        j
        for i in gone
        if 0 < i < len(tokens) - 1 and tokens[i - 1].text == tokens[i + 1].text == ","
        for j in (i - 1, i + 1)
    }
    return [i for i in indices if i not in gone | between]


def is_discourse(document: Document, token: Token) -> bool:
    """Whether the token only ties its sentence to the one before ("too" in "it was too heavy"
    does not)."""
    return (
        token.text.lower() in DISCOURSE
        and token.dep == "advmod"
        and token.pos == "ADV"
        and document.tokens[token.head].pos in {"VERB", "AUX"}
        and not document.children(token.i)
        and not (token.text.lower() == "so" and document.tokens[token.i - 1].lemma == "do")
    )


def trimmed(document: Document, indices: list[int], root: int) -> list[int]:
    """The indices without asides: relative clauses, appositions and the like between commas or
    dashes or after a name, and what stands in brackets. Restrictive clauses and lists stay
    whole."""
    kept = set(indices) - bracketed(document, indices, root)
    for i in indices:
        token = document.tokens[i]
        if i not in kept or i == root or token.dep not in ASIDES:
            continue
        tree = [j for j in document.subtree(i) if j in kept]
        if not noun_headed(document, token) or not tree or tree[0] <= root:
            continue
        if called(document, token, root, indices[-1]):
            continue
        if is_list(document, token) or not (
            set_off(document, tree[0]) or after_name(document, token, tree[0])
        ):
            continue
        kept.difference_update(tree)
        if document.tokens[tree[0] - 1].text in BREAKS:
            kept.discard(tree[0] - 1)
        if tree[-1] + 1 in kept and document.tokens[tree[-1] + 1].text in BREAKS:
            kept.discard(tree[-1] + 1)
    return sorted(kept)


def called(document: Document, token: Token, root: int, last: int) -> bool:
    """Whether a name at the end tells who somebody's own is, within a phrase that is about
    something else: "the first mill with his brother, Peter Holm"."""
    head = document.tokens[token.head]
    if token.dep != "appos" or token.pos != "PROPN" or head.i == root:
        return False
    own = any(t.tag == "PRP$" for t in document.children(head.i))
    return own and document.tokens[head.head].i != root and document.subtree(token.i)[-1] == last


def after_name(document: Document, token: Token, first: int) -> bool:
    """Whether the token starts an aside to a name, which needs nothing to tell which is meant."""
    head = document.tokens[token.head]
    if head.pos != "PROPN" or head.i > first:
        return False
    if token.dep in {"relcl", "acl"}:
        return True
    return token.dep == "appos" and any(
        t.text in BREAKS for t in document.tokens[head.i + 1 : token.i]
    )


def noun_headed(document: Document, token: Token) -> bool:
    """Whether the token depends on a noun."""
    return document.tokens[token.head].pos in {"NOUN", "PROPN", "NUM", "PRON"}


def set_off(document: Document, first: int) -> bool:
    """Whether a comma, dash or bracket stands before token `first`."""
    return first > 0 and document.tokens[first - 1].text in BREAKS


def is_list(document: Document, token: Token) -> bool:
    """Whether an apposition is in truth a member of a list that the parser misread."""
    head = document.tokens[token.head]
    if token.dep != "appos":
        return False
    joined = document.child(token.i, "conj", "cc") is not None
    described = document.child(token.i, "det") is not None  # "X, the founder and head of Y"
    return (
        (joined and not described)
        or document.child(head.i, "conj", "cc") is not None
        or (head.dep == "appos" and not described)
        or named_in_turn(document, token)
    )


def named_in_turn(document: Document, token: Token) -> bool:
    """Whether the name is followed by another with the "and" of a list: "the Lund Guild, the Hall
    Guild, the Weir Guild, and the Mill Guild"."""
    behind = document.child(token.i, "appos")
    if behind is None:
        return False
    joined = any(document.child(t.i, "conj") is not None for t in (token, behind))
    head = document.tokens[token.head]
    return joined and head.pos == token.pos == behind.pos == "PROPN"


def bracketed(document: Document, indices: list[int], root: int) -> set[int]:
    """The indices between brackets, the brackets included, unless `root` is among them."""
    if not indices:
        return set()
    sentence = document.sentence_of(root)
    inside: set[int] = set()
    depth = 0
    for i in range(sentence.start, sentence.end):
        text = document.tokens[i].text
        depth += text in OPENERS
        if depth:
            inside.add(i)
        depth -= text in CLOSERS and depth > 0
    return set() if root in inside or depth else inside & set(indices)
