"""Who and what the names stand for: kinds corrected, mentions gathered, aliases joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgen.domain.document import Entity, Mention, Token
from quizgen.domain.kind import NAMES, Kind
from quizgen.lexicon import first_names, places, wordnet
from quizgen.parsing.mentions import words

BODIES = frozenset(
    "university college school institute institution ministry company inc inc. ltd corporation "
    "corp museum bank party agency association society church department council commission "
    "committee organization organisation union foundation laboratory hospital club team army navy "
    "congress parliament senate academy endowment programme program group society times post news "
    "airlines centre center office service force forces police court bureau".split()
)
SITES = frozenset(
    "river lake mount mountain mountains ocean sea island islands valley desert street bridge "
    "canal bay strait peninsula station airport cathedral palace castle tower park forest road "
    "avenue square coast harbour harbor port cape gulf falls hill hills reef cosmodrome stadium "
    "house".split()
)
EVENTS = frozenset(
    "battle war siege treaty revolution olympics games festival cup championship crisis wars "
    "massacre uprising rebellion fire earthquake election conference summit".split()
)
TITLES = {
    "mr": "m", "mr.": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f", "miss": "f", "dr": "",
    "dr.": "", "prof.": "", "professor": "", "sir": "m", "lady": "f", "lord": "m", "king": "m",
    "queen": "f", "prince": "m", "princess": "f", "president": "", "general": "", "captain": "",
    "pope": "m", "saint": "", "judge": "", "senator": "", "admiral": "", "colonel": "",
    "emperor": "m", "empress": "f", "father": "m", "mother": "f", "uncle": "m", "aunt": "f",
}  # fmt: skip
MALE = frozenset(
    "king man boy father son brother husband uncle grandfather actor prince nephew monk widower "
    "bridegroom".split()
)
FEMALE = frozenset(
    "queen woman girl mother daughter sister wife aunt grandmother actress princess niece nun "
    "bride widow maid lady".split()
)


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
    entities = tuple(
        entity(tokens, n, group, [m for m in tied if m.entity == n])
        for n, group in enumerate(groups)
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


def voted(tokens: Sequence[Token], names: Sequence[Mention]) -> dict[str, Kind | None]:
    """The kind of each name: the gazetteer's or the name's own words', else the commonest label
    of its mentions. None for what is no reliable name."""
    labels: dict[str, Counter[Kind]] = {}
    at: dict[str, list[Mention]] = {}
    for mention in names:
        name = words(tokens, mention.start, mention.end)
        labels.setdefault(name, Counter())[mention.kind] += 1
        at.setdefault(name, []).append(mention)
    kinds: dict[str, Kind | None] = {}
    for name, counts in labels.items():
        kinds[name] = telling(name, tokens, at[name]) or counts.most_common(1)[0][0]
    full = {
        word
        for name, kind in kinds.items()
        if kind is Kind.PERSON and " " in name
        for word in name.split()
    }
    for name, kind in kinds.items():
        called = " " not in name and first_names.gender(name) and places.place(name) is None
        if called and kind in {Kind.ORGANISATION, Kind.PRODUCT, Kind.WORK}:
            kinds[name] = Kind.PERSON
    for name, kind in kinds.items():
        if name in full and kind in {Kind.ORGANISATION, Kind.PRODUCT, Kind.WORK, Kind.PLACE}:
            kinds[name] = Kind.PERSON
    for name, kind in kinds.items():
        if kind is Kind.PERSON and not person(name, tokens, at[name], full):
            kinds[name] = None
    return kinds


def told_of(
    name: str, kind: Kind | None, tokens: Sequence[Token], names: Sequence[Mention]
) -> Kind | None:
    """In a text without a single digit, a tale, single names that act are persons, whatever the
    recogniser calls them."""
    doubtful = kind in {Kind.ORGANISATION, Kind.PRODUCT, Kind.WORK, Kind.PLACE, None}
    if not doubtful or " " in name or name.isupper() or places.place(name) is not None:
        return kind
    acts = any(
        tokens[m.end - 1].dep == "nsubj"
        and not (m.start and tokens[m.start - 1].text.lower() in {"the", "a", "an"})
        for m in names
        if words(tokens, m.start, m.end) == name
    )
    return Kind.PERSON if acts and name.lower() not in {t.text for t in tokens} else kind


def telling(name: str, tokens: Sequence[Token], mentions: Sequence[Mention]) -> Kind | None:
    """The kind that the name itself, a title before it or the gazetteer tells."""
    parts = [w.strip(".,").lower() for w in name.split()]
    if titled(tokens, mentions):
        return Kind.PERSON
    labelled = all(m.kind is Kind.PERSON for m in mentions)
    if labelled and len(parts) > 1 and first_names.gender(name):
        return Kind.PERSON  # "John Hill" is no hill
    if len(parts) > 1 and (EVENTS & {parts[0], parts[-1]}):
        return Kind.EVENT
    known = places.place(name)
    if known is not None and known.sure:
        return known.kind
    if places.code_of(name) and name not in places.SEATS and known is None:
        return Kind.NATIONALITY
    if name in places.SEATS:
        return Kind.ORGANISATION
    if len(parts) > 1 and parts[0] in BODIES | {"national"} and "of" in parts:
        return Kind.ORGANISATION
    if len(parts) > 1 and (parts[-1] in BODIES):
        return Kind.ORGANISATION
    if len(parts) > 1 and (parts[-1] in SITES or parts[0] in {"lake", "mount", "cape", "river"}):
        return Kind.PLACE
    if known is not None and all(m.kind is not Kind.PERSON for m in mentions):
        return known.kind
    return None


def titled(tokens: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Whether a mention follows a person's title or occupation ("spokesman Matthew Miller")."""
    for mention in mentions:
        if not mention.start or mention.kind not in {Kind.PERSON, Kind.ORGANISATION, Kind.PLACE}:
            continue
        before = tokens[mention.start - 1]
        head = tokens[mention.end - 1]
        if before.head != head.i or before.sentence != head.sentence:
            continue
        if before.text.lower() in TITLES or (
            before.dep in {"compound", "nmod"}
            and before.pos == "NOUN"
            and wordnet.is_person(before.lemma.lower())
        ):
            return True
    return False


def person(name: str, tokens: Sequence[Token], mentions: Sequence[Mention], full: set[str]) -> bool:
    """Whether a name that was labelled a person's is one. A single word must be the tail of a
    full name, carry a title, or act and speak as a subject."""
    parts = name.split()
    if any(re.search(r"\d", w) for w in parts) or name.isupper():
        return False
    if len(parts) > 1:
        last = parts[-1].lower()
        return not (wordnet.weights(last) and last in {t.text for t in tokens}) or titled(
            tokens, mentions
        )
    if name in full or titled(tokens, mentions):
        return True
    if name.lower() in {t.text for t in tokens}:
        return False
    if full and not first_names.gender(name):
        return False  # where people have full names, a bare unknown one is as often a company
    subjects = [m for m in mentions if tokens[m.end - 1].dep in {"nsubj", "nsubjpass"}]
    return bool(subjects)


def clustered(kinds: dict[str, Kind], uses: Counter[str]) -> list[list[str]]:
    """The names, those of one thing together, its fullest first. A short name that fits several
    belongs to the one that the article names most, if there is one."""
    groups: list[list[str]] = []
    doubtful: list[tuple[str, list[list[str]]]] = []
    for name in sorted(kinds, key=lambda n: (-len(n.split()), n)):
        home = [g for g in groups if kinds[g[0]] is kinds[name] and alias(name, g[0], kinds[name])]
        if len(home) == 1:
            home[0].append(name)
        elif home:
            doubtful.append((name, home))
        else:
            groups.append([name])
    for name, home in doubtful:
        weights = [sum(uses[n] for n in group) for group in home]
        if weights.count(max(weights)) == 1:
            home[weights.index(max(weights))].append(name)
        else:
            groups.append([name])
    return groups


def alias(short: str, full: str, kind: Kind) -> bool:
    """Whether `short` is another name for what `full` names."""
    one, other = short.split(), full.split()
    if kind is Kind.PERSON:  # "Von Frisch" at the start of a sentence
        one, other = [w.capitalize() for w in one], [w.capitalize() for w in other]
    if kind is Kind.PERSON:
        if len(one) < len(other) and (one == other[-len(one) :] or one == other[: len(one)]):
            return True
        return len(one) > 1 and len(other) > 2 and one[0] == other[0] and one[-1] == other[-1]
    if kind is Kind.COUNTRY:
        code = places.code_of(short)
        return (
            bool(code)
            and short not in places.PARTS
            and full not in places.PARTS
            and (code == places.code_of(full))
        )
    if kind is Kind.NATIONALITY:
        return short + "s" == full or full + "s" == short
    if kind is Kind.ORGANISATION and len(one) == 1 and len(other) > 1:
        initials = "".join(w[0] for w in other if w[0].isupper())
        return short == initials or (len(short) > 3 and short == other[0] and short[0].isupper())
    return False


def entity(
    tokens: Sequence[Token], index: int, group: Sequence[str], mentions: Sequence[Mention]
) -> Entity:
    """The entity of one cluster of names."""
    kind = mentions[0].kind
    heads = [tokens[m.end - 1] for m in mentions]
    role = next((r for m in mentions if (r := described(tokens, m))), "")
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


def described(tokens: Sequence[Token], mention: Mention) -> str:
    """What an apposition or a word before the name calls the bearer."""
    head = tokens[mention.end - 1]
    for token in tokens[max(0, mention.start - 3) : mention.start]:
        if token.head == head.i and token.pos == "NOUN" and token.dep in {"compound", "nmod"}:
            return words(tokens, token.i, mention.start)
    for token in tokens:
        linked = token.dep == "appos" and head.i in {token.head, token.i}
        if linked and token.sentence == head.sentence:
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
