"""Pronouns and demonstratives that a reader of the question alone could not resolve."""

from quizgen.domain.candidate import Candidate
from quizgen.domain.world import World
from quizgen.lexicon.anaphora import settled

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
    first, subject = min(p.start for p in parts), parts[0].root
    return frozenset(
        t.text.lower()
        for t in document.tokens[start:end]
        if (
            t.tag in {"PRP", "PRP$"}
            and t.i not in known
            and not (subject >= 0 and settled(document, t.i, first, subject))
        )
        or (t.tag == "DT" and t.text.lower() in {"this", "that", "these", "those"})
    )


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
