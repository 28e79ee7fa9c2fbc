"""How a thing differs from another, and what ranks above it."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content
from quizgen.lexicon.inflect import plural
from quizgen.questions.naming import subject_words
from quizgen.questions.rule import Draft, Rule

APART = re.compile(r"^(?:(?:very|quite|completely|entirely|rather) )?(?:different|unlike)$")
POINTING = re.compile(r"\b(?:it|its|they|them|their|this|that|these|when|what|how)\b", re.I)
TAKING_UP = frozenset({"they", "it"})
LONGEST, LONGEST_PAIR = 26, 30  # words of the key
LISTED = re.compile(
    r"\b(?:is|are|was|were) (?P<more>{0}(?:, {0})*,? and {0}) than (?P<other>[^,.;:()–—]+)".format(
        r"(?:\w{2,}er|(?:more|less) [\w-]+)"
    )
)
# "the third-largest lake in the country, after Tarn and Mere"
RANKED = re.compile(
    r"\bthe (?P<rank>second|third|fourth)[- ](?P<most>most [\w-]+|\w+est) (?P<thing>[\w-]+)"
    r"(?P<where> (?:in|on|of) [^,.;:()]+)?,? (?:only )?(?:after|behind) (?P<above>[^,.;:()]+)[,.;]"
)
ABOVE = {"second": 1, "third": 2, "fourth": 3}
COUNTS = {2: "two ", 3: "three "}


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "How are X different from Y?", "How do X compare with Y?" answered by several comparatives,
    and "Which two lakes are larger than X?"."""
    clause = fact.clause
    name = subject_words(clause, world)
    first = next(f for f in world.facts if f.clause is clause and f.kind in KINDS)
    stated = clause.status is Status.ASSERTED and not clause.verb.negation
    if fact is not first or name is None or clause.subject is None or clause.quoted or not stated:
        return
    if clause.form not in {"main", "conjunct"}:
        return
    yield from opposed(clause, world, name)
    if clause.verb.lemma not in {"be", "differ"}:
        return
    yield from apart(clause, world, name)
    yield from listed(clause, name)
    yield from ranked(clause, name)


def apart(clause: Clause, world: World, name: str) -> Iterator[Draft]:
    """ "How are X different from Y?" answered by what is said of X right after."""
    other = next((p for p in clause.parts if p.marker == "from"), None)
    said = clause.first(Role.PREDICATE)
    differs = clause.verb.lemma == "differ" or (said is not None and APART.match(said.short))
    if not differs or other is None or POINTING.search(other.core) or clause.verb.auxiliaries:
        return
    key = next_told(clause, world)
    if not key or clause.subject is None:
        return
    be = clause.verb.text
    stem = f"how {be} {name} different from {other.core}?"
    if clause.verb.lemma == "differ":
        do = "did" if clause.verb.past else "do" if clause.subject.plural else "does"
        stem = f"how {do} {name} differ from {other.core}?"
    yield Draft(
        stem=stem,
        key=key,
        kind=Kind.STATEMENT,
        value=5.4,
        answer=other,
        asked=Role.ADVERBIAL,
        choice=False,
        set_form=True,
    )


def next_told(clause: Clause, world: World) -> str:
    """What the article says of the subject right after, in the same sentence or the next one."""
    document, number = world.document, clause.evidence.sentence
    for follower in world.clauses:
        subject = follower.subject
        near = follower.evidence.sentence in {number, number + 1}
        if not near or subject is None or subject.start < clause.root or follower is clause:
            continue
        if follower.form not in {"main", "conjunct"} or follower.verb.negation:
            continue
        if document.tokens[subject.start].text.lower() not in TAKING_UP:
            return ""
        sentence = document.sentences[follower.evidence.sentence]
        key = document.text(subject.start, sentence.end).rstrip(".")
        fits = len(key.split()) <= LONGEST and not set('“”";:(') & set(key)
        return key if fits else ""
    return ""


def opposed(clause: Clause, world: World, name: str) -> Iterator[Draft]:
    """ "How do X differ from Y?" from "X ..., but Y ...", where both are of one kind: "houses in
    the hills", "houses by the sea"."""
    subject = clause.subject
    other = counterpart(clause, world)
    if other is None or other.subject is None or subject is None:
        return
    document, rival = world.document, other.subject
    start = clause.evidence.sentence
    key = document.text(subject.start, document.sentences[start].end).rstrip(".")
    if len(key.split()) > LONGEST_PAIR or set('“”";:(?') & set(key):
        return
    do = "did" if clause.verb.past or "did" in clause.verb.auxiliaries else "do"
    if do == "do" and not subject.plural:
        do = "does"
    if clause.verb.modal == "could" and other.verb.past:
        do = "did"
    yield Draft(
        stem=f"how {do} {name} differ from {rival.short}, according to the article?",
        key=key,
        kind=Kind.STATEMENT,
        value=5.2,
        answer=rival,
        asked=Role.ADVERBIAL,
        choice=False,
        set_form=True,
    )


def counterpart(clause: Clause, world: World) -> Clause | None:
    """The clause that "but" joins to this one and that tells of another of the same kind."""
    tokens, subject = world.document.tokens, clause.subject
    if subject is None or clause.form != "main" or not telling(subject):
        return None
    for other in world.clauses:
        rival = other.subject
        if other.evidence.sentence != clause.evidence.sentence or rival is None:
            continue
        if other.form != "conjunct" or other.root <= clause.root or rival.start <= clause.root:
            continue
        told = tokens[rival.start].tag != "PRP"
        another = told and content(rival.short) != content(subject.short)
        alike = another and rival.head == subject.head
        joined = tokens[rival.start - 1].text == "but"
        if alike and joined and telling(rival) and other.status in {Status.ASSERTED, clause.status}:
            return other
    return None


def telling(subject: Part) -> bool:
    """Whether the subject tells which of its kind it is."""
    return not subject.pronouns and len(subject.short.split()) > 1 and not subject.figure


def listed(clause: Clause, name: str) -> Iterator[Draft]:
    """ "How do X compare with Y?" from "X are larger, older and more expensive than Y"."""
    found = LISTED.search(clause.evidence.quote)
    subject = clause.subject
    if found is None or subject is None or not (subject.plural or subject.definite):
        return
    other = found["other"].strip()
    if POINTING.match(other) or re.match(r"(?:ever|usual|before|expected|any|those in)\b", other):
        return
    it = "they" if subject.plural else "it"
    do = "did" if clause.verb.past else "do" if subject.plural else "does"
    yield Draft(
        stem=f"how {do} {name} compare with {other}?",
        key=f"{it} {clause.verb.text} {found['more']}",
        kind=Kind.DESCRIPTION,
        value=5,
        answer=clause.first(Role.PREDICATE, Role.ATTRIBUTE),
        choice=False,
        set_form=True,
    )


def ranked(clause: Clause, name: str) -> Iterator[Draft]:
    """ "Which two lakes are larger than X?"."""
    found = RANKED.search(clause.evidence.quote)
    subject = clause.subject
    told = clause.first(Role.ATTRIBUTE)
    if found is None or subject is None or told is None or subject.plural:
        return
    above = found["above"].strip()
    members = re.split(r", and |, | and ", above)
    count, thing = ABOVE[found["rank"]], found["thing"]
    if len(members) != count or not told.short.startswith("the "):
        return
    more = comparative(found["most"])
    where = found["where"] or ""
    things, are = (plural(thing), "are") if count > 1 else (thing, "is")
    yield Draft(
        stem=f"which {COUNTS.get(count, '')}{things}{where} {are} {more} than {name}?",
        key=above,
        kind=Kind.DESCRIPTION,
        value=5.2,
        answer=member_part(told, above),
        asked=Role.SUBJECT,
        choice=False,
        set_form=True,
    )


def comparative(most: str) -> str:
    """ "larger" for "largest", "more abundant" for "most abundant"."""
    return most.replace("most ", "more ") if " " in most else most[:-2] + "r"


def member_part(told: Part, above: str) -> Part:
    """What ranks above, as a part in the place of the description."""
    return Part(
        role=Role.SUBJECT,
        text=above,
        short=above,
        inner=above,
        start=told.start,
        end=told.end,
        head=above.rsplit(maxsplit=1)[-1].lower(),
        kind=Kind.DESCRIPTION,
        plural=True,
        root=told.root,
    )


KINDS = frozenset({FactKind.QUALITY, FactKind.DEFINITION, FactKind.ACTION})
RULE = Rule("difference", "comparison", KINDS, ask)
