"""Pronouns and demonstratives that a reader of the question alone could not resolve."""

from quizgen.domain.candidate import Candidate
from quizgen.domain.world import World
from quizgen.lexicon.anaphora import points_on, settled

PERSONAL = frozenset(
    "he she it they him her them his hers its their theirs himself herself itself "
    "themselves".split()
)
HUMAN = frozenset("he she him her his hers himself herself".split())


def unresolved(candidate: Candidate, world: World, start: int, end: int) -> frozenset[str]:
    """Pronouns among tokens `start` to `end` whose antecedent neither the parser found nor the
    clause names."""
    document, clause = world.document, candidate.fact.clause
    known = document.antecedents
    parts = [p for p in (clause.subject, *clause.parts) if p is not None]
    around = [(min(p.start for p in parts), parts[0].root), *told_within(candidate, world)]
    return frozenset(
        t.text.lower()
        for t in document.tokens[start:end]
        if (
            t.tag in {"PRP", "PRP$"}
            and t.i not in known
            and not any(s >= 0 and settled(document, t.i, first, s) for first, s in around)
        )
        or (
            t.tag == "DT"
            and t.dep != "mark"
            and t.text.lower() in {"this", "that", "these", "those"}
            and not points_on(document, t)
        )
    )


def told_within(candidate: Candidate, world: World) -> list[tuple[int, int]]:
    """The start and the subject's head of the clause that the answer is, if it is one."""
    root = candidate.answer.root
    clauses = (c for c in world.clauses if c.root == root and c.root != candidate.fact.clause.root)
    return [(c.subject.start, c.subject.root) for c in clauses if c.subject is not None]


def open_in_stem(candidate: Candidate, world: World) -> frozenset[str]:
    """The unresolved pronouns of the clause outside the key."""
    clause, answer = candidate.fact.clause, candidate.answer
    parts = [p for p in (clause.subject, *clause.parts) if p is not None]
    kept = [p for p in parts if (p.start, p.end) != (answer.start, answer.end)]
    found: set[str] = set()
    for part in kept:
        found.update(part.pronouns)
        inside = part.start <= answer.start and answer.end <= part.end
        if inside:
            found |= unresolved(candidate, world, part.start, answer.start)
            found |= unresolved(candidate, world, answer.end, part.end)
        else:
            found |= unresolved(candidate, world, part.start, part.end)
    return frozenset(found)


def open_in_key(candidate: Candidate, world: World) -> frozenset[str]:
    """The unresolved pronouns of the key."""
    answer = candidate.answer
    return frozenset(answer.pronouns) | unresolved(candidate, world, answer.start, answer.end)
