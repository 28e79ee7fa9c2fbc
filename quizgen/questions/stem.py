"""Stems: a clause turned into a question around the part that it leaves out."""

import re
from collections.abc import Iterable

from quizgen.domain.clause import Clause, Part, Role, Sense, Status
from quizgen.domain.world import World
from quizgen.lexicon.noun_forms import EITHER
from quizgen.lexicon.verb_classes import SAY, THINK
from quizgen.questions import times
from quizgen.questions.astray import astray
from quizgen.questions.naming import (
    named_alike,
    named_once,
    of_speaker,
    speaker_name,
    subject_words,
)
from quizgen.questions.run_together import (
    behind_comma,
    for_each,
    owns_more,
    second_object,
    takes_subject,
    than_left,
)
from quizgen.questions.stem_parts import (
    by_and_by,
    clause_before_time,
    one_time,
    told,
)
from quizgen.questions.verb_order import inverted_verb, straight_verb

# what comes before, after or around something has done nothing to it
ORDER = frozenset("follow precede surround accompany flank succeed".split())
ENTERING = frozenset("creep crawl slip step climb walk run go get".split())
LONGEST = 24  # words; longer stems lose what can be spared
SHORT = 15  # words, where a name, a number or a date is asked for and the rest tells it apart
NARROW = re.compile(r"(?:\w+ )?(?:how (?:many|much|long)|what year|who|when|where|which)\b")
DOING = {"VBG": "doing", "VBN": "done"}
POINTING = frozenset("there here yet now today later earlier afterwards soon recently".split())
CONNECTIVES = frozenset(
    {
        "on the other hand", "for example", "for instance", "in fact", "of course", "in addition",
        "as a result", "in particular", "in other words", "by contrast", "in contrast",
        "after all", "if any", "if ever", "if at all",
        "in turn", "above all", "as well", "in general", "for one", "for one thing",
    }
)  # fmt: skip
RELATED = re.compile(
    r"(?:after|in|of|by|for|from|with|at|on|according to)(?: (?:all|both|most|some) of)? "
    r"(?:which|whom)\b",
    re.I,
)
RELATIVE = re.compile(
    r"\b(?:later|earlier|following|next|previous|last|this|ago|yesterday|today|tomorrow|tonight"
    r"|that(?! (?:the|an?|he|she|it|they|his|her|its|their|there)\b)"  # "heard that the king"
    r"|now|recent|same|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.I,
)
# how old somebody was tells of him, not of what happened
AGED = re.compile(r"in (?:his|her|their) (?:early |mid-?|late )?(?:\d0s|teens|\w+ties)\b", re.I)
# what goes on beside it: "with many more remaining to be found"
MEANWHILE = re.compile(r"with (?:\w+ ){1,4}(?:remaining|being|having|taking|making|going)\b", re.I)
HARDLY_ANY = frozenset({"few", "no", "nobody", "hardly"})
LOOSE = frozenset({"with", "well within", "well above", "well below", "well under", "well over"})
DASHES = frozenset({"–", "—", "--"})
# without the word that they belong to, which they stand before: "more than halved"
DEGREES = frozenset({"more than", "less than", "all but", "as good as"})
ASIDE = re.compile(r"(?:just|enough|even|only|not) \w+ \w+ \w+", re.I)
OUTER = {Sense.TIME, Sense.CAUSE, Sense.CONDITION, Sense.PURPOSE, Sense.MEANS}
# of something before it, whatever the parser thinks: "came to look for work, mainly from Wales"
STRAY = re.compile(
    r", (?:especially|particularly|mainly|mostly|chiefly|notably) (?:from|in|by|at|among|for) "
    r"|, \d+ \w+ above "
)
# "If the court says | yes": what it says was torn off
SAYING = re.compile(r" (?:say|says|said|answer|answers|answered)$")
LIMITING = frozenset({"at first", "initially", "originally", "in part"})
SPARED = {Sense.RESULT, Sense.CONCESSION}


def inverted(
    clause: Clause,
    world: World,
    wh: str,
    *,
    gap: Part | None,
    without: Iterable[Part] = (),
    tail: str = "",
) -> str | None:
    """ "Why did X leave Y?": `wh`, the auxiliary, the subject and the rest but `gap`.

    None where something in the clause cannot be understood by itself.
    """
    subject = subject_words(clause, world)
    if subject is None:
        return None
    if gone_in(clause):
        return None
    front, rest = inverted_verb(clause.verb)
    noun = clause.subject
    single = noun is not None and not noun.plural and noun.head not in EITHER - {"government"}
    if front == "be" or (front == "do" and single and not clause.verb.auxiliaries):
        return None  # "that matters be decided", "that the state sell bonds"
    return compose(clause, world, [wh, front, subject, rest, tail], {gap, *without})


def gone_in(clause: Clause) -> bool:
    """Whether the clause leaves open what somebody "crept in"."""
    told = clause.verb.particle == "in" or any(p.short == "in" for p in clause.parts)
    where = any(p.role is Role.PREPOSITIONAL for p in clause.parts)
    return told and clause.verb.lemma in ENTERING and not where


def doing(
    clause: Clause, world: World, wh: str, *, gap: Part | None, without: Iterable[Part] = ()
) -> str | None:
    """ "What did X do when Y?": as `inverted`, with "do" in the verb's place."""
    subject = subject_words(clause, world)
    if subject is None:
        return None
    front, _ = inverted_verb(clause.verb)
    chain = clause.verb.auxiliaries
    form = " ".join([*chain[1:], DOING.get(clause.verb.tag, "do")]) if chain else "do"
    return compose(clause, world, [wh, front, subject, form], {gap, *without})


def straight(
    clause: Clause,
    world: World,
    wh: str,
    *,
    plural: bool = False,
    without: Iterable[Part] = (),
) -> str | None:
    """ "Who left Y?": `wh` in the subject's place."""
    verb = straight_verb(clause.verb, plural=plural)
    return compose(clause, world, [wh, verb], set(without))


def compose(
    clause: Clause, world: World, opening: list[str], without: set[Part | None]
) -> str | None:
    """The opening and every part that the stem needs, attributed to who says so."""
    parts = kept_parts(clause, without, world)
    if parts is None or second_object(clause, world) or behind_comma(clause, world):
        return None
    if for_each(clause):
        return None
    if any(astray(p, clause, world) for p in parts):
        return None
    if clause.verb.passive and clause.verb.lemma in ORDER:
        return None
    words = [w for w in opening if w]
    longest = SHORT if NARROW.match(words[0]) else LONGEST
    while parts and length(words, parts) > longest:
        spare = next(
            (p for p in reversed(parts) if sparable(p) and not times.measured_from(p, parts)), None
        )
        if spare is None:
            break
        parts.remove(spare)
    if misread(parts, clause, world):
        return None
    going_on = {p for p in parts if times.unfinished(p, clause)}
    named = zip(parts, told(parts, world), strict=True)
    text = " ".join([*words, *(f"{'so far ' * (p in going_on)}{w}" for p, w in named)])
    if than_left(text):
        return None
    if clause.verb.passive and clause.verb.lemma == "refer" and "referred to" not in text:
        return None  # "are also referred to as": the "to" has no noun and got lost
    return attributed(clause, world, named_once(text, clause, world))


def misread(parts: list[Part], clause: Clause, world: World) -> bool:
    """Whether the parts, as they stand beside each other, would be read in another way."""
    return (
        any(owns_more(p, world) or takes_subject(p, clause, world) for p in parts)
        or by_and_by(parts)
        or clause_before_time(parts, world)
        or times.unmeasured(parts)
        or any(times.unfinished(p, clause) and not times.so_far(p, world) for p in parts)
    )


def kept_parts(clause: Clause, without: set[Part | None], world: World) -> list[Part] | None:
    """The parts that go into the stem, those that stood before the subject last; None where
    one that cannot be left out cannot be understood."""
    kept: list[Part] = []
    for part in sorted(clause.parts, key=lambda p: p.fronted):
        if part in without or part.sense in SPARED or points_away(part):
            continue
        if part.role is Role.ADVERB and part.short.lower() in DEGREES:
            return None
        if needs_more(part) or dashed(part, world):
            continue
        said = part.fronted and part.role is Role.CONTENT and clause.verb.lemma in SAY
        torn = part.role is Role.ADVERBIAL and SAYING.search(part.short)
        if part.short.startswith("where ") or said or torn:
            return None  # what was said is left out
        if STRAY.search(part.short) or run_on(part, clause):
            return None
        if part.fronted and part.short.lower() in LIMITING:
            kept.append(part)
            continue
        if part.fronted and part.sense in {Sense.NONE, Sense.MANNER, Sense.CAUSE}:
            continue
        loose = part.role is Role.ADVERBIAL and part.sense is Sense.NONE
        if AGED.match(part.short) or (loose and part.head_tag in {"VBN", "VBG"}):
            continue  # "a plan, carried out in 1920,": it needs its commas
        if part.pronouns:
            if part.role in times.ADJUNCTS and part.sense not in {Sense.CONDITION, Sense.NONE}:
                continue
            return None
        kept.append(part)
    return times.in_order(one_time(kept), clause)


def run_on(content: Part, clause: Clause) -> bool:
    """Whether a clause stands behind the object of a verb that says nothing: "left the Lund Plan
    all other towns were tied to"."""
    if content.role is not Role.CONTENT or content.marker:
        return False
    before = any(p.role is Role.OBJECT and p.end <= content.start for p in clause.parts)
    return before and clause.verb.lemma not in SAY | THINK


def dashed(part: Part, world: World) -> bool:
    """Whether a dash parts it from its clause, or "with" behind a comma says what goes along:
    "a hum of 30 decibels – about that of a fridge", "lies in Chile, with 60 per cent of it", "was
    12 metres wide, well within the rules"."""
    before = world.document.tokens[part.start - 1].text if part.start else ""
    along = before == "," and part.marker in LOOSE and not part.fronted
    return before in DASHES or along


def needs_more(part: Part) -> bool:
    """Whether the part cannot stand without its comma, or without what it belongs to."""
    if MEANWHILE.match(part.short) or RELATED.match(part.short):
        return True  # "Florence, after which she was named"
    if part.role is Role.ADVERB and ASIDE.match(part.short):
        return True  # "just behind the mill"
    clausal = part.role is Role.ADVERBIAL and part.sense is Sense.CAUSE
    return clausal and part.marker == "for"  # "for it told him everything"


def runs_on(clause: Clause, answer: Part) -> bool:
    """Whether something after the answer may belong to it, whatever the parser thinks."""
    return any(p.start >= answer.end and p.sense not in OUTER for p in clause.parts)


def own_words(part: Part, world: World) -> bool:
    """Whether a speaker's "I" within the part has a verb that would not fit "she"."""
    tokens = world.document.tokens
    return any(
        t.text.lower() in {"i", "we"} and t.dep == "nsubj" and tokens[t.head].tag == "VBP"
        for t in tokens[part.start : part.end]
    )


def doers_own(deed: Part, clause: Clause) -> bool:
    """Whether an infinitive is what somebody named right before it is to do: "a quiet room for the
    monks to read in"."""
    before = (p for p in clause.parts if p.end == deed.start)
    return deed.short.startswith("to ") and any(" for " in f" {p.short}" for p in before)


def points_away(part: Part) -> bool:
    """Whether the circumstance is clear only to who reads on, or only on the day of writing."""
    if part.short.lower() in CONNECTIVES or re.match(r"\w+ (?:which|whom)\b", part.short):
        return True
    loose = part.role is Role.ADVERBIAL and part.sense is Sense.EXTENT and not part.figure
    if loose and part.short.lower().startswith(("a ", "an ", "the ")):
        return True  # more often a misread apposition
    if part.role is Role.ADVERB and part.short.lower() in POINTING:
        return True
    timed = part.sense in {Sense.TIME, Sense.DURATION} and part.role is not Role.SUBJECT
    return timed and RELATIVE.search(part.short) is not None and not re.search(r"\d", part.short)


def length(words: list[str], parts: list[Part]) -> int:
    """The number of words."""
    return len(" ".join([*words, *(p.short for p in parts)]).split())


def sparable(part: Part) -> bool:
    """Whether the stem stays true and clear without the part."""
    return part.role in {Role.ADVERBIAL, Role.ADVERB} and part.sense is not Sense.CONDITION


def attributed(clause: Clause, world: World, text: str) -> str | None:
    """The question with "According to X" where the article only reports; None where it denies
    the clause or leaves open who says so."""
    if clause.status is Status.DENIED or clause.form == "adverbial":
        return None
    if clause.status is not Status.REPORTED:
        return text + "?"
    speaker = speaker_name(clause, world)
    subject = clause.subject.entity if clause.subject is not None else None
    if subject is not None and subject == clause.speaker_entity:
        text = of_speaker(text, subject, world)
    if not speaker or not text or named_alike(clause, speaker):
        return None
    if speaker.partition(" ")[0].lower() in HARDLY_ANY:
        return None  # "Few people know that": they do not say so
    if speaker in text or ", " in speaker:
        return None  # "According to a pilot, Anna Berg, head of the school"
    return f"According to {speaker}, {text[:1].lower()}{text[1:]}?"
