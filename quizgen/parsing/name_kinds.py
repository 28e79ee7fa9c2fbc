"""What kind of thing each name stands for, whatever the recogniser calls it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from quizgen.domain.document import Mention, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon import first_names, places
from quizgen.lexicon.place_names import DOUBTFUL, SEATS
from quizgen.parsing.figures import words
from quizgen.parsing.introductions import given_to
from quizgen.parsing.name_words import BODIES, EVENTS, SITES, titled
from quizgen.parsing.personhood import signs
from quizgen.parsing.true_names import person, thinglike

DETERMINERS = frozenset("the a an each every this that".split())
BEARERS = 2  # bodies that have a surname in their name
UNRELIABLE = {Kind.ORGANISATION, Kind.PRODUCT, Kind.WORK}  # labels that unknown names are given

# what the recogniser calls a name that it does not know
MISNAMED = UNRELIABLE | {Kind.PLACE, Kind.NATIONALITY, Kind.EVENT}


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
    for name, kind in kinds.items():
        called = " " not in name and first_names.gender(name) and places.place(name) is None
        if called and kind in UNRELIABLE:
            kinds[name] = Kind.PERSON
    shown = signs(tokens, names)
    kinds = {name: reconsidered(name, kinds, tokens, at[name], shown) for name in kinds}
    full = {
        word
        for name, kind in kinds.items()
        if kind is Kind.PERSON and " " in name
        for word in name.split()
    }
    whole = tuple(f" {n}" for n, kind in kinds.items() if kind is Kind.PERSON and " " in n)
    for name, kind in kinds.items():
        known = places.place(name)
        last = " " in name and any(one.endswith(f" {name}") for one in whole)
        if last and known is None and kind in UNRELIABLE | {Kind.PLACE}:
            kinds[name] = Kind.PERSON  # "Santa Cruz" after "Ana de Santa Cruz"
        doubtful = kind is Kind.CITY and known is not None and not known.sure
        people = kind is Kind.NATIONALITY and not places.code_of(name)  # "Costa"
        if name in full and (doubtful or people or kind in UNRELIABLE | {Kind.PLACE}):
            kinds[name] = Kind.PERSON
    for name in founders(kinds):
        kinds[name] = Kind.ORGANISATION
    texts = {token.text for token in tokens}
    return {
        name: kind
        if kind is not Kind.PERSON or name in shown or person(name, tokens, at[name], full, texts)
        else None
        for name, kind in kinds.items()
    }


def founders(kinds: Mapping[str, Kind | None]) -> list[str]:
    """The surnames that two bodies and something else bear as well, so that by themselves they
    mean the body: "Lund" beside "Lund College", "the Lund Trust" and "the Lund Library"."""
    return [
        name
        for name, kind in kinds.items()
        if kind is Kind.PERSON and " " not in name
        for others in [[n for n in kinds if n.startswith(f"{name} ")]]
        if sum(n.split()[-1].lower() in BODIES for n in others) >= BEARERS
        if len([n for n in others if kinds[n] is not Kind.PERSON]) > BEARERS
    ]


def reconsidered(
    name: str,
    kinds: dict[str, Kind | None],
    tokens: Sequence[Token],
    mentions: Sequence[Mention],
    shown: frozenset[str],
) -> Kind | None:
    """The kind of a name after what its words and those around it tell: `shown` are the names
    that they tell to be persons'."""
    kind = kinds[name]
    if kind is Kind.PERSON and thinglike(tokens, mentions):
        return None
    told = name in shown and overruled(name, kind)
    whole = kind in UNRELIABLE and whole_name(name, kinds)
    return Kind.PERSON if told or whole else kind


def overruled(name: str, kind: Kind | None) -> bool:
    """Whether a name that the text tells to be a person's may be one, for all its label and its
    own words say."""
    parts = [w.strip(".,").lower() for w in name.split()]
    if kind is Kind.PLACE:
        return places.place(name) is None and not {parts[0], parts[-1]} & SITES
    return kind in UNRELIABLE and not {parts[0], parts[-1]} & (BODIES | SITES | EVENTS)


def whole_name(name: str, kinds: dict[str, Kind | None]) -> bool:
    """Whether a name is a first name with a surname that the article uses by itself."""
    first, _, last = name.partition(" ")
    known = places.place(last) is not None or bool(places.code_of(last))
    doubtful = UNRELIABLE if known else MISNAMED
    surname = last in kinds and kinds[last] in doubtful | {Kind.PERSON}
    return surname and (kinds.get(first) is Kind.PERSON or bool(first_names.gender(name)))


def told_of(
    name: str, kind: Kind | None, tokens: Sequence[Token], names: Sequence[Mention]
) -> Kind | None:
    """In a tale, single names that act are persons, whatever the recogniser calls them."""
    doubtful = kind in MISNAMED or kind is None
    if not doubtful or " " in name or name.isupper() or places.place(name) is not None:
        return kind
    if places.code_of(name):
        return kind
    acts = any(
        tokens[m.end - 1].dep == "nsubj"
        and not (m.start and tokens[m.start - 1].text.lower() in DETERMINERS)
        for m in names
        if words(tokens, m.start, m.end) == name
    )
    return Kind.PERSON if acts and name.lower() not in {t.text for t in tokens} else kind


def telling(name: str, tokens: Sequence[Token], mentions: Sequence[Mention]) -> Kind | None:
    """The kind that the name itself, a title before it or the gazetteer tells."""
    parts = [w.strip(".,").lower() for w in name.split()]
    if titled(tokens, mentions):
        return Kind.PERSON
    given = given_to(tokens, mentions)
    if given is not None:
        return given
    labelled = all(m.kind is Kind.PERSON for m in mentions)
    if labelled and len(parts) > 1 and first_names.gender(name):
        return Kind.PERSON  # "John Hill" is no hill
    if len(parts) > 1 and (EVENTS & {parts[0], parts[-1]}):
        return Kind.EVENT
    known = places.place(name)
    if known is not None and known.sure:
        return known.kind
    if places.code_of(name) and name not in SEATS and known is None:
        return Kind.NATIONALITY
    if name in SEATS:
        return Kind.ORGANISATION
    if len(parts) > 1 and parts[0] in BODIES | {"national"} and "of" in parts:
        return Kind.ORGANISATION
    if len(parts) > 1 and (parts[-1] in BODIES):
        return Kind.ORGANISATION
    if len(parts) > 1 and (parts[-1] in SITES or parts[0] in {"lake", "mount", "cape", "river"}):
        return Kind.PLACE
    if known is not None and town(name, tokens, mentions):
        return known.kind
    return None


def town(name: str, tokens: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Whether a name that the gazetteer knows, and that persons and firms bear too, is a place's
    here: mostly labelled so, or somebody is in it; a doubtful one needs such a sign."""
    if all(m.kind is Kind.PERSON for m in mentions):
        return False
    placed = sum(m.kind is Kind.PLACE for m in mentions)
    heads = (tokens[m.end - 1] for m in mentions)
    within = any(t.dep == "pobj" and tokens[t.head].text.lower() in {"in", "near"} for t in heads)
    if placed * 2 > len(mentions) or within:
        return True
    return len(mentions) == 1 and name not in DOUBTFUL
