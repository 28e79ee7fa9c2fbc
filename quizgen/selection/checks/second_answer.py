"""Does the article give another answer to the same question?"""

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.fact import FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon.content_words import content
from quizgen.lexicon.verb_classes import ACTS
from quizgen.selection.checks.check import Check
from quizgen.selection.checks.other_words import made_into, nominal
from quizgen.selection.frames import (
    circumstances,
    deep_role,
    frame,
    nameless,
    numbers,
    same_thing,
)
from quizgen.selection.synonyms import family

REASONS = frozenset({Sense.CAUSE, Sense.PURPOSE})
EXCEPTING = frozenset({"except", "excepting", "excluding", "save"})
SETTINGS = (Sense.TIME, Sense.PLACE, Sense.CONDITION, Sense.DURATION)


def reason(candidate: Candidate, world: World) -> str | None:
    """The other answer that the article gives."""
    clause = candidate.fact.clause
    elsewhere = nominal(candidate, world) or made_into(candidate, world)
    if elsewhere is not None:
        return f"the article gives another answer: {elsewhere!r}"
    told = candidate.fact.kind is FactKind.STATEMENT and clause.verb.lemma in ACTS
    verbs = frozenset({clause.verb.lemma}) if told else family(clause.verb.lemma)
    for other in world.clauses:
        if other.root == clause.root or other.verb.lemma not in verbs:
            continue
        if not comparable(clause, other) or not same_question(candidate, other, world):
            continue
        for filler in fillers(candidate, other):
            if differs(candidate, filler, world):
                place = other.evidence.paragraph
                return f"paragraph {place} gives another answer: {filler.short or filler.text!r}"
    return None


def comparable(clause: Clause, other: Clause) -> bool:
    """Whether the other clause can answer a question about the first."""
    if other.status in {Status.DENIED, Status.CONDITIONAL}:
        return False
    if bool(other.verb.negation) != bool(clause.verb.negation):
        return False
    return other.verb.particle == clause.verb.particle


def same_question(candidate: Candidate, other: Clause, world: World) -> bool:
    """Whether all that the stem says of its clause holds of the other clause too."""
    clause, shown = candidate.fact.clause, content(candidate.stem)
    asked = None if candidate.answer.sense is not Sense.NONE else asked_role(candidate)
    theirs = frame(other)
    for role, part in frame(clause).items():
        if role is asked or not in_stem(part, shown):
            continue
        match = theirs.get(role)
        kinds_of_it = candidate.fact.kind is FactKind.DEFINITION and match is not None
        if kinds_of_it and match is not None and content(part.short) != content(match.short):
            return False  # what valley glaciers are is not what a glacier is
        if match is None or nameless(match) or not same_thing(part, match, world):
            return False
    return not told_apart(candidate, other, shown)


def asked_role(candidate: Candidate) -> Role:
    """The role of the answer in the active voice."""
    return deep_role(candidate.answer.role, candidate.fact.clause.verb.passive)


def in_stem(part: Part, shown: frozenset[str]) -> bool:
    """Whether the stem shows the part."""
    told = content(part.short or part.text)
    named = part.proper and bool(content(part.head)) and content(part.head) <= shown
    return named or (bool(told) and len(told & shown) * 2 > len(told))


def told_apart(candidate: Candidate, other: Clause, shown: frozenset[str]) -> bool:
    """Whether a circumstance in the stem, or what is talked about, excludes the other clause."""
    clause, answer = candidate.fact.clause, candidate.answer
    for part in clause.parts:
        if part == answer or not in_stem(part, shown):
            continue
        if part.sense in SETTINGS:
            rivals = circumstances(other, part.sense)
            if not any(content(part.text) & content(r.text) for r in rivals):
                return True
        elif part.role is Role.PREPOSITIONAL:
            rivals = tuple(p for p in other.parts if p.role is Role.PREPOSITIONAL)
            if not any(content(part.text) <= content(r.text) for r in rivals):
                return True
    return topic_apart(candidate, other)


def topic_apart(candidate: Candidate, other: Clause) -> bool:
    """Whether "about N" or "explain N" in the stem names something that the other clause does not
    touch."""
    _, about, topic = candidate.stem.rpartition(" about ")
    if candidate.stem.startswith("How "):
        _, about, topic = candidate.stem.rpartition(" explain ")
    if not about:
        return False
    said = content(" ".join(p.text for p in other.parts))
    return not content(topic) <= said


def fillers(candidate: Candidate, other: Clause) -> tuple[Part, ...]:
    """What the other clause has in the place of the key."""
    sense = candidate.answer.sense
    if sense in REASONS:
        return tuple(p for p in other.parts if p.sense in REASONS)
    if sense is not Sense.NONE:
        return circumstances(other, sense)
    if candidate.answer.role is Role.PREPOSITIONAL:
        marker = candidate.answer.marker
        return tuple(p for p in other.parts if p.role is Role.PREPOSITIONAL and p.marker == marker)
    part = frame(other).get(asked_role(candidate))
    return (part,) if part is not None and not nameless(part) else ()


def differs(candidate: Candidate, filler: Part, world: World) -> bool:
    """Whether the filler is another answer than the key."""
    if same_thing(candidate.answer, filler, world):
        return False
    if candidate.answer.counted and not counts_alike(candidate.answer, filler):
        return False
    key, said = content(candidate.key), content(filler.short or filler.text)
    if not said:
        return False
    if numbers(candidate.key) != numbers(filler.text) and numbers(filler.text):
        return not numbers(filler.text) <= numbers(candidate.key)
    return not (said <= key or key <= said)


def counts_alike(one: Part, other: Part) -> bool:
    """Whether two figures count the same ("stores in Mexico")."""
    mine, theirs = content(one.counted), content(other.counted)
    return mine <= theirs or (bool(theirs) and theirs <= mine)


def incomplete(candidate: Candidate, world: World) -> str | None:
    """What the key leaves out of its own clause's answer."""
    answer, key = candidate.answer, content(candidate.key)
    if (left := excepted(candidate, world)) is not None:
        return f"the key leaves out the exception: {left!r}"
    shown = content(candidate.stem)
    if len(answer.members) > 1 and candidate.kind is not Kind.STATEMENT:
        for member in answer.members:
            told = content(member)
            if told and not told & (key | shown):
                return f"the key leaves out {member!r}"
    if answer.sense in REASONS | {Sense.MEANS}:
        for part in candidate.fact.clause.parts:
            told = content(part.short or part.text)
            rival = part != answer and part.sense is answer.sense and told
            if rival and not told <= key | shown:
                return f"the sentence gives another {answer.sense}: {part.text!r}"
    return None


def excepted(candidate: Candidate, world: World) -> str | None:
    """The word that makes an exception straight behind the answer, where the key drops it."""
    rest = [t.text.lower() for t in world.document.tokens[candidate.answer.end :][:2]]
    inside = candidate.answer.text.lower().replace("to save ", "to ").split()
    found = [w for w in (*inside, *rest) if w in EXCEPTING]
    if found and found[0] not in candidate.key.lower().split():
        return found[0]
    return None


CHECK = Check("second answer", reason, "The article gives no other answer to the question.")
COMPLETE = Check("incomplete key", incomplete, "The key leaves out no part of the answer.")
