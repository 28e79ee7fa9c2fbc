"""The verb chain of a question: the auxiliary before the subject, or behind "who"."""

from quizgen.domain.clause import Verb
from quizgen.lexicon import inflect

SINGULAR = {"have": "has", "are": "is", "were": "was", "do": "does", "am": "is"}
EMPHATIC = (["do"], ["does"], ["did"])


def inverted_verb(verb: Verb) -> tuple[str, str]:
    """The word that goes before the subject, and what follows it."""
    negation = [verb.negation] if verb.negation else []
    if verb.auxiliaries:
        front = verb.auxiliaries[0]
        rest = [*verb.early, *negation, *verb.auxiliaries[1:], *verb.late, verb.text]
    elif verb.lemma == "be":
        front, rest = verb.text, [*negation, *verb.adverbs]
    else:
        front = "did" if verb.tag == "VBD" else "does" if verb.tag == "VBZ" else "do"
        base = inflect.base(verb.text, verb.tag, verb.lemma)
        rest = [*negation, *verb.adverbs, base]
    return front, " ".join([*rest, verb.particle]).strip()


def plain(verb: Verb, *, plural: bool) -> str:
    """The verb without the "do" that lends it weight: "makes" for "do make"."""
    if verb.auxiliaries == ("did",):
        return inflect.past(verb.lemma)
    return verb.lemma if plural else inflect.third(verb.lemma)


def straight_verb(verb: Verb, *, plural: bool) -> str:
    """The chain as it follows "who" or "what", third person singular unless `plural`."""
    words = [*verb.auxiliaries]
    main = verb.text
    if words[:1] in EMPHATIC and len(words) == 1 and not verb.negation:
        return " ".join(w for w in [*verb.adverbs, plain(verb, plural=plural), verb.particle] if w)
    if words and not plural:
        words[0] = SINGULAR.get(words[0], words[0])
    if not words and not plural:
        if verb.lemma == "be":
            main = SINGULAR.get(main, main)
        elif verb.tag == "VBP":
            main = inflect.third(inflect.base(verb.text, verb.tag, verb.lemma))
    negation = [verb.negation] if verb.negation else []
    chain = [*words[:1], *verb.early, *negation, *words[1:], *verb.late, main, verb.particle]
    if not words:
        chain = [*verb.adverbs, main, *negation, verb.particle]
        if verb.negation and verb.lemma != "be":
            chain = [*negation, *verb.adverbs, main, verb.particle]
    return " ".join(w for w in chain if w)
