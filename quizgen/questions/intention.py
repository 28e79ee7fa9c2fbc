"""What somebody wants, plans, agreed or refused to do."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Clause, Part, Role, Sense
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.content_words import content
from quizgen.lexicon.verb_classes import WISH
from quizgen.lexicon.wordnet_files import synsets
from quizgen.questions.naming import full_name
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import inverted, runs_on
from quizgen.questions.vague import faceless, unfilled, wanted_also

UNEVEN = re.compile(r" as well as \w+ing\b")
PASSIVE = re.compile(r"be (?:\w+ly )?\w+(?:ed|en|own|ut|old|ade|ept|ent)\b")
MORE = re.compile(r"\b(?:\w+ more|another|further|additional) \w+$")
REALLY = re.compile(r"^(?:really|just|simply|actually) ")
CASES = re.compile(r"(?:in|for) (?:\w+ )?(?:cases?|situations?|circumstances|instances?) ", re.I)
OPEN = frozenset({"able", "free"})  # to do much else as well
DOER = re.compile(r" by (?!\w+ing\b|\d)(?:the |an? )?[a-z]+ .*$")
SETTING = 2  # words before the subject that tell when or why
REASONS = {Sense.CAUSE, Sense.PURPOSE, Sense.MEANS}


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What does X plan to do?" answered by the bare verb phrase."""
    deed = fact.answer
    if runs_on(fact.clause, deed):
        return
    if torn_off(fact, world) or idle(fact.clause) or anybodys(fact, world):
        return
    if deed.pronouns or fact.clause.verb.lemma == "use":
        return
    if PASSIVE.match(deed.core) and fact.clause.verb.passive:
        return  # "is expected to be opened": it does nothing
    before = fact.clause.first(Role.PREDICATE)  # "likely to do", "ready to do"
    doing = "to do" if deed.marker == "to" else "doing"  # "suggested building a raft"
    tail = doing if before is None else f"{before.short} to do"
    if fact.about is not None:
        if fact.about.pronouns or deed.core.startswith("be "):
            return
        before, tail = fact.about, f"{full_name(fact.about, world)} to do"
    reasons = fact.clause.sensed(Sense.CAUSE)
    without = reasons if before is None else (before, *reasons)
    key, than, others = halves(REALLY.sub("", evenly(deed.core)), before)
    if UNEVEN.search(key) or needed(fact) or (compared(before) and not than):
        return  # "more likely" than whom?
    if fact.clause.verb.passive:
        key = DOER.sub("", key)  # "persuaded to sail by merchants": they persuaded
    tail = f"{tail}{than}{others}"
    stem = inverted(fact.clause, world, "what", gap=deed, without=without, tail=tail)
    whose = fact.speaker or before is not None or fact.clause.verb.passive
    open_to = before is not None and before.head in OPEN
    unknown = not whose and faceless(fact.clause.subject)
    beside = [p for p in fact.clause.parts if p not in {deed, before, *reasons}]
    told_apart = [p for p in beside if stem is not None and p.short in stem]
    lost = any(sets(p) and p not in told_apart for p in beside)
    if not told_apart and (open_to or unknown or wanted_also(fact, world)):
        return
    if (open_to or fact.clause.verb.passive) and stem is not None and unset(fact, stem, world):
        return
    if stem is not None and not lost:
        told_why = any(p.sense in REASONS for p in fact.clause.parts)  # the better question
        value = 4.4 if told_why else 6
        choice = doing == "to do" and world.tale  # else what others plan is arguably right as well
        yield Draft(stem=stem, key=key, kind=Kind.DEED, value=value, choice=choice)


def sets(part: Part) -> bool:
    """Whether the part says in which cases or in what state the deed is due: "in cases where a
    guest is ill"."""
    return part.fronted and (part.sense is Sense.CONDITION or CASES.match(part.short) is not None)


def joined_on(deed: Part, world: World) -> bool:
    """Whether "and" joins a verb to the deed whose form is both bare and past: "forced to boil
    snow and cut up his boots"."""
    tokens = world.document.tokens[deed.end : deed.end + 3]
    words = [t for t in tokens if t.text != ","]
    if len(words) < 2 or words[0].text.lower() not in {"and", "or"}:
        return False
    verb = words[1]
    if world.document.tokens[deed.end - 1].tag == "VB" and verb.tag in {"VB", "NN", "NNP", "JJ"}:
        return True  # "by helping build | and run many schools"
    bare = bool(synsets(verb.text.lower(), "v")) and verb.text.islower()
    return bare and verb.tag in {"VB", "VBD", "VBP", "VBN"}


def torn_off(fact: Fact, world: World) -> bool:
    """Whether the deed goes on behind its end."""
    return cut_short(fact.evidence.quote, fact.answer.core) or joined_on(fact.answer, world)


def idle(clause: Clause) -> bool:
    """Whether nobody is to do anything ("the bill is expected to reach a million"), or it is not
    said whom the number is beyond ("ten more pupils") or what an attempt consisted in."""
    subject = clause.subject
    if subject is None or unfilled(subject):
        return subject is not None
    lifeless = subject.kind is Kind.THING and not subject.proper and clause.verb.passive
    lifeless = lifeless and clause.verb.lemma in WISH and not wordnet.is_group(subject.head)
    return lifeless or (not subject.definite and MORE.search(subject.short) is not None)


def anybodys(fact: Fact, world: World) -> bool:
    """Whether it is what "people" learned to do, nobody knows when and where."""
    subject = fact.clause.subject
    people = subject is not None and subject.short.lower() == "people"
    return people and fact.clause.verb.lemma == "learn" and not fact.speaker and not world.tale


def unset(fact: Fact, stem: str, world: World) -> bool:
    """Whether the stem drops what the sentence opens with: "Left without a stove, he was forced
    to cook outside"."""
    clause, number = fact.clause, fact.evidence.sentence
    if clause.subject is None or clause.form != "main" or number < 0:
        return False
    start = world.document.sentences[number].start
    before = world.document.text(start, max(start, clause.subject.start))
    return len(content(before) - content(stem)) >= SETTING


def needed(fact: Fact) -> bool:
    """Whether the infinitive is what something is needed for: "long nets are required to catch
    eels"."""
    clause, subject = fact.clause, fact.clause.subject
    lifeless = subject is not None and subject.kind is Kind.THING
    return lifeless and clause.verb.passive and clause.verb.lemma in {"require", "need"}


def evenly(deed: str) -> str:
    """The bare deed with a bare one joined to it: "draw up a plan and work with", not "to work"."""
    return re.sub(r"(?<= and )to (?=[a-z]+)", "", deed)


def halves(deed: str, before: Part | None) -> tuple[str, str, str]:
    """The deed, and the "than ..." behind it that belongs to "more likely" before it."""
    return deed.partition(" than ") if compared(before) else (deed, "", "")


def compared(before: Part | None) -> bool:
    """Whether somebody is "more likely" or "less willing"."""
    return before is not None and before.short.startswith(("more ", "less "))


def cut_short(quote: str, deed: str) -> bool:
    """Whether another verb follows, as in a list of deeds of which the parser kept the first."""
    _, found, after = quote.partition(deed)
    following = re.match(r",? (?:and |or )?([a-z]+)\b", after) if found else None
    if following is None or not after.startswith((",", " and ", " or ")):
        return False
    word = following[1]
    return word in {"help", "make"} or (bool(synsets(word, "v")) and not synsets(word, "n"))


RULE = Rule("intention", "purpose", frozenset({FactKind.INTENTION}), ask)
