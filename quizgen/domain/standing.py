"""Whether a statement stands alone: a reader who has it without its surroundings knows what every
"the company" in it means."""

import re

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.document import Document, Token

OFTEN = 4  # sentences after which "the fire" is a fixed notion of the article
NOUNS = {"NOUN", "PROPN"}
# which one, only the sentences before can tell
RELATIVE = frozenset(
    "company firm organisation organization team group city town country state region area project "
    "symbol situation process event report study plan idea decision proposal news reason matter "
    "issue problem question result answer fall rise change effort amount number figure case point "
    "population statement official agency department service board man woman".split()
)
BELONGING = frozenset(
    "member supporter opponent leader official critic resident other owner worker neighbour "
    "neighbor participant".split()
)
UNIQUE = frozenset(
    "sun moon world earth sea sky ground air wind past future internet public press east west "
    "north south government king queen church parliament weather climate universe century meantime "
    "time game".split()
)
TWICE = re.compile(r"\b(?:is|are|was|were)\b.*\b(?:is|are|was|were)\b")
JOINING = re.compile(
    r",|\b(?:that|which|who|whom|whose|and|or|but|because|since|when|while|if|as|where|what|how|why|than|"
    r"whether|until|before|after|although|though|so|said|says|think|thinks|thought|believes?|believed|"
    r"felt|feels|knew|knows)\b",
    re.I,
)
BUT = re.compile(r"\b(?:said|told|says|tells) (?:[\w’'-]+ ){0,4}but\b")
TELLING = {"prep", "relcl", "acl", "appos", "compound", "poss", "nmod", "nummod"}


def alone(clause: Clause, telling: str, document: Document, *, known: int = OFTEN) -> bool:
    """Whether the clause stands alone as it is told, for a reader to whom a thing of which
    `known` sentences speak is known."""
    return not (
        unanchored(clause, telling, document, known)
        or runs_together(clause, document)
        or torn(telling)
    )


def unanchored(clause: Clause, telling: str, document: Document, known: int = OFTEN) -> str:
    """The first phrase of the clause as told that points to what is not in it, "" if none."""
    for part in (clause.subject, *clause.parts):
        if part is None:
            continue
        if part is clause.subject and loose(part):
            return part.short
        for token in document.tokens[part.start : part.end]:
            noun = document.tokens[token.head]
            if token.dep != "det" or token.text.lower() != "the":
                continue
            words = document.text(token.i, noun.i + 1)
            if words.lower() in telling.lower() and open_noun(noun, document, known):
                return words
    return ""


def loose(subject: Part) -> bool:
    """Whether the subject is a bare plural that belongs to something: "members"."""
    return " " not in subject.short and subject.plural and subject.head in BELONGING


def open_noun(noun: Token, document: Document, known: int = OFTEN) -> bool:
    """Whether "the" with this noun leaves open what is meant: nothing stands with the noun that
    tells, neither title nor the article's whole course makes it known."""
    lemma = noun.lemma.lower()
    if noun.pos not in NOUNS or noun.tag.startswith("NNP") or lemma in UNIQUE:
        return False
    children = [t for t in document.tokens if t.head == noun.i and t.i != noun.i]
    if any(t.dep in TELLING for t in children):
        return False
    if lemma in document.title.lower():
        return False
    if lemma in RELATIVE:
        return True
    described = any(t.dep == "amod" and t.tag == "JJ" for t in children)
    return not described and not often(lemma, document, known)


def often(lemma: str, document: Document, known: int = OFTEN) -> bool:
    """Whether the article comes back to the noun in `known` sentences."""
    found = {t.sentence for t in document.tokens if t.lemma.lower() == lemma and t.pos in NOUNS}
    return len(found) >= known


def torn(telling: str) -> bool:
    """Whether two sentences stand in it side by side ("Ayr is third the largest town is Perth"), or
    it goes on with "but" after who said something."""
    return bool(TWICE.search(telling) and not JOINING.search(telling)) or bool(BUT.search(telling))


def runs_together(clause: Clause, document: Document) -> bool:
    """Whether the parser took two sentences without a full stop for one clause."""
    fronted = any(p.role is Role.CONTENT and p.fronted and not p.marker for p in clause.parts)
    if fronted and clause.verb.passive:
        return True  # "The vote was lost, the order was kept"
    parts = [p for p in (clause.subject, *clause.parts) if p is not None]
    inside = (t for p in parts for t in document.tokens[p.start : p.end])
    return any(t.dep == "ROOT" and t.i != clause.root for t in inside)
