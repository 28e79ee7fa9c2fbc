"""Who said, thinks, denies what."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.lexicon.convictions import CONVICTIONS
from quizgen.lexicon.verb_classes import ASK, DENY, PROVE, SAY, THINK

DEMAND = frozenset("demand recommend request".split())
QUESTION_WORDS = frozenset("what how why where when who which whether".split())


def extract(clause: Clause) -> Iterator[Fact]:
    """A STATEMENT for a finite complement of a verb of saying, thinking or denying."""
    if clause.form == "quotation":
        yield Fact(
            kind=FactKind.QUOTATION, clause=clause, answer=clause.parts[0], about=clause.subject
        )
        return
    verb = clause.verb
    feels = verb.passive and verb.text in CONVICTIONS
    content = clause.first(Role.CONTENT)
    if content is None:
        return
    asks = verb.lemma in ASK and content.text.split()[0].lower() in QUESTION_WORDS
    demands = verb.lemma in DEMAND and content.marker == "that"
    if verb.lemma in SAY | THINK | DENY | PROVE or feels or asks or demands:
        yield Fact(kind=FactKind.STATEMENT, clause=clause, answer=content, about=clause.subject)
