"""Signs that the parser misread a clause: then nothing is asked of it."""

from quizgen.domain.document import Document, Token
from quizgen.lexicon.noun_forms import EITHER
from quizgen.lexicon.verb_classes import SAY, THINK

TELLING = frozenset("say claim think believe estimate argue insist".split())
NAMING = frozenset("name rename call dub christen baptise baptize nickname".split())
SINGULAR = frozenset("is was has does".split())
PLURAL = frozenset("are have do".split())
WARDS = frozenset("ward award reward steward".split())
JOINTS = frozenset("after before although though because while if unless".split())
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
        or subordinate(document, root)
        or saying_as_thing(document, subject)
        or unclosed(document, root, subject)
    )


def subordinate(document: Document, root: Token) -> bool:
    """Whether the verb of the whole sentence has the joint of a subordinate clause: "Two years
    after she came to Lund, a firm opened" is of the firm."""
    joints = (t for t in document.children(root.i) if t.dep == "mark" and t.i < root.i)
    return root.head == root.i and any(t.text.lower() in JOINTS for t in joints)


def saying_as_thing(document: Document, subject: Token) -> bool:
    """Whether a name and its verb of saying were taken for one noun: "The Lund Model predicts that
    charged grains are lighter"."""
    if subject.tag != "NNS" or subject.lemma.lower() not in SAY | THINK:
        return False
    named = any(t.dep in {"compound", "nmod"} for t in document.children(subject.i))
    after = document.tokens[subject.i + 1] if subject.i + 1 < len(document.tokens) else subject
    return named and after.text.lower() == "that"


def unclosed(document: Document, root: Token, subject: Token) -> bool:
    """Whether a relative clause behind a comma runs into the verb without its second comma: more
    often the verb is its own ("a guild, in which men built and women | kept the books")."""
    tokens = document.tokens
    said = [t.i for t in document.children(subject.i) if t.dep == "relcl" and t.i < root.i]
    helpers = (t for t in document.children(root.i) if t.dep in {"aux", "auxpass", "neg"})
    verb = min([*(t.i for t in helpers), root.i])
    if not said or verb <= subject.i:
        return False
    own = document.subtree(said[-1])
    opened = tokens[own[0] - 1].text == ","
    joined = any(t.dep == "conj" and t.pos == "NOUN" for i in own for t in document.children(i))
    last = max(i for i in document.subtree(subject.i) if i < verb)
    return opened and joined and tokens[last].text not in {",", ")"} and last == verb - 1


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
