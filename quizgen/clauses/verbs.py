"""The verb chain of a clause."""

from dataclasses import replace

from quizgen.clauses.particles import parted
from quizgen.clauses.words import CONTRACTED
from quizgen.domain.clause import Verb
from quizgen.domain.document import Document, Token
from quizgen.lexicon import inflect
from quizgen.lexicon.wordnet_files import exceptions

MODALS = frozenset("can could may might must shall should will would ca wo ought 'll 'd".split())
# of which a passive keeps an object: "was given a prize"
GIVEN = frozenset(
    "give offer award grant show teach tell pay send hand promise deny allow lend sell call name "
    "elect appoint make ask charge fine owe leave assign declare crown bring serve".split()
)
# that it be done
DEMANDING = frozenset("recommend demand propose request urge require".split())
INSISTING = frozenset("insist suggest advise ask".split())
BE = frozenset("be am is are was were been being 's 're 'm".split())


def verb_of(document: Document, root: Token, lender: Token | None = None) -> Verb:
    """The chain around main verb `root`.

    `lender` is the verb that a conjunct shares its auxiliaries with ("has arrived and met").
    """
    auxiliaries = auxiliary_tokens(document, root)
    negation = negation_of(document, root)
    if lender is not None and not auxiliaries and borrows(document, root, lender):
        auxiliaries = auxiliary_tokens(document, lender)
        negation = negation or negation_of(document, lender)
    told = lender is not None and not auxiliaries and active(document, root)
    words = tuple(written_out(document, t) for t in auxiliaries)
    particle = document.child(root.i, "prt") if parted(document, root) is None else None
    passive = any(t.dep == "auxpass" for t in auxiliaries)
    first = auxiliaries[0].i if auxiliaries else root.i
    adverbs = tuple(
        t.text.lower()
        for t in document.children(root.i)
        if t.dep == "advmod"
        and first < t.i + 1 <= root.i
        and t.tag == "RB"
        and not document.children(t.i)
        and t.text.lower() not in SKIPPED | NEARLY
    )
    return Verb(
        lemma=root.lemma.lower(),
        text=written_out(document, root),
        tag="VBD" if invariant_past(document, root, auxiliaries) or told else root.tag,
        auxiliaries=words,
        negation=negation,
        particle=particle.text.lower() if particle is not None else "",
        adverbs=adverbs,
        passive=passive,
        modal=next((w for w in words if w in MODALS), ""),
    )


def third_person(verb: Verb) -> Verb:
    """The chain of "I think" or "we have seen" after the name of one who speaks."""
    forms = {"am": "is", "are": "is", "were": "was", "have": "has", "do": "does"}
    if verb.auxiliaries:
        first, *rest = verb.auxiliaries
        return replace(verb, auxiliaries=(forms.get(first, first), *rest))
    if verb.lemma == "be":
        return replace(
            verb, text=forms.get(verb.text, verb.text), tag="VBZ" if verb.tag == "VBP" else verb.tag
        )
    if verb.tag == "VBP" and not exceptions(verb.text):  # "forgot" is taken for a present
        base = inflect.base(verb.text, verb.tag, verb.lemma)
        return replace(verb, text=inflect.third(base), tag="VBZ")
    return verb


INVARIANT = frozenset(
    "cost put cut set hit let hurt shut spread quit beat burst bet cast split".split()
)


def invariant_past(document: Document, root: Token, auxiliaries: list[Token]) -> bool:
    """Whether a form that is past and present alike ("let", "cost") is past: the article's other
    verbs tell."""
    if auxiliaries or root.text.lower() not in INVARIANT or root.tag not in {"VBP", "VB"}:
        return False
    past = sum(t.tag == "VBD" for t in document.tokens)
    return past > sum(t.tag in {"VBZ", "VBP"} for t in document.tokens)


NEARLY = frozenset({"never", "hardly", "barely", "scarcely", "rarely"})  # as good as a "not"
SKIPPED = frozenset(
    "also then however therefore thus instead already just even only still now soon later never "
    "not too once simply subsequently afterwards accordingly consequently respectively "
    " actually finally eventually always ever though indeed further".split()
)


def auxiliary_tokens(document: Document, root: Token) -> list[Token]:
    """The auxiliaries before a main verb, without the infinitive's "to"."""
    return [
        t
        for t in document.children(root.i)
        if t.dep in {"aux", "auxpass"} and t.tag != "TO" and t.pos in {"AUX", "VERB", "PART"}
    ]


def borrows(document: Document, root: Token, lender: Token) -> bool:
    """Whether a conjunct without auxiliaries stands in the scope of the other verb's."""
    lent = auxiliary_tokens(document, lender)
    if not lent or document.child(root.i, "nsubj", "nsubjpass", "expl") is not None:
        return False
    last = lent[-1].text.lower()
    if root.tag in {"VBN", "VBD"} and lender.tag == "VBN":
        perfect = last in {"have", "has", "had", "'ve"}
        if root.tag == "VBD":  # "has sold the ship and bought a farm"
            return perfect and inflect.participle(root.lemma) == root.text.lower()
        return perfect or (last in BE and not active(document, root))
    if root.tag in {"VB", "VBP"} and lender.tag == "VB":
        return last in MODALS | {"do", "does", "did"}
    return root.tag == "VBG" and lender.tag == "VBG" and last in BE


def active(document: Document, root: Token) -> bool:
    """Whether a form that may be a participle has an object, so that nobody suffers it: "was
    caught and spent a year in prison"."""
    given = root.lemma.lower() in GIVEN
    return root.tag == "VBN" and not given and document.child(root.i, "dobj") is not None


def negation_of(document: Document, root: Token) -> str:
    """ "not", "never" or "no longer", where the verb is negated."""
    for child in document.children(root.i):
        low = child.text.lower()
        if child.dep == "neg":
            return "never" if low == "never" else "not"
        if child.dep == "advmod" and low in NEARLY:
            return low
        if low == "longer" and any(t.text.lower() == "no" for t in document.children(child.i)):
            return "no longer"
    return ""


def written_out(document: Document, token: Token) -> str:
    """A verb form with its contraction undone ("'ve": have; "'s": is or has)."""
    low = token.text.lower().replace("’", "'")
    if low in CONTRACTED:
        return CONTRACTED[low]
    if low == "wo":
        return "will"
    if low == "'s":
        return "has" if token.lemma == "have" else "is"
    if low == "'d":
        return "had" if token.lemma == "have" else "would"
    return low


def demanded(document: Document, root: Token, verb: Verb) -> Verb:
    """The verb with "should" where somebody demands or recommends "that the town close the mill":
    it is no fact that the town does so."""
    head, subject = document.tokens[root.head], document.child(root.i, "nsubj", "nsubjpass")
    lemma = head.lemma.lower()
    if root.dep != "ccomp" or subject is None or lemma not in DEMANDING | INSISTING:
        return verb
    single = subject.tag in {"NN", "NNP"}
    if lemma in INSISTING and not single:
        return verb
    plain = not verb.auxiliaries and root.tag in {"VB", "VBP"} and not verb.negation
    if not plain and verb.auxiliaries != ("be",):
        return verb
    tag = "VB" if plain else verb.tag
    return replace(verb, auxiliaries=("should", *verb.auxiliaries), modal="should", tag=tag)
