"""Why somebody did something: what he feared, hoped or believed, told in front of the deed."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_forms import past
from quizgen.questions.naming import subject_words
from quizgen.questions.proposal import pronoun
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

MINDED = frozenset("fear hope believe think suspect realise realize want wish".split())
PRONOUNS = {"m": "he", "f": "she"}
FEWEST, LONGEST = 3, 22  # words of what was in his mind
REASONS = frozenset({Sense.CAUSE, Sense.PURPOSE})


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Why did X buy a stove?" from "Fearing that the winter would be hard, X bought a stove"."""
    clause = fact.clause
    if fact.answer is not clause.subject or not told(clause):
        return
    reasons = [p for p in clause.parts if minded(p)]
    if len(reasons) != 1 or reasons[0].pronouns or clause.sensed(*REASONS):
        return
    reason, who = reasons[0], called(clause, world)
    mind = reason.short.split(" ", 1)[1]
    if not who or not FEWEST <= len(mind.split()) <= LONGEST:
        return
    stem = inverted(clause, world, "why", gap=reason)
    if stem is not None:
        key = f"because {who} {past(reason.head)} {mind}"
        yield Draft(stem=stem, key=key, kind=Kind.REASON, value=6, answer=reason)


def told(clause: Clause) -> bool:
    """Whether the article itself tells a deed in the simple past."""
    verb = clause.verb
    simple = verb.tag == "VBD" and not (verb.auxiliaries or verb.negation)
    return simple and clause.status is Status.ASSERTED and clause.form == "main"


def minded(part: Part) -> bool:
    """Whether the part in front tells what somebody had in mind."""
    first = part.short.split()[0].lower()
    leads = part.role is Role.ADVERBIAL and part.fronted and not part.marker
    return leads and part.head in MINDED and part.head_tag == "VBG" and first.endswith("ing")


def called(clause: Clause, world: World) -> str:
    """The pronoun for who did it, "" where it is not known."""
    subject = clause.subject
    if subject is None:
        return ""
    if subject.plural:
        return "they"
    if subject.entity is not None:
        entity = world.document.entities[subject.entity]
        return PRONOUNS.get(entity.gender, "") if entity.kind is Kind.PERSON else ""
    return pronoun(subject_words(clause, world) or "", world)


RULE = Rule("motive", "cause", frozenset({FactKind.ACTION}), ask)
