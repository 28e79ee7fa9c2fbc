"""What had an effect that the article names: "The crisis led to a strike"."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.content_words import content
from quizgen.lexicon.verb_classes import EFFECT
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import straight

LEADING = frozenset({("lead", "to"), ("result", "in"), ("contribute", "to")})
CAUSES = frozenset({Kind.THING, Kind.EVENT})
# what leads to a place
WAYS = frozenset(
    "path road track street door stair staircase step tunnel bridge corridor gate trail pipe drain "
    "passage lane route hall ladder canal railway clue trace".split()
)
# with "the" alone they say only that something was told before
POINTED = frozenset(
    "finding move result change decision event study discovery process development action "
    "step policy situation problem issue trend".split()
)
HARM = frozenset(
    "problem difficulty change damage trouble harm issue injury loss result improvement effect "
    "concern success failure".split()
)
FEWEST = 2  # words of cause and of effect


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What led to X?" answered by what did, where that is told by more than a noun."""
    cause, clause = fact.answer, fact.clause
    if cause.role is not Role.SUBJECT or not telling(cause) or cause.kind not in CAUSES:
        return
    if wordnet.is_person(cause.head) or wordnet.is_group(cause.head):
        return
    if clause.verb.negation or clause.verb.passive or clause.status is Status.DENIED:
        return
    result = effect(clause)
    if clause.root - cause.end > len(clause.verb.auxiliaries) + FEWEST:
        return  # something stands between that may belong to the cause
    if result is None or not telling(result) or cut_off(result, world) or open_to_many(result):
        return
    stem = straight(clause, world, "what")
    if stem is not None:
        yield Draft(
            stem=stem, key=cause.short, kind=cause.kind, value=5, choice_value=3.5, skill="cause"
        )


def effect(clause: Clause) -> Part | None:
    """What followed, None where the clause has a verb of another sense or a deed behind it."""
    lemma = clause.verb.lemma
    if clause.first(Role.INFINITIVE, Role.CONTENT, Role.INDIRECT) is not None:
        return None
    if lemma in EFFECT:
        return clause.first(Role.OBJECT)
    subject = clause.subject
    if clause.first(Role.OBJECT) is not None or (subject and subject.head in WAYS):
        return None
    return next((p for p in clause.parts if (lemma, p.marker) in LEADING), None)


def cut_off(result: Part, world: World) -> bool:
    """Whether the noun is only the doer of what resulted: "resulted in water | rising"."""
    behind = world.document.tokens[result.end : result.end + 1]
    return any(t.tag == "VBG" for t in behind)


def open_to_many(result: Part) -> bool:
    """Whether any number of things may have the effect: "many problems", "big changes"."""
    if result.definite or result.proper or result.head not in HARM:
        return False
    return len(content(result.core)) <= FEWEST


def telling(part: Part) -> bool:
    """Whether the noun phrase says enough by itself."""
    anaphoric = (
        part.short.lower() == f"the {part.short.split()[-1].lower()}" and part.head in POINTED
    )
    return len(part.short.split()) >= FEWEST and not part.pronouns and not anaphoric


RULE = Rule("effect", "cause", frozenset({FactKind.ACTION}), ask)
