"""How far the article itself vouches for a clause, and who else does."""

from dataclasses import dataclass, replace

from quizgen.clauses.consequence import beside, degree
from quizgen.clauses.neighbours import why
from quizgen.clauses.senses import CONDITION_MARKS, marker
from quizgen.clauses.verbs import third_person
from quizgen.domain.clause import Clause, Role, Status
from quizgen.domain.document import Document, Token
from quizgen.lexicon.verb_classes import DENY, FACTIVE, INTEND, SAY, THINK

HEDGES = frozenset(
    "reportedly allegedly apparently perhaps possibly probably likely maybe supposedly seemingly "
    "presumably potentially".split()
)
HEDGED_MODALS = frozenset("may might could should".split())
MOODS = frozenset(
    "interested worried afraid proud pleased happy sad angry surprised puzzled certain sure keen "
    "eager ready willing disappointed concerned tired ashamed jealous determined delighted "
    "frightened grateful sorry".split()
)
MEANING = frozenset("mean imply suggest follow signify".split())
NOBODY = frozenset("nobody none no-one".split())
SEEMING = frozenset("seem appear tend".split())
REPORTED_PARTICIPLES = frozenset(
    "say believe think report expect know claim allege rumour rumor suppose consider "
    "estimate".split()
)

# what is so where somebody tells of one that it "is that" something is so
BEARING = frozenset(
    "result outcome consequence implication effect problem difficulty trouble drawback downside "
    "disadvantage advantage benefit difference fact truth thing reason cause challenge obstacle "
    "irony surprise explanation".split()
)
UNSURE = frozenset("possible likely potential probable alleged supposed apparent".split())


@dataclass(frozen=True)
class Standing:
    """The status of a clause and, if somebody else vouches for it, the token that names them."""

    status: Status
    speaker: int | None = None  # token index of the speaker's head noun


def standing(document: Document, root: Token, *, auxiliaries: tuple[str, ...]) -> Standing:
    """The standing of the clause whose main verb is `root`."""
    source = reported_by(document, root)
    if source is not None:
        return source
    if conditional(document, root):
        return Standing(Status.CONDITIONAL)
    words = {t.text.lower() for t in document.children(root.i) if not comment(document, t)}
    if words & HEDGES or set(auxiliaries) & HEDGED_MODALS or root.lemma in SEEMING:
        return Standing(Status.HEDGED)
    if set(auxiliaries) & {"will", "shall"}:
        return Standing(Status.PLANNED)
    if "would" in auxiliaries:
        return Standing(Status.CONDITIONAL)
    reported = root.lemma in REPORTED_PARTICIPLES and root.tag == "VBN"
    if reported and document.child(root.i, "auxpass") is not None:
        return Standing(Status.HEDGED)
    return Standing(Status.ASSERTED)


def comment(document: Document, token: Token) -> bool:
    """Whether the word doubts only the weight that its clause is given: "perhaps most
    importantly,"."""
    behind = [t.text.lower() for t in document.tokens[token.i + 1 : token.i + 4]]
    return behind[:1] == ["most"] and behind[1].endswith("ly") and behind[2:] == [","]


def conditional(document: Document, root: Token) -> bool:
    """Whether the clause is a condition or hangs on one."""
    if root.dep == "advcl" and marker(document, root) in CONDITION_MARKS:
        return True
    return any(
        t.dep == "advcl" and marker(document, t) in CONDITION_MARKS
        for t in document.children(root.i)
    )


def in_case(document: Document, root: Token) -> bool:
    """Whether the verb is joined to that of a condition, with no subject of its own."""
    token = root
    while token.dep == "conj" and document.child(token.i, "nsubj", "nsubjpass") is None:
        token = document.tokens[token.head]
    return token.dep == "advcl" and marker(document, token) in CONDITION_MARKS and token != root


def reported_by(document: Document, root: Token) -> Standing | None:
    """The standing that a verb of saying, thinking or denying above `root` gives it."""
    below = root
    if degree(document, root) is not None:
        below = next(t for t in document.ancestors(root.i) if t.pos in {"VERB", "AUX"})
    for token in document.ancestors(below.i):
        if beside(document, below) or why(document, below):
            below = token
            continue
        if below.dep in {"ccomp", "xcomp"} and token.pos in {"VERB", "AUX", "ADJ"}:
            found = standing_under(document, token, below)
            if found is not None:
                return found
        below = token
    for child in document.children(root.i):
        if child.text.lower() == "according":
            to = document.child(child.i, "prep")
            name = document.child(to.i, "pobj") if to is not None else None
            return Standing(Status.REPORTED, name.i if name is not None else None)
    return None


def standing_under(document: Document, head: Token, below: Token) -> Standing | None:
    """The standing of the complement `below` of verb `head`."""
    speaker = document.child(head.i, "nsubj", "nsubjpass")
    place = speaker.i if speaker is not None else None
    lemma = head.lemma.lower()
    if lemma in MEANING and document.child(head.i, "neg") is not None:
        return Standing(Status.DENIED, place)  # "This does not mean that the wells are dry"
    if lemma == "mean" or borne_out(document, head, speaker):
        return None  # what it means is so, if it is
    if lemma in DENY:
        return Standing(Status.DENIED, place)
    if below.dep == "ccomp" and lemma in SAY | THINK:
        if document.child(head.i, "neg") is not None or no_reason(document, head):
            return Standing(Status.DENIED, place)
        if lemma in FACTIVE and document.quotation_at(below.i) is None and place is None:
            return None
        return Standing(Status.REPORTED, place)
    if below.dep == "xcomp" and lemma in INTEND:
        return Standing(Status.PLANNED, place)
    if below.dep == "ccomp":
        told = lemma != "be" or not asked_way(document, below)
        return Standing(Status.REPORTED, place if told else None)
    return None


def asked_way(document: Document, below: Token) -> bool:
    """Whether a clause begins with "how" or "what": what is so is no saying ("Her haste is how she
    said she would leave")."""
    inner = document.subtree(below.i)
    return any(document.tokens[i].tag in {"WRB", "WP"} for i in inner[:2])


def no_reason(document: Document, saying: Token) -> bool:
    """Whether there is nothing that it could be said for: "no reason to say that", "nobody
    believes that"."""
    noun = document.tokens[saying.head] if saying.dep in {"acl", "relcl"} else None
    subject = document.child(saying.i, "nsubj")
    doers = [t for t in (noun, subject) if t is not None]
    return any(
        t.text.lower() in NOBODY or any(c.text.lower() == "no" for c in document.children(t.i))
        for t in doers
    )


def borne_out(document: Document, head: Token, noun: Token | None) -> bool:
    """Whether "the result is that" only leads up to what is so, or to what is said to be so."""
    if head.lemma != "be" or noun is None or noun.lemma not in BEARING:
        return False
    if any(document.child(head.i, dep) is not None for dep in ("aux", "neg")):
        return False
    return not any(t.lemma.lower() in UNSURE for t in document.children(noun.i))


def of_oneself(clause: Clause) -> Clause:
    """What somebody says of his own mind ("she said that she hoped"), as the article's own word:
    who else should know it."""
    subject, adjective = clause.subject, clause.first(Role.PREDICATE)
    if subject is None or subject.entity != clause.speaker_entity:
        return clause
    if subject.entity is None and not clause.speaker.lower().startswith(subject.short.lower()):
        return clause
    verb = clause.verb
    mind = verb.lemma in INTEND | THINK - FACTIVE or (
        verb.lemma == "be" and adjective is not None and adjective.head in MOODS
    )
    if not mind or clause.status is not Status.REPORTED or verb.modal:
        return clause
    return replace(clause, status=Status.ASSERTED, speaker="", speaker_entity=None)


def self_told(clause: Clause) -> Clause:
    """What somebody says of himself in the first person, as the article's own word on him; but
    not what he says that he may, shall or would do."""
    if clause.verb.modal:
        return clause
    known = Status.ASSERTED if clause.status is Status.REPORTED else clause.status
    verb = third_person(clause.verb)
    return replace(clause, verb=verb, status=known, speaker="", speaker_entity=None, quoted=False)
