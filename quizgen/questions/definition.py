"""What something is."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Part, Role, Sense, Verb
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted, subject_words

FIRST = re.compile(r"^the (?:very )?(?:first|second|last|only)\b", re.IGNORECASE)
# the first to do what? The subject does not tell
ORDINAL = re.compile(r"^the (?:first|second|third|last|next|only) \w+$", re.IGNORECASE)


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What is X?" with its description as key."""
    description, clause = fact.answer, fact.clause
    subject = clause.subject
    if subject is None or description.pronouns or subject.pronouns:
        return
    if any(p.role is Role.ADVERBIAL for p in clause.parts):
        return  # what something is only when something else is so
    if clause.verb.auxiliaries or titular(subject, world):
        return  # what the whole article is about is no question
    if FIRST.match(description.short):
        return  # what it was the first to do is asked by another rule
    if ORDINAL.match(subject.short) or description.short.lower().startswith(("however", "given ")):
        return
    if ". " in subject.short:
        return  # two sentences run together
    if not telling(description) or subject.kind in {Kind.PERSON, Kind.PEOPLE}:
        return
    if description.figure or description.text.endswith((" away", " ago", " long", " old")):
        return
    if description.role is not Role.ATTRIBUTE or clause.verb.negation or clause.verb.modal:
        return
    if clause.form == "apposition":
        name = subject_words(clause, world)
        stem = f"what {tense(fact, world)} {name}?" if name else None
    else:
        others = tuple(p for p in clause.parts if p.sense not in {Sense.TIME, Sense.CONDITION})
        stem = inverted(clause, world, "what", gap=description, without=others)
    if stem is not None:
        yield Draft(
            stem=stem, key=description.short, kind=Kind.DESCRIPTION, value=4.5, choice_value=4.2
        )


def titular(subject: Part, world: World) -> bool:
    """Whether the title names the subject."""
    bare = re.sub(r"^(?:the|a|an) ", "", subject.short.lower()).partition(",")[0]
    return bare in world.document.title.lower()


def telling(description: Part) -> bool:
    """Whether the description says more than a bare noun."""
    return len(description.text.split()) >= 3


def tense(fact: Fact, world: World) -> str:
    """ "is" or "was", by the verb of the sentence that the apposition stands in."""
    sentence = fact.evidence.sentence
    verbs: list[Verb] = [
        c.verb
        for c in world.clauses
        if c.evidence.sentence == sentence and c.form in {"main", "conjunct"}
    ]
    past = any(v.past for v in verbs)
    lasting = fact.clause.subject is not None and fact.clause.subject.kind in {
        Kind.COUNTRY,
        Kind.CITY,
        Kind.PLACE,
        Kind.ORGANISATION,
    }
    plural = fact.clause.subject is not None and fact.clause.subject.plural
    if past and not lasting:
        return "were" if plural else "was"
    return "are" if plural else "is"


RULE = Rule("definition", "vocabulary", frozenset({FactKind.DEFINITION}), ask)
