"""Whether a relative clause tells of the noun that the parser hangs it on."""

from quizgen.clauses.sequels import EFFECTING
from quizgen.domain.clause import Part, Verb
from quizgen.domain.document import Document, Token
from quizgen.domain.kind import Kind

NOUNS = {"NOUN", "PROPN"}
STATED = {"ROOT", "conj"}
LIMITED = {"neg", "aux", "advmod", "mark"}  # of "be": what is not so, may be so, or still is
SOME = frozenset("no any such another other same".split())


def adjacent(document: Document, noun: Token, first: int) -> bool:
    """Whether nothing but the noun's own short tail stands between it and its relative clause."""
    between = document.tokens[noun.i + 1 : first]
    return all(t.text == "," or t.dep in {"prep", "pobj", "det", "compound"} for t in between) and (
        len(between) <= 5
    )


def unsure(document: Document, noun: Token, root: Token) -> bool:
    """Whether "which" may as well take up another noun, or the whole clause: "the lid of the box,
    which fell", "hid in the box, which helped them to flee"."""
    acts = document.child(root.i, "dobj") is not None  # "trip to the moon, which damaged the hull"
    if noun.dep != "pobj" or (noun.pos == "PROPN" and not acts):
        return root.lemma.lower() in EFFECTING and root.lemma.lower() != "help"
    before = document.tokens[noun.head - 1] if noun.head else noun  # "transit to the moon"
    governor = document.tokens[document.tokens[noun.head].head]
    above = (governor, before)
    thing = document.child(governor.i, "dobj")
    if acts and thing is not None and noun.pos == "NOUN" and governor.pos == "VERB":
        return True  # "heated ore in a tube, which freed a gas"
    return any(t.pos in NOUNS for t in above) or root.lemma.lower() in EFFECTING


def disagrees(verb: Verb, subject: Part) -> bool:
    """Whether the verb's number shows that the parser chose the wrong antecedent."""
    first = verb.auxiliaries[0] if verb.auxiliaries else verb.text
    singular = first in {"is", "was", "has", "does"} or (not verb.auxiliaries and verb.tag == "VBZ")
    plural = first in {"are", "were", "have", "do"} or (not verb.auxiliaries and verb.tag == "VBP")
    return (singular and subject.plural) or (plural and not subject.plural)


def described(document: Document, noun: Token) -> Token | None:
    """The person of whom a noun between commas tells what she is: of "Anna Berg, a nurse, who
    ...", Anna Berg; None where there is none."""
    name = document.tokens[noun.head]
    if noun.dep != "appos" or noun.tag != "NN" or name.tag != "NNP":
        return None
    mention = document.mention_at(name.i)
    return name if mention is not None and mention.kind is Kind.PERSON else None


def defined(document: Document, noun: Token) -> Token | None:
    """The subject of which the article states that it is the `noun`: of "The valve is a flap", the
    valve; None where it doubts, denies or only reports it, or where no noun stands for it."""
    be = document.tokens[noun.head]
    if noun.dep != "attr" or be.lemma != "be" or be.dep not in STATED:
        return None
    if any(t.dep in LIMITED or t.dep == "expl" for t in document.children(be.i)):
        return None
    if any(t.lemma.lower() in SOME or t.dep == "conj" for t in document.children(noun.i)):
        return None
    subject = document.child(be.i, "nsubj")
    if subject is None or subject.pos not in NOUNS or subject.i > be.i:
        return None
    return subject
