"""What happens when or if something else happens."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import told
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import SAY, THINK
from quizgen.questions import either
from quizgen.questions.case import LONGEST, inside, named, scope, told_again, whole
from quizgen.questions.deed import ACTORS, acts
from quizgen.questions.naming import subject_words
from quizgen.questions.occasion import SEEMING
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import SAYING, attributed

MARKS = frozenset({"when", "if", "once", "whenever", "unless"})
IFS = frozenset({"if", "unless"})
LASTING = frozenset("be have possess own know contain consist mean".split())
MODALS = {"will": "will happen", "would": "would happen", "can": "can happen",
          "could": "could happen", "may": "may happen", "might": "might happen"}  # fmt: skip
EXAMPLE = re.compile(r",? for (?:example|instance)$")  # which opened the sentence
SHORTEST_CASE = 4  # words
KINDS = frozenset({FactKind.TIME, FactKind.CONDITION})


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What happens when X?" answered by all that the sentence goes on to say; the options are
    what happens in other cases."""
    case, clause = fact.answer, fact.clause
    verb = clause.verb
    if verb.modal == "must":
        yield from duty(fact, world)
        return
    result = outcome(fact, world)
    if not result:
        return
    told_then = verb.past and not verb.modal
    if told_then and (lasts(case, world) or either.in_case(result, clause, case, world)):
        return
    if told_then and not world.tale and not joined(clause, world) and acts(clause, world):
        return  # "what did the guards do" asks less openly
    happening = "happened" if verb.past else "happens"
    if verb.modal:
        happening = MODALS.get(verb.modal, "")
    if verb.auxiliaries[1:2] == ("have",):
        happening = happening.replace("happen", "have happened")
    stem = attributed(clause, world, f"what {happening} {named(case, clause, world)[0]}")
    if not happening or stem is None:
        return
    others = tuple(elsewhere(fact, world))
    yield Draft(
        stem=stem,
        key=result,
        kind=Kind.STATEMENT,
        value=4.2 if verb.past else 5,
        choice_value=3.8 if verb.past else 4.8,
        options=others,
        answer=clause.subject,
        asked=Role.SUBJECT,
        choice=len(others) > 1,
    )


def lasts(case: Part, world: World) -> bool:
    """Whether the case is how somebody was, or what somebody had: much happens meanwhile."""
    below = inside(case, world)
    return below is None or (below.verb.lemma in LASTING and not below.verb.passive)


def duty(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What must X do if Y?" answered by the bare verb phrase."""
    case, clause = fact.answer, fact.clause
    subject, verb = clause.subject, clause.verb
    if subject is None or subject.kind not in ACTORS or verb.passive or verb.negation:
        return
    free = replace(clause, verb=replace(verb, modal=""))
    if not fitting(case, free, world) or torn(case, clause, world) or told_again(fact, world):
        return
    short, main = named(case, clause, world)
    telling, name = told(main, without=case, longest=LONGEST), subject_words(clause, world)
    _, found, key = telling.partition(" must ")
    if (
        not found
        or name is None
        or not whole(telling, f"{case.text} {short}", scope(clause, world))
    ):
        return
    stem = attributed(clause, world, f"what must {name} do {case.short}")
    if stem is not None:
        yield Draft(stem=stem, key=key, kind=Kind.DEED, value=5, choice=False)


def outcome(fact: Fact, world: World) -> str:
    """What happens in the case that the fact tells of, "" where the sentence tells more than can
    be taken from it."""
    case, clause = fact.answer, fact.clause
    if not fitting(case, clause, world) or torn(case, clause, world) or told_again(fact, world):
        return ""
    short, main = named(case, clause, world)
    happens = [told(main, without=case, longest=LONGEST)]
    if not happens[0] or len(short.split()) < SHORTEST_CASE:
        return ""
    for other in joined(clause, world):
        telling = told(other, longest=LONGEST)
        if not telling or any(p.pronouns for p in other.parts):
            return ""
        subject = other.subject
        if shared(clause, other) and subject is not None:
            telling = telling[len(subject.short) :].strip()
        happens.append(telling)
    text = ", ".join([*happens[:-2], " and ".join(happens[-2:])]).replace(" can not ", " cannot ")
    if not whole(text, f"{case.text} {short}", scope(clause, world)):
        return ""
    return EXAMPLE.sub("", text)


def fitting(case: Part, clause: Clause, world: World) -> bool:
    """Whether the clause tells what happens in a case, of which "what happens if" can ask."""
    verb = clause.verb
    if case.role is not Role.ADVERBIAL or case.marker not in MARKS or case.pronouns:
        return False
    if (not case.fronted and case.marker not in IFS) or SAYING.search(case.short):
        return False
    if case.short.lower().startswith(("only ", "even ", "as ")) or verb.modal == "must":
        return False
    if verb.negation and case.marker not in IFS:
        return False
    if verb.lemma in SEEMING and not verb.modal:
        return False  # nothing happens
    named = clause.first(Role.ATTRIBUTE) is not None and clause.form != "existential"
    if named or verb.lemma in SAY | THINK:
        return False
    if clause.status in {Status.HEDGED, Status.DENIED} or clause.form == "relative":
        return False
    return verb.modal != "" or verb.lemma not in LASTING or verb.passive


def torn(case: Part, clause: Clause, world: World) -> bool:
    """Whether the clause says more than can be told, or the two halves are not of one time."""
    if any(p.pronouns for p in clause.parts):
        return True
    below = inside(case, world)
    if below is None or (not clause.verb.modal and below.verb.past != clause.verb.past):
        return True
    if clause.verb.modal == "would" and not below.verb.past and not below.verb.modal:
        return True  # "would happen if they are replaced"
    return below.verb.tag == "VBN" and below.verb.auxiliaries[:1] in {("have",), ("has",)}


def joined(clause: Clause, world: World) -> list[Clause]:
    """The clauses that "and" joins to this one."""
    return [
        c
        for c in world.clauses
        if c.form == "conjunct"
        and c.root > clause.root
        and c.evidence.sentence == clause.evidence.sentence
    ]


def shared(clause: Clause, other: Clause) -> bool:
    """Whether both have one subject."""
    one, two = clause.subject, other.subject
    return one is not None and two is not None and one.start == two.start


def elsewhere(fact: Fact, world: World) -> Iterator[Option]:
    """What happens in other cases, nearest first."""
    here = fact.evidence
    facts = [f for f in world.facts if f.kind in KINDS and f.evidence.sentence != here.sentence]
    for other in sorted(facts, key=lambda f: abs(f.evidence.paragraph - here.paragraph)):
        result = outcome(other, world)
        if result and other.clause.verb.past == fact.clause.verb.past:
            happens = "happened" if other.clause.verb.past else "happens"
            number, then = other.evidence.paragraph, other.answer.short
            why = f"Paragraph {number} says that this {happens} {then}."
            yield Option(result, why, "outcomes", other.clause.root)


RULE = Rule("outcome", "cause", KINDS, ask)
