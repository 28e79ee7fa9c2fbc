"""Pronouns with a sure antecedent as clauses: what the pronoun stands for, and what else stands
in its reach."""

from quizgen.clauses.evidence import evidence_of
from quizgen.clauses.phrases import Phrases
from quizgen.domain.clause import Clause, Part, Role, Verb
from quizgen.domain.document import Antecedent, Document, Token
from quizgen.domain.kind import NAMES, Kind

MEANS = Verb(lemma="stand for", text="stands for", tag="VBZ")
ASKED = frozenset({"it", "they", "he", "she"})
SUBJECTS = {"nsubj", "nsubjpass"}
NOUNS = SUBJECTS | {"dobj", "pobj", "attr", "conj", "dative"}
CLAUSE_ENDS = frozenset(', ; : . ! ? – — - ” " ( )'.split())
JOINTS = frozenset("and but or because although when while which who that if so as".split())
SHORTEST, LONGEST = 4, 12  # words of the pronoun's clause that are quoted
MOST = 5  # words of what it may stand for
REACH = 1  # sentences before the pronoun's own


def references(phrases: Phrases) -> list[Clause]:
    """A clause "“they” stands for X" for each subject pronoun that was resolved, with the other
    noun phrases in reach that agree with it as further parts."""
    document = phrases.document
    return [
        clause
        for i, antecedent in sorted(document.antecedents.items())
        if document.tokens[i].text.lower() in ASKED and document.tokens[i].dep in SUBJECTS
        if (clause := reference(phrases, document.tokens[i], antecedent)) is not None
    ]


def reference(phrases: Phrases, pronoun: Token, antecedent: Antecedent) -> Clause | None:
    """The clause about one pronoun, None where its words cannot be quoted or where what it stands
    for is not before it."""
    document = phrases.document
    quoted = excerpt(document, pronoun)
    nouns = [t for t in in_reach(document, pronoun) if agrees(document, t, pronoun)]
    own = [t for t in nouns if names(document, t, antecedent)]
    if not quoted or not own or len(antecedent.text.split()) > MOST:
        return None
    if not continues(document, pronoun, antecedent, own):
        return None
    meant = part(phrases, own[-1], antecedent.text, antecedent.entity)
    rivals = [rival(phrases, t) for t in nouns if t not in own]
    return Clause(
        subject=part(phrases, pronoun, quoted, None),
        verb=MEANS,
        parts=(meant, *(r for r in rivals if r is not None)),
        evidence=evidence_of(document, pronoun.i),
        root=pronoun.i,
        form="reference",
    )


def continues(document: Document, pronoun: Token, antecedent: Antecedent, own: list[Token]) -> bool:
    """Whether the pronoun is the subject of a main clause and takes up the subject of the one
    before, or of the clause that leads up to its own: then no other noun is meant."""
    below = document.tokens[pronoun.head]
    if below.dep != "ROOT":
        return False
    for noun in own:
        above = document.tokens[noun.head]
        leads = above.dep == "advcl" and above.head == below.i
        if noun.dep in SUBJECTS and (leads or above.dep == "ROOT"):
            return True
    before = document.sentences[max(document.sentence_of(pronoun.i).index - 1, 0)]
    return any(
        t.dep in SUBJECTS
        and document.tokens[t.head].dep == "ROOT"
        and document.antecedents.get(t.i) == antecedent
        for t in document.tokens[before.start : before.end]
    )


def excerpt(document: Document, pronoun: Token) -> str:
    """The words from the pronoun to the end of its clause, "" where they do not fit."""
    end = document.sentence_of(pronoun.i).end
    stop = next(i for i in range(pronoun.i + 1, end + 1) if ends(document, i, end))
    joints = [i for i in range(pronoun.i, stop) if document.tokens[i].text.lower() in JOINTS]
    fitting = [i for i in (stop, *reversed(joints)) if SHORTEST <= i - pronoun.i <= LONGEST]
    if not fitting or document.quotation_at(pronoun.i) is not None:
        return ""
    words = document.text(pronoun.i, fitting[0])
    return words[:1].lower() + words[1:]


def ends(document: Document, i: int, end: int) -> bool:
    """Whether the clause ends before token `i`."""
    return i == end or document.tokens[i].text in CLAUSE_ENDS


def in_reach(document: Document, pronoun: Token) -> list[Token]:
    """The nouns before the pronoun, in its sentence and the one before of its paragraph."""
    sentence = document.sentence_of(pronoun.i)
    first = sentence
    for back in range(1, REACH + 1):
        earlier = document.sentences[max(sentence.index - back, 0)]
        if earlier.paragraph == sentence.paragraph:
            first = earlier
    return [
        t
        for t in document.tokens[first.start : pronoun.i]
        if t.pos in {"NOUN", "PROPN"} and t.dep in NOUNS and document.quotation_at(t.i) is None
    ]


def agrees(document: Document, noun: Token, pronoun: Token) -> bool:
    """Whether the noun has the pronoun's number."""
    mention = document.mention_at(noun.i)
    if mention is not None and mention.entity is not None:
        plural = document.entities[mention.entity].plural
        return plural == (pronoun.text.lower() == "they")
    joined = document.child(noun.i, "conj") is not None
    plural = noun.tag in {"NNS", "NNPS"} or joined
    return plural == (pronoun.text.lower() == "they")


def names(document: Document, noun: Token, antecedent: Antecedent) -> bool:
    """Whether the noun names what the pronoun stands for."""
    mention = document.mention_at(noun.i)
    if antecedent.entity is not None:
        return mention is not None and mention.entity == antecedent.entity
    return noun.text.lower() in antecedent.text.lower().split()


def rival(phrases: Phrases, noun: Token) -> Part | None:
    """The noun with what stands before it, as an option; None for a date, a figure or what is
    too long."""
    document = phrases.document
    mention = document.mention_at(noun.i)
    if mention is not None and mention.kind not in NAMES:
        return None
    before = [t for t in document.children(noun.i) if t.i < noun.i and t.dep != "punct"]
    start = mention.start if mention is not None else min([noun.i, *(t.i for t in before)])
    start = min([start, *(t.i for t in before)])
    found = phrases.part(Role.OBJECT, noun, list(range(start, noun.i + 1)))
    if before and before[0].text.lower() in {"no", "any", "each", "every"}:
        return None
    if noun.tag == "NN" and not before:
        return None  # "inspection", "astronomer": no thing that was spoken of
    if found.pronouns or len(found.text.split()) > MOST:
        return None
    return found


def part(phrases: Phrases, head: Token, text: str, entity: int | None) -> Part:
    """The words of a phrase as a part."""
    kind = Kind.THING if entity is None else phrases.document.entities[entity].kind
    return Part(
        role=Role.OBJECT,
        text=text,
        short=text,
        inner=text,
        start=head.i,
        end=head.i + 1,
        head=head.lemma.lower(),
        kind=phrases.kind(head) if entity is None else kind,
        plural=phrases.plural(head),
        proper=entity is not None,
        definite=True,
        entity=entity,
        root=head.i,
    )
