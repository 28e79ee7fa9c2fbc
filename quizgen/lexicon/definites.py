"""What "the company" or "the study" is called where an article speaks of one only."""

from collections import Counter

from quizgen.domain.document import Document, Token
from quizgen.domain.kind import Kind

CLASSES = {
    "company": Kind.ORGANISATION,
    "firm": Kind.ORGANISATION,
    "organisation": Kind.ORGANISATION,
    "organization": Kind.ORGANISATION,
    "country": Kind.COUNTRY,
    "city": Kind.CITY,
}
DESCRIBED = frozenset(
    "company firm organisation organization team group project city town region event match book "
    "film device machine process report study plan programme program survey experiment expedition "
    "festival treaty factory museum island park album novel reservoir".split()
)
ARTICLES = frozenset("a an the this".split())
BEFORE = {"compound", "amod", "nmod", "nummod", "poss"}
WEAK = frozenset("new old other same first second next last whole main own such similar".split())
LONGEST = 5  # words of the description
COMMON = 2  # compounds that show what an article calls a thing
OFTEN, FAR = 3, 2  # mentions, and times as many as of any other


def called(document: Document, noun: str, i: int) -> str:
    """What "the `noun`" at token `i` stands for: the name in apposition to one of them, else the
    name that the article mostly speaks of, else its only description; "" where it is open."""
    return (
        apposed(document, noun)
        or mostly(document, noun)
        or described(document, noun, i)
        or compounded(document, i)
    )


def apposed(document: Document, noun: str) -> str:
    """ "Ardent Ltd" where the article has "the company, Ardent Ltd, ..." and speaks of no other
    company."""
    own = document.nouns(noun)
    if any(several(document, t) for t in own):
        return ""
    names = {n for t in own if (n := explained(document, t))}
    return names.pop() if len(names) == 1 else ""


def explained(document: Document, noun: Token) -> str:
    """The name between commas that explains a bare noun."""
    bare = [t.text.lower() for t in document.children(noun.i) if t.i < noun.i]
    if bare != ["the"] or noun.i + 2 >= len(document.tokens):
        return ""
    first = document.tokens[noun.i + 1 : noun.i + 3]
    if first[0].text != "," or first[1].pos != "PROPN" or first[1].sentence != noun.sentence:
        return ""
    last = first[1].i
    while last + 1 < len(document.tokens) and document.tokens[last + 1].text[:1].isupper():
        last += 1
    closed = last + 1 < len(document.tokens) and document.tokens[last + 1].text == ","
    return document.text(first[1].i, last + 1) if closed else ""


def mostly(document: Document, noun: str) -> str:
    """The one entity of the class that `noun` names which the article mostly speaks of."""
    kind = CLASSES.get(noun)
    counts = Counter(m.entity for m in document.mentions if m.kind is kind and m.entity is not None)
    ranked = counts.most_common(2)
    if kind is None or not ranked or ranked[0][1] < OFTEN:
        return ""
    if len(ranked) > 1 and ranked[0][1] < FAR * ranked[1][1]:
        return ""
    return with_article(document, ranked[0][0])


def with_article(document: Document, entity: int) -> str:
    """The entity's name, with "the" where the article mostly has it so."""
    name = document.entities[entity].name
    own = [m for m in document.mentions if m.entity == entity and m.start]
    before = [document.tokens[m.start - 1].text.lower() == "the" for m in own]
    within = [document.tokens[m.start].text.lower() == "the" for m in own]
    shown = sum(a or b for a, b in zip(before, within, strict=True))
    return f"the {name}" if 2 * shown > len(own) and not name.lower().startswith("the ") else name


def described(document: Document, noun: str, i: int) -> str:
    """ "the pilot study" where the article first speaks of "a pilot study" or somewhere has "the
    Harbour study", and of no other."""
    own = document.nouns(noun) if noun in DESCRIBED else ()
    if any(several(document, t) for t in own) or not any(t.i == i for t in own):
        return ""
    full = {text: t for t in own if (text := description(document, t))}
    if len(full) != 1:
        return ""
    ((text, first),) = full.items()
    named = any(word[:1].isupper() for word in text.split())
    if first.i >= i or not (first.i == own[0].i or named):
        return ""
    owned = any(t.dep == "poss" for t in document.children(first.i))
    return text if owned else f"the {text}"


def compounded(document: Document, i: int) -> str:
    """ "the tea leaves" for bare "the leaves" at token `i`, where the article always tells of tea
    leaves, or says no more than "the leaves"."""
    noun = document.tokens[i]
    told = [t.text.lower() for t in document.children(i)]
    own = document.nouns(noun.lemma.lower()) if noun.pos == "NOUN" and told == ["the"] else ()
    before = [[t for t in document.children(t.i) if t.i < t.head] for t in own]
    bare = [not found or [t.text.lower() for t in found] == ["the"] for found in before]
    kinds = [found[-1] for found, plain in zip(before, bare, strict=True) if not plain]
    same = len({t.text.lower() for t in kinds}) == 1 and len(kinds) >= COMMON
    if not same or any(t.dep != "compound" or t.tag != "NN" or t.i + 1 != t.head for t in kinds):
        return ""
    return f"the {kinds[0].text.lower()} {noun.text.lower()}" if kinds[0].i < i else ""


def several(document: Document, noun: Token) -> bool:
    """Whether the noun is one of several, or no thing that was spoken of."""
    if noun.tag in {"NNS", "NNPS"}:
        return True
    if noun.dep == "compound":
        return False
    before = [t for t in document.children(noun.i) if t.i < noun.i]
    told = [t for t in before if t.text.lower() in ARTICLES or known_owner(t)]
    new = any(t.text.lower() in {"a", "an"} for t in told)
    again = new and any(t.i < noun.i for t in document.nouns(noun.lemma.lower()))
    return not told or again or any(t.text.lower() in WEAK for t in before)


def known_owner(token: Token) -> bool:
    """Whether the token is a name that owns the noun after it."""
    return token.dep == "poss" and token.pos == "PROPN"


def description(document: Document, noun: Token) -> str:
    """The noun with what stands before it, "" for a bare one."""
    before = [t for t in document.children(noun.i) if t.i < noun.i and t.dep in BEFORE]
    if not before or noun.dep == "compound":
        return ""
    start = min(min(document.subtree(t.i)) for t in before)
    between = document.tokens[start : noun.i]
    plain = all(t.pos in {"NOUN", "PROPN", "ADJ", "PART"} or t.text[:1].isupper() for t in between)
    words = document.text(start, noun.i + 1)
    return words if plain and len(words.split()) <= LONGEST else ""
