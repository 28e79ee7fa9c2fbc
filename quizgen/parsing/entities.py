"""Who and what the names stand for: mentions gathered, aliases joined, bearers described."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from quizgen.domain.document import Entity, Mention, Token
from quizgen.domain.kind import NAMES, Kind
from quizgen.lexicon import places
from quizgen.parsing.bearers import apposed, entity
from quizgen.parsing.clusters import clustered
from quizgen.parsing.figures import words
from quizgen.parsing.introductions import acting, given
from quizgen.parsing.name_kinds import told_of, voted


@dataclass(frozen=True)
class Named:
    """Mentions tied to entities."""

    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]


def named(tokens: Sequence[Token], found: Sequence[Mention], *, tale: bool) -> Named:
    """The mentions with corrected kinds and their entities, and the entities; names in a tale are
    mostly persons'."""
    names = [m for m in found if m.kind in NAMES]
    others = [m for m in found if m.kind not in NAMES]
    names += given(tokens, {i for m in found for i in range(m.start, m.end)})
    if tale:
        names += acting(tokens, {i for m in (*names, *others) for i in range(m.start, m.end)})
    names += repeated(tokens, names, others)
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
    small = {t.text for t in tokens if t.text.islower()}
    for i, token in enumerate(tokens):
        if i in taken or not (token.pos == "PROPN" or surname(token, known, small)):
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


def surname(token: Token, known: Mapping[tuple[str, ...], Kind], small: set[str]) -> bool:
    """Whether a word that the parser takes for no name is a person's all the same."""
    return known.get((token.text,)) is Kind.PERSON and token.text.lower() not in small


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
