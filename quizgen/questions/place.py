"""Where something happened."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import PLACES, Kind
from quizgen.domain.world import World
from quizgen.lexicon import places
from quizgen.lexicon.idioms import IDIOMS
from quizgen.lexicon.verb_classes import SAY, THINK
from quizgen.questions.object import told_apart
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import dashed, inverted
from quizgen.questions.times import plainly_past
from quizgen.questions.wh import who_or_what

STATIC = frozenset(
    "in at on near under inside beside between behind outside beneath within".split()
)
MOVING = frozenset(
    "go travel move fly sail walk flee return come march send ship carry bring take escape drive "
    "ride swim migrate retreat emigrate transfer".split()
)

MOST = re.compile(r"(?:the )?(?:most|least) [\w-]+$", re.IGNORECASE)
ON_DOING = re.compile(
    r"^(?:a|an|the) (?:\w+ ){1,2}(?!\w*thing\b)[a-z]{2,}ing (?:the|a|an|his|her|at|for|to)\b"
)
THE_CITY = re.compile(r"the (?:Los|San|Santa|New|Fort|Port) [A-Z]\w+(?! [A-Z])")
# which say how, when or besides what, not where
NOWHERE = re.compile(
    r"(?:on the (?:side|way|whole|contrary|spot|run|move|job|quiet|cheap|rise|increase|agenda|"
    r"market|table|phone|telephone|internet|radio|record)|in the (?:way|lead|know|running|red|"
    r"spotlight|limelight|making)|at (?:the |a )?(?:helm|ready|stake|risk|odds|peace|rest|ease|"
    r"distance|disadvantage|advantage))$",
    re.I,
)
FOR_A_THING = re.compile(r" (?:for|of) an? [\w' -]+$")
VAGUE = ("some ", "many ", "other ", "various ", "several ", "certain ", "few ", "a few ")
OWNING = frozenset({"to", "from", "with", "of", "for"})
TIMES = frozenset("night day morning evening week month year decade century war age".split())


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "In which country ...?" for a named place, "Where ...?" otherwise."""
    place, clause = fact.answer, fact.clause
    subject = clause.subject
    if place.pronouns or subject is None:
        return
    if not subject.definite and (clause.verb.past or not told_apart(subject, clause)):
        return
    if clause.verb.lemma in THINK | SAY | {"support", "hope", "want", "call", "blame"}:
        return  # whoever thinks so does it everywhere
    most = utmost(place, clause, world)
    if clause.verb.lemma in {"be", "vary", "range", "differ"} and not most:
        return
    if place.marker not in STATIC | {"to"} or misread(place, clause) or dashed(place, world):
        return
    if place.marker == "to" and clause.verb.lemma not in MOVING:
        return
    if not place.proper and place.core.split()[0].lower() in {"his", "her", "its", "their"}:
        return
    named = place.kind in PLACES and place.proper and " and " not in place.inner
    wh = who_or_what(place, world) if named else None
    static = place.marker in {
        "in",
        "at",
        "on",
        "within",
        "inside",
    }  # "near Perth" is not "in which city"
    asking, key = "where", place.short
    if named and static and not most:
        key = place.core.removesuffix(" alone")
    sure = place.kind is not Kind.CITY or places.place(key) is not None  # not "South London"
    if wh is not None and static and not most and place.kind in {Kind.COUNTRY, Kind.CITY} and sure:
        asking = f"in {wh.phrase}"
    back = tuple(p for p in clause.parts if p.end == place.start and p.short == "back")
    if back and asking == "where":
        key = f"back {place.short}"
    past = plainly_past(clause, world, place)
    stem = inverted(past, world, asking, gap=place, without=back if asking == "where" else ())
    if stem is not None:
        yield Draft(
            stem=stem,
            key=key,
            kind=place.kind,
            value=4.3 if most else 1,  # of twelve sound ones readers kept one
            choice_value=3.9 if named else 2,
            choice=sure or not static,
            class_noun=wh.noun if wh is not None else "",
        )


def utmost(place: Part, clause: Clause, world: World) -> bool:
    """Whether something is rarest, highest or most common there: worth knowing, where the article
    names no second place behind it."""
    found = clause.first(Role.PREDICATE)
    if found is None or clause.verb.lemma != "be" or clause.verb.negation or clause.verb.modal:
        return False
    if place.start != found.end or not (found.head_tag == "JJS" or MOST.match(found.short)):
        return False
    following = [t.text for t in world.document.tokens[place.end : place.end + 2]]
    return following[:1] not in (["and"], ["or"]) and following not in ([",", "and"], [",", "or"])


def misread(place: Part, clause: Clause) -> bool:
    """Whether it is no place ("in the middle of the night"), nowhere in particular, or belongs to
    what stands before it ("sold to temples in the valley")."""
    if NOWHERE.match(place.short) or second_place(place, clause):
        return True
    if ON_DOING.search(place.core) or THE_CITY.match(place.core):
        return True  # "in a corner watching the feast": who does?
    if place.core.lower().startswith(VAGUE) or TIMES & set(place.core.lower().split()):
        return True
    before = [p for p in clause.parts if p.end == place.start and p.role is not Role.ADVERB]
    if any((clause.verb.lemma, p.marker) in IDIOMS for p in before):
        return True  # "focus on boys learning | in mills"
    if any(p.marker in OWNING or FOR_A_THING.search(p.short) for p in before):
        return True  # "plans for a library | in an old mill"
    named = clause.first(Role.OBJECT, Role.ATTRIBUTE, Role.PREDICATE)
    if clause.verb.lemma == "bear" and clause.verb.passive and named is not None:
        return True  # "was born Lars Holm in Bergen" tells the name
    markers = [p.marker for p in clause.parts if p.role is Role.PREPOSITIONAL and p.marker]
    return any(markers.count(m) > 1 for m in markers if m not in {"in", "on", "at"})


def second_place(place: Part, clause: Clause) -> bool:
    """Whether "and" with the same preposition brings another later: "sailed to Lund in 1848 to
    paint and to Oslo in 1852"."""
    rest = clause.evidence.quote.partition(place.short)[2]
    return re.search(rf" and {re.escape(place.marker)} (?:the )?[A-Z]", rest) is not None


RULE = Rule("place", "detail", frozenset({FactKind.PLACE}), ask)
