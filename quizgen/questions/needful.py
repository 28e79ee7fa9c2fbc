"""What somebody holds to be important, right or hard to do."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.naming import subject_words
from quizgen.questions.proposal import deed
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

RATED = frozenset(
    "important essential vital crucial necessary imperative urgent possible impossible difficult "
    "hard easy useful wrong right unfair fair wise unwise foolish dangerous risky safe sensible "
    "cruel illegal legal unlikely realistic unrealistic helpful harmful natural normal".split()
)
DEMANDED = frozenset("important essential vital crucial necessary imperative urgent".split())
SHORTEST, LONGEST = 3, 22  # words of what is to be done


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "According to X, what is it important (for Y) to do?"."""
    clause, subject = fact.clause, fact.clause.subject
    rated = clause.first(Role.PREDICATE)
    if subject is None or rated is None or subject.short.lower() != "it":
        return
    if clause.status is not Status.REPORTED or clause.verb.lemma != "be" or clause.verb.negation:
        return
    if rated.head not in RATED or len(rated.short.split()) > 2:
        return
    found = to_do(clause) or demanded(clause, world)
    if found is None:
        return
    doer, key = found
    told = [p for p in clause.parts if p is not subject and p is not rated]
    if not SHORTEST <= len(key.split()) <= LONGEST or key not in clause.evidence.quote:
        return
    if any(p.start > told[0].start and p.role is not Role.ADVERB for p in told[1:]):
        return
    known = replace(clause, subject=replace(subject, pronouns=()))
    tail = " ".join(w for w in (rated.short, doer, "to do") if w)
    stem = inverted(known, world, "what", gap=told[0], without=(rated, *told[1:]), tail=tail)
    if stem is not None:
        answer = replace(told[0], role=Role.INFINITIVE, text=key, short=key, inner=key)
        yield Draft(stem=stem, key=key, kind=Kind.DEED, value=5.4, answer=answer)


def to_do(clause: Clause) -> tuple[str, str] | None:
    """By whom ("for the council") and what is to be done, told by an infinitive."""
    act = next((p for p in clause.parts if p.role in {Role.INFINITIVE, Role.ADVERBIAL}), None)
    if act is None or act.pronouns or act.fronted:
        return None
    if act.marker == "to" and act.role is Role.INFINITIVE:
        return "", act.core
    doer, found, key = act.short.partition(" to ")
    told = act.marker == "for" and found and not doer.lower().endswith((" it", " them", " us"))
    return (doer, key) if told else None


def demanded(clause: Clause, world: World) -> tuple[str, str] | None:
    """The same told by a clause: "it is essential that the council act"."""
    act, rated = clause.first(Role.CONTENT), clause.first(Role.PREDICATE)
    if act is None or rated is None or rated.head not in DEMANDED or act.marker != "that":
        return None
    inner = next((c for c in world.clauses if c.root == act.root), None)
    if inner is None or inner.verb.negation or inner.verb.passive or inner.verb.auxiliaries:
        return None
    doer = subject_words(inner, world)
    plain = doer and inner.verb.lemma != "be" and not act.pronouns
    return (f"for {doer}", deed(inner)) if plain else None


RULE = Rule("needful", "attribution", frozenset({FactKind.QUALITY}), ask)
