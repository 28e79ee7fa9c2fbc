"""Causes that stand before their effect: "The wells dried up, so the village was abandoned"."""

from dataclasses import replace

from quizgen.clauses.phrases import Phrases
from quizgen.clauses.spans import contiguous, joins, without_discourse
from quizgen.domain.clause import Part, Role, Sense
from quizgen.domain.document import Document, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon.verb_classes import SAY, THINK

DEGREED = frozenset({"advmod", "acomp"})
WITHIN = frozenset({"pcomp", "relcl"})
# what takes a clause with "that" of its own
MINDED = frozenset("sure certain confident convinced aware".split())
# what one is because of what follows: "so glad that they were safe"
GLAD = frozenset(
    "glad happy pleased delighted proud sorry relieved grateful thankful lucky fortunate".split()
)
LASTING = frozenset("be have".split())
APART = frozenset({";", ":", "–", "—"})


def cause_before(phrases: Phrases, effect: Token) -> Part | None:
    """What stands before the clause around `effect` as its reason: what is "so bad" that it
    follows, or a clause before "so"."""
    return degree_before(phrases, effect) or clause_before(phrases, effect)


def degree_before(phrases: Phrases, effect: Token) -> Part | None:
    """ "because the road was so steep", for the clause that follows with "that"; None where
    nothing goes so far."""
    document = phrases.document
    so = degree(document, effect)
    above = document.ancestors(so.i) if so is not None else ()
    cause = next((t for t in above if t.pos in {"VERB", "AUX"}), None)
    if so is None or cause is None or cause.i > effect.i:
        return None
    if document.tokens[so.head].lemma.lower() in MINDED:
        return None  # "so sure that he would win"
    if document.tokens[so.head].lemma.lower() in GLAD and lasting(document, effect):
        return None
    before = document.tokens[document.sentence_of(so.i).start : so.i]
    if any(t.text.lower() == "so" and t.dep == "advmod" and t.head != t.i - 1 for t in before):
        return None  # "rang so loudly, and the wind blew so hard, that": both
    subject = document.child(cause.i, "nsubj", "nsubjpass")
    if subject is None or subject.i > so.i or document.child(cause.i, "neg") is not None:
        return None
    tree, gone = document.subtree(cause.i), set(document.subtree(effect.i))
    first = min(document.subtree(subject.i))
    kept = contiguous(document, [i for i in tree if i >= first and i not in gone], cause.i)
    kept = without_discourse(document, [i for i in kept if i < min(gone)])
    part = phrases.part(Role.ADVERBIAL, cause, kept, sense=Sense.CAUSE, kind=Kind.REASON)
    return because(part) if so.i in kept else None


def lasting(document: Document, effect: Token) -> bool:
    """Whether the clause tells what was or had been so, as no consequence does: "that they were
    safe", "that we had won"."""
    helpers = {t.lemma.lower() for t in document.children(effect.i) if t.dep in {"aux", "auxpass"}}
    return effect.lemma.lower() in LASTING or bool(helpers & LASTING)


def degree(document: Document, effect: Token) -> Token | None:
    """The "so" that leads up to the that-clause around `effect`."""
    that = document.child(effect.i, "mark")
    if that is None or that.text.lower() != "that" or effect.dep not in {"ccomp", "advcl"}:
        return None
    for head in (document.tokens[effect.head], *document.ancestors(effect.head)):
        near = document.children(head.i)
        if head.pos in {"VERB", "AUX"}:  # "sank so quickly that", "was so tired at noon that"
            near = (*near, *(u for t in near if t.dep in DEGREED for u in document.children(t.i)))
        for token in near:
            if token.text.lower() == "so" and token.dep == "advmod" and token.i + 1 < that.i:
                return token
        if head.pos in {"VERB", "AUX"} and not filled(document, head, effect):
            return None
    return None


def filled(document: Document, verb: Token, effect: Token) -> bool:
    """Whether the verb, itself within a phrase, has its own object already, so that the clause
    with "that" belongs to what is outside: "so angry at what he saw that"."""
    thing = document.child(verb.i, "dobj")
    return verb.dep in WITHIN and effect.head == verb.i and thing is not None


def clause_before(phrases: Phrases, effect: Token) -> Part | None:
    """The clause before "so" as the reason of the clause around `effect`, worded with
    "because"; None where no "so" joins two whole clauses."""
    document = phrases.document
    so = joint(document, effect)
    # the parser hangs one half under the other, either way
    cause = document.tokens[effect.head]
    if effect.dep not in {"conj", "advcl"}:
        cause = document.child(effect.i, "ccomp") or effect
    if so is None or cause.i >= so.i or cause.pos not in {"VERB", "AUX"}:
        return None
    if document.child(cause.i, "nsubj", "nsubjpass") is None:
        return None
    kept = contiguous(document, [i for i in document.subtree(cause.i) if i < so.i], cause.i)
    kept = without_discourse(document, [i for i in kept if not joins(document, i, cause.i)])
    if not kept or any(document.tokens[i].text in {";", ":"} for i in kept):
        return None
    part = phrases.part(Role.ADVERBIAL, cause, kept, sense=Sense.CAUSE, kind=Kind.REASON)
    if len(part.text.split()) < 3:
        return None
    return because(part)


def joint(document: Document, effect: Token) -> Token | None:
    """The "so" that joins the clause around `effect` to the one before, not "so that"."""
    for token in document.children(effect.i):
        if token.text.lower() != "so" or token.i > effect.i or token.dep == "neg":
            continue
        following = document.tokens[token.i + 1]
        subject, aux = document.child(effect.i, "nsubj"), document.child(effect.i, "aux")
        if subject is not None and aux is not None and token.i < aux.i < subject.i:
            return None  # "so deep did it lie"
        if following.text.lower() not in {"that", "much", "many", "far", "as"}:
            return token if document.tokens[token.i - 1].text in {",", "and"} else None
    return None


def beside(document: Document, root: Token) -> bool:
    """Whether the clause around `root` only stands before another one, though the parser takes it
    for what that one tells: "The wells dried up, so the village was left", "It rained; they left".
    """
    head = document.tokens[root.head]
    subject = document.child(head.i, "nsubj", "nsubjpass", "expl")
    if root.dep != "ccomp" or subject is None or not root.i < subject.i:
        return False
    if head.lemma.lower() in SAY | THINK and not told_after(document, head):
        return False
    if document.child(root.i, "nsubj", "nsubjpass") is None:
        return False
    first = document.subtree(subject.i)[0]
    if document.text(first - 1, first + 1).lower() == ", so":
        return True  # ", so many people stay at home"
    last = document.subtree(root.i)[-1]
    between = {document.tokens[i].text for i in range(last, subject.i)}
    return joint(document, head) is not None or bool(between & APART)


def told_after(document: Document, head: Token) -> bool:
    """Whether a clause with "that" follows the verb of saying: what stands before it is not what
    is said ("The noise is a worry – Anna says that it has to go down")."""
    return document.text(head.i + 1, head.i + 2).lower() == "that"


def because(part: Part) -> Part:
    """The part with "because" in front."""
    return replace(
        part,
        text=f"because {part.text}",
        short=f"because {part.short}",
        inner=part.text,
        marker="because",
        fronted=True,
    )
