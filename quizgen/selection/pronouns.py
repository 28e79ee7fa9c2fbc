"""Pronouns and demonstratives that a reader of the question alone could not resolve."""

from quizgen.domain.candidate import Candidate
from quizgen.domain.document import Document, Token
from quizgen.domain.world import World
from quizgen.lexicon.anaphora import CLASSES, NOUNS, agrees, points_on
from quizgen.lexicon.clear import clear
from quizgen.lexicon.content_words import words

PERSONAL = frozenset(
    "he she it they him her them his hers its their theirs himself herself itself "
    "themselves".split()
)
HUMAN = frozenset("he she him her his hers himself herself".split())


def unresolved(candidate: Candidate, world: World, start: int, end: int) -> frozenset[str]:
    """Pronouns among tokens `start` to `end` whose antecedent neither the parser found nor the
    clause names, or whose antecedent the question leaves out."""
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
            and (
                not any(s >= 0 and clear(document, t.i, first, s) for first, s in around)
                or left_out(candidate, document, t, around[0][0])
            )
        )
        or (
            t.tag == "DT"
            and t.dep != "mark"
            and t.text.lower() in {"this", "that", "these", "those"}
            and not points_on(document, t)
        )
    )


def left_out(candidate: Candidate, document: Document, token: Token, start: int) -> bool:
    """Whether the question names nothing that the pronoun may take up: "anxious to see them", or
    names it only in a key whose stem has the pronoun."""
    answer, own = candidate.answer, next(c for c in CLASSES if token.text.lower() in c)
    if candidate.set_form or answer is candidate.fact.clause.subject:
        return False
    fitting = [
        t
        for t in document.tokens[start : token.i]
        if (t.dep in NOUNS and agrees(document, t, own))
        or (t.i in document.antecedents and t.text.lower() in own)
    ]
    in_key = answer.start <= token.i < answer.end
    told = f"{candidate.stem} {candidate.key}" if in_key else candidate.stem
    named = {w.lower() for w in words(told)}
    return bool(fitting) and not any(names_for(document, t) & named for t in fitting)


def names_for(document: Document, token: Token) -> set[str]:
    """The words, in small letters, by which a question may name what a token stands for."""
    known, mention = document.antecedents.get(token.i), document.mention_at(token.i)
    texts = [token.text if known is None else known.text]
    number = known.entity if known is not None else mention.entity if mention is not None else None
    if number is not None:
        entity = document.entities[number]
        texts += [entity.name, *entity.aliases]
    return {w.lower() for text in texts for w in words(text)} - {"the", "a", "an", "of"}


def told_within(candidate: Candidate, world: World) -> list[tuple[int, int]]:
    """The start and the subject's head of the clauses that the answer and the other parts are."""
    own = candidate.fact.clause
    roots = {candidate.answer.root, *(p.root for p in own.parts)}
    clauses = (c for c in world.clauses if c.root in roots and c.root != own.root)
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
