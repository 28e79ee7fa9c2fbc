"""Infinitives of purpose that the parser hangs up as what a verb asks for, or on the noun before
them: "sailed to the island to rest", "planted a hedge to keep out the wind"."""

from quizgen.domain.document import Document, Token
from quizgen.lexicon import wordnet
from quizgen.lexicon.idioms import FILLED

# what somebody does on the way to something else
MOVING = frozenset(
    "sail travel walk run rush hurry return gather meet assemble march stop wait rise stay fly "
    "ride drive swim climb pause retreat withdraw migrate move step crawl sing dance howl bark "
    "kneel hide compete".split()
)
GOING = frozenset({"go", "come"})
WAYS = frozenset("to into from through down up across over".split())
# "came to power", "came to an end": no place
STANDING = frozenset("power light life term end conclusion point length force trouble".split())
LEAVING = frozenset("leave quit abandon enter join visit cross".split())
# what is made, sent or used for something
MADE = frozenset(
    "design build create develop introduce launch establish install plant dig form found hire "
    "employ send construct invent organise organize open lay light erect use deploy harness "
    "release print publish".split()
)
# of what is done to a thing; what follows a passive of other verbs is as often what it is to do
DONE = frozenset(
    "tax keep blow ring burn close play wear sell kill hunt grow breed paint write pass add mix "
    "heat put place raise lower cut collect shoot film record spend".split()
)
CALLING = frozenset("cry call shout beckon sign signal wave whisper pray".split())
NEEDING = frozenset("need require".split())
PEOPLED = frozenset(
    "town city village state country nation region district province county school bank party "
    "company firm ship hospital university employer house".split()
)
ENOUGH = frozenset("enough sufficient too insufficient".split())
MEANT = frozenset("design mean intend".split())
# "the plan was brought to bear", "lived to see it", "stands to lose": one meaning with the deed
BOUND_UP = frozenset(
    {("bring", "bear"), ("live", "see"), ("live", "tell"), ("live", "regret"), ("stand", "lose"),
     ("stand", "gain"), ("stand", "win"), ("stand", "benefit")}
    | {("wait", deed) for deed in ("see", "hear", "find", "learn", "know")}
)  # fmt: skip
# "moved on to", "grew up to", "turned out to": what followed
FOLLOWED = frozenset(
    {("go", "on"), ("move", "on"), ("carry", "on"), ("pass", "on"), ("come", "on"), ("grow", "up"),
     ("wake", "up"), ("end", "up"), ("turn", "out"), ("set", "out"), ("start", "out")}
)  # fmt: skip
# of people who "were moved to answer", "left to die"
STIRRED = frozenset(
    "move drive lead leave bear push stir tempt spur goad doom destine condemn sentence bind "
    "entitle provoke know see hear find incline dispose".split()
)
ONWARD = frozenset(
    "move go travel return settle sail come head migrate emigrate relocate walk march".split()
)
OPENING = frozenset("be begin start date conclude summarise summarize sum quote".split())


def infinitive(document: Document, deed: Token) -> bool:
    """Whether `deed` is a verb with "to" and without a subject of its own."""
    own = document.child(deed.i, "nsubj", "nsubjpass", "mark")
    return (
        deed.tag == "VB" and own is None and any(t.tag == "TO" for t in document.children(deed.i))
    )


def meant(document: Document, verb: Token) -> bool:
    """Whether the infinitive behind the verb is what the thing is to do: "is designed to float"."""
    passive = document.child(verb.i, "auxpass") is not None
    return passive and verb.lemma.lower() in MEANT


def willed(document: Document, verb: Token, deed: Token) -> bool:
    """Whether the infinitive is what others are called upon to do, or what somebody has made up
    his mind to do, not what for it was done."""
    if not infinitive(document, deed):
        return False
    before = document.tokens[deed.i - 2 : deed.i - 1]
    thing = document.child(verb.i, "dobj")
    if verb.lemma.lower() == "make" and thing is not None and thing in before:
        particle = document.child(verb.i, "prt")
        return thing.text.lower() in {"mind", "minds"} and particle is not None
    to = document.child(verb.i, "prep", "dative")
    called = to is not None and to.text.lower() == "to" and thing is None
    return called and verb.lemma.lower() in CALLING and not impersonal_all(document, before)


def impersonal_all(document: Document, before: tuple[Token, ...]) -> bool:
    """Whether none of the tokens names somebody."""
    return all(t.pos not in {"PROPN", "PRON"} and impersonal(t) for t in before)


def completing(document: Document, verb: Token, deed: Token) -> bool:
    """Whether the infinitive is no end, but has one meaning with the verb: "were moved to answer",
    "was brought to bear", "went on to win"."""
    if not infinitive(document, deed) or deed.i < verb.i:
        return False
    lemma, particle = verb.lemma.lower(), document.child(verb.i, "prt", "advmod")
    follows = particle is not None and (lemma, particle.text.lower()) in FOLLOWED
    if follows and particle is not None and particle.i == deed.i - 2:
        return True
    if (lemma, deed.lemma.lower()) in BOUND_UP:
        return True
    subject = document.child(verb.i, "nsubjpass")
    if subject is None or lemma not in STIRRED or deed.i != verb.i + 2:
        return False
    return lemma != "move" or subject.pos in {"PROPN", "PRON"} or not impersonal(subject)


def aftermath(document: Document, verb: Token, deed: Token) -> bool:
    """Whether the infinitive tells what came of it ("came home only to find it gone") or the next
    step of one way ("left the farm to move to the city")."""
    if deed.i < verb.i:
        return False
    if any(t.text.lower() in {"only", "never"} for t in document.tokens[deed.i - 2 : deed.i - 1]):
        return True
    leaving = MOVING | LEAVING | GOING | {"depart", "emigrate", "migrate"}
    return verb.lemma.lower() in leaving and deed.lemma.lower() in ONWARD


def outcome(document: Document, root: Token) -> bool:
    """Whether what follows "so that" is told as having happened: "so that the road was closed",
    not "so that nobody could pass"."""
    chain = [root, *(t for t in document.children(root.i) if t.dep in {"aux", "auxpass"})]
    return any(t.tag == "VBD" for t in chain) and all(t.tag != "MD" for t in chain)


def purposive(document: Document, verb: Token, deed: Token) -> bool:
    """Whether `deed`, which the parser takes for what `verb` asks for, is its purpose."""
    if not infinitive(document, deed) or meant(document, verb):
        return False
    if completing(document, verb, deed) or aftermath(document, verb, deed):
        return False
    lemma = verb.lemma.lower()
    passive = document.child(verb.i, "auxpass") is not None
    thing = document.child(verb.i, "dobj")
    if lemma == "need" and passive:
        return needed_for(document, verb)  # "large ovens are needed to bake flat bread"
    if lemma in GOING:
        return bound_for(document, verb, deed)
    if lemma in NEEDING:
        return thing is not None and not passive and impersonal(thing) and not acting(thing)
    if lemma in LEAVING and thing is not None:
        return impersonal(thing)
    if lemma in MOVING:
        return thing is None
    if lemma in DONE:
        return passive
    fitting = lemma in MADE and not (lemma == "use" and passive)
    return fitting and (thing is not None) != passive


def needed_for(document: Document, verb: Token) -> bool:
    """Whether it is a thing that is needed, which does nothing itself."""
    subject = document.child(verb.i, "nsubjpass")
    needed = verb.lemma.lower() == "need" and subject is not None
    return needed and subject is not None and impersonal(subject) and not acting(subject)


def bound_for(document: Document, verb: Token, deed: Token) -> bool:
    """Whether "go" or "come" names a way or a place before the infinitive: "came to Lund to look
    for work", not "came to like it"."""
    if verb.lemma.lower() not in GOING or document.child(verb.i, "prt") is not None:
        return False
    between = [t for t in document.children(verb.i) if verb.i < t.i < deed.i]
    ways = (t for t in between if t.dep == "prep" and t.text.lower() in WAYS)
    targets = (document.child(t.i, "pobj") for t in ways)
    if any(t is not None and t.lemma.lower() not in STANDING for t in targets):
        return True
    return any(t.text.lower() in {"home", "abroad", "ashore", "outside"} for t in between)


def leading(document: Document, deed: Token, verb: Token) -> bool:
    """Whether the infinitive opens the sentence, with a comma behind it: "To reach the island,
    they need a boat"."""
    subject = document.child(verb.i, "nsubj", "nsubjpass")
    if subject is None or not deed.i < subject.i or deed.lemma.lower() in OPENING:
        return False
    behind = document.subtree(deed.i)[-1] + 1
    return any(document.tokens[i].text == "," for i in (behind - 1, behind))


def making(document: Document, verb: Token) -> bool:
    """Whether "make" has a thing as its object, and so asks for no "to" of its own."""
    thing = document.child(verb.i, "dobj")
    return verb.lemma.lower() == "make" and thing is not None and thing.i > verb.i


def aim_of(document: Document, verb: Token, noun: Token) -> Token | None:
    """The infinitive behind an object that tells what for the thing was made."""
    if document.child(verb.i, "neg") is not None:
        return None
    needed = verb.lemma.lower() in NEEDING and impersonal(noun) and not acting(noun)
    if not (needed or verb.lemma.lower() in MADE) or noun.lemma.lower() in FILLED:
        return None
    deeds = [t for t in document.children(noun.i) if t.dep in {"acl", "relcl"} and t.i > noun.i]
    if len(deeds) != 1 or not infinitive(document, deeds[0]) or scarce(document, noun):
        return None
    if document.child(deeds[0].i, "dobj", "prep", "ccomp", "xcomp", "dative") is None:
        return None  # "a house to live", "a book to read"
    return deeds[0] if document.subtree(noun.i)[-1] == document.subtree(deeds[0].i)[-1] else None


def impersonal(noun: Token) -> bool:
    """Whether the noun is nobody who could do the deed."""
    return noun.pos == "NOUN" and not wordnet.is_person(noun.lemma.lower())


def acting(noun: Token) -> bool:
    """Whether the noun is a body of people, of whom a deed may be required."""
    lemma = noun.lemma.lower()
    return wordnet.is_group(lemma) or lemma in PEOPLED


def scarce(document: Document, noun: Token) -> bool:
    """Whether the noun is one of "enough food", "too many houses": how much, not what for."""
    return any(
        document.tokens[i].text.lower() in ENOUGH for i in document.subtree(noun.i) if i < noun.i
    )
