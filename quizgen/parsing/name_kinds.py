"""What kind of thing each name stands for, whatever the recogniser calls it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from quizgen.domain.document import Mention, Token
from quizgen.domain.kind import Kind
from quizgen.lexicon import first_names, places, wordnet
from quizgen.lexicon.place_names import DOUBTFUL, SEATS
from quizgen.parsing.figures import words
from quizgen.parsing.introductions import introducing

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

CERTAIN, SHARE = 3, 0.7  # mentions of a bare name that make it a person's
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
    for name, kind in kinds.items():
        if kind in UNRELIABLE and whole_name(name, kinds):
            kinds[name] = Kind.PERSON
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
        if name in full and (doubtful or kind in UNRELIABLE | {Kind.PLACE}):
            kinds[name] = Kind.PERSON
    texts = {token.text for token in tokens}
    for name, kind in kinds.items():
        if kind is Kind.PERSON and not person(name, tokens, at[name], full, texts):
            kinds[name] = None
    return kinds


def whole_name(name: str, kinds: dict[str, Kind | None]) -> bool:
    """Whether a name is a first name with a surname that the article uses by itself."""
    first, _, last = name.partition(" ")
    surname = last in kinds and kinds[last] in UNRELIABLE | {Kind.PERSON}
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


def given_to(tokens: Sequence[Token], mentions: Sequence[Mention]) -> Kind | None:
    """The kind that the noun tells which a name is given to ("a seamstress called Petra"): a
    person's for an animal too, an organisation's for a body."""
    for mention in mentions:
        noun = introducing(tokens, mention)
        lemma = noun.lemma.lower() if noun is not None else ""
        if lemma and (wordnet.is_person(lemma) or wordnet.is_animal(lemma)):
            return Kind.PERSON
        if lemma in BODIES:
            return Kind.ORGANISATION
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


def titled(tokens: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Whether a mention follows a person's title or occupation ("spokesman Matthew Miller")."""
    for mention in mentions:
        if not mention.start or mention.kind not in {Kind.PERSON, Kind.ORGANISATION, Kind.PLACE}:
            continue
        before = tokens[mention.start - 1]
        head = tokens[mention.end - 1]
        above = tokens[head.head]
        if (
            head.dep == "appos"
            and mention.end - mention.start > 1
            and above.pos == "NOUN"
            and above.i < mention.start - 1
            and before.text == ","
            and wordnet.is_person(above.lemma.lower())
            and all(t.text[:1].isupper() for t in tokens[mention.start : mention.end])
        ):
            return True  # "a geographer, Anna Berg"
        if before.head != head.i or before.sentence != head.sentence:
            continue
        if before.text.lower() in TITLES or (
            before.dep in {"compound", "nmod"}
            and before.pos == "NOUN"
            and wordnet.is_person(before.lemma.lower())
        ):
            return True
    return False


def person(
    name: str,
    tokens: Sequence[Token],
    mentions: Sequence[Mention],
    full: set[str],
    texts: set[str],
) -> bool:
    """Whether a name that was labelled a person's is one. A single word must be the tail of a
    full name, carry a title, or act and speak as a subject. `full` are the words of all full
    names of persons, `texts` all words of the article."""
    parts = name.split()
    if any(re.search(r"\d", w) for w in parts) or name.isupper():
        return False
    if len(parts) > 1:
        last = parts[-1].lower()
        common = wordnet.weights(last) and last in texts and not first_names.gender(name)
        return not common or titled(tokens, mentions)
    if name in full or titled(tokens, mentions) or given_to(tokens, mentions):
        return True
    if name.lower() in texts:
        return False
    if spoken_of(tokens, mentions):
        return True
    if full and not first_names.gender(name):
        return False  # where people have full names, a bare unknown one is as often a company
    subjects = [m for m in mentions if tokens[m.end - 1].dep in {"nsubj", "nsubjpass"}]
    return bool(subjects)


def spoken_of(tokens: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Whether a name that is mostly labelled a person's is the subject of something that is his or
    her own ("Brandt sold his shop")."""
    labelled = sum(m.kind is Kind.PERSON for m in mentions)
    if labelled < CERTAIN or labelled < SHARE * len(mentions):
        return False
    heads = (tokens[m.end - 1] for m in mentions)
    return any(
        head.dep == "nsubj" and owns(tokens, head) for head in heads if head.i < tokens[head.head].i
    )


def owns(tokens: Sequence[Token], subject: Token) -> bool:
    """Whether the object of the subject's verb is his or hers."""
    return any(
        t.text.lower() in {"his", "her"} and t.tag == "PRP$"
        for t in tokens[subject.head + 1 : subject.head + 6]
        if tokens[t.head].head == subject.head and tokens[t.head].dep == "dobj"
    )
