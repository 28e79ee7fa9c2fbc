"""What somebody or something was the first, the last or the only one to do."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule

ALONE = re.compile(
    r"^(?P<who>the (?:first|last|only|youngest|oldest) [\w’'-]+(?: [\w’'-]+){0,6}?) "
    r"to (?P<deed>[a-z]+ .+)$"
)
# a finite verb after "and": what it says is no part of the deed
RUNS_ON = re.compile(
    r",? and (?:has|have|had|is|are|was|were|\w+s (?:to|the|a|an|its|their|his|her|it))\b.*"
)
VAGUE = re.compile(r"\b(?:this|that|these|those|such|one|ones|other|be)\b")
BE = {"VBD": "was", "VBZ": "is"}
LONGEST = 14  # words of the deed


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What was X the first country to do?", from "X was (or became) the first country to ..."."""
    clause = fact.clause
    subject, verb = clause.subject, clause.verb
    if fact is not next(f for f in world.facts if f.clause is clause and f.kind in KINDS):
        return  # once is enough
    if clause.status is not Status.ASSERTED or verb.negation or verb.auxiliaries:
        return
    be = BE.get(verb.tag, "") if verb.lemma in {"be", "become"} else ""
    name = subject_words(clause, world)
    found = ALONE.match(claim(clause))
    if not be or subject is None or subject.plural or name is None or found is None:
        return
    if VAGUE.search(found["who"]) or len(found["deed"].split()) > LONGEST:
        return
    yield Draft(
        stem=f"what {be} {name} {found['who']} to do?",
        key=RUNS_ON.split(found["deed"])[0],
        kind=Kind.DEED,
        value=4.8,
        answer=clause.first(Role.ATTRIBUTE),
        choice=False,
        set_form=True,
    )


def claim(clause: Clause) -> str:
    """ "the first country to ...", with what the parser holds to stand beside it."""
    kept = [p for p in clause.parts if not p.fronted and not p.pronouns]
    at = next((i for i, p in enumerate(kept) if p.role is Role.ATTRIBUTE), None)
    if at is None or len(kept) < len([p for p in clause.parts if not p.fronted]):
        return ""
    words = kept[at].short
    after = kept[at + 1] if at + 1 < len(kept) else None
    if after is not None and after.short.startswith("to "):
        words = f"{words} {after.short}"
    return words if words in clause.evidence.quote else ""


KINDS = frozenset({FactKind.ACTION, FactKind.DEFINITION, FactKind.POST})
RULE = Rule("first_to", "detail", KINDS, ask)
