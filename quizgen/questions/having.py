"""What ability, right or plan somebody or something has."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted, runs_on

HOLDING = frozenset("have retain gain acquire enjoy get keep lose receive face".split())
NOUNS = (
    "advantage|disadvantage|problem|aim|goal|task|job|duty|habit|right|ability|power|chance|plan|"
    "purpose|reputation|benefit|potential|opportunity|freedom|permission|tendency|ambition|"
    "capacity|responsibility|authority|difficulty|risk|dream|belief|intention|talent|mission|"
    "choice|obligation|privilege|gift|knack|desire|wish|hope|fear"
)
# "the ability to ...", "the advantage of being ..."
HELD = re.compile(
    rf"^(?:the|an?) (?P<thing>(?:[\w-]+ )?(?:{NOUNS})) "
    r"(?P<told>(?:to|of|for) (?P<first>[\w-]+) .+)$"
)
# "no plans to ...", "no intention of ...ing"
NONE = re.compile(
    r"^no (?P<thing>plans?|intention|wish|desire|right|power|chance|hope|ability) "
    r"(?P<joint>to|of) (?P<told>[\w-]+ .+)$"
)
JOINED = re.compile(r",? (?:and|but) (?:the|an?|no|is|was|has|had)\b")
POINTING = re.compile(r"\b(?:this|these|those)\b|\b(?:so|such)$")
LONGEST = 22  # words of the key


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What ability does X have?" answered by "To ..." and "What does X have no plans to do?"."""
    clause, part = fact.clause, fact.answer
    if part.role is not Role.OBJECT or part.pronouns or clause.verb.lemma not in HOLDING:
        return
    if not stated(clause) or runs_on_after(clause, part) or JOINED.search(part.short):
        return
    if len(part.short.split()) > LONGEST or POINTING.search(part.short):
        return
    held, lacked = HELD.match(part.short), NONE.match(part.short)
    without = tuple(p for p in clause.parts if p is not part and p.sense is Sense.RESULT)
    if held is not None and (held["told"].startswith("to ") or held["first"].endswith("ing")):
        stem = inverted(clause, world, f"what {held['thing']}", gap=part, without=without)
        key = held["told"].removeprefix("of ").removeprefix("for ")
    elif lacked is not None and clause.verb.lemma == "have":
        does = "do" if lacked["joint"] == "to" else "doing"
        tail = f"no {lacked['thing']} {lacked['joint']} {does}"
        stem = inverted(clause, world, "what", gap=part, without=without, tail=tail)
        key = lacked["told"]
    else:
        return
    if stem is not None:
        yield Draft(
            stem=stem,
            key=key,
            kind=kind_of(key),
            value=5,
            choice_value=4.6,
            set_form=lacked is not None,
        )


def kind_of(key: str) -> Kind:
    """What the key names: a deed, or how something is."""
    if key.startswith("to "):
        return Kind.PURPOSE
    return Kind.DESCRIPTION if key.startswith("being ") else Kind.DEED


def stated(clause: Clause) -> bool:
    """Whether the clause says what is or will be so."""
    told = clause.status in {Status.ASSERTED, Status.REPORTED, Status.PLANNED}
    return told and not clause.verb.negation and not clause.verb.passive


def runs_on_after(clause: Clause, part: Part) -> bool:
    """Whether something after the part may belong to it; what comes of it does not."""
    after = [p for p in clause.parts if p.start >= part.end]
    return runs_on(clause, part) and any(p.sense is not Sense.RESULT for p in after)


RULE = Rule("having", "detail", frozenset({FactKind.ACTION}), ask)
