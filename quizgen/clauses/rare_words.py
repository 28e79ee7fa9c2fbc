"""Rarer words of the article as clauses, to ask what they mean."""

from quizgen.clauses.evidence import evidence_of
from quizgen.clauses.phrases import Phrases
from quizgen.domain.clause import Clause, Part, Role, Verb
from quizgen.domain.document import Document, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon.meanings import Meaning, frequency, meaning

MEANS = Verb(lemma="mean", text="means", tag="VBZ")
RAREST = 3.0  # on the Zipf scale
ATTACHED = frozenset({"amod", "compound"})
PARTS_OF_SPEECH = {"NOUN": "n", "VERB": "v", "ADJ": "a"}


def rare_words(phrases: Phrases) -> list[Clause]:
    """A clause "“meddle” means ..." for the first use of each word that has one meaning only and
    is no everyday word."""
    document = phrases.document
    found: dict[str, Clause] = {}
    for token in document.tokens:
        one = worth(document, token)
        if one is not None and one.word not in found:
            found[one.word] = clause(document, token, one)
    return list(found.values())


def worth(document: Document, token: Token) -> Meaning | None:
    """What the token means, None for a name, a common word or one of several meanings."""
    pos = PARTS_OF_SPEECH.get(token.pos)
    if pos is None or not token.text.isalpha() or not token.text.islower():
        return None
    if document.mention_at(token.i) is not None or token.tag == "NNS":
        return None
    if token.dep in ATTACHED and (token.pos != "ADJ" or token.dep != "amod"):
        return None  # "convicted thieves", "curiosity seekers": another word to a reader
    if token.pos == "ADJ" and token.text.endswith("ing") and token.dep not in {"amod", "acomp"}:
        return None  # "he came staggering"
    lemma = token.lemma.lower()
    rare = frequency(lemma) < RAREST
    if rare and token.tag in {"VBN", "VBG"} and not helped(document, token):
        return None  # "richly embossed with leaves": no verb to a reader
    return meaning(lemma, pos)


def helped(document: Document, token: Token) -> bool:
    """Whether a participle has its auxiliary, or stands beside one that has."""
    heads = {token.i, token.head} if token.dep == "conj" else {token.i}
    sentence = document.sentences[token.sentence]
    near = document.tokens[sentence.start : sentence.end]
    return any(t.head in heads and t.dep in {"aux", "auxpass"} for t in near)


def clause(document: Document, token: Token, one: Meaning) -> Clause:
    """The clause about one word, which rests on its sentence."""
    return Clause(
        subject=part(token, token.text, Role.SUBJECT, Kind.THING),
        verb=MEANS,
        parts=(part(token, one.gloss, Role.ATTRIBUTE, Kind.DESCRIPTION),),
        evidence=evidence_of(document, token.i),
        root=token.i,
        form="word",
    )


def part(token: Token, text: str, role: Role, kind: Kind) -> Part:
    """A part that stands where the word stands."""
    return Part(
        role=role,
        text=text,
        short=text,
        inner=text,
        start=token.i,
        end=token.i + 1,
        head=token.lemma.lower(),
        head_tag=token.tag,
        kind=kind,
        root=token.i,
    )
