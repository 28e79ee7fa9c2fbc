"""When, how long, where, why, what for, how and on what condition something happened."""

from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Sense
from quizgen.domain.fact import Fact, FactKind

KINDS = {
    Sense.TIME: FactKind.TIME,
    Sense.DURATION: FactKind.DURATION,
    Sense.PLACE: FactKind.PLACE,
    Sense.CAUSE: FactKind.CAUSE,
    Sense.PURPOSE: FactKind.PURPOSE,
    Sense.MEANS: FactKind.MEANS,
    Sense.CONDITION: FactKind.CONDITION,
}
CONTRASTING = frozenset({"while", "whereas", "unlike"})


def extract(clause: Clause) -> Iterator[Fact]:
    """A fact for every circumstance whose sense has a question of its own."""
    for part in clause.parts:
        if clause.form == "existential" and not explained(clause, part):
            continue
        if part.marker in CONTRASTING:
            yield Fact(kind=FactKind.CONTRAST, clause=clause, answer=part)
        kind = KINDS.get(part.sense)
        if kind is not None:
            yield Fact(kind=kind, clause=clause, answer=part)


def explained(clause: Clause, part: Part) -> bool:
    """Whether the part tells why there is something, or on what condition there will be."""
    conditional = part.sense is Sense.CONDITION and clause.verb.modal != ""
    return part.sense is Sense.CAUSE or conditional
