"""Signs that the parser misread a clause: then nothing is asked of it."""

from quizgen.domain.document import Document, Token
from quizgen.lexicon.noun_forms import EITHER

TELLING = frozenset("say claim think believe estimate argue insist".split())
NAMING = frozenset("name rename call dub christen baptise baptize nickname".split())
SINGULAR = frozenset("is was has does".split())
PLURAL = frozenset("are have do".split())
WARDS = frozenset("ward award reward steward".split())
NOMINAL = {"compound", "nmod", "amod", "det", "poss", "nummod"}


def misread(document: Document, root: Token, subject: Token) -> bool:
    """Whether the clause around `root` can hardly be what the parser takes it for."""
    return (
        noun_as_verb(document, root)
        or apart(document, root, subject)
        or between_commas(document, root, subject)
        or figure_said(document, root)
        or named_as(document, root)
        or exclaimed(document, subject)
        or way_as_thing(document, root)
    )


def named_as(document: Document, root: Token) -> bool:
    """Whether a thing and its new name were taken for one: "They renamed the mill Great Hope"."""
    thing = document.child(root.i, "dobj")
    if thing is None or root.lemma.lower() not in NAMING or thing.pos != "PROPN":
        return False
    before = [t for t in document.children(thing.i) if t.i < thing.i]
    described = any(t.dep == "det" for t in before)
    return described and any(t.dep == "compound" and t.text.islower() for t in before)


def exclaimed(document: Document, subject: Token) -> bool:
    """Whether "What a sight met her!" only cries out."""
    first, second = [*document.subtree(subject.i), subject.i][:2]
    words = [document.tokens[i].text.lower() for i in (first, second)]
    return words[0] == "what" and words[1] in {"a", "an"}


def figure_said(document: Document, root: Token) -> bool:
    """Whether a number is what was said: more often the subject of what was, "The firm said 200
    leave each year"."""
    said = document.child(root.i, "dobj")
    counted = said is not None and document.child(said.i, "nummod") is not None
    return counted and root.lemma.lower() in TELLING


def way_as_thing(document: Document, root: Token) -> bool:
    """Whether which way something goes was taken for a thing: "fill the pond and flow outwards"."""
    return any(
        t.tag == "NNS" and t.text.lower().endswith("wards") and t.lemma.lower() not in WARDS
        for t in (document.tokens[i] for i in document.subtree(root.i))
    )


def noun_as_verb(document: Document, root: Token) -> bool:
    """Whether the verb has what only a noun has before it: "TV shows", "the early plans"."""
    if root.pos != "VERB" or root.tag not in {"VBZ", "VBP", "VBD"}:
        return False
    return any(t.dep in NOMINAL and t.i == root.i - 1 for t in document.children(root.i))


def apart(document: Document, root: Token, subject: Token) -> bool:
    """Whether a plain noun and the verb after it differ in number."""
    children = document.children(subject.i)
    joined = any(t.dep in {"conj", "cc", "nummod"} for t in children)
    deed = any(t.text.endswith("ing") and t.dep in NOMINAL for t in children)  # "building dams"
    if (
        joined
        or deed
        or subject.pos != "NOUN"
        or subject.i > root.i
        or subject.lemma.lower() in EITHER
    ):
        return False
    helpers = [t for t in document.children(root.i) if t.dep in {"aux", "auxpass"}]
    first = min([*helpers, root], key=lambda t: t.i)
    word = first.text.lower()
    if subject.tag == "NNS" and not subject.text.lower().endswith("ics"):
        return word in SINGULAR or (first.tag == "VBZ" and first.i == root.i)
    parted = any(t.dep == "prep" and t.text.lower() == "of" for t in children)
    return subject.tag == "NN" and not parted and word in PLURAL and first.tag == "VBP"


def between_commas(document: Document, root: Token, subject: Token) -> bool:
    """Whether nothing but a comma parts the subject from the noun before it and from its verb:
    "a letter from the mayor, Anna Berg, led to a vote" is not about Anna Berg."""
    tokens = document.tokens
    own = [i for i in document.subtree(subject.i) if tokens[i].dep != "punct"]
    first, last = own[0], own[-1]
    if subject.pos != "PROPN" or first < 2 or last + 2 >= len(tokens) or last > root.i:
        return False
    helpers = [t for t in document.children(root.i) if t.dep in {"aux", "auxpass", "neg"}]
    verb = min([*helpers, root], key=lambda t: t.i)
    parted = tokens[first - 1].text == tokens[last + 1].text == ","
    name = document.mention_at(subject.i)
    plain = all(
        tokens[i].dep not in {"appos", "relcl", "acl", "advcl", "prep"}
        or (name is not None and name.start <= i < name.end)
        for i in own
    )
    return parted and plain and verb.i == last + 2 and tokens[first - 2].pos in {"NOUN", "PROPN"}
