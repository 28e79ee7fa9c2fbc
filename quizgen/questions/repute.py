"""What something is thought, said or known to be, to have or to do, or claims to have done."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.document import Token
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

HELD = frozenset("think believe say know report rumour rumor claim allege suppose assume".split())
CLAIMING = frozenset({"claim", "profess"})
SEEMING = frozenset("seem appear".split())
GAPS = {"dobj": Role.OBJECT, "attr": Role.ATTRIBUTE, "ccomp": Role.CONTENT}
AFTER = {"punct", "npadvmod", "advmod"}


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What is X thought to be considering?": the object or the noun behind the infinitive;
    "What do the results seem to show?"."""
    clause, subject = fact.clause, fact.answer
    deed = clause.first(Role.INFINITIVE)
    if deed is None or not held(clause) or deed.pronouns or subject is not clause.subject:
        return
    gap = gap_of(deed, world, whole=clause.verb.lemma in CLAIMING)
    if gap is None or (gap.dep != "ccomp" and clause.verb.lemma in SEEMING):
        return
    document = world.document
    first = min(document.subtree(gap.i))
    words = document.text(deed.start, first).strip()
    key = deed.short.removeprefix(words).strip()
    if key == deed.short or len(key.split()) < FEWEST or not words.startswith("to "):
        return
    stem = inverted(clause, world, "what", gap=deed, tail=words)
    if key.lower().startswith(("the one ", "the ones ", "those ")):
        return  # it tells which of them, not what it is
    if stem is not None:
        answer = replace(deed, role=GAPS[gap.dep], text=key, short=key, inner=key, marker="")
        told = gap.dep == "ccomp"
        yield Draft(
            stem=stem,
            key=key.removeprefix("that "),
            kind=Kind.STATEMENT if told else Kind.THING,
            value=5 if told else 4.5,
            choice_value=None if told else 3,
            answer=answer,
        )


def held(clause: Clause) -> bool:
    """Whether people in general think or say it of the subject, or it seems so, or the subject
    says so of itself."""
    verb = clause.verb
    plain = not verb.negation and not verb.modal
    own = verb.lemma in CLAIMING and not verb.passive
    return plain and (own or verb.lemma in SEEMING or (verb.passive and verb.lemma in HELD))


def gap_of(deed: Part, world: World, *, whole: bool = False) -> Token | None:
    """The object or noun of the infinitive, None if anything but it follows the verb; with
    `whole` a phrase without a figure may follow and goes into the key."""
    document = world.document
    gap = document.child(deed.root, *GAPS)
    if gap is None or gap.i < deed.root:
        if document.tokens[deed.root].dep == "attr":
            return document.tokens[deed.root]
        return None
    later = [t for t in document.children(deed.root) if t.i > gap.i and t.dep not in AFTER]
    if whole and not re.search(r"\d", deed.short):
        later = [t for t in later if t.dep != "prep"]
    return gap if not later and gap.tag not in {"PRP", "DT", "WP"} else None


FEWEST = 2  # words of the key
RULE = Rule("repute", "attribution", frozenset({FactKind.ACTION}), ask)
