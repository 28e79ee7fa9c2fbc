"""What a circumstance tells: when, where, why, what for, how."""

from quizgen.clauses import purposes
from quizgen.domain.clause import Sense
from quizgen.domain.document import Document, Token
from quizgen.domain.kind import PLACES, Kind
from quizgen.lexicon import wordnet
from quizgen.lexicon.verb_classes import CONTROL, SAY, THINK

TIME_HEADS = frozenset(
    "second minute hour day night morning afternoon evening week weekend month year decade "
    "century time moment period season spring summer autumn winter monday tuesday wednesday "
    "thursday friday saturday sunday january february march april may june july august "
    "september october november december today yesterday tomorrow tonight age era beginning "
    "end start birth death".split()
)

PLACE_PREPOSITIONS = frozenset(
    "in at on near inside outside above below under behind beside between across along around "
    "through throughout into onto from to towards toward over off beyond within".split()
)
# "named after", "looked after": no time
FOLLOWING = frozenset("name call look run take chase ask go seek rush be come rename".split())
TIME_MARKS = frozenset("when after before until till once whenever".split())
STATES = frozenset(
    "have need know want lack exist contain consist require depend believe think feel fear hope "
    "own belong possess resemble prefer".split()
)
COMPARING = frozenset("as so just same such much exactly even far long soon".split())
REASONS = frozenset(
    {
        ("as", "result"), ("as", "consequence"), ("for", "fear"), ("for", "lack"), ("for", "want"),
        ("out", "fear"), ("in", "response"), ("on", "account"),
    }
)  # fmt: skip
AIMS = frozenset(
    {("in", "search"), ("in", "hope"), ("in", "hopes"), ("with", "aim"), ("with", "view"),
     ("with", "intention"), ("with", "hope")}
)  # fmt: skip
BLAME = frozenset(
    "arrest fine jail imprison criticise criticize praise blame punish sack ban sue convict "
    "honour honor scold reward suspend expel condemn".split()
)
AIDS = frozenset("help aid assistance".split())
GROWING = frozenset("more fewer less".split())
CONDITION_MARKS = frozenset("if unless whether provided".split())
CONCESSION_MARKS = frozenset("although though whereas while despite".split())


def clause_sense(document: Document, root: Token, head: Token) -> Sense:
    """The sense of the adverbial clause around verb `root` under verb `head`."""
    mark = marker(document, root)
    has_subject = document.child(root.i, "nsubj", "nsubjpass", "expl") is not None
    if mark in {"because", "'cause"} or (mark == "for" and has_subject and root.tag != "VB"):
        return Sense.CAUSE
    if mark in {"as", "since"} and has_subject:
        return ambiguous(document, root, head, mark)
    if mark in {"so that", "in order that", "lest"} or that_might(document, root, mark):
        came = mark == "so that" and purposes.outcome(document, root)
        return Sense.NONE if came else Sense.PURPOSE
    if mark == "so" and root.i > head.i and has_subject:
        modal = any(t.tag == "MD" for t in document.children(root.i))
        return Sense.PURPOSE if modal else Sense.NONE
    if mark in TIME_MARKS:
        return Sense.TIME
    if mark in CONDITION_MARKS:
        return Sense.CONDITION
    if mark in CONCESSION_MARKS:
        return Sense.CONCESSION if has_subject else Sense.TIME if mark == "while" else Sense.NONE
    if root.tag == "VB" and any(t.tag == "TO" for t in document.children(root.i)):
        controlled = head.lemma.lower() in CONTROL or head.pos == "ADJ"
        free = purposes.leading(document, root, head) or purposes.making(document, head)
        free = free or purposes.bound_for(document, head, root)
        free = free or purposes.needed_for(document, head)
        other = (controlled and not free) or purposes.aftermath(document, head, root)
        return Sense.NONE if other and mark != "in order" else Sense.PURPOSE
    if root.tag == "VBG" and not has_subject and not mark:
        tool = root.lemma.lower() == "use" and root.i > head.i
        return Sense.MEANS if tool else Sense.RESULT
    return Sense.NONE


def that_might(document: Document, root: Token, mark: str) -> bool:
    """Whether "that" stands for "so that", as in "That he might not wake her, he took off his
    shoes"."""
    modal = any(t.text.lower() in {"might", "may"} for t in document.children(root.i))
    return mark == "that" and root.dep == "advcl" and modal


def ambiguous(document: Document, root: Token, head: Token, mark: str) -> Sense:
    """The sense of an as- or since-clause: a cause where it tells a state or what had happened
    before, and leads its sentence or stands apart from it; for "since" also where neither verb
    tells of a stretch of time."""
    leading = root.i < head.i and document.sentence_of(head.i).start >= root.i - 8
    first = min(document.subtree(root.i))
    apart = first > head.i and document.tokens[first - 1].text == ","
    earlier = any(t.text.lower() == "had" for t in document.children(root.i) if t.dep == "aux")
    if leading and (earlier or state(document, root)):
        return Sense.CAUSE
    if mark == "as" and apart and habitual(document, root, head):
        return Sense.CAUSE
    if mark == "as" and ((apart and there_is(document, root, head)) or trend(document, root, head)):
        return Sense.CAUSE
    if mark == "as":
        apart = apart or plain_state(document, root, head)
        return Sense.CAUSE if apart and state(document, root) else Sense.NONE
    perfect = any(
        t.lemma == "have" and t.dep == "aux" for t in document.children(head.i) if t.i < head.i
    )
    if leading and not perfect and document.child(root.i, "auxpass") is not None:
        return Sense.CAUSE
    now = root.tag in {"VBZ", "VBP"} and head.tag in {"VBZ", "VBP", "VB"}
    modal = any(t.tag == "MD" for t in document.children(root.i))
    return Sense.CAUSE if not perfect and (apart or now or modal) else Sense.TIME


def habitual(document: Document, root: Token, head: Token) -> bool:
    """Whether both clauses tell what is always so, and of the same: "Goats are kept apart, as they
    eat the bark"."""
    subject = document.child(root.i, "nsubj")
    alike = subject is not None and subject.text.lower() in {"they", "it"}
    present = root.tag in {"VBZ", "VBP"} and head.tag not in {"VBD"}
    past = any(t.tag == "VBD" for t in document.children(head.i) if t.dep in {"aux", "auxpass"})
    said = root.lemma in SAY | THINK | {"do"} and document.child(root.i, "ccomp") is None
    return alike and present and not past and not said


def there_is(document: Document, root: Token, head: Token) -> bool:
    """Whether the main clause tells that there is something, and the other what somebody does or
    is all the time: "There is much to do, as few towns have a school"."""
    present = head.tag in {"VBZ", "VBP"} and root.tag in {"VBZ", "VBP"}
    told = document.child(root.i, "dobj", "acomp", "attr") is not None
    there = document.child(head.i, "expl") is not None
    return present and there and told and root.lemma not in SAY | THINK


def trend(document: Document, root: Token, head: Token) -> bool:
    """Whether what grows in one clause explains what has changed or is changing in the other: "As
    more people work at home, offices are standing empty"."""
    subject = document.child(root.i, "nsubj")
    if root.i > head.i or subject is None or document.child(head.i, "nsubj") is None:
        return False
    more = any(t.text.lower() in GROWING for t in document.children(subject.i))
    present = root.tag in {"VBZ", "VBP"} and document.child(root.i, "aux") is None
    helpers = {t.text.lower() for t in document.children(head.i) if t.dep == "aux"}
    return more and present and bool(helpers & {"has", "have", "is", "are"})


def plain_state(document: Document, root: Token, head: Token) -> bool:
    """Whether an as-clause right behind its main clause can tell nothing but why: both tell of a
    state, and nothing is compared ("the best as they had the longest oars")."""
    first = min(document.subtree(root.i))
    before = document.tokens[first - 1].text.lower()
    if head.lemma not in STATES | {"be"} or root.i < head.i or before in COMPARING:
        return False
    if any(document.tokens[i].text.lower() == "as" for i in range(head.i, first)):
        return False
    return document.child(root.i, "dobj", "acomp", "attr") is not None


def state(document: Document, root: Token) -> bool:
    """Whether the clause around `root` tells what is so, not what happens: "it was dark"."""
    if root.lemma == "be" and document.child(root.i, "expl") is not None:
        return document.child(root.i, "attr") is not None
    if root.lemma == "be":
        subject = document.child(root.i, "nsubj")
        told = document.child(root.i, "acomp", "attr") is not None
        return told and subject is not None and subject.i < root.i
    if root.tag == "VBG" or document.child(root.i, "auxpass") is not None:
        return False
    return root.lemma in STATES


def marker(document: Document, root: Token) -> str:
    """The conjunction that introduces the clause of `root`: "because", "so that", "in order"."""
    children = [t for t in document.children(root.i) if t.i < root.i]
    words = [t.text.lower() for t in children if t.dep == "mark"]
    if not words:
        words = [
            t.text.lower()
            for t in children
            if t.dep == "advmod" and t.tag == "WRB" and t.text.lower() in TIME_MARKS | {"whenever"}
        ]
    first = min((t.i for t in children), default=root.i)
    before = document.tokens[first - 1].text.lower() if first else ""
    if "so" in words and "that" in words:
        return "so that"
    if "that" in words and before == "so":
        return "so that"
    if "that" in words and before == "order":
        return "in order that"
    if before == "order" or (words == ["in"] and "order" in {t.text.lower() for t in children}):
        return "in order"
    return words[0] if words else ""


def ordered(document: Document, preposition: Token) -> bool:
    """Whether the phrase tells before or after what something happened: "after the flood"."""
    head = document.tokens[preposition.head]
    if preposition.text.lower() not in {"after", "before", "following"}:
        return False
    fronted = preposition.i < head.i
    target = document.child(preposition.i, "pobj")
    if target is None or target.pos not in {"NOUN", "PROPN"}:
        return False  # "before long"
    return head.pos in {"VERB", "AUX"} and (fronted or head.lemma.lower() not in FOLLOWING)


def phrase_sense(document: Document, preposition: Token) -> Sense:
    """The sense of the prepositional phrase headed by `preposition`."""
    low = preposition.text.lower()
    before = {t.text.lower() for t in document.children(preposition.i)}
    target = document.child(preposition.i, "pobj", "pcomp")
    if (low == "of" and "because" in before) or low in {"because", "due"}:
        return Sense.CAUSE
    if low == "to" and ({"due", "thanks", "owing"} & before):
        return Sense.CAUSE
    if target is None:
        return Sense.NONE
    if (settled := fixed(document, preposition, target)) is not Sense.NONE:
        return settled
    if target.dep == "pcomp" and target.tag == "VBG":
        if low in {"after", "before"}:
            return Sense.TIME
        return Sense.MEANS if low == "by" else Sense.PURPOSE if low == "for" else Sense.NONE
    mention = document.mention_at(target.i)
    kind = mention.kind if mention is not None else None
    if kind is Kind.DURATION or (target.lemma.lower() in TIME_HEADS and counted(document, target)):
        return Sense.DURATION if low in {"for", "over", "during", "throughout"} else Sense.TIME
    if kind in {Kind.DATE, Kind.TIME} or target.lemma.lower() in TIME_HEADS:
        return Sense.TIME
    if low == "during" or ordered(document, preposition):
        return Sense.TIME
    if low in PLACE_PREPOSITIONS and (kind in PLACES or wordnet.is_place(target.lemma.lower())):
        return Sense.PLACE
    return Sense.NONE


def fixed(document: Document, preposition: Token, target: Token) -> Sense:
    """The sense of set phrases: "as a result of", "in search of", "with the help of"."""
    pair = (preposition.text.lower(), target.lemma.lower())
    if blamed(document, preposition):
        return Sense.CAUSE
    if document.child(target.i, "prep", "acl") is None:
        return Sense.NONE
    if pair[0] == "with" and pair[1] in AIDS:
        return Sense.MEANS
    if document.child(target.i, "poss", "amod") is not None:
        return Sense.NONE
    return Sense.CAUSE if pair in REASONS else Sense.PURPOSE if pair in AIMS else Sense.NONE


def blamed(document: Document, preposition: Token) -> bool:
    """Whether the phrase tells what somebody was praised or punished for."""
    verb = document.tokens[preposition.head]
    if preposition.text.lower() != "for" or verb.pos != "VERB" or verb.lemma not in BLAME:
        return False
    above = document.tokens[verb.head]
    return verb.dep != "xcomp" or above.lemma != "be"  # "The fog was to blame for the delay"


def counted(document: Document, noun: Token) -> bool:
    """Whether a numeral or quantifier stands with the noun."""
    return document.child(noun.i, "nummod") is not None or any(
        t.text.lower() in {"several", "many", "few", "some"} for t in document.children(noun.i)
    )


def bare_sense(document: Document, noun: Token) -> Sense:
    """The sense of a noun phrase used as a circumstance ("last week", "three times")."""
    mention = document.mention_at(noun.i)
    if mention is not None and mention.kind is Kind.DURATION:
        return Sense.DURATION
    if noun.lemma.lower() in TIME_HEADS or (
        mention is not None and mention.kind in {Kind.DATE, Kind.TIME}
    ):
        return Sense.TIME
    return Sense.EXTENT


def adverb_sense(adverb: Token) -> Sense:
    """The sense of a bare adverb."""
    low = adverb.text.lower()
    if low in {"today", "yesterday", "tomorrow", "now", "recently", "soon", "ago", "once", "later"}:
        return Sense.TIME
    if low in {"here", "there", "abroad", "nearby", "overseas", "everywhere"}:
        return Sense.PLACE
    return Sense.MANNER if low.endswith("ly") else Sense.NONE
