"""What somebody said, warned of, believes or denies."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import OPEN
from quizgen.domain.world import World
from quizgen.lexicon.convictions import CONVICTIONS
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted

# verbs whose object clause may be asked for as a whole; the others need a topic
TELLING = frozenset(
    "warn deny announce admit calculate discover find learn realise realize claim argue promise "
    "predict conclude suggest propose reveal confirm fear hope believe think decide complain "
    "estimate show prove demonstrate insist explain know doubt recommend expect suspect".split()
)

LEADING = re.compile(r"^that, ")
ABOUT = frozenset("say tell think believe write add".split())
QUESTION_WORDS = frozenset("what how why where when who which whether".split())


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X warn?" with the whole statement as key, "What did X say about N?" where
    the statement has a subject of its own that can be named."""
    statement, clause = fact.answer, fact.clause
    feels = clause.verb.passive and clause.verb.text in CONVICTIONS
    if statement.pronouns or not statement.inner or feels:
        return
    inner = inner_clause(fact, world)
    if inner is not None and inner.verb.lemma == "be" and inner.first(Role.ATTRIBUTE) is not None:
        return  # "According to X, what is Y?" asks for it better
    if inner is None and statement.core.split(maxsplit=1)[0].lower() not in QUESTION_WORDS:
        return  # the parser took a phrase for a clause
    topic = topic_of(inner, world) if inner is not None else ""
    topic = "" if topic == subject_words(clause, world) else topic  # of the speaker itself
    lemma = clause.verb.lemma
    if topic and inner is not None and lemma in {"think", "believe"}:
        topic = topic if inner.subject is not None and known(inner.subject) else ""
    tail = f"about {topic}" if topic and lemma in ABOUT else ""
    if not tail and lemma not in TELLING:
        return
    if lemma == "add":
        return
    if re.search(r"\b(?:and|but|or) that\b|[”\",] so (?:he|she|it|they)\b", statement.core):
        return  # two statements run together
    if "according to" in statement.core or anybody(clause.subject):
        return
    if any(p.role is Role.OBJECT and p.start >= statement.end for p in clause.parts):
        return  # of a list the parser kept the first
    told = clause.first(Role.OBJECT, Role.INDIRECT)
    if told is not None and told.start < statement.start and tail and not told.pronouns:
        tail = f"{told.short} {tail}"
    else:
        told = None
    stem = inverted(
        clause, world, "what", gap=statement, without=(told,) if told else (), tail=tail
    )
    if stem is not None:
        yield Draft(
            stem=stem,
            key=LEADING.sub("", statement.core),
            kind=Kind.STATEMENT,
            value=5 if tail else 5.5,
        )


def anybody(speaker: Part | None) -> bool:
    """Whether the speaker is told by a bare plural alone: "analysts", "some critics"."""
    if speaker is None or speaker.kind is not Kind.PEOPLE or speaker.definite:
        return False
    words = speaker.short.split()
    return len(words) == 1 or (len(words) == 2 and words[0].lower() in OPEN - {"many", "most"})


def inner_clause(fact: Fact, world: World) -> Clause | None:
    """The clause that was said."""
    return next((c for c in world.clauses if c.root == fact.answer.root), None)


def said(statement: Part) -> str:
    """The words of a statement without "that" and without asides."""
    return (
        statement.short.removeprefix(f"{statement.marker} ")
        if statement.marker
        else (statement.short)
    )


def topic_of(clause: Clause, world: World) -> str:
    """The subject of what was said, where it is short and definite, or a whole class."""
    subject = clause.subject
    if subject is None or subject.pronouns or subject.short.lower() in {"it", "there"}:
        return ""
    words = subject.short.split()
    general = subject.plural and not subject.figure and words[0].lower() not in OPEN
    if not known(subject) and not general:
        return ""
    told = len(words) > 2 or named(subject) or (general and not subject.definite)
    return subject.short if told and len(words) <= 8 else ""


def named(subject: Part) -> bool:
    """Whether the subject is a name, known as one or not."""
    return subject.proper or subject.head_tag in {"NNP", "NNPS"}


def known(subject: Part) -> bool:
    """Whether the reader can tell which one is meant."""
    return subject.definite or named(subject)


RULE = Rule("statement", "attribution", frozenset({FactKind.STATEMENT}), ask)
