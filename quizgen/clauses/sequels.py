"""What follows from all that a clause says: "The lake froze, which allowed the army to cross"."""

from dataclasses import replace

from quizgen.clauses.evidence import evidence_of
from quizgen.clauses.neighbours import neighbour
from quizgen.clauses.parts import parts_of
from quizgen.clauses.phrases import Phrases
from quizgen.clauses.spans import contiguous, joins, set_off, without_discourse
from quizgen.clauses.verbs import verb_of
from quizgen.clauses.words import Around
from quizgen.domain.clause import Clause, Role, Status, Verb
from quizgen.domain.document import Document, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon.verb_forms import past, third

# what one thing that happens does to another
EFFECTING = frozenset(
    "force cause allow help enable prompt persuade encourage oblige compel inspire permit lead "
    "make prevent stop threaten reduce trigger ensure worsen weaken strengthen reinforce hasten "
    "spark provoke result contribute mean".split()
)
# an effect only where no person does it: "the dam broke, killing thirty people"
BEFALLING = frozenset(
    "leave kill injure destroy damage flood disrupt undermine boost create increase trap bury cost "
    "save wreck block paralyse ruin halve double".split()
)
MAIN = {"ROOT", "conj"}
FEWEST, MOST = 3, 22  # words of what something follows from


def sequels(phrases: Phrases) -> list[Clause]:
    """A clause "S allowed the army to cross" for each effect that ends a sentence, with the whole
    clause before it as its subject."""
    document = phrases.document
    return [
        clause
        for token in document.tokens
        if token.lemma.lower() in EFFECTING | BEFALLING
        and (above := cause_of(document, token)) is not None
        and (token.lemma.lower() in EFFECTING or impersonal(phrases, above))
        and (clause := sequel(phrases, token, above)) is not None
    ]


def impersonal(phrases: Phrases, above: Token) -> bool:
    """Whether what the clause tells is nobody's deed."""
    subject = phrases.document.child(above.i, "nsubj", "nsubjpass")
    passive = phrases.document.child(above.i, "auxpass") is not None
    return subject is not None and (passive or phrases.kind(subject) in {Kind.THING, Kind.EVENT})


def cause_of(document: Document, effect: Token) -> Token | None:
    """The main verb of the clause that the effect follows from: before ", which allowed" or
    ", allowing"."""
    which = document.child(effect.i, "nsubj")
    if which is not None and which.text.lower() in {"this", "that"} and effect.dep == "ROOT":
        return told_before(document, which)
    if which is not None and which.text.lower() == "which" and effect.dep in {"relcl", "advcl"}:
        if not set_off(document, which.i):
            return None
    elif effect.dep == "advcl" and effect.tag == "VBG":
        own = document.child(effect.i, "nsubj", "mark", "aux", "neg")
        if own is not None or not set_off(document, effect.i):
            return None
    else:
        return None
    verbs = (t for t in document.ancestors(effect.i) if t.pos in {"VERB", "AUX"})
    above = next((t for t in verbs if t.dep != "xcomp"), None)
    return above if above is not None and above.dep in MAIN and above.i < effect.i else None


def told_before(document: Document, this: Token) -> Token | None:
    """The main verb of the sentence that "This" takes up, at the start of the next one."""
    sentence = document.sentence_of(this.i)
    before = neighbour(document, sentence, -1)
    if this.i != sentence.start or before is None:
        return None
    tokens = document.tokens[before.start : before.end]
    return next((t for t in tokens if t.dep == "ROOT" and t.pos in {"VERB", "AUX"}), None)


def sequel(phrases: Phrases, effect: Token, above: Token) -> Clause | None:
    """The clause of the effect, None where the two do not fill the sentence."""
    document = phrases.document
    sentence = document.sentence_of(effect.i)
    tree = document.subtree(effect.i)
    first = min(tree)
    subject = document.child(above.i, "nsubj", "nsubjpass")
    ends = all(t.pos == "PUNCT" for t in document.tokens[tree[-1] + 1 : sentence.end])
    if subject is None or not ends or document.quotation_at(effect.i) is not None:
        return None
    kept = contiguous(document, [i for i in document.subtree(above.i) if i < first], above.i)
    kept = without_discourse(document, [i for i in kept if not joins(document, i, above.i)])
    told = phrases.part(
        Role.SUBJECT,
        above,
        kept,
        (Around(min(kept), subject.i),),
        kind=Kind.STATEMENT,
    )
    verb = finite(verb_of(document, effect), verb_of(document, above))
    if verb is None or not FEWEST <= len(told.text.split()) <= MOST or ";" in told.text:
        return None
    told = replace(told, short=told.text, entity=None, definite=True)
    return Clause(
        subject=told,
        verb=verb,
        parts=parts_of(phrases, effect, None, ()),
        evidence=evidence_of(document, effect.i),
        root=effect.i,
        form="sequel",
        status=Status.HEDGED if verb.modal else Status.ASSERTED,
    )


def finite(effect: Verb, above: Verb) -> Verb | None:
    """The effect's chain, that of an -ing form in the tense of the clause before it; None where
    that is not told as a fact."""
    if above.negation or above.modal or not above.finite:
        return None
    if effect.finite:
        return effect
    over = above.past or above.auxiliaries[:1] in {("has",), ("have",)}
    text = past(effect.lemma) if over else third(effect.lemma)
    return replace(effect, text=text, tag="VBD" if over else "VBZ")
