"""A person of another age is no rival."""

from quizgen.clauses import clauses
from quizgen.distractors import Index, choose
from quizgen.domain.world import World
from quizgen.facts import facts
from quizgen.questions import candidates

TEXT = (
    "Richard Hale discovered the skull in 1984. Paul Stone, a driver, brought the fuel in 1985. "
    "Maria Lopez, a cook, kept the camp warm in 1984. "
    "John Cabot, a sailor, reached the coast in 1498."
)


def test_a_sailor_of_1498_discovers_nothing_in_1984(parsed):
    document = parsed(TEXT)
    found = clauses(document)
    world = World(document, found, facts(found))
    candidate = next(c for c in candidates(world) if c.stem.startswith("Who discovered"))
    options = {o.text for o in choose(candidate, Index.of(world), 0)}
    assert options == {"Paul Stone", "Maria Lopez"}
