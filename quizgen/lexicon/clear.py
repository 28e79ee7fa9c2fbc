"""Whether a question makes a pronoun clear: its own clause names what it stands for, near it or
further in, and the words around it are asked about together."""

from quizgen.domain.document import Document, Token
from quizgen.lexicon.anaphora import (
    CLASSES,
    LOOSE,
    NOUNS,
    SUBJECTS,
    THING,
    agrees,
    bare,
    between,
    own_form,
    places,
    settled,
)

OBJECTS = {"dobj", "dative"}
RULED = {"xcomp", "conj"}


def clear(document: Document, i: int, start: int, subject: int) -> bool:
    """Whether pronoun `i` can be understood from the tokens of a clause from `start` on, whose
    `subject` is known; never before that subject."""
    if owns_itself(document, i, subject):
        return False
    return settled(document, i, start, subject) or deeper(document, i, start, subject)


def owns_itself(document: Document, i: int, subject: int) -> bool:
    """Whether the possessive stands in what tells whose the subject is, who cannot be meant: "a
    cousin of her duke"."""
    noun = document.tokens[document.tokens[i].head]
    while document.tokens[i].tag == "PRP$" and noun.dep == "pobj":
        joint = document.tokens[noun.head]
        if joint.text.lower() != "of":
            return False
        noun = document.tokens[joint.head]
        if noun.i == subject:
            return True
    return False


def deeper(document: Document, i: int, start: int, subject: int) -> bool:
    """The same where what it stands for is the owner of a plan, the doer of a deed within the
    clause, or the only noun there that agrees with it."""
    token = document.tokens[i]
    own = next((c for c in CLASSES if token.text.lower() in c), None)
    if own is None or i <= subject or own_form(token):
        return False
    if token.tag == "PRP" and any(t.i == subject for t in document.ancestors(i)):
        return False
    if of_planner(document, token, own, start):
        return True
    below = between(document, i, document.tokens[subject].head)
    at = next((n for n, verb in enumerate(below) if loose(document, verb)), None)
    if at is not None and token.dep in SUBJECTS:
        above = [*below[at + 1 :], document.tokens[document.tokens[subject].head]]
        return len(above) > 1 and doer_agrees(document, above, own)
    return behind_subject(document, token, own, start, subject) or only_one(
        document, token, own, start
    )


def loose(document: Document, verb: Token) -> bool:
    """Whether the verb stands in a condition or a circumstance of time."""
    return verb.dep != "pcomp" and any(
        t.text.lower() in LOOSE for t in document.children(verb.i) if t.i < verb.i
    )


def of_planner(document: Document, token: Token, own: frozenset[str], start: int) -> bool:
    """Whether a possessive stands in what somebody's plan, success or duty is: "the bank's plan to
    sell its towers"."""
    if token.tag != "PRP$":
        return False
    verb = next((t for t in document.ancestors(token.i) if t.pos in {"VERB", "AUX"}), token)
    if document.child(verb.i, *SUBJECTS) is not None or not bare(document, verb):
        return False
    if verb.dep not in {"acl", "pcomp"}:
        return False
    first = document.subtree(verb.i)[0] - (verb.dep == "pcomp")
    plan = document.tokens[first - 1]  # whatever the parser hangs the infinitive on
    if plan.pos != "NOUN":
        return False
    owner = document.child(plan.i, "poss")
    return owner is not None and owner.i >= start and agrees(document, owner, own)


def doer_agrees(document: Document, verbs: list[Token], own: frozenset[str]) -> bool:
    """Whether the nearest subject above, who does what is told of when or if, agrees: "stop taking
    pills when they feel better"."""
    for verb in verbs:
        subject = document.child(verb.i, *SUBJECTS)
        if subject is not None:
            same = subject.tag == "PRP" and subject.text.lower() in own
            return same or agrees(document, subject, own)
    return False


def behind_subject(
    document: Document, token: Token, own: frozenset[str], start: int, subject: int
) -> bool:
    """Whether the subject alone agrees but for what stands in front of it: "In later tests, the
    monkeys played a game that made them use their tails"."""
    below = between(document, token.i, document.tokens[subject].head)
    if token.tag == "PRP" and not below:
        return False
    found = [t for t in places(document, token, start, subject, below) if agrees(document, t, own)]
    return any(t.i == subject for t in found) and all(t.i <= subject for t in found)


def only_one(document: Document, token: Token, own: frozenset[str], start: int) -> bool:
    """Whether only one noun before the pronoun agrees with it, however deep, and is not what its
    own verb is told of: "if stars dye their hair, fans will copy it"."""
    barred = told_of(document, token)
    spoken = document.quotation_at(token.i)
    found = [
        t
        for t in document.tokens[start : token.i]
        if t.dep in NOUNS
        and t.i not in barred
        and agrees(document, t, own)
        and not (own is THING and unmarked(document, t))
        and (spoken is None or not spoken.complete or document.quotation_at(t.i) == spoken)
    ]
    return len({t.lemma.lower() for t in found}) == 1


def told_of(document: Document, token: Token) -> set[int]:
    """The subject and the objects of the pronoun's verb, and who does it where it is an
    infinitive."""
    if token.tag == "PRP$":
        return {token.head}
    verb = next((t for t in document.ancestors(token.i) if t.pos in {"VERB", "AUX"}), token)
    found = {t.i for t in document.children(verb.i) if t.dep in SUBJECTS | OBJECTS}
    for _ in range(4):
        subject = document.child(verb.i, *SUBJECTS)
        if subject is not None or not (verb.dep in RULED or bare(document, verb)):
            break
        verb = document.tokens[verb.head]
    subject = document.child(verb.i, *SUBJECTS)
    return found | ({subject.i} if subject is not None else set())


def unmarked(document: Document, noun: Token) -> bool:
    """Whether a noun behind a preposition has nothing before it: "by law", "at night"."""
    before = (t for t in document.children(noun.i) if t.i < noun.i)
    return noun.dep == "pobj" and noun.tag == "NN" and not any(before)
