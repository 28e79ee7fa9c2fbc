"""Which names stand for one thing: aliases within the article."""

from __future__ import annotations

from collections import Counter

from quizgen.domain.kind import Kind
from quizgen.lexicon import places
from quizgen.lexicon.place_names import PARTS

SHARED = 2  # organisations whose names begin alike


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
        if kinds[name] is Kind.ORGANISATION and len(home) > SHARED and " " not in name:
            groups.append([name])  # "Lund" is not "the Lund Trust" rather than "Lund College"
            continue
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
            and short not in PARTS
            and full not in PARTS
            and (code == places.code_of(full))
        )
    if kind is Kind.NATIONALITY:
        return short + "s" == full or full + "s" == short
    if kind is Kind.CITY:  # not "New York": the state is meant as often
        return full == f"City of {short}" or (
            short != "New York" and places.place(short) == places.place(full) is not None
        )
    if kind is Kind.ORGANISATION and len(other) > 1:
        return called(short, full)
    return False


def called(short: str, full: str) -> bool:
    """Whether an organisation's full name may be cut to `short`: its initials, its first word, or
    all before "of" or "in"."""
    words = full.replace("-", " ").split()
    initials = "".join(w[0] for w in words if w[0].isupper())
    if len(short.split()) > 1:
        return full.startswith((f"{short} of ", f"{short} in ", f"{short} for "))
    return short == initials or (len(short) > 3 and short == words[0] and short[0].isupper())
