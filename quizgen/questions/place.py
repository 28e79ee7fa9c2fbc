"""Where something happened."""

from collections.abc import Iterator

from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import PLACES, Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted
from quizgen.questions.wh import who_or_what


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "In which country ...?" for a named place, "Where ...?" otherwise."""
    place, clause = fact.answer, fact.clause
    if place.pronouns or clause.subject is None or not clause.subject.definite:
        return
    if place.marker in {"to", "toward", "towards"} and clause.verb.lemma == "be":
        return
    named = place.kind in PLACES and place.proper and " and " not in place.inner
    wh = who_or_what(place, world) if named else None
    static = place.marker in {"in", "at", "on", "near"}
    asking, key = "where", place.short
    if named:
        key = place.core
    if wh is not None and static and place.kind in {Kind.COUNTRY, Kind.CITY}:
        asking = f"in {wh.phrase}"
    if place.marker in {"from", "into", "onto", "over", "off", "across", "through", "along"}:
        return
    stem = inverted(clause, world, asking, gap=place)
    if stem is not None:
        yield Draft(
            stem=stem,
            key=key,
            kind=place.kind,
            value=2.5,
            choice_value=4 if named else 2,
            class_noun=wh.noun if wh is not None else "",
        )


RULE = Rule("place", "detail", frozenset({FactKind.PLACE}), ask)
