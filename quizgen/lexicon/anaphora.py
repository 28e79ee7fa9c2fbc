"""Pronouns that are as clear in a question as in the article: what they may stand for is named
before them in their own clause."""

from quizgen.domain.document import Document, Token
from quizgen.domain.kind import NAMES, Kind
from quizgen.lexicon import wordnet

MANY = frozenset("they them their theirs themselves".split())
THING = frozenset("it its itself".split())
HE, SHE = frozenset("he him his himself".split()), frozenset("she her hers herself".split())
CLASSES = (MANY, THING, HE, SHE)
SUBJECTS = {"nsubj", "nsubjpass"}
REASONS = frozenset({"because", "so"})
LOOSE = frozenset("if unless when after before while until once as whenever where".split())
COMPARING = frozenset("to than from like with as".split())
EMPTY = frozenset("be become seem prove remain".split())
NOUNS = SUBJECTS | {"dobj", "pobj", "attr", "dative", "conj", "poss"}


def settled(document: Document, i: int, start: int, subject: int) -> bool:
    """Whether pronoun `i` can be understood from the tokens from `start` on that go before it and
    from the clause's `subject`: it is the subject of a clause below and takes up the subject
    above, one noun of the clause agrees with it, or it repeats one of which that holds. The
    object of a verb is never its subject."""
    token, root = document.tokens[i], document.tokens[subject].head
    own = next((c for c in CLASSES if token.text.lower() in c), None)
    if own is None or i == subject:
        return False
    if i < subject:
        return leading(document, token, subject) and agrees(document, document.tokens[subject], own)
    if token.tag == "PRP" and any(t.i == subject for t in document.ancestors(i)):
        return False  # "the reasons they gave"
    if joined_to(document, token, own, start):
        return True
    below = between(document, i, root)
    if token.dep in SUBJECTS:
        if timed(document, below):
            return False
        if agrees(document, document.tokens[subject], own):
            return True
    elif token.tag == "PRP" and not own_form(token) and not below:
        return False
    for other in document.tokens[start:i]:
        if other.tag in {"PRP", "PRP$"} and other.text.lower() in own:
            return other.i in document.antecedents or settled(document, other.i, start, subject)
    return one_fits(document, token, start, subject, below)


def one_fits(
    document: Document, token: Token, start: int, subject: int, below: list[Token]
) -> bool:
    """Whether one noun alone agrees with the pronoun, or any would do."""
    own = next(c for c in CLASSES if token.text.lower() in c)
    fitting = sum(agrees(document, t, own) for t in places(document, token, start, subject, below))
    if fitting > 1 and by_reason(document, token):
        return True
    if not fitting and below and bare(document, below[-1]):
        inner = [t for t in document.tokens[start : token.i] if within(document, t, token, below)]
        return sum(agrees(document, t, own) for t in inner) == 1
    return fitting == 1 or (fitting > 1 and reasoned(document, below))


def places(
    document: Document, token: Token, start: int, subject: int, below: list[Token]
) -> list[Token]:
    """The nouns of the clause that the pronoun may take up."""
    root = document.tokens[subject].head
    before = document.tokens[start : token.i]
    found = [t for t in before if t.dep in NOUNS and t.i != subject and near(document, t, root)]
    asked = bool(below) and below[-1].dep in {"xcomp", "ccomp"} and bare(document, below[0])
    if asked and token.tag == "PRP" and not own_form(token):
        found = [t for t in found if not asked_of(document, t)]  # the deed may be theirs
    own_deed = token.tag == "PRP$" or own_form(token) or not below
    if own_deed or reasoned(document, below) or not bare(document, below[0]):
        found.append(document.tokens[subject])
    return found


def reasoned(document: Document, verbs: list[Token]) -> bool:
    """Whether the pronoun stands in a reason or purpose of the clause: it takes up something of
    the clause itself, whichever."""
    return any(
        t.text.lower() in REASONS or (v.dep == "advcl" and t.tag == "TO")
        for v in verbs
        for t in document.children(v.i)
        if t.i < v.i
    ) or any(v.dep == "pcomp" and document.tokens[v.head].text.lower() == "by" for v in verbs)


def within(document: Document, noun: Token, token: Token, below: list[Token]) -> bool:
    """Whether the noun stands in the infinitive that has the pronoun, and is not what the
    pronoun's own verb is told of: "taught to pull a rope when a lamp burns over it"."""
    own = noun.head == below[0].i and noun.dep in SUBJECTS
    inside = any(near(document, noun, verb.i) for verb in below)
    return noun.dep in NOUNS and inside and not own


def by_reason(document: Document, token: Token) -> bool:
    """Whether the pronoun is a possessive right behind "because of"."""
    words = [t.text.lower() for t in document.tokens[max(0, token.i - 2) : token.i]]
    return token.tag == "PRP$" and words in (["because", "of"], ["due", "to"])


def leading(document: Document, token: Token, subject: int) -> bool:
    """Whether the pronoun is a possessive in an infinitive before the subject: "To gain support for
    his plan, Hamilton"."""
    below = between(document, token.i, document.tokens[subject].head)
    return token.tag == "PRP$" and len(below) == 1 and bare(document, below[0])


def joined_to(document: Document, token: Token, own: frozenset[str], start: int) -> bool:
    """Whether "and" joins what the pronoun belongs to straight to the one noun that it can take up:
    "tourists and their money", "cut the rope and burnt it"."""
    head = document.tokens[token.head]
    first = document.tokens[head.head]
    if head.dep != "conj" or first.i < start or first.i > token.i:
        return False
    if token.tag == "PRP$":
        fits = agrees(document, first, own) or agrees(document, first, own, alone=True)
        return first.pos in {"NOUN", "PROPN"} and fits
    if token.dep != "dobj":
        return False
    thing = document.child(first.i, "dobj")
    return thing is not None and agrees(document, thing, own)


def points_on(document: Document, token: Token) -> bool:
    """Whether a demonstrative points at what follows it: "such as", "those who"; within what
    somebody says also "those born in May"; in a comparison "like those in Spain", where something
    of which there are several goes before it."""
    low = token.text.lower()
    if low == "such":
        following = document.tokens[token.i + 1 : token.i + 2]
        return bool(following) and following[0].text == "as"
    if low != "those":
        return False
    after = [t for t in document.children(token.i) if t.i > token.i]
    if any(t.dep == "relcl" and document.tokens[token.i + 1].text == "who" for t in after):
        return True
    told = {t.dep for t in after} & {"relcl", "acl", "prep"}
    if "prep" in told and compared(document, token):
        return True
    return bool(told) and any(t.dep == "ccomp" for t in document.ancestors(token.i))


def compared(document: Document, token: Token) -> bool:
    """Whether a comparison sets the pronoun beside a plural noun of the same clause."""
    before = document.tokens[token.i - 1]
    if before.text.lower() not in COMPARING or before.i != token.head:
        return False
    verb = next((t for t in document.ancestors(token.i) if t.pos in {"VERB", "AUX"}), token)
    tree = document.subtree(verb.i)
    return any(document.tokens[i].tag == "NNS" for i in tree if i < before.i)


def empty(document: Document, token: Token) -> bool:
    """Whether "it" stands for nothing: "it was hard to sell"."""
    verb = document.tokens[token.head]
    if token.text.lower() != "it" or token.dep not in SUBJECTS:
        return False
    if verb.dep in {"ccomp", "oprd"} and verb.pos in {"ADJ", "ADV"}:  # "made it harder to sell"
        making = document.tokens[verb.head].lemma in {"make", "find"}
        deeds = (t for t in document.children(verb.i) if t.tag == "VB" and t.i > verb.i)
        return making and any(u.tag == "TO" for t in deeds for u in document.children(t.i))
    if verb.lemma not in EMPTY:
        return False
    adjective = document.child(verb.i, "acomp", "oprd")
    if adjective is None:
        return False
    below = (*document.children(verb.i), *document.children(adjective.i))
    asked = {"xcomp", "ccomp", "csubj"}
    return any(
        t.dep in asked and t.i > adjective.i and document.child(t.i, "aux", "mark") is not None
        for t in below
    )


def holds(document: Document, noun: Token, i: int) -> bool:
    """Whether token `i` stands in a clause that tells what the noun is of: "information on how
    good its service is"."""
    above = list(document.ancestors(i))
    within = any(t.i == noun.i for t in above)
    return within and any(t.dep in {"pcomp", "ccomp"} and t.i > noun.i for t in above)


def asked_of(document: Document, noun: Token) -> bool:
    """Whether the noun is an object, or joined to one."""
    head = document.tokens[noun.head] if noun.dep == "conj" else noun
    return head.dep in {"dobj", "dative"}


def between(document: Document, i: int, root: int) -> list[Token]:
    """The verbs above token `i` and below `root`."""
    found: list[Token] = []
    for token in document.ancestors(i):
        if token.i == root:
            return found
        if token.pos in {"VERB", "AUX"}:
            found.append(token)
    return found


def bare(document: Document, verb: Token) -> bool:
    """Whether the verb has neither tense nor subject: its doer is the clause's subject."""
    to = any(t.tag == "TO" for t in document.children(verb.i))
    free = document.child(verb.i, *SUBJECTS, "aux") is None
    return (verb.tag in {"VB", "VBG"} and free) or (verb.tag == "VB" and to)


def timed(document: Document, verbs: list[Token]) -> bool:
    """Whether one of the verbs stands in a condition or a circumstance of time: what happens then
    is as often told of somebody else."""
    verbs = [v for v in verbs if v.dep != "pcomp"]  # "think about where they will dig"
    return any(
        t.text.lower() in LOOSE and not (t.text.lower() == "as" and apart(document, t))
        for v in verbs
        for t in document.children(v.i)
        if t.i < v.i
    )


def apart(document: Document, mark: Token) -> bool:
    """Whether a comma stands before the conjunction."""
    return mark.i > 0 and document.tokens[mark.i - 1].text == ","


def near(document: Document, noun: Token, root: int) -> bool:
    """Whether the noun stands in the clause of `root` itself, not in an aside to another noun."""
    if noun.dep == "appos":
        return False
    for token in document.ancestors(noun.i):
        if token.i == root:
            return True
        if token.pos in {"VERB", "AUX"} or token.dep == "appos":
            return False
    return False


def own_form(token: Token) -> bool:
    """Whether the pronoun stands for its own subject ("themselves")."""
    return token.text.lower().endswith(("self", "selves"))


def agrees(document: Document, noun: Token, own: frozenset[str], *, alone: bool = False) -> bool:
    """Whether the noun, with what "and" joins to it or `alone`, has the number and nature of the
    pronoun's class."""
    known = document.antecedents.get(noun.i)
    if noun.pos not in {"NOUN", "PROPN"} and known is None:
        return False
    mention = document.mention_at(noun.i)
    number = known.entity if known is not None else mention.entity if mention is not None else None
    entity = document.entities[number] if number is not None else None
    if mention is not None and mention.kind not in NAMES:
        return False
    joint = (t for t in document.children(noun.i) if t.dep == "cc")
    joined = not alone and any(t.text.lower() == "and" for t in joint)
    plural = joined or noun.tag in {"NNS", "NNPS"} or noun.lemma == "people"
    if known is not None:
        plural = known.plural
    elif entity is not None:
        plural = plural or entity.plural
    if own is MANY:
        return plural
    if plural:
        return False
    person = entity is not None and entity.kind is Kind.PERSON
    person = person or (entity is None and wordnet.is_person(noun.lemma.lower()))
    if own is THING:
        return not person
    gender = entity.gender if entity is not None else ""
    return person and gender in {"", "m" if own is HE else "f"}
