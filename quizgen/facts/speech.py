"""Who said, thinks, denies what."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.lexicon.convictions import CONVICTIONS
from quizgen.lexicon.verb_classes import DENY, PROVE, SAY, THINK


def extract(clause: Clause) -> Iterator[Fact]:
    """A STATEMENT for a finite complement of a verb of saying, thinking or denying."""
    if clause.form == "quotation":
        yield Fact(
            kind=FactKind.QUOTATION, clause=clause, answer=clause.parts[0], about=clause.subject
        )
        return
    verb = clause.verb
    feels = verb.passive and verb.text in CONVICTIONS
    if verb.lemma not in SAY | THINK | DENY | PROVE and not feels:
        return
    content = clause.first(Role.CONTENT)
    if content is not None:
        yield Fact(kind=FactKind.STATEMENT, clause=clause, answer=content, about=clause.subject)
