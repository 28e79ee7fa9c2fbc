"""What followed from all that a clause tells."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import plainly, told
from quizgen.domain.world import World
from quizgen.questions.naming import named_once, subject_words
from quizgen.questions.rule import Draft, Rule

MOST, FEWEST = 16, 4  # words of the cause; of the result


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What was the result when X?" answered by "It allowed Y to do Z"."""
    cause, clause = fact.answer, fact.clause
    above = next((c for c in world.clauses if c.root == cause.root and c.form != "sequel"), None)
    if above is None or cause.pronouns or len(cause.text.split()) > MOST:
        return
    if clause.status is not Status.ASSERTED or above.status is not Status.ASSERTED:
        return
    if above.evidence.sentence != clause.evidence.sentence or not above.verb.past:
        return
    happening = in_order(cause, above)
    said = plainly(replace(clause, form="main", subject=replace(cause, short="it", text="it")))
    if happening and len(said.split()) >= FEWEST:
        yield Draft(
            stem=f"what was the result when {happening}?",
            key=f"it {taken_up(said, above, world)}",
            kind=Kind.STATEMENT,
            value=5,
            asked=Role.SUBJECT,
            choice=False,
        )


def in_order(cause: Part, above: Clause) -> str:
    """The cause with its subject first, "" where that cannot be done without loss."""
    if not any(p.fronted for p in above.parts):
        return cause.text
    text = told(above, longest=MOST)
    return text if sorted(words(text)) == sorted(words(cause.text)) else ""


def words(text: str) -> list[str]:
    """The words in lower case."""
    return [w.strip(",").lower() for w in text.split()]


def taken_up(said: str, above: Clause, world: World) -> str:
    """What is said, with a pronoun for the subject that the stem names."""
    name = subject_words(above, world) or ""
    return named_once(f"{name} | {said}", above, world).partition(" | ")[2] or said


RULE = Rule("result", "cause", frozenset({FactKind.SEQUEL}), ask)
