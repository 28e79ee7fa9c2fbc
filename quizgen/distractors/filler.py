"""What can stand in a key's place."""

from dataclasses import dataclass

from quizgen.domain.clause import Clause, Part
from quizgen.domain.document import Entity
from quizgen.domain.fact import Fact
from quizgen.domain.kind import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler:
    """Words that could stand in a key's place, with where the article has them.

    `sentence` and `start` (a token) are -1 for words from outside. `telling` is a clause of the
    article that holds them, as a sentence without its full stop, "" if none can be told. `head`
    is the lemma of the head word, for a figure that of what it counts. `clause` is what an option
    in the form of a clause was made from, `fact` its fact.
    """

    text: str
    kind: Kind
    paragraph: int
    sentence: int = -1
    start: int = -1
    telling: str = ""
    head: str = ""
    entity: Entity | None = None
    part: Part | None = None
    clause: Clause | None = None
    fact: Fact | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A filler as a wrong option: why it is wrong, and the source that offers it.

    `rank` is 0 for the likeliest to tempt; a source that only fills up has a higher one.
    """

    filler: Filler
    rationale: str
    source: str
    rank: int = 0
