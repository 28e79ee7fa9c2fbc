"""When something happened."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import SAY
from quizgen.questions.nobody import nobody_known
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted
from quizgen.questions.times import plainly_past, unfinished

YEAR = re.compile(r"(?:1[0-9]|20)\d\d")
PART_OF = re.compile(
    r"(?:the )?(?:\w+ (?:half|quarter|decades?|years?|part|end|beginning|middle) of"
    r"|early|mid|late)",
    re.I,
)
ABSOLUTE = re.compile(r"\b(?:1[0-9]|20)\d\d\b|\b\d{3,4} (?:BC|BCE|AD|CE)\b|\bcentury\b|\b\d{3}0s\b")


# "in the mid-18th century | within the Church of Lund": where is no time
SETTING = re.compile(r"(?<=century) (?:within|in|at|on|among|under|near) .*$")
UNREAL = frozenset({"may", "might", "could", "should"})


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "In what year did X ...?", "When did X ...?": absolute dates only."""
    date, clause = fact.answer, fact.clause
    if date.pronouns or date.kind is not Kind.DATE or not ABSOLUTE.search(date.short):
        return
    if re.match(r"in (?:his|her|their) ", date.short):
        return  # "in their late 40s": an age
    if date.marker not in {"", "in", "on", "at", "since", "until"}:
        return
    if clause.verb.lemma == "be" and clause.subject is not None and not clause.subject.definite:
        return
    if named_bearer(clause):
        return
    if clause.form == "reduced" and clause.subject is not None and not clause.subject.definite:
        return  # "drawings made by a priest in 1892"
    if clause.verb.lemma in SAY and clause.first(Role.CONTENT) is not None:
        return  # what was said matters, not when
    if clause.verb.lemma == "tell" or clause.verb.modal in UNREAL or within_range(date, clause):
        return
    if unfinished(date, clause):
        return  # "have seen the cave in 2015": that year was not over
    asking, key = wording(date.marker, SETTING.sub("", date.core).removesuffix(" alone"))
    alone = tuple(p for p in clause.parts if p.short == "alone" and p.start == date.end)
    stem = inverted(plainly_past(clause, world, date), world, asking, gap=date, without=alone)
    if stem is not None and nobody_known(stem, clause):
        return
    timed = stem is not None and any(
        p.short in stem for p in clause.sensed(Sense.TIME) if p is not date
    )
    if stem is not None and not timed:  # "when did X die just before the war?"
        yield Draft(stem=stem, key=key, kind=Kind.DATE, value=2, choice_value=3.7)


def within_range(date: Part, clause: Clause) -> bool:
    """Whether the date is that of one of two figures ("from 19 in 2012 to 23"), or two measures
    of two places were run together ("by 32% in one and by 10% in the other")."""
    quote = clause.evidence.quote
    markers = [p.marker for p in clause.parts if p.role is Role.PREPOSITIONAL]
    pair = re.search(rf"\bfrom [^,;]*{re.escape(date.short)} to ", quote)
    return pair is not None or markers.count("by") > 1


def named_bearer(clause: Clause) -> bool:
    """Whether it says who somebody was, which is no event: "the first guest was Ada Lund"."""
    attribute = clause.first(Role.ATTRIBUTE)
    return clause.verb.lemma == "be" and attribute is not None and attribute.kind is Kind.PERSON


def wording(marker: str, inner: str) -> tuple[str, str]:
    """The wh-phrase and the key."""
    year = YEAR.fullmatch(inner) is not None
    if marker == "since":
        return "since when", inner
    if marker == "until":
        return "until when", inner
    if year:
        return "in what year", inner
    if "century" in inner and not PART_OF.match(inner):
        return "in which century", inner
    return "when", inner if marker in {"", "on"} else f"{marker} {inner}"


RULE = Rule("date", "detail", frozenset({FactKind.TIME}), ask)
