"""Second answers in other words than the verb's: its noun, or what something was made."""

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Role, Status
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content

SERVING = frozenset({"serve", "act", "function"})
MAKING = frozenset({"make", "turn", "declare"})


def nominal(candidate: Candidate, world: World) -> str | None:
    """What the deed's noun has behind the same preposition: "an escape from the zoo" beside
    "escaped from its cage"."""
    answer, verb = candidate.answer, candidate.fact.clause.verb
    if answer.role is not Role.PREPOSITIONAL or not answer.marker:
        return None
    document = world.document
    for token in document.tokens:
        if token.pos != "NOUN" or token.lemma.lower() != verb.lemma:
            continue
        for prep in document.children(token.i):
            said = document.text(prep.i + 1, document.subtree(prep.i)[-1] + 1)
            other = content(said) - content(candidate.key)
            if prep.text == answer.marker and other and not content(candidate.key) & content(said):
                return said
    return None


def made_into(candidate: Candidate, world: World) -> str | None:
    """What else the article says that the thing was made, where the question is what it served
    as; "the city" is the city that is asked about."""
    clause, answer = candidate.fact.clause, candidate.answer
    subject = clause.subject
    if clause.verb.lemma not in SERVING or answer.marker != "as" or subject is None:
        return None
    names = {subject.short.lower(), f"the {subject.kind.value}"}
    for other in world.clauses:
        if other.verb.lemma in MAKING and other.status is Status.ASSERTED:
            made = [p for p in other.parts if p.role in {Role.INDIRECT, Role.OBJECT}]
            if made and made[0].short.lower() in names and len(made) > 1:
                return made[1].short
    return None
