"""What somebody said, found, warned of, believes or denies."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.telling import OPEN
from quizgen.domain.world import World
from quizgen.lexicon.convictions import CONVICTIONS
from quizgen.questions.half_told import half_told
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.saying import (
    QUESTION_WORDS,
    agrees_alone,
    as_said,
    barely_seen,
    interrupted,
    known_study,
    misplaced,
    plainly_said,
    points_at,
    timed_within,
    told_whole,
    unowned,
)
from quizgen.questions.stem import compose, inverted
from quizgen.questions.talked_of import apart, known, tells_little, topic_of
from quizgen.questions.vague import more_about, one_of_several

# verbs whose object clause may be asked for as a whole; the others need a topic
TELLING = frozenset(
    "warn deny demand request announce admit calculate discover find learn realise realize claim "
    "argue promise "
    "predict conclude suggest propose reveal confirm fear hope believe think decide complain "
    "estimate show prove demonstrate insist know doubt recommend expect suspect state "
    "observe report declare assert maintain contend speculate surmise infer deduce "
    "wish vow swear hypothesise hypothesize theorise theorize indicate acknowledge assume feel "
    "recognise recognize emphasise emphasize stress understand agree imagine allege imply "
    "caution testify note remember recall regret wonder question concede disclose lament posit "
    "postulate attest forecast foresee presume underline underscore establish determine "
    "ascertain".split()
)

PHRASAL = frozenset({("point", "out"), ("find", "out"), ("work", "out")})
LEADING = re.compile(r"^that, |^(?:but|and|so|yet|or)(?= (?!for\b|far\b|that\b|on\b)[a-z])", re.I)
# verbs that take "about" with what is told
ABOUT = frozenset(
    "say tell think believe write find discover learn show suggest reveal claim conclude "
    "report note observe state prove demonstrate point assume know explain "
    "concede disclose admit acknowledge realise realize imagine notice".split()
)
# what is asked with a preposition, though a clause tells it
OWN_WORD = {
    "complain": "about", "worry": "about", "boast": "of", "dream": "of", "agree": "on",
    "warn": "about",
}  # fmt: skip
# verbs with which a bare plural ("scientists") may be asked for all that it tells
MINDED = frozenset("hope fear warn recommend suspect expect predict".split())
# "it is thought that": who thinks so is nobody in particular
HELD = frozenset("think believe assume say claim know suspect discover".split())
CUT = re.compile(r"…|\.\.\.")
RUN_ON = re.compile(r"[”\",] so (?:he|she|it|they)\b")
HOLLOW = re.compile(
    r"the (?:reason|cause|problem|answer|result|situation|case|matter|point|issue|solution)s?", re.I
)
TWO = re.compile(r"\b(?:and|but|or) that\b")
HEARD = frozenset("tell inform warn promise teach convince persuade".split())
ORIGINS = frozenset("result stem arise come".split())
DEFINING = 0.6  # what is taken off where the statement tells what something is


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What did X announce?" with the whole statement as key, "What did X say about N?" where
    the statement has a subject of its own that can be named."""
    statement, clause = fact.answer, fact.clause
    feels = clause.verb.passive and clause.verb.text in CONVICTIONS
    if statement.pronouns or not statement.inner or feels:
        return
    inner = inner_clause(fact, world)
    if inner is None and not told_whole(statement, world):
        return  # the parser took a phrase for a clause
    if (
        CUT.search(statement.core)
        or RUN_ON.search(statement.core)
        or "according to" in statement.core
    ):
        return
    if half_told(statement, clause, world):
        return
    if torn(statement, clause) or cut_short(inner, world) or interrupted(statement, clause, world):
        return
    topic = topic_of(inner, world) if inner is not None else ""
    subject = clause.subject
    topic = "" if TWO.search(statement.core) else apart(topic, subject)
    if clause.verb.passive and clause.verb.lemma not in HEARD and not unowned(clause):
        return  # the parser took the next sentence for a statement
    if misplaced(clause, world) or (inner is not None and points_at(inner)):
        return
    if timed_within(statement, clause, world) or agrees_alone(clause):
        return
    if unowned(clause):
        yield from held(fact, topic, world)
        return
    yield from told(fact, inner, topic, world)


def told(fact: Fact, inner: Clause | None, topic: str, world: World) -> Iterator[Draft]:
    """What somebody who can be named says, about the topic or altogether."""
    statement, clause = fact.answer, plainly_said(known_study(fact.clause))
    if topic and inner is not None and one_of_several(replace(fact, clause=clause), world):
        clause = as_said(clause)  # "What does X argue?" has other answers
    lemma = clause.verb.lemma
    if topic and inner is not None and lemma in {"think", "believe"}:
        topic = topic if inner.subject is not None and known(inner.subject) else ""
    tail = OWN_WORD.get(lemma) or (f"about {topic}" if topic and lemma in ABOUT else "")
    hearer = clause.first(Role.OBJECT, Role.INDIRECT)
    if hearer is not None and (hearer.start >= statement.start or hearer.pronouns):
        hearer = None
    named_hearer = hearer is not None and lemma in {"tell", "ask"} and hearer.definite
    named_hearer = named_hearer or clause.verb.passive  # "What was Anna told?"
    asked = replace(fact, clause=clause)
    telling = lemma in TELLING or (lemma, clause.verb.particle) in PHRASAL
    if telling and topic:
        little = tells_little(statement, topic) or others_too(asked, inner, world)
        tail = OWN_WORD.get(lemma, "") if little else tail  # all that is told, if it is one thing
    if not tail and not telling and not named_hearer:
        return
    if anybody(clause.subject) and not (bare(clause.subject) and (tail or lemma in MINDED)):
        return
    topical = bool(tail) and tail != OWN_WORD.get(lemma)
    empty = inner is not None and not topical and hollow(inner.subject)
    if empty or (inner is not None and topic and spelt_out(inner)):
        return
    alone = inner if topical or lemma == "agree" else None
    if unnamed(clause, world) or others_too(asked, alone, world):
        return
    if hearer is not None and (tail or named_hearer):
        tail = f"{hearer.short} {tail}".strip()
    else:
        hearer = None
    without = (hearer,) if hearer is not None else ()
    wh = "what"
    if lemma == "explain" and topic and inner is not None and traced(inner):
        wh, tail = "how", topic
    stem = inverted(clause, world, wh, gap=statement, without=without, tail=tail)
    if stem is not None and (tail or not barely_seen(stem, clause, world)):
        whole = not topical or (hearer is not None and not topic)
        yield draft(stem, statement, inner, 5 if topical else 5.5, whole=whole)


def torn(statement: Part, clause: Clause) -> bool:
    """Whether an object stands behind the statement: of a list the parser kept the first, or "what
    they can do with, and learn from, each other" lost its end."""
    objects = {Role.OBJECT, Role.INDIRECT, Role.INFINITIVE}
    behind = (p for p in clause.parts if p.start >= statement.end)
    return any(
        p.role in objects or (p.role is Role.CONTENT and p.start == statement.end) for p in behind
    )


def cut_short(inner: Clause | None, world: World) -> bool:
    """Whether nothing follows the verb of what is said but a comma: "can use, and learn from,"."""
    if inner is None or inner.parts or inner.verb.passive:
        return False
    behind = world.document.tokens[inner.root + 1 : inner.root + 3]
    return len(behind) > 1 and behind[0].text == "," and behind[1].text in {"and", "or", "but"}


def hollow(subject: Part | None) -> bool:
    """Whether a statement that begins with the words leaves open what they mean: "the reason"."""
    return subject is not None and HOLLOW.fullmatch(subject.short) is not None


def traced(inner: Clause) -> bool:
    """Whether the statement tells where its subject comes from."""
    verb = inner.verb
    return verb.lemma == "cause" if verb.passive else verb.lemma in ORIGINS


def spelt_out(inner: Clause) -> bool:
    """Whether what is said only tells what its subject consists in: "The problem is that"."""
    named = inner.first(Role.ATTRIBUTE)
    if inner.verb.lemma != "be":
        return False
    pointing = named is not None and named.short.lower().startswith(("those ", "the one"))
    return pointing or inner.first(Role.CONTENT) is not None


def others_too(fact: Fact, inner: Clause | None, world: World) -> bool:
    """Whether the speaker says more of the topic (the subject of `inner`), or more altogether."""
    topic = inner.subject if inner is not None else None
    return one_of_several(fact, world) if topic is None else more_about(topic, fact, world)


def unnamed(clause: Clause, world: World) -> bool:
    """Whether of a name in apposition only the noun is left: "newspaper" of "newspaper the X"."""
    subject = clause.subject
    if subject is None or subject.plural or subject.definite or subject.head_tag != "NN":
        return False
    behind = world.document.tokens[subject.end : subject.end + 1]
    return any(t.pos in {"DET", "PROPN"} for t in behind)


def draft(
    stem: str, statement: Part, inner: Clause | None, value: float, *, whole: bool = False
) -> Draft:
    """The draft with the statement as its key; "According to X, what is Y?" asks better for what
    something is."""
    defines = inner is not None and inner.verb.lemma == "be" and inner.first(Role.ATTRIBUTE)
    told = LEADING.sub("", statement.core).strip()
    asks = told.partition(" ")[0].lower() in QUESTION_WORDS
    if TWO.search(statement.core) or (whole and not asks):
        told = f"that {told}"
    if statement.marker == "whether":
        told = statement.short
    return Draft(
        stem=stem,
        key=told,
        kind=Kind.STATEMENT,
        value=value - (DEFINING if defines else 0),
    )


def held(fact: Fact, topic: str, world: World) -> Iterator[Draft]:
    """ "What was believed about N?" from "it was believed that"."""
    statement, clause = fact.answer, fact.clause
    if not topic or clause.verb.lemma not in HELD or clause.verb.negation or clause.verb.modal:
        return
    front, *others = clause.verb.auxiliaries
    opening = ["what", front, *others, clause.verb.text, f"about {topic}"]
    stem = compose(clause, world, opening, {statement})
    if stem is not None:
        yield draft(stem, statement, None, 5)


def anybody(speaker: Part | None) -> bool:
    """Whether the speaker is told by a bare plural alone: "analysts", "some critics"."""
    if speaker is None or speaker.kind is not Kind.PEOPLE or speaker.definite:
        return False
    words = speaker.short.split()
    return len(words) == 1 or (len(words) == 2 and words[0].lower() in OPEN - {"many", "most"})


def bare(speaker: Part | None) -> bool:
    """Whether the speaker is one word: "scientists", not "some scientists"."""
    return speaker is not None and " " not in speaker.short


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


RULE = Rule("statement", "attribution", frozenset({FactKind.STATEMENT}), ask)
