"""Who said, believes or denies something."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.half_told import half_told
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.saying import QUESTION_WORDS
from quizgen.questions.statement import said
from quizgen.questions.stem import straight
from quizgen.questions.wh import who_or_what

LEADING = re.compile(r"^(?:but|and|so|or),? ", re.I)
SPEAKERS = {Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY}
# a speaker's own tone, which is not reported with "that": "is delighted to announce", "he's"
SPOKEN = re.compile(
    r" [–—] |\b(?:am|is|are|was|were) (?:\w+ )?(?:delighted|pleased|happy|proud|sorry|glad|sad"
    r"|excited|thrilled|honoured|honored) to (?:announce|say|report|confirm|tell|inform|welcome)\b"
    r"|\b(?:i|you|he|she|it|we|they|there|that)[’'](?:s|re|ve|ll|d|m)\b",
    re.IGNORECASE,
)
UNJOINED = re.compile(r", (?:how|what|why|\w+ed)\b(?!.*,? (?:and|or) )")


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Who warned that ...?": a named speaker of a whole statement."""
    statement, speaker = fact.answer, fact.about
    if speaker is None or speaker.kind not in SPEAKERS or not speaker.proper:
        return
    if fact.clause.verb.passive or indirect(statement):
        return  # "Anna was told that", "Anna asked whether"
    if half_told(statement, fact.clause, world):
        return
    if SPOKEN.search(statement.core) or fact.clause.verb.tag == "VBG":
        return  # "was saying that"
    if UNJOINED.search(statement.core):
        return  # the end of a longer sentence, or a list without its "and"
    if statement.pronouns or speaker.pronouns or len(statement.inner.split()) > 22:
        return
    wh = who_or_what(speaker, world)
    if wh is None:
        return
    clause = fact.clause
    opening = straight(clause, world, wh.phrase, without=clause.parts)
    if opening is None:
        return
    words = LEADING.sub("", said(statement))
    verb = opening.rstrip("?").replace(" added", " said").replace(" told", " said")
    yield Draft(
        stem=f"{verb} that {words}?",
        key=full_name(speaker, world),
        kind=speaker.kind,
        value=2,
        choice_value=2.4,  # mere looking up: to fill a short quiz
        answer=speaker,
        asked=Role.SUBJECT,
        class_noun=wh.noun,
    )


def indirect(statement: Part) -> bool:
    """Whether an indirect question is told."""
    return statement.short.split()[0].lower() in QUESTION_WORDS | {"if"}


RULE = Rule("speaker", "attribution", frozenset({FactKind.STATEMENT}), ask)
