"""A statement with another figure or date of the article in place of its own: a false one."""

import re
from collections.abc import Iterator

from quizgen.distractors.filler import Filler
from quizgen.distractors.index import Index
from quizgen.distractors.proofs.values import dates, figures
from quizgen.distractors.words import lowered
from quizgen.domain.clause import Clause, Role
from quizgen.domain.kind import Kind
from quizgen.lexicon import near_quantities
from quizgen.lexicon.dates import parse_date
from quizgen.lexicon.near_dates import near_dates
from quizgen.lexicon.quantities import parse_figure

NAMED = re.compile(r"\b[A-Z]\w* $")  # "Super Bowl 50"
CENTURY = re.compile(r"\bcentur", re.I)  # "eighteenth-century customs"
LIMIT = re.compile(r"\b(?:by|until|till|before|prior to|since|after|up to|as of)\b[^,]*$")
RANKED = re.compile(  # "the fourth of five children"
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|one) of (?:the )?$"
)
# "the 1979 referendum"
EPITHET = re.compile(
    r" (?!in\b|at\b|on\b|and\b|to\b|for\b|as\b|by\b|with\b|when\b|after\b|from\b|of\b|but\b|or\b|"
    r"before\b|because\b|while\b|where\b|under\b|near\b|until\b|with\w+\b)[a-z]"
)
SHORT = 12  # words of a statement made for its number
AHEAD = 2  # words before the number
TAKEN = frozenset({Role.OBJECT, Role.ATTRIBUTE})
TIMES = re.compile(r"\b(?:years?|months?|weeks?|days?|hours?|minutes?)\b")


def counted(clause: Clause, true: str, index: Index, seed: int) -> Iterator[tuple[bool, str]]:
    """With another figure or date: one that the article gives for something else, else one near
    the true one; and whether it tells enough to be chosen from among others."""
    for found in index.figures:
        own = re.compile(rf"(?<![\w.,-]){re.escape(found.text)}(?![\w-])")
        place = own.search(true) if found.sentence == clause.evidence.sentence else None
        if place is None or len(own.findall(true)) > 1:
            continue
        if found.text.lower() in {"one", "1", "a", "an"} or CENTURY.search(found.text):
            continue
        if bound(true[: place.start()], true[place.end() :], clause, found):
            continue
        if found.kind is Kind.NUMBER and NAMED.search(true[: place.start()]):
            continue
        made = (*elsewhere(found, index), *near(found, f"{seed}|{true}"))
        if made:
            inside = place.start() and found.kind is not Kind.DATE
            figure = lowered(made[0], found.text.lower()) if inside else made[0]
            tells = found.kind is not Kind.DATE and pointed(clause, true, found.start)
            yield tells, true[: place.start()] + figure + true[place.end() :]
            return


def pointed(clause: Clause, true: str, start: int) -> bool:
    """Whether the number at `start` is the point of a short statement: it stands in what the verb
    takes, near its beginning, not in a circumstance."""
    if len(true.split()) > SHORT:
        return False
    return any(
        p.start <= start <= p.start + AHEAD and p.role in TAKEN
        for p in clause.parts
        if start < p.end
    )


def bound(before: str, after: str, clause: Clause, found: Filler) -> bool:
    """Whether a figure is not to be exchanged: the rest of the statement tells it ("from 5 to 8",
    "three sisters, Ann, Bea and Cleo", a second length of time), it dates a birth or death, or it
    only limits when ("by the early 1980s"): what holds by then may hold later."""
    dated = found.kind is Kind.DATE and clause.verb.lemma in {"bear", "die"}
    ranging = before.endswith("from ") or re.search(r"\bfrom \S+(?: \w+)? to $", before)
    listed = re.match(r" \w+, [A-Z]\w+(?:,| and )", after)
    lasting = found.kind is Kind.DURATION and TIMES.search(before + after)
    limit = found.kind is Kind.DATE and LIMIT.search(before + found.text.lower())
    ranked = RANKED.search(before) or (found.kind is Kind.DATE and EPITHET.match(after))
    return bool(ranked or dated or ranging or listed or lasting or limit)


def elsewhere(found: Filler, index: Index) -> Iterator[str]:
    """Figures or dates of the article that could stand in the place of one, those of the same
    things and the nearest first."""
    others = [f for f in index.figures if f.kind is found.kind and f.sentence != found.sentence]
    for other in sorted(
        others, key=lambda f: (f.head != found.head, abs(f.paragraph - found.paragraph))
    ):
        if found.kind is Kind.DATE:
            fault = dates(parse_date(found.text), parse_date(other.text))
        else:
            fault = figures(parse_figure(found.text), parse_figure(other.text))
        numerals = found.text[:1].isdigit() is other.text[:1].isdigit()
        if fault is None and numerals and other.text.lower() not in {"one", "1"}:
            yield other.text


def near(found: Filler, draw: str) -> tuple[str, ...]:
    """Figures or dates near one."""
    if found.kind is Kind.DATE:
        return near_dates(found.text, draw)
    figure = parse_figure(found.text)
    return near_quantities.near(figure, draw) if figure is not None else ()
