"""What happens when or if something else happens."""

import re
from collections.abc import Iterator

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import told
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import SAY, THINK
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import attributed

MARKS = frozenset({"when", "if", "once", "whenever"})
MODALS = {"will": "will happen", "would": "would happen", "can": "can happen",
          "could": "could happen", "may": "may happen", "might": "might happen"}  # fmt: skip
WORD = re.compile(r"[\w’'-]+")
SHORTEST, LONGEST = 4, 24  # words of what happens
KINDS = frozenset({FactKind.TIME, FactKind.CONDITION})


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What happens when X?" answered by all that the sentence goes on to say; the options are
    what happens in other cases."""
    case, clause = fact.answer, fact.clause
    result = outcome(fact, world)
    if not result:
        return
    verb = clause.verb
    happening = "happened" if verb.past else "happens"
    if verb.modal:
        happening = MODALS.get(verb.modal, "")
    stem = attributed(clause, world, f"what {happening} {case.short}")
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


def outcome(fact: Fact, world: World) -> str:
    """What happens in the case that the fact tells of, "" where the sentence tells more than can
    be taken from it."""
    case, clause = fact.answer, fact.clause
    if fact.kind not in KINDS or case.role is not Role.ADVERBIAL or case.marker not in MARKS:
        return ""
    if case.pronouns or not (case.fronted or case.marker == "if") or clause.verb.modal == "must":
        return ""
    if case.short.lower().startswith("only ") or torn(case, clause, world):
        return ""
    if clause.verb.negation or clause.first(Role.ATTRIBUTE) is not None:
        return ""
    if clause.verb.lemma in SAY | THINK or clause.status in {Status.HEDGED, Status.DENIED}:
        return ""
    happens = [told(clause, without=case, longest=LONGEST)]
    if not happens[0] or len(case.short.split()) < 4:
        return ""
    for other in joined(clause, world):
        telling = told(other, longest=LONGEST)
        if not telling or any(p.pronouns for p in other.parts):
            return ""
        subject = other.subject
        if shared(clause, other) and subject is not None:
            telling = telling[len(subject.short) :].strip()
        happens.append(telling)
    text = ", ".join([*happens[:-2], " and ".join(happens[-2:])])
    return text if whole(text, case, clause) else ""


def torn(case: Part, clause: Clause, world: World) -> bool:
    """Whether the clause says more than can be told, or the two halves are not of one time."""
    if any(p.pronouns for p in clause.parts):
        return True
    below = next((c for c in world.clauses if c.root == case.root), None)
    return below is None or (not clause.verb.modal and below.verb.past != clause.verb.past)


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


def whole(text: str, case: Part, clause: Clause) -> bool:
    """Whether nothing that the sentence says besides the case is left out."""
    if not SHORTEST <= len(text.split()) <= LONGEST or ";" in clause.evidence.quote:
        return False
    if text.count(" and ") > clause.evidence.quote.count(" and "):
        return False  # the parser joined what does not belong together
    said = words(clause.evidence.quote)
    missing = said - words(text) - words(case.text)
    return not {w for w in missing if len(w) > 3 and w not in SMALL}


def words(text: str) -> set[str]:
    """The words in lower case."""
    return {w.lower() for w in WORD.findall(text)}


SMALL = frozenset("they them their also then there this these those thus only even".split())


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
