"""What somebody says that he will do, or that others will, should or can do."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.questions.naming import full_name
from quizgen.questions.proposal import deed
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.statement import anybody, bare, inner_clause, known
from quizgen.questions.stem import SPARED, inverted

TELLING = frozenset(
    "say tell announce promise warn argue suggest believe think insist claim predict hope".split()
)
MODALS = frozenset("will would shall should must can".split())
STATES = frozenset("be become have remain stay seem need die suffer perish drown starve".split())
SHORTEST, LONGEST = 3, 22  # words of what will be done
NAMED = 6  # words of who will do it


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What does X say it will do?", "What do doctors say children should do?"."""
    clause, statement = fact.clause, fact.answer
    inner = inner_clause(fact, world)
    if inner is None or not doing(inner) or clause.verb.lemma not in TELLING:
        return
    if inner.subject is not None and inner.subject.start > statement.start + 1:
        return  # the parser took what follows for what is said
    if clause.verb.passive or (anybody(clause.subject) and not bare(clause.subject)):
        return
    doer, key = doer_of(inner, clause, world), deed(inner)
    quote = inner.evidence.quote
    if not doer or not SHORTEST <= len(key.split()) <= LONGEST or key not in quote:
        return
    tail = f"{doer} {inner.verb.modal} do"
    hearer = clause.first(Role.OBJECT, Role.INDIRECT) if clause.verb.lemma == "tell" else None
    without = (hearer,) if hearer is not None else ()
    others = set(clause.parts) - {statement, *without}
    if any(p.sense not in SPARED for p in others):
        return  # "said in May that they will leave": what is in May?
    tail = f"{hearer.short} {tail}" if hearer is not None else tail
    stem = inverted(clause, world, "what", gap=statement, without=without, tail=tail)
    if stem is not None:
        answer = replace(statement, role=Role.INFINITIVE, text=key, short=key, inner=key)
        yield Draft(stem=stem, key=key, kind=Kind.DEED, value=5.4, answer=answer)


def doing(inner: Clause) -> bool:
    """Whether the statement tells a deed that lies ahead or ought to be done."""
    verb = inner.verb
    plain = verb.modal in MODALS and not verb.negation and not verb.passive
    return plain and len(verb.auxiliaries) == 1 and verb.lemma not in STATES


def doer_of(inner: Clause, clause: Clause, world: World) -> str:
    """How the stem names who will do it, behind the one who says so; "" where it cannot."""
    doer, speaker = inner.subject, clause.subject
    if doer is None or speaker is None or doer.pronouns:
        return ""
    token = world.document.tokens[doer.root]
    if token.tag == "PRP" and (same(doer, speaker) or token.text.lower() in {"i", "we", "you"}):
        return token.text.lower() if same(doer, speaker) and token.text.islower() else ""
    told = not doer.figure and (known(doer) or doer.plural)
    return full_name(doer, world) if told and len(doer.short.split()) <= NAMED else ""


def same(doer: Part, speaker: Part) -> bool:
    """Whether the pronoun stands for the speaker."""
    if doer.entity is not None or speaker.entity is not None:
        return doer.entity == speaker.entity
    return doer.short.lower() == speaker.short.lower()


RULE = Rule("announcement", "attribution", frozenset({FactKind.STATEMENT}), ask)
