"""The parts of a stem in words, and which of them go together."""

from itertools import pairwise

from quizgen.domain.clause import Part, Role, Sense
from quizgen.domain.world import World
from quizgen.questions.naming import full_name


def told(parts: list[Part], world: World) -> list[str]:
    """The parts in words, each with the comma that closes its aside where another follows: "to two
    of the boys, Lars and Jan, | by post"."""
    tokens = world.document.tokens
    words = [full_name(p, world) for p in parts]
    for i, part in enumerate(parts[:-1]):
        closed = any(t.text == "," for t in tokens[part.end - 1 : part.end + 1])
        if closed and ", " in words[i]:
            words[i] += ","
    return words


def clause_before_time(parts: list[Part], world: World) -> bool:
    """Whether a time that stood in front would come right behind an object with a clause in it,
    which it would seem to tell of: "kept the letters that she wrote | in 1920"."""
    tokens = world.document.tokens
    return any(
        behind.fronted
        and behind.sense is Sense.TIME
        and before.role is Role.OBJECT
        and any(
            t.dep in {"nsubj", "nsubjpass"}
            and t.tag not in {"WDT", "WP", "IN"}
            and t.text in before.short.split()
            for t in tokens[before.start : before.end]
        )
        for before, behind in pairwise(parts)
    )


def by_and_by(parts: list[Part]) -> bool:
    """Whether two phrases with one preposition each give a figure, as in a list that leaves its
    verb out: "rose by 3% in Wales and by 5% in Kent"."""
    given = [p.marker for p in parts if p.role is Role.PREPOSITIONAL and p.figure]
    return len(set(given)) < len(given)


def one_time(parts: list[Part]) -> list[Part]:
    """The parts with but the first of several clauses that tell when: "when he was young | before
    his sister married"."""
    times = [p for p in parts if p.role is Role.ADVERBIAL and p.sense is Sense.TIME]
    later = [p for p in times if p.head_tag.startswith("VB")][1:]
    return [p for p in parts if p not in later]
