"""Which of several things a description fits."""

from collections.abc import Iterator

from quizgen.domain.clause import Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.definition import COMPARED, EMPTY, PARTIAL, listed, tense, titular
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule

POINTING = ("this ", "that ", "these ", "those ", "such ", "its ", "their ", "the only ")


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which of these are smooth hills ...?": the options are other things that the article
    explains or speaks of."""
    description, clause = fact.answer, fact.clause
    subject = clause.subject
    if subject is None or description.pronouns or subject.pronouns or description.figure:
        return
    if clause.verb.negation or clause.verb.auxiliaries or clause.verb.lemma != "be":
        return
    if subject.kind in {Kind.PERSON, Kind.PEOPLE} or len(subject.short.split()) > 4:
        return
    if titular(subject, world):
        return  # everybody knows what the article is about
    if COMPARED.search(description.short) or EMPTY.match(description.short):
        return  # another may be larger too, or part of it
    if listed(subject, description, clause) or PARTIAL.match(subject.short):
        return
    if subject.short.lower().startswith(POINTING) or subject.figure:
        return  # "that oxygen" points back, a year is no thing explained
    if subject.short.isupper():
        return  # letters are explained, not described
    if subject.proper and not description.short.lower().startswith("the "):
        return  # "a country in Africa" fits others too
    words = len(description.short.split())
    if not 4 <= words <= 18 or description.role is not Role.ATTRIBUTE or ". " in subject.short:
        return
    be = tense(fact, world) if clause.form == "apposition" else clause.verb.text
    yield Draft(
        stem=f"which of these {be} {description.short}, according to the article?",
        key=full_name(subject, world),
        kind=subject.kind,
        value=3,
        choice_value=4,
        answer=subject,
        asked=Role.SUBJECT,
        written=False,
    )


RULE = Rule("term", "vocabulary", frozenset({FactKind.DEFINITION}), ask)
