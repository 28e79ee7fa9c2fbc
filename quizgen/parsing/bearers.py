"""What bears a name: its fullest name, role, sex and number, as the article tells them."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.domain.document import Entity, Mention, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon import first_names, wordnet
from quizgen.lexicon.sexes import sex_of
from quizgen.parsing.figures import words
from quizgen.parsing.introductions import introducing
from quizgen.parsing.name_words import TITLES

BODY_WORDS = frozenset(
    "Airlines Airways Associates Enterprises Holdings Industries Laboratories Motors Nations "
    "Partners Services Studies Systems Technologies Times Works".split()
)
Appositions = dict[int, list[Token]]


def entity(
    tokens: Sequence[Token],
    index: int,
    group: Sequence[str],
    mentions: Sequence[Mention],
    appositions: Appositions,
) -> Entity:
    """The entity of one cluster of names."""
    kind = mentions[0].kind
    heads = [tokens[m.end - 1] for m in mentions]
    role = next((r for m in mentions if (r := described(tokens, m, appositions))), "")
    gender = ""
    if kind is Kind.PERSON:
        gender = sex(tokens, mentions, role) or first_names.gender(fullest(group, kind))
    return Entity(
        index=index,
        kind=kind,
        name=fullest(group, kind),
        aliases=frozenset(group),
        plural=kind is Kind.NATIONALITY or several(tokens, kind, heads),
        gender=gender,
        role=role,
    )


def fullest(group: Sequence[str], kind: Kind) -> str:
    """The name to use: the longest; of a country's the one that is longest without "of"."""
    if kind is Kind.COUNTRY:
        return next((name for name in group if " of " not in name), group[0])
    return group[0]


def several(tokens: Sequence[Token], kind: Kind, heads: Sequence[Token]) -> bool:
    """Whether a name is in the plural ("the Alps", "the Patriots"): Leeds is not, nor what "is"."""
    if kind in {Kind.COUNTRY, Kind.CITY} or heads[0].text in BODY_WORDS:
        return False
    one = any(
        t.dep in {"nsubj", "nsubjpass"}
        and (tokens[t.head].tag == "VBZ" or tokens[t.head].text.lower() == "was")
        for t in heads
    )
    return any(t.tag == "NNPS" for t in heads) and not one


def apposed(tokens: Sequence[Token]) -> Appositions:
    """The appositions by the token that they, or what they explain, hang from."""
    found: Appositions = {}
    for token in tokens:
        if token.dep == "appos":
            found.setdefault(token.head, []).append(token)
            found.setdefault(token.i, []).append(token)
    return found


def described(tokens: Sequence[Token], mention: Mention, appositions: Appositions) -> str:
    """What an apposition or a word before the name calls the bearer."""
    head = tokens[mention.end - 1]
    introduced = introducing(tokens, mention)
    if introduced is not None:
        return phrase_around(tokens, introduced)
    for token in tokens[max(0, mention.start - 3) : mention.start]:
        if token.head == head.i and token.pos == "NOUN" and token.dep in {"compound", "nmod"}:
            return words(tokens, token.i, mention.start)
    for token in appositions.get(head.i, []):
        if token.sentence == head.sentence:
            other = tokens[token.head] if token.i == head.i else token
            if any(t.head == other.i and t.tag == "PRP$" for t in tokens[other.i - 4 : other.i]):
                continue
            human = wordnet.is_person(other.lemma.lower())
            if (
                other.pos == "NOUN"
                and other.i != head.i
                and (human or mention.kind is not Kind.PERSON)
            ):
                return phrase_around(tokens, other)
    return ""


def phrase_around(tokens: Sequence[Token], noun: Token) -> str:
    """The noun with the words before it that depend on it."""
    first = min([t.i for t in tokens[max(0, noun.i - 6) : noun.i] if t.head == noun.i] + [noun.i])
    return words(tokens, first, noun.i + 1)


def sex(tokens: Sequence[Token], mentions: Sequence[Mention], role: str) -> str:
    """ "m" or "f" where a title, a role or the pronouns of the article tell; else ""."""
    for mention in mentions:
        before = tokens[mention.start - 1].text.lower() if mention.start else ""
        first = tokens[mention.start].text.lower()
        if TITLES.get(before) or TITLES.get(first):
            return TITLES.get(before) or TITLES[first]
    noun = role.split(" of ", maxsplit=1)[0].rsplit(maxsplit=1)[-1].lower() if role else ""
    return sex_of(noun)
