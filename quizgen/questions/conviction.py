"""What somebody is certain of, aware of or worried about, where a whole clause tells it."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.convictions import CONVICTIONS
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

TOLD = re.compile(rf"^((?:\w+ly |very |so |quite )?({'|'.join(CONVICTIONS)}))(?: that)? (.+)$")
WONDERING = frozenset("how what why where when who which whether".split())
MINDING = {"worry": "about", "wonder": "about", "think": "about", "argue": "about"}
FEWEST = 3  # words of what is felt
NOBODY = frozenset("people many some others experts critics everyone".split())


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What is X worried about?" answered by the clause that follows."""
    if fact.clause.subject is None or fact.clause.subject.short.lower() in NOBODY:
        return
    if fact.kind is FactKind.STATEMENT:
        yield from felt(fact, world)
        return
    if fact.kind is FactKind.ACTION:
        yield from asked(fact, world)
        return
    clause, feeling = fact.clause, fact.clause.first(Role.PREDICATE)
    if feeling is None or feeling.pronouns or clause.verb.negation:
        return
    apart = clause.first(Role.CONTENT)
    if apart is not None:
        yield from beside(feeling, apart, clause, world)
        return
    found = TOLD.match(feeling.short)
    inner = within(feeling, world)
    if found is None or inner is None or len(found[3].split()) < FEWEST:
        return
    if clause.status not in {Status.ASSERTED, Status.REPORTED} or inner.subject is None:
        return
    tail = f"{found[1]} {CONVICTIONS[found[2]]}"
    stem = inverted(clause, world, "what", gap=feeling, tail=tail)
    if stem is not None:
        yield Draft(
            stem=stem,
            key=f"that {found[3]}",
            kind=Kind.STATEMENT,
            value=5.2,
            answer=feeling,
            choice=False,
        )


def beside(feeling: Part, told: Part, clause: Clause, world: World) -> Iterator[Draft]:
    """The same where the parser hangs the clause on the verb."""
    preposition = CONVICTIONS.get(feeling.short.split()[-1])
    if preposition is None or told.pronouns or len(told.core.split()) < FEWEST:
        return
    tail = f"{feeling.short} {preposition}"
    stem = inverted(clause, world, "what", gap=told, without=(feeling,), tail=tail)
    if stem is not None:
        key = f"that {told.core}"
        yield Draft(stem=stem, key=key, kind=Kind.STATEMENT, value=5.2, answer=told, choice=False)


def felt(fact: Fact, world: World) -> Iterator[Draft]:
    """The same where the parser takes "is worried" for a passive."""
    told, clause = fact.answer, fact.clause
    preposition = CONVICTIONS.get(clause.verb.text)
    if not clause.verb.passive or preposition is None or told.pronouns or clause.verb.negation:
        return
    if len(told.core.split()) < FEWEST:
        return
    stem = inverted(clause, world, "what", gap=told, tail=preposition)
    if stem is not None:
        key = f"that {told.core}"
        yield Draft(stem=stem, key=key, kind=Kind.STATEMENT, value=5.2, choice=False)


def asked(fact: Fact, world: World) -> Iterator[Draft]:
    """The same where an indirect question follows: "worried about how", "wonder about why"."""
    question, clause = fact.answer, fact.clause
    minded = clause.first(Role.PREDICATE)
    word = minded.short.split()[-1] if minded is not None else clause.verb.text
    if question.role is not Role.PREPOSITIONAL or question.pronouns or clause.verb.negation:
        return
    if CONVICTIONS.get(word, MINDING.get(clause.verb.lemma)) != question.marker:
        return
    words = question.core.split()
    if words[0].lower() not in WONDERING or len(words) < FEWEST:
        return
    tail = f"{minded.short} {question.marker}" if minded is not None else question.marker
    without = (minded,) if minded is not None else ()
    stem = inverted(clause, world, "what", gap=question, without=without, tail=tail)
    if stem is not None:
        key = question.core
        yield Draft(stem=stem, key=key, kind=Kind.STATEMENT, value=5, choice=False)


def within(feeling: Part, world: World) -> Clause | None:
    """The clause that tells what is felt."""
    return next(
        (c for c in world.clauses if c.form == "content" and feeling.root < c.root < feeling.end),
        None,
    )


KINDS = frozenset({FactKind.QUALITY, FactKind.STATEMENT, FactKind.ACTION})
RULE = Rule("conviction", "attribution", KINDS, ask)
