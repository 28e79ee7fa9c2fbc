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

MOST, FEWEST = 16, 3  # words of the cause; of the result


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What was the result when X?" answered by "It allowed Y to do Z"."""
    cause, clause = fact.answer, fact.clause
    above = next((c for c in world.clauses if c.root == cause.root and c.form != "sequel"), None)
    if above is None or cause.pronouns or len(cause.text.split()) > MOST:
        return
    if clause.status is not Status.ASSERTED or above.status is not Status.ASSERTED:
        return
    if not timed(above):
        return
    happening = in_order(cause, above)
    said = plainly(replace(clause, form="main", subject=replace(cause, short="it", text="it")))
    said = meaning(clause, world) if clause.verb.lemma == "mean" else f"it {said}"
    if happening and len(said.split()) > FEWEST:
        yield Draft(
            stem=f"what {'was' if above.verb.past else 'is'} the result when {happening}?",
            key=taken_up(said, above, world),
            kind=Kind.STATEMENT,
            value=5,
            asked=Role.SUBJECT,
            choice=False,
            also=() if beside(above, clause) else (above.evidence,),
        )


def beside(above: Clause, clause: Clause) -> bool:
    """Whether both stand in one sentence."""
    return above.evidence.sentence == clause.evidence.sentence


def timed(above: Clause) -> bool:
    """Whether "when" can open the clause: it tells what happened, or what always does."""
    verb, subject = above.verb, above.subject
    if verb.past:
        return True
    habit = verb.tag in {"VBZ", "VBP"} and not verb.auxiliaries and verb.lemma not in {"be", "have"}
    return habit and subject is not None and subject.plural and not subject.proper


def meaning(clause: Clause, world: World) -> str:
    """What "which meant that" opens, as a sentence."""
    content = clause.first(Role.CONTENT)
    below = (c for c in world.clauses if content is not None and c.root == content.root)
    return next((told(c) for c in below), "")


def in_order(cause: Part, above: Clause) -> str:
    """The cause with its subject first, "" where that cannot be done without loss."""
    if not any(p.fronted for p in above.parts):
        return cause.text
    text = told(above, longest=MOST)
    left = set(words(cause.text)) - set(words(text))
    return text if all(w.isdigit() for w in left) else ""  # the year of a date may go


def words(text: str) -> list[str]:
    """The words in lower case."""
    return [w.strip(",").lower() for w in text.split()]


def taken_up(said: str, above: Clause, world: World) -> str:
    """What is said, with a pronoun for the subject that the stem names."""
    name = subject_words(above, world) or ""
    return named_once(f"{name} | {said}", above, world).partition(" | ")[2] or said


RULE = Rule("result", "cause", frozenset({FactKind.SEQUEL}), ask)
