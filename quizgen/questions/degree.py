"""Why something happened: because something else was so great ("so angry that he left")."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.candidate import Option
from quizgen.domain.clause import Clause, Role, Status
from quizgen.domain.document import Document, Token
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.feelings import FEELING, PLAIN, others
from quizgen.lexicon.verb_classes import SAY, THINK
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

LONGEST = 14  # words of the reason
PERSONAL = frozenset("he she it they".split())


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Why did X leave?" from "X was so angry that he left"."""
    clause = fact.clause
    if fact.answer is not clause.subject or clause.form != "content" or clause.verb.modal:
        return
    if clause.verb.lemma in SAY | THINK or clause.first(Role.CONTENT) is not None:
        return
    degree = world.document.tokens[world.document.tokens[clause.root].head]
    reason = so_great(clause, degree, world)
    if not reason:
        return
    effect = replace(clause, status=Status.ASSERTED)
    stem = inverted(effect, world, "why", gap=None)
    if stem is not None:
        options = tuple(other_feelings(reason, degree, clause))
        yield Draft(
            stem=stem,
            key=f"because {reason}",
            kind=Kind.REASON,
            value=6,
            choice_value=5,
            options=options,
            choice=bool(options),
        )


def other_feelings(reason: str, degree: Token, clause: Clause) -> Iterator[Option]:
    """The reason with another feeling in place of the one that it ends in."""
    word = degree.text.lower()
    if word not in FEELING or not reason.endswith(f"so {word}"):
        return
    for other in others(FEELING[word], PLAIN):
        why = f"Paragraph {clause.evidence.paragraph} tells of another feeling: so {word}."
        yield Option(f"because {reason.removesuffix(word)}{other}", why, "feelings")


def so_great(clause: Clause, degree: Token, world: World) -> str:
    """What was so great that the clause followed, as a clause of its own; "" if it is none."""
    document = world.document
    before = (t for t in document.children(degree.i) if t.i < degree.i)
    great = degree.pos in {"ADJ", "ADV", "VERB"} and any(t.text.lower() == "so" for t in before)
    if not great or clause.subject is None:
        return ""
    verb = carrier(document, degree)
    cause = next((c for c in world.clauses if c.root == verb.i and c.subject is not None), None)
    if cause is None or cause.subject is None or cause.status is not Status.ASSERTED:
        return ""
    helpers = [t.i for t in document.children(verb.i) if t.dep in {"aux", "auxpass"}]
    first = min([verb.i, *helpers])
    effect = min(document.subtree(clause.root))
    last = max((i for i in document.subtree(degree.i) if i < effect), default=degree.i)
    said = document.tokens[first : last + 1]
    if any(t.tag in {"PRP", "PRP$", ","} for t in said) or not first < degree.i:
        return ""
    who = named(cause, clause, document)
    words = f"{who} {document.text(first, last + 1)}"
    return words if who and len(words.split()) <= LONGEST else ""


def carrier(document: Document, degree: Token) -> Token:
    """The verb with a subject of its own that the degree belongs to."""
    for token in document.ancestors(degree.i):
        owns = document.child(token.i, "nsubj", "nsubjpass") is not None
        if token.pos in {"VERB", "AUX"} and owns:
            return token
    return degree


def named(cause: Clause, effect: Clause, document: Document) -> str:
    """The cause's subject: a pronoun where the effect, and so the stem, names the same."""
    one, other = cause.subject, effect.subject
    if one is None or other is None or one.pronouns:
        return ""
    same = one.entity == other.entity if one.entity is not None else one.short == other.short
    word = document.tokens[other.root].text.lower()
    if same:
        return word if word in PERSONAL else ""
    return one.short


RULE = Rule("degree", "cause", frozenset({FactKind.ACTION}), ask)
