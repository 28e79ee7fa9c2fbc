"""What somebody says is essential, possible, hard or unfair: "it is essential that"."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.verb_classes import SAY, THINK
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.saying import known_study, plainly_said
from quizgen.questions.statement import anybody, inner_clause
from quizgen.questions.stem import inverted

# which tell of a statement no more than that it is one
EMPTY = frozenset("true clear obvious certain evident like so such".split())
FEWEST, LONGEST = 3, 24  # words of the key


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What does X say is essential?" answered by "that N" or "to V"."""
    clause, statement = plainly_said(known_study(fact.clause)), fact.answer
    inner = inner_clause(fact, world)
    if inner is None or clause.verb.negation or anybody(clause.subject):
        return
    if clause.verb.lemma not in SAY | THINK or clause.verb.passive:
        return
    found = judged(inner)
    if found is None or statement.pronouns:
        return
    quality, thing = found
    if said_again(quality, world) or not FEWEST <= len(thing.short.split()) <= LONGEST:
        return
    tail = " ".join([*inner.verb.auxiliaries, inner.verb.text, quality.short])
    hearer = clause.first(Role.OBJECT, Role.INDIRECT)
    if hearer is not None:
        return
    stem = inverted(clause, world, "what", gap=statement, tail=tail)
    if stem is not None:
        answer = replace(
            statement,
            role=Role.INFINITIVE,
            text=thing.text,
            short=thing.short,
            inner=thing.inner,
        )
        yield Draft(
            stem=stem, key=thing.short, kind=Kind.STATEMENT, value=5.4, choice=False, answer=answer
        )


def judged(inner: Clause) -> tuple[Part, Part] | None:
    """The adjective of "it is essential that", and what is so; None where more is told."""
    subject, verb, parts = inner.subject, inner.verb, inner.parts
    if subject is None or subject.text.lower() != "it" or verb.lemma != "be" or verb.negation:
        return None
    if len(parts) != 2 or parts[0].role is not Role.PREDICATE or verb.adverbs:
        return None
    quality, thing = parts
    content = thing.role is Role.CONTENT and thing.marker == "that"
    to_do = thing.role is Role.INFINITIVE and thing.short.startswith(("to ", "for "))
    plain = len(quality.short.split()) == 1 and quality.short.lower() not in EMPTY
    return (quality, thing) if plain and (content or to_do) and not thing.pronouns else None


def said_again(quality: Part, world: World) -> bool:
    """Whether the article calls anything else so."""
    return any(
        p.role is Role.PREDICATE and p.head == quality.head and p.start != quality.start
        for c in world.clauses
        if not c.verb.negation
        for p in c.parts
    )


RULE = Rule("judgement", "attribution", frozenset({FactKind.STATEMENT}), ask)
