"""The parts of a clause besides its subject and verb chain, in the article's order."""

from dataclasses import replace

from quizgen.clauses import purposes, senses
from quizgen.clauses.consequence import beside
from quizgen.clauses.lifted import lifted
from quizgen.clauses.particles import with_particle
from quizgen.clauses.phrases import Phrases
from quizgen.clauses.spans import is_discourse, phrase
from quizgen.clauses.words import Around, Bound
from quizgen.domain.clause import Part, Role, Sense
from quizgen.domain.document import Antecedent, Document, Token
from quizgen.domain.kind import Kind

NOUN_ROLES = {
    "dobj": Role.OBJECT,
    "obj": Role.OBJECT,
    "attr": Role.ATTRIBUTE,
    "dative": Role.INDIRECT,
    "oprd": Role.PREDICATE,
}
KINDS_BY_SENSE = {
    Sense.CAUSE: Kind.REASON,
    Sense.PURPOSE: Kind.PURPOSE,
    Sense.MEANS: Kind.MEANS,
}
# dependents that stand for the chain or the joints of the clause, not for a part
JOINTS = {
    "aux", "auxpass", "neg", "prt", "punct", "cc", "conj", "nsubj", "nsubjpass", "mark", "expl",
    "csubj", "csubjpass", "preconj", "predet", "det",
}  # fmt: skip


def parts_of(
    phrases: Phrases, root: Token, subject: Token | None, bound: Bound
) -> tuple[Part, ...]:
    """The parts around main verb `root`."""
    found = []
    for child in phrases.document.children(root.i):
        if child.dep in JOINTS or beside(phrases.document, child):
            continue
        if spelt_out(phrases.document, child, root):
            continue
        before = child.i < (subject.i if subject is not None else root.i)
        before = before or put_between(phrases.document, child, root, subject)
        affected = affected_by(phrases, child, bound)
        if affected is not None:
            bound = (*bound, Antecedent(affected.text, affected.entity, affected.plural))
        for part in (affected, *parts_under(phrases, root, child, bound)):
            if part is not None and part.text:
                found.append(replace(part, fronted=before))
            if part is not None and part.role is Role.OBJECT:
                bound = (*bound, Antecedent(part.text, part.entity, part.plural))
    return tuple(with_particle(phrases.document, root, found))


def spelt_out(document: Document, child: Token, root: Token) -> bool:
    """Whether a colon stands between verb and noun, which then tells more of what was named: "the
    boats had come in: small, heavy ones", "answered with her own weapon: songs"."""
    if child.dep not in {"dobj", "obj", "attr"} or child.i < root.i:
        return False
    between = document.tokens[root.i + 1 : document.subtree(child.i)[0]]
    if not between or between[-1].text != ":":
        return False
    named = any(t.dep == "pobj" for t in between)
    return named or document.tokens[root.i + 1].text == ":"


def put_between(document: Document, child: Token, root: Token, subject: Token | None) -> bool:
    """Whether a phrase stands between commas before the verb: "Sol, at her wish, drew a plan"."""
    if subject is None or child.dep not in {"prep", "advcl"} or not subject.i < child.i < root.i:
        return False
    within = document.subtree(child.i)
    edges = (document.tokens[within[0] - 1].text, document.tokens[within[-1] + 1].text)
    return edges == (",", ",") or document.tokens[within[-1]].text == edges[0] == ","


def parts_under(
    phrases: Phrases, root: Token, child: Token, bound: Bound
) -> tuple[Part | None, ...]:
    """What `child` heads: one part, or an adjective and what it governs ("likely" and "to focus
    on weapons", "famous" and "for its beaches")."""
    document = phrases.document
    aim = purposes.aim_of(document, root, child) if child.dep in {"dobj", "obj"} else None
    if aim is not None:
        kept = [i for i in phrase(document, child.i) if i < document.subtree(aim.i)[0]]
        thing = phrases.noun(Role.OBJECT, child, bound, kept)
        return thing, adverbial(phrases, root, aim, bound, Sense.PURPOSE)
    if child.text.lower() in {"thanks", "owing"} and credited(document, child) is not None:
        return thanks(phrases, child, bound)
    meant = purposes.meant(document, root) and purposes.infinitive(document, child)
    meant = meant or purposes.completing(document, root, child)
    if child.dep == "advcl" and (meant or purposes.willed(document, root, child)):
        return (complement(phrases, child, bound),)
    if child.dep == "xcomp" and purposes.purposive(document, root, child):
        return (adverbial(phrases, root, child, bound, Sense.PURPOSE),)
    if child.dep == "xcomp" and bare(document, child):
        outer = (part_of(phrases, child, t, bound) for t in lifted(document, child))
        return (complement(phrases, child, bound), *outer)
    governed = [
        t
        for t in document.children(child.i)
        if t.i > child.i and (t.dep == "prep" or (t.dep == "xcomp" and t.tag == "VB"))
    ]
    if child.dep != "acomp" or not governed or document.child(child.i, "conj") is not None:
        return (part_of(phrases, root, child, bound),)
    trees = {j for t in governed for j in document.subtree(t.i)}
    kept = [i for i in phrase(document, child.i) if i not in trees]
    adjective = phrases.part(Role.PREDICATE, child, kept, bound, kind=Kind.DESCRIPTION)
    return (
        adjective,
        *(
            part
            for t in governed
            for part in (
                (phrases.prepositional(t, bound),)
                if t.dep == "prep"
                else parts_under(phrases, root, t, bound)
            )
        ),
    )


def credited(document: Document, thanks: Token) -> Token | None:
    """The "to" of "thanks to" and "owing to"."""
    to = next((t for t in document.children(thanks.i) if t.text.lower() == "to"), None)
    return to if to is not None and document.child(to.i, "pobj", "pcomp") is not None else None


def thanks(phrases: Phrases, child: Token, bound: Bound) -> tuple[Part | None, ...]:
    """ "rich thanks to the mine", taken for one noun phrase: "rich", and the reason."""
    document = phrases.document
    to = credited(document, child)
    indices = phrase(document, child.i)
    before = [i for i in indices if i < child.i]
    kept = [i for i in indices if i >= child.i]
    reason = phrases.part(
        Role.PREPOSITIONAL,
        child,
        kept,
        bound,
        sense=Sense.CAUSE,
        marker=f"{child.text.lower()} to",
        inner=[i for i in kept if to is not None and i > to.i],
        kind=Kind.REASON,
    )
    if not before:
        return (reason,)
    head = document.tokens[before[-1]]
    kind = Kind.DESCRIPTION
    return phrases.part(Role.PREDICATE, head, before, bound, kind=kind), reason


def affected_by(phrases: Phrases, child: Token, bound: Bound) -> Part | None:
    """ "forced Russia to conserve": Russia, as an object of its own."""
    document = phrases.document
    if child.dep not in {"xcomp", "ccomp"} or not bare(document, child):
        return None
    own = document.child(child.i, "nsubj", "nsubjpass")
    return phrases.noun(Role.OBJECT, own, bound) if own is not None else None


def bare(document: Document, head: Token) -> bool:
    """Whether the clause around `head` has no tense of its own."""
    return head.tag not in {"VBD", "VBZ", "VBP", "MD"} and not any(
        t.dep in {"aux", "auxpass"} and t.tag in {"MD", "VBD", "VBZ", "VBP"}
        for t in document.children(head.i)
    )


def part_of(phrases: Phrases, root: Token, child: Token, bound: Bound) -> Part | None:
    """The part that dependent `child` of `root` heads, None for what is no part."""
    document = phrases.document
    if child.dep in {"prep", "agent"} or (child.dep == "dative" and child.pos == "ADP"):
        return phrases.prepositional(child, bound)
    counted = child.dep == "dobj" and child.pos == "ADJ"  # "lose many of their colonies"
    if child.dep in NOUN_ROLES and (counted or child.pos not in {"ADJ", "VERB"}):
        gone = set(told_on(document, child)) if child.dep == "dobj" else set()
        kept = [i for i in phrase(document, child.i) if i not in gone] if gone else None
        return phrases.noun(NOUN_ROLES[child.dep], child, bound, kept)
    if child.dep in {"acomp", "oprd", "attr", "dobj"}:
        kind = Kind.DESCRIPTION
        return phrases.part(Role.PREDICATE, child, phrase(document, child.i), bound, kind=kind)
    if child.dep in {"xcomp", "ccomp"}:
        return complement(phrases, child, bound)
    if child.dep == "advcl":
        return adverbial(phrases, root, child, bound)
    if child.dep == "npadvmod":
        behind = document.subtree(child.i)[-1] + 1
        if any(t.dep == "mark" and t.i == behind for t in document.children(root.i)):
            return None  # "twelve years after he left": how long after
        sense = senses.bare_sense(document, child)
        indices = phrase(document, child.i)
        return phrases.part(Role.ADVERBIAL, child, indices, bound, sense=sense)
    if child.dep == "advmod":
        return adverb(phrases, root, child, bound)
    return None


def complement(phrases: Phrases, head: Token, bound: Bound) -> Part:
    """The clause that the verb asks for: "to sell it", "selling it", "that it was sold"."""
    document = phrases.document
    outer = {j for t in lifted(document, head) for j in document.subtree(t.i)}
    outer |= set(told_on(document, head))
    indices = [i for i in phrase(document, head.i) if i not in outer]
    if not bare(document, head):
        indices = phrase(document, head.i)
        own = document.child(head.i, "nsubj", "nsubjpass")
        if own is not None and own.tag not in {"PRP", "DT"}:
            bound = (*bound, Around(min(indices), own.i))
        that = document.child(head.i, "mark")
        inner = [i for i in indices if that is None or i != that.i]
        marker = that.text.lower() if that is not None else ""
        return phrases.part(
            Role.CONTENT, head, indices, bound, inner=inner, marker=marker, kind=Kind.STATEMENT
        )
    to = next((t for t in document.children(head.i) if t.tag == "TO"), None)
    own = document.child(head.i, "nsubj", "nsubjpass")
    gone = {t.i for t in document.children(head.i) if t.dep == "mark" and t.text == "that"}
    indices = [i for i in indices if i not in gone]  # of the verb above, misplaced
    if own is not None:  # stands beside it as an object
        within = set(document.subtree(own.i))
        indices = [i for i in indices if i not in within]
    inner = [i for i in indices if to is None or i > to.i]
    marker = "to" if to is not None else ""
    return phrases.part(
        Role.INFINITIVE, head, indices, bound, inner=inner, marker=marker, kind=Kind.DEED
    )


def told_on(document: Document, head: Token) -> list[int]:
    """What the verb above an infinitive or an object goes on with, hung under these: "learned to
    cook and opened an inn", "trusted the fox and sang"."""
    told = document.child(head.i, "conj")
    if head.tag not in {"VB", "NN", "NNS"} or told is None or told.tag != "VBD":
        return []
    joint = [t.i for t in document.children(head.i) if t.dep == "cc" or t.text == ","]
    return [*(i for i in joint if head.i < i < told.i), *document.subtree(told.i)]


def adverbial(
    phrases: Phrases, root: Token, head: Token, bound: Bound, known: Sense = Sense.NONE
) -> Part:
    """A subordinate clause of circumstance, of the sense that is `known` or told by its words."""
    document = phrases.document
    sense = known or senses.clause_sense(document, head, root)
    indices = phrase(document, head.i)
    marker = senses.marker(document, head)
    joints = {t.i for t in document.children(head.i) if t.dep == "mark"}
    to = next((t for t in document.children(head.i) if t.tag == "TO"), None)
    inner = [i for i in indices if i not in joints and (to is None or i > to.i)]
    own = document.child(head.i, "nsubj", "nsubjpass")
    if own is not None and own.tag in {"NN", "NNS", "NNP", "NNPS"}:
        bound = (*bound, Around(min(indices), own.i))
    return phrases.part(
        Role.ADVERBIAL,
        head,
        indices,
        bound,
        sense=sense,
        marker=marker or ("to" if to is not None else ""),
        inner=inner,
        kind=KINDS_BY_SENSE.get(sense, Kind.STATEMENT),
    )


def adverb(phrases: Phrases, root: Token, head: Token, bound: Bound) -> Part | None:
    """An adverb, None for discourse markers and for those that the verb chain carries."""
    document = phrases.document
    if is_discourse(document, head) or head.text.lower() in {
        "longer",
        "never",
        "just",
        "even",
        "only",
    }:
        return None
    if head.tag == "WRB" or (head.tag == "RB" and within_chain(document, root, head)):
        return None
    indices = phrase(document, head.i)
    to = document.child(head.i, "prep")
    if head.text.lower() in {"prior", "previous"} and to is not None and to.text == "to":
        sense, inner = Sense.TIME, [i for i in indices if i > to.i]
        marker = f"{head.text.lower()} to"
        return phrases.part(
            Role.PREPOSITIONAL, head, indices, bound, sense=sense, marker=marker, inner=inner
        )
    sense = senses.adverb_sense(head)
    if any(document.tokens[i].dep == "npadvmod" for i in indices):
        sense = Sense.TIME  # "three years later", "two days ago"
    if document.text(indices[0], indices[-1] + 1).lower().startswith("as soon as "):
        part = phrases.part(Role.ADVERBIAL, head, indices, bound, sense=Sense.TIME)
        return replace(part, marker="as soon as")
    return phrases.part(Role.ADVERB, head, indices, bound, sense=sense)


def within_chain(document: Document, root: Token, adverb_token: Token) -> bool:
    """Whether the adverb stands right before the verb or among its auxiliaries."""
    if document.children(adverb_token.i) or adverb_token.i > root.i:
        return False
    between = range(adverb_token.i + 1, root.i)
    return all(document.tokens[i].dep in {"aux", "auxpass", "advmod", "neg"} for i in between)
