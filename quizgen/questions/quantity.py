"""How many, how much, what share, how far."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.bounds import ONLY
from quizgen.questions.nobody import nobody_known
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted, straight
from quizgen.questions.times import plainly_past
from quizgen.questions.verb_order import straight_verb

# "about how many ...? nearly 60" would say twice that it is not exact
ROUGHLY = re.compile(r"^(?:about|around|approximately|roughly|some|perhaps)\b", re.I)
PERHAPS = re.compile(r"^perhaps ", re.I)  # the stem's "about" says so
GROUP = re.compile(r"^the ", re.I)  # "the 20 per cent at the top": who they are, no share
OUT_OF = re.compile(r"of the \d")
# a list of which the things counted would keep only the first: "letters by Ann, Bea and Cy"
LISTED = re.compile(r" (?:by|of|from|with|for|in|to|against|about|between) [^,]+, .*\b(?:and|or) ")
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
RATE = re.compile(r"(?:an?|per|each|every) (?:hour|day|night|week|month|year)")
EACH = re.compile(r" (?:all|both|each)$")  # "the two guides both"
MOST = re.compile(
    r"(?!forest|guest|interest|protest|harvest|modest|honest|priest|test)(?:\w{2,}est|most \w+) \w"
)  # "the 20 oldest towns"
TWO_COUNTED = re.compile(r"\b(?:and|or) (?:(?:over|about|around|nearly|more than|some) )?\d")
ALL = re.compile(r"\bhow many (?:[\w-]+ ){1,3}all ", re.I)
SAID = re.compile(r" (?:did|do|does) [\w' ]+ (?:say|tell|think|claim|argue)\?$")


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How many stores ...?", "What percentage of ...?", "How much did X cost?"."""
    part, clause = fact.answer, plainly_past(fact.clause, world, fact.answer)
    if not countable(part, clause) or misread(part, clause):
        return
    asking = wording(part, clause)
    if not asking:
        return
    stem = stem_of(asking, part, clause, world)
    if stem is None or SAID.search(stem):
        return
    if ALL.search(stem) or bare(stem, asking, part, clause):
        return  # "How many boys all fell in?"
    if clause.verb.past and nobody_known(stem, clause):
        return
    kind = part.figure_kind or Kind.NUMBER
    key = PERHAPS.sub("", figure_of(part))
    yield Draft(stem=stem, key=key, kind=kind, value=2.5, choice_value=3.9)


def stem_of(asking: str, part: Part, clause: Clause, world: World) -> str | None:
    """The stem that opens with `asking`, with how often there were so many: "300 cakes a day"."""
    if (often := rate(part, world)) and part.figure_kind is Kind.NUMBER:
        asking = f"{asking} {often}"
    if part.role is Role.SUBJECT:
        return straight(clause, world, f"{asking} {part.beyond}".strip(), plural=True)
    asking, behind = parted(asking)
    of = tuple(p for p in clause.parts if p.marker == "of" and p.start > part.start)[:1]
    asking = " ".join([asking, *(p.short for p in of)])
    tail = f"{behind} {part.beyond}".strip()
    return inverted(clause, world, asking, gap=part, without=of, tail=tail)


def rate(part: Part, world: World) -> str:
    """The "a day" or "per year" right behind the figure's noun, "" if there is none."""
    document = world.document
    if part.root + 3 > len(document.tokens) or part.end > part.root + 1:
        return ""
    behind = document.text(part.root + 1, part.root + 3)
    return behind if RATE.fullmatch(behind) else ""


def countable(part: Part, clause: Clause) -> bool:
    """Whether the part gives a figure that may be asked for."""
    roles = {Role.SUBJECT, Role.OBJECT, Role.ATTRIBUTE, Role.PREDICATE}
    if clause.form in {"acronym", "naming"} or part.pronouns or part.role not in roles:
        return False
    listed = clause.form == "existential"
    if part.role is Role.ATTRIBUTE and part.figure_kind is Kind.NUMBER and not listed:
        return False  # "was the fifth of five children"
    if part.members or part.figure.lower() in {"one", "1", "only one"}:
        return False
    if part.figure_kind is Kind.PERCENT and GROUP.match(part.figure):
        return False
    return not (RATIO.search(part.short) or EACH.search(part.short))


def misread(part: Part, clause: Clause) -> bool:
    """Whether the words around the figure would not stand in its question."""
    counted = part.counted
    if TAUGHT.search(counted) or TWO_COUNTED.search(counted) or LISTED.search(counted):
        return True
    if counted == "places" or limited(clause) or unlike(part, clause):
        return True
    return part.role is Role.SUBJECT and clause.verb.lemma == "be"


def unlike(part: Part, clause: Clause) -> bool:
    """Whether the figure is a subject whose verb does not agree with "how many", so that something
    else is counted: "140 metres, which overlaps"."""
    if part.role is not Role.SUBJECT or part.figure_kind is not Kind.NUMBER:
        return False
    chain = (*clause.verb.auxiliaries, clause.verb.text)
    return clause.verb.tag == "VBZ" or chain[0] in {"is", "was", "has", "does"}


def bare(stem: str, asking: str, part: Part, clause: Clause) -> bool:
    """Whether the stem tells no more than a noun and a verb: "How many sailors fled?"."""
    if part.role is not Role.SUBJECT or part.beyond or " " in part.counted:
        return False
    return stem.lower() == f"{asking} {straight_verb(clause.verb, plural=True)}?".lower()


def figure_of(part: Part) -> str:
    """The figure without a word that only finds it small: "only 30"."""
    return ONLY.sub("", part.figure)


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
    about = "about " if ROUGHLY.match(figure_of(part)) else ""
    if part.figure_kind is Kind.PERCENT:
        if not part.counted.startswith("of "):
            return ""
        return f"{about}what percentage {part.counted}"
    if part.figure_kind is Kind.NUMBER:
        if not part.counted or (part.counted[:3] == "of " and not OUT_OF.match(part.counted)):
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
