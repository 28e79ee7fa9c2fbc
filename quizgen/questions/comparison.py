"""How one thing compares with another."""

from collections.abc import Iterator

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import FIGURES, Kind
from quizgen.domain.world import World
from quizgen.lexicon.comparatives import base, contrary
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import attributed, subject_words

DEGREES = frozenset("much far even slightly a little lot bit considerably significantly".split())
LONGEST = 10  # words of what it is compared with


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How do X compare with Y?" answered by "They are older"; the options turn it round and
    make them equal."""
    other, clause = fact.answer, fact.clause
    subject, verb = clause.subject, clause.verb
    if other.marker != "than" or other.pronouns or other.kind in FIGURES or other.figure:
        return
    if subject is None or verb.lemma != "be" or verb.negation or verb.modal:
        return
    if (
        clause.status not in {Status.ASSERTED, Status.REPORTED}
        or not subject.definite | subject.plural
    ):
        return
    compared = comparative(clause.first(Role.PREDICATE))
    plain, turned = base(compared), contrary(compared)
    words = other.core
    if not plain or not turned or len(words.split()) > LONGEST or not known(other):
        return
    name = subject_words(clause, world)
    if name is None:
        return
    front = "do" if subject.plural else "does"
    if clause.status is Status.REPORTED and clause.speaker_entity is None:
        return
    stem = attributed(clause, world, f"how {front} {name} compare with {words}")
    if stem is None:
        return
    it, be = ("they" if subject.plural else "it"), verb.text
    where = fact.evidence.paragraph
    yield Draft(
        stem=stem,
        key=f"{it} {be} {compared}",
        kind=Kind.DESCRIPTION,
        value=3.9,
        choice_value=4.8,
        options=tuple(
            Option(
                f"{it.capitalize()} {be} {text}",
                f"Paragraph {where} says that {name} {be} {compared}.",
                "comparison",
                other.start,
            )
            for text in (turned, f"just as {plain}")
        ),
        written=False,
        set_form=True,
    )


def comparative(predicate: Part | None) -> str:
    """ "older" for "much older", "" for what compares nothing."""
    if predicate is None or predicate.pronouns:
        return ""
    words = [w for w in predicate.short.lower().split() if w not in DEGREES]
    return " ".join(words)


def known(other: Part) -> bool:
    """Whether what it is compared with is a thing that a question can name."""
    first = other.core.split()[0].lower()
    return first not in {
        "ever",
        "usual",
        "before",
        "expected",
        "previously",
        "those",
        "that",
        "any",
    }


RULE = Rule("comparison", "comparison", frozenset({FactKind.ACTION}), ask)
