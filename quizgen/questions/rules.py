"""All question rules, in the order in which they are tried."""

from quizgen.questions import (
    acronym,
    agent,
    causation,
    cause,
    date,
    deed,
    definition,
    duration,
    idiom,
    intention,
    means,
    name,
    object,  # noqa: A004
    place,
    post,
    purpose,
    quantity,
    speaker,
    statement,
    subject,
)
from quizgen.questions.rule import Rule

RULES: tuple[Rule, ...] = (
    cause.RULE,
    purpose.RULE,
    purpose.USE,
    means.RULE,
    intention.RULE,
    causation.RULE,
    statement.RULE,
    speaker.RULE,
    definition.RULE,
    name.RULE,
    acronym.RULE,
    post.RULE,
    quantity.RULE,
    duration.RULE,
    date.RULE,
    place.RULE,
    deed.RULE,
    idiom.RULE,
    agent.RULE,
    object.RULE,
    subject.RULE,
)
