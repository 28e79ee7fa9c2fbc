"""The name of what "the tea seller" or "the app" describes, where the article puts both side by
side."""

from quizgen.domain.document import Document, Mention, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon import wordnet

NAMED = frozenset({Kind.PERSON, Kind.ORGANISATION, Kind.PRODUCT, Kind.WORK, Kind.EVENT})
SINGLE = frozenset({"NN", "NNP"})
MORE = frozenset("other another more many several different new such".split())
NEAR = 2  # sentences back in which what is meant is named


def name_of(document: Document, i: int) -> str:
    """The name that stands in apposition to the noun at token `i`, or of the one thing named
    shortly before that the article describes by a bare "the app"; "" where there is none."""
    noun = taken_up(document, document.tokens[i])
    if noun.tag not in SINGLE:
        return ""
    return behind(document, noun) or before(document, noun) or named_near(document, noun)


def taken_up(document: Document, token: Token) -> Token:
    """The last noun before a pronoun that stands for a bare "the app"; other tokens as they are."""
    meant = document.antecedents.get(token.i)
    article, _, word = meant.text.lower().partition(" ") if meant is not None else ("", "", "")
    own = (t for t in reversed(document.nouns(word)) if t.i < token.i)
    return next(own, token) if article == "the" else token


def behind(document: Document, noun: Token) -> str:
    """ "Ada Lund" at "seller" of "the tea seller, Ada Lund, said"."""
    start = noun.i + 2
    if start >= len(document.tokens) or document.tokens[noun.i + 1].text != ",":
        return ""
    mention, own = document.mention_at(start), document.child(noun.i, "appos")
    if mention is None or own is None or not known(document, noun):
        return ""
    within = mention.start == start and mention.start <= own.i < mention.end
    return name(document, mention) if within and mention.kind in NAMED else ""


def before(document: Document, noun: Token) -> str:
    """ "Rell" at "app" of "Rell, the tram app"."""
    head = described_there(document, noun) if known(document, noun) else None
    if head is None or head.tag != "NNP":
        return ""
    mention, person = document.mention_at(head.i), wordnet.is_person(noun.lemma.lower())
    named = mention is not None and mention.kind is Kind.PERSON
    return alone(document, head) if named == person else ""


def described_there(document: Document, noun: Token) -> Token | None:
    """The token before the comma that parts "Rell, the tram app", whatever the parser thinks."""
    article = document.child(noun.i, "det")
    if noun.dep != "appos" or noun.tag not in SINGLE or article is None or article.i < 2:
        return None
    comma, head = document.tokens[article.i - 1], document.tokens[article.i - 2]
    return head if comma.text == "," and head.tag in SINGLE else None


def named_near(document: Document, noun: Token) -> str:
    """ "rell" at "the app", where "rell, the tram app" or "a tram app called rell" describes
    one thing alone, which is named again shortly before."""
    own = document.nouns(noun.lemma.lower())
    bare = [t.text.lower() for t in document.children(noun.i) if t.i < noun.i]
    if len(own) < NEAR or bare != ["the"] or any(document.children(noun.i)[1:]):
        return ""
    told = {text for t in own if t.i < noun.i and (text := described(document, t))}
    if len(told) != 1:
        return ""
    (text,) = told
    first = max(0, noun.sentence - NEAR)
    start = document.sentences[first].start
    close = document.tokens[start : noun.i]
    rivals = any(t.lemma == noun.lemma and several(document, t) for t in close)
    words = document.text(start, noun.i)
    return text if text in words and not rivals else ""


def described(document: Document, noun: Token) -> str:
    """What the noun describes: "rell" at "app" of "rell, the tram app" and "an app called
    rell"."""
    if (head := described_there(document, noun)) is not None:
        return alone(document, head)
    naming = next((t for t in document.children(noun.i) if t.text in {"called", "named"}), None)
    given = document.child(naming.i, "oprd") if naming is not None and naming.dep == "acl" else None
    return alone(document, given) if given is not None else ""


def alone(document: Document, head: Token) -> str:
    """A name, or a bare noun of one word, "" for anything else."""
    mention = document.mention_at(head.i)
    if mention is not None and mention.entity is not None:
        return name(document, mention) if mention.kind in NAMED else ""
    told = [t for t in document.children(head.i) if t.i < head.i]
    return head.text if head.tag in SINGLE and not told else ""


def known(document: Document, noun: Token) -> bool:
    """Whether "the" stands before the noun, and no owner, who tells who or what it is."""
    own = document.child(noun.i, "det", "poss")
    return own is not None and own.text.lower() == "the"


def several(document: Document, noun: Token) -> bool:
    """Whether the article speaks of more than one there: "other apps"."""
    return noun.tag == "NNS" or any(t.text.lower() in MORE for t in document.children(noun.i))


def name(document: Document, mention: Mention) -> str:
    """What to call the bearer of the mention."""
    if mention.entity is None:
        return ""
    if mention.kind is Kind.PERSON:
        return document.entities[mention.entity].name
    the = mention.start > 0 and document.tokens[mention.start - 1].text.lower() == "the"
    words = document.text(mention.start, mention.end)
    return f"the {words}" if the else words
