"""Why something happened: a because-clause or "because of"."""

from collections.abc import Iterator

from quizgen.domain.clause import Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import SAY
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Why did X ...?" The key keeps the whole reason."""
    reason = fact.answer
    if reason.pronouns or len(fact.clause.sensed(Sense.CAUSE, Sense.PURPOSE)) > 1:
        return  # of two reasons neither is the answer
    subject, verb = fact.clause.subject, fact.clause.verb.lemma
    if verb in SAY and fact.clause.first(Role.CONTENT) is not None:
        return  # more often the reason of what was said
    if subject is not None and subject.head == "reason":
        return  # "the reason was because of"
    stem = inverted(fact.clause, world, "why", gap=reason)
    if stem is not None:
        yield Draft(stem=stem, key=worded(reason.short, reason.marker), kind=Kind.REASON, value=6)


def worded(text: str, marker: str) -> str:
    """The reason with "because" where the article has "as", "since" or "for"."""
    if marker in {"as", "since", "for"}:
        return "because " + text.split(" ", 1)[1]
    return text


RULE = Rule("cause", "cause", frozenset({FactKind.CAUSE}), ask)
