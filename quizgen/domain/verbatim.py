"""A sentence of the article as a statement by itself, in the article's own words."""

import re

from quizgen.domain.clause import Clause, Status
from quizgen.domain.document import Document, Sentence, Token
from quizgen.domain.kind import Kind
from quizgen.domain.telling import POINTING, settled

LONGEST = 24  # words
CONNECTIVES = re.compile(r"(?:but|and|however,|moreover,|in addition,|indeed,|in fact,) ", re.I)
# what opens a sentence that goes on from another
GOING_ON = re.compile(
    r"(?:so|yet|or|then|thus|therefore|hence|instead|meanwhile|nevertheless|nonetheless|otherwise|"
    r"similarly|likewise|consequently|still|now|again|besides|for (?:example|instance)|"
    r"as a result|"
    r"in contrast|on the other hand|of course|later|soon|afterwards|finally|eventually|here|even|"
    r"according|surprisingly|shortly|there|perhaps|maybe|after (?:a|some|that)|"
    r"at (?:first|last|the time))\b",
    re.I,
)
ASIDE = re.compile(r"\btoo$|\b(?:in fact|as well)\b(?! as)|, (?:too|however|therefore)\b", re.I)
MARKS = re.compile(r"[“”\"()\[\]:;…–—?!*/]|\.\.|\s-\s|-$")
SPEAKING = frozenset("i me my mine we us our ours you your yours myself ourselves".split())
PRONOUNS = {"PRP", "PRP$"}
NOUNS = {"NOUN", "PROPN"}
HEADS = {"nsubj", "nsubjpass", "dobj", "pobj", "conj", "attr"}
SEVERAL = frozenset("they them their theirs themselves".split())
PERSONAL = frozenset("he him his himself she her hers herself".split())
BARE_THAT = {"DT", "PDT"}  # "This made him rich", "Both agreed"


def verbatim(clause: Clause, document: Document, *, longest: int = LONGEST) -> str:
    """The whole sentence of a main clause that the article asserts, without full stop, its subject
    named; "" where it needs another sentence to be understood, quotes, or is longer than
    `longest` words. A small letter begins it unless a name does."""
    sentence = document.sentences[clause.evidence.sentence]
    root = document.tokens[clause.root]
    subject = clause.subject
    if clause.form != "main" or clause.status is not Status.ASSERTED or subject is None:
        return ""
    if root.dep != "ROOT" or subject.pronouns or not settled(subject):
        return ""
    tokens = document.tokens[sentence.start : sentence.end]
    if not tokens or tokens[-1].text != "." or opens(tokens[0]) or subject.end > root.i:
        return ""
    text = worded(clause, document, sentence)
    text = CONNECTIVES.sub("", text, count=1) if CONNECTIVES.match(text) else text
    if any(p.search(text) for p in (MARKS, ASIDE, POINTING)) or GOING_ON.match(text):
        return ""
    if len(text.split()) > longest or not closed(tokens, text, clause, document):
        return ""
    return text


def opens(first: Token) -> bool:
    """Whether the sentence begins with a small letter: a piece of another."""
    return first.text[:1].islower()


def worded(clause: Clause, document: Document, sentence: Sentence) -> str:
    """The sentence's words, a pronoun that is the subject named, with a small letter in front
    unless it is a name's."""
    subject = clause.subject
    last = sentence.end - 1
    if subject is None:
        return ""
    text = document.text(sentence.start, last)
    if subject.end - subject.start == 1 and document.tokens[subject.start].tag in PRONOUNS:
        before = document.text(sentence.start, subject.start)
        after = document.text(subject.end, last)
        text = " ".join(w for w in (before, subject.short, after) if w)
        if not before:
            return text
    first = document.tokens[sentence.start]
    named = document.mention_at(first.i) is not None or first.pos == "PROPN"
    return text if named and first.tag != "DT" else lower(text)


def lower(text: str) -> str:
    """The text with a small first letter, unless its first word is written in capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def closed(tokens: tuple[Token, ...], text: str, clause: Clause, document: Document) -> bool:
    """Whether every pronoun stands for something that the text itself names."""
    subject = clause.subject
    for token in tokens:
        word = token.text.lower()
        if token.tag not in PRONOUNS:
            if token.tag in BARE_THAT and token.dep in {"nsubj", "nsubjpass", "dobj", "pobj"}:
                return False
            continue
        if word in SPEAKING:
            return False
        if word == "it" and token.dep == "expl":
            continue
        if subject is not None and subject.start <= token.i < subject.end:
            continue
        known = document.antecedents.get(token.i)
        if known is None and not answered(token, tokens, document):
            return False
        if known is not None and known.text.lower() not in text.lower():
            return False
    return True


def answered(pronoun: Token, tokens: tuple[Token, ...], document: Document) -> bool:
    """Whether a noun before the pronoun in its sentence agrees with it: what that is, a reader of
    the sentence knows as well as one of the article."""
    word = pronoun.text.lower()
    above = {t.i for t in document.ancestors(pronoun.i)}  # "the reasons they gave"
    nouns = [
        t
        for t in tokens
        if t.i < pronoun.i and t.pos in NOUNS and t.dep in HEADS and t.i not in above
    ]
    if word in SEVERAL:
        return any(t.tag in {"NNS", "NNPS"} for t in nouns)
    if word in PERSONAL:
        return any(person(t, document) for t in nouns)
    return any(t.tag in {"NN", "NNP"} and not person(t, document) for t in nouns)


def person(noun: Token, document: Document) -> bool:
    """Whether the noun is a person's name."""
    mention = document.mention_at(noun.i)
    return mention is not None and mention.kind is Kind.PERSON
