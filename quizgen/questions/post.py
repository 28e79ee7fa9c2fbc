"""Who somebody is: the post or occupation that the article gives."""

from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import posts
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How does the article describe X?", and as multiple choice also "Who is described as a
    Y?"."""
    description, clause = fact.answer, fact.clause
    subject = clause.subject
    if subject is None or subject.pronouns or description.pronouns or clause.verb.negation:
        return
    if len(description.short.split()) < 3 or not posts.tells_post(description.short):
        return
    told = posts.with_article(description.short)
    name = full_name(subject, world)
    yield Draft(
        stem=f"how does the article describe {name}?",
        key=as_description(told),
        kind=Kind.POST,
        value=2,
        choice_value=2.5,
        asked=Role.ATTRIBUTE,
        written=False,
    )
    yield Draft(
        stem=f"who is described in the article as {told}?",
        key=name,
        kind=Kind.PERSON,
        value=2,
        choice_value=2.5,
        answer=subject,
        asked=Role.SUBJECT,
        written=False,
    )


def as_description(text: str) -> str:
    """The description with "as", as it would follow "describes X"."""
    return f"as {text}"


RULE = Rule("post", "detail", frozenset({FactKind.POST}), ask)
