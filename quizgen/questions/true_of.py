"""Which statement about something is true: the others are true of something else."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.standing import alone
from quizgen.domain.telling import deed, plainly
from quizgen.domain.world import World
from quizgen.lexicon.bare_verbs import in_base
from quizgen.lexicon.verb_classes import SAY
from quizgen.questions.assertion import LEAST, USUAL, weight
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule

FEWEST, MOST = 5, 14  # words of the predicate


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Which of these did X do, according to the article?" and "Which statement about X is true,
    ...?", of what X is. The options put what others do or are into X's place."""
    clause, subject = fact.clause, fact.answer
    if subject.role is not Role.SUBJECT or not plain(clause) or subject.pronouns:
        return
    if subject.kind is not Kind.PERSON or world.tale:
        return  # what things and crowds do is not kept apart by who did it
    if len(subject.short.split()) > 6 or subject.members:
        return
    telling = plainly(clause, longest=MOST + len(subject.short.split()))
    if len(telling.split()) < FEWEST or not alone(clause, telling, world.document):
        return
    matters = weight(clause, world)
    if matters < LEAST:
        return
    name = full_name(subject, world)
    done = deed(clause)
    if done:
        telling = in_base(clause.verb, telling)
    if not telling:
        return
    stem = f"which of these did {name} do" if done else f"which statement about {name} is true"
    yield Draft(
        stem=f"{stem}, according to the article?",
        key=telling if done else f"{name} {telling}",
        kind=Kind.STATEMENT,
        value=3,
        choice_value=4.0 + matters - USUAL,
        asked=Role.SUBJECT,
        written=False,
        set_form=done,
    )


def plain(clause: Clause) -> bool:
    """Whether the article itself states the clause, and it says something by itself."""
    return (
        clause.status is Status.ASSERTED
        and clause.form in {"main", "conjunct"}
        and not clause.verb.negation
        and clause.verb.lemma not in SAY
        and bool(clause.parts)
        and not any(p.fronted and p.role is Role.ADVERB for p in clause.parts)
    )


RULE = Rule("true_of", "detail", frozenset({FactKind.ACTION, FactKind.DEFINITION}), ask)
