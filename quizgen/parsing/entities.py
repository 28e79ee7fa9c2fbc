"""Who and what the names stand for: mentions gathered, aliases joined, bearers described."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgen.domain.document import Entity, Mention, Token
from quizgen.domain.kind import NAMES, Kind
from quizgen.lexicon import first_names, places, wordnet
from quizgen.parsing.clusters import clustered
from quizgen.parsing.mentions import words
from quizgen.parsing.name_kinds import TITLES, told_of, voted

MALE = frozenset(
    "king man boy father son brother husband uncle grandfather actor prince nephew monk widower "
    "bridegroom".split()
)
FEMALE = frozenset(
    "queen woman girl mother daughter sister wife aunt grandmother actress princess niece nun "
    "bride widow maid lady".split()
)


Appositions = dict[int, list[Token]]


@dataclass(frozen=True)
class Named:
    """Mentions tied to entities."""

    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]


def named(tokens: Sequence[Token], found: Sequence[Mention]) -> Named:
    """The mentions with corrected kinds and their entities, and the entities."""
    names = [m for m in found if m.kind in NAMES]
    others = [m for m in found if m.kind not in NAMES]
    names += repeated(tokens, names, others)
    tale = not any(c.isdigit() for t in tokens for c in t.text)
    kinds = voted(tokens, names)
    if tale:
        kinds = {name: told_of(name, kind, tokens, names) for name, kind in kinds.items()}
    names = [
        replace(m, kind=kind)
        for m in sorted(names, key=lambda m: m.start)
        if (kind := kinds[words(tokens, m.start, m.end)]) is not None
    ]
    uses = Counter(words(tokens, m.start, m.end) for m in names)
    groups = clustered({words(tokens, m.start, m.end): m.kind for m in names}, uses)
    index = {alias: n for n, group in enumerate(groups) for alias in group}
    tied = [replace(m, entity=index[words(tokens, m.start, m.end)]) for m in names]
    borne: list[list[Mention]] = [[] for _ in groups]
    for mention in tied:
        borne[index[words(tokens, mention.start, mention.end)]].append(mention)
    appositions = apposed(tokens)
    entities = tuple(
        entity(tokens, n, group, mentions, appositions)
        for n, (group, mentions) in enumerate(zip(groups, borne, strict=True))
    )
    mentions = sorted([*tied, *others], key=lambda m: m.start)
    return Named(tuple(mentions), belonging(entities))


def repeated(
    tokens: Sequence[Token], names: Sequence[Mention], others: Sequence[Mention]
) -> list[Mention]:
    """Further places where a known name stands, overlooked by the recogniser."""
    taken = {i for m in (*names, *others) for i in range(m.start, m.end)}
    known = {tuple(t.text for t in tokens[m.start : m.end]): m.kind for m in names}
    for full, label in [*known.items()]:
        if label is Kind.PERSON and len(full) > 1:  # the surname by itself
            known.setdefault(full[-1:], label)
    found = []
    for i, token in enumerate(tokens):
        if i in taken or token.pos != "PROPN":
            continue
        for length in (4, 3, 2, 1):
            kind = known.get(tuple(t.text for t in tokens[i : i + length]))
            if (
                kind is not None
                and i + length <= len(tokens)
                and not taken & set(range(i, i + length))
            ):
                found.append(Mention(i, i + length, kind))
                taken.update(range(i, i + length))
                break
    return found


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
        plural=kind is Kind.NATIONALITY or any(t.tag == "NNPS" for t in heads),
        gender=gender,
        role=role,
    )


def fullest(group: Sequence[str], kind: Kind) -> str:
    """The name to use: the longest; of a country's the one that is longest without "of"."""
    if kind is Kind.COUNTRY:
        return next((name for name in group if " of " not in name), group[0])
    return group[0]


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
    if noun in MALE or noun.endswith("man"):
        return "f" if noun.endswith("woman") else "m"
    return "f" if noun in FEMALE else ""


def belonging(entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The entities with what they belong to: a capital or a people to its country, a seat of
    government too."""
    countries = {places.code_of(e.name): e.index for e in entities if e.kind is Kind.COUNTRY}
    found = []
    for one in entities:
        codes = {places.code_of(one.name), places.capital_of(one.name)}
        known = places.place(one.name)
        if one.kind is Kind.CITY and known is not None:
            codes.add(known.country)
        wholes = frozenset(
            countries[c] for c in codes if c and c in countries and countries[c] != one.index
        )
        found.append(replace(one, part_of=wholes))
    return tuple(found)
