"""How many, how much, what share, how far."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted, straight

ROUGHLY = re.compile(r"^(?:about|around|approximately|roughly|some|nearly|almost)\b", re.I)
AREA = re.compile(r"\b(?:km2|km²|square|sq|hectares?|acres?)\b", re.I)
MEASURED = {"weigh": "how much", "travel": "how far", "walk": "how far", "swim": "how far",
            "stretch": "how far", "run": "how far", "fly": "how far", "extend": "how far",
            "cost": "how much", "pay": "how much", "spend": "how much", "earn": "how much",
            "raise": "how much", "receive": "how much money", "invest": "how much",
            "lose": "how much money", "win": "how much money", "owe": "how much",
            "measure": "how long"}  # fmt: skip

DIMENSIONS = {"long", "tall", "high", "wide", "deep", "old", "thick", "heavy", "large"}


TAUGHT = re.compile(r"\b(?:how|when|where|what) to\b| with .* being\b")  # "40 people | how to swim"
RATIO = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+|a hundred)\b",
    re.I,
)  # "six in ten voters"
EACH = re.compile(r" (?:all|both|each)$")  # "the two guides both"
MOST = re.compile(
    r"(?!forest|guest|interest|protest|harvest|modest|honest|priest|test)(?:\w{2,}est|most \w+) \w"
)  # "the 20 oldest towns"
TWO_COUNTED = re.compile(r"\b(?:and|or) (?:(?:over|about|around|nearly|more than|some) )?\d")
ALL = re.compile(r"\bhow many (?:[\w-]+ ){1,3}all ", re.I)
SAID = re.compile(r" (?:did|do|does) [\w' ]+ (?:say|tell|think|claim|argue)\?$")


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How many stores ...?", "What percentage of ...?", "How much did X cost?"."""
    part, clause = fact.answer, fact.clause
    if clause.form in {"acronym", "naming"}:
        return
    roles = {Role.SUBJECT, Role.OBJECT, Role.ATTRIBUTE, Role.PREDICATE}
    if part.pronouns or part.role not in roles:
        return
    listed = clause.form == "existential"
    if part.role is Role.ATTRIBUTE and part.figure_kind is Kind.NUMBER and not listed:
        return  # "was the fifth of five children"
    if part.members or part.figure.lower() in {"one", "1", "only one"}:
        return
    if RATIO.search(part.short) or EACH.search(part.short):
        return
    if TAUGHT.search(part.counted) or part.counted == "places" or limited(clause):
        return
    asking = wording(part, clause)
    if not asking or TWO_COUNTED.search(part.counted):
        return
    if part.role is Role.SUBJECT and clause.verb.lemma == "be":
        return
    if part.role is Role.SUBJECT:
        stem = straight(clause, world, f"{asking} {part.beyond}".strip(), plural=True)
    else:
        asking, behind = parted(asking)
        of = tuple(p for p in clause.parts if p.marker == "of" and p.start > part.start)[:1]
        asking = " ".join([asking, *(p.short for p in of)])
        tail = f"{behind} {part.beyond}".strip()
        stem = inverted(clause, world, asking, gap=part, without=of, tail=tail)
    if stem is not None and ALL.search(stem):
        return  # "How many boys all fell in?"
    if stem is not None and not SAID.search(stem):
        kind = part.figure_kind or Kind.NUMBER
        yield Draft(stem=stem, key=part.figure, kind=kind, value=2.5, choice_value=3.9)


def limited(clause: Clause) -> bool:
    """Whether words before the subject, which the stem would lose, say of whom the figure holds:
    "in parts of rural Wales and in Kent"."""
    return any(
        p.fronted
        and p.sense is Sense.NONE
        and p.role is Role.PREPOSITIONAL
        and p.marker in {"in", "at", "among", "across", "for", "of"}
        for p in clause.parts
    )


def parted(asking: str) -> tuple[str, str]:
    """ "how many stamps" and "for the letters", which goes behind the verb; what a comma adds to
    the counted things gives them away."""
    plain = asking.partition(", ")[0]
    front, found, behind = plain.partition(" for ")
    return front, f"for {behind}" if found else ""


def wording(part: Part, clause: Clause) -> str:
    """The wh-phrase that asks for the figure, "" where none fits."""
    if part.role is Role.PREDICATE:
        return f"how {part.head}" if part.head in DIMENSIONS else ""
    about = "about " if ROUGHLY.match(part.figure) else ""
    if part.figure_kind is Kind.PERCENT:
        if not part.counted.startswith("of "):
            return ""
        return f"{about}what percentage {part.counted}"
    if part.figure_kind is Kind.NUMBER:
        if not part.counted or part.counted.startswith("of "):
            return ""
        of_them = "of the " if MOST.match(part.counted) else ""
        return f"{about}how many {of_them}{part.counted}"
    verb = clause.verb.lemma
    if part.role is not Role.OBJECT or part.counted or part.beyond:
        return ""
    if part.figure_kind is Kind.MONEY and verb in MEASURED:
        return about + MEASURED[verb]
    if part.figure_kind is Kind.QUANTITY:
        if AREA.search(part.figure) and verb in {"cover", "occupy", "span"}:
            return "how large an area"
        return about + MEASURED[verb] if verb in MEASURED else ""
    return ""


RULE = Rule("quantity", "detail", frozenset({FactKind.QUANTITY}), ask)
