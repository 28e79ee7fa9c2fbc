"""Who or what did it: the subject of a telling verb."""

import re
from collections.abc import Iterator

from quizgen.domain.clause import Part, Role, Status
from quizgen.domain.fact import Fact, FactKind
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import wordnet
from quizgen.lexicon.verb_classes import CAUSE, DENY, EFFECT, GENERIC, INTEND, SAY, THINK
from quizgen.questions.naming import full_name
from quizgen.questions.object import BESIDES
from quizgen.questions.rule import Draft, Rule
from quizgen.questions.stem import straight
from quizgen.questions.times import plainly_past
from quizgen.questions.wh import who_or_what

TOLD_ELSEWHERE = SAY | THINK | DENY | INTEND | CAUSE
DECISIVE = frozenset(
    "discover invent found win design build lead defeat kill write create develop introduce "
    "establish launch compose paint save rescue steal catch kidnap marry betray beat conquer "
    "order sign reject ban block cancel solve prove explain propose replace succeed crown elect "
    "appoint publish record direct star play score coach rule own buy sell finance".split()
)


# people, though the nouns say it of things as well
SIDES = frozenset("force side party troop defense defence offense offence crowd".split())
SOME = frozenset("some many most few several one two other others".split())
EMPTY = frozenset("sight thing surprise event matter case fact idea".split())
HOLLOW = frozenset({"results", "problems", "changes", "a difference", "progress"})
MORE = re.compile(r"(?:more|less|fewer|greater|higher|lower|better) ", re.I)
TIMES = frozenset("holiday day night evening morning week month year anniversary season".split())
HUMAN = frozenset("celebrate marry vote mourn applaud commemorate".split())
OWN = re.compile(r"\b(?:its|their|his|her)\b")  # of what is asked for: "What folded their wings?"


def ask(fact: Fact, world: World) -> Iterator[Draft]:
    """ "Who discovered X?": a named subject, a verb that tells, and an object to tell it by."""
    subject = fact.answer
    clause = plainly_past(fact.clause, world, subject)
    if subject.role is not Role.SUBJECT or subject.pronouns:
        return
    if not subject.proper:
        yield from thing(fact, world)
        return
    verb = clause.verb
    if verb.lemma in GENERIC or verb.passive:
        return
    if any(p.short.lower().startswith(BESIDES) for p in clause.parts):
        return  # somebody else did it too
    told = clause.first(Role.CONTENT, Role.INFINITIVE) is not None
    if verb.lemma in TOLD_ELSEWHERE and (told or verb.lemma not in DECISIVE):
        return
    if not any(p.role in {Role.OBJECT, Role.PREPOSITIONAL} for p in clause.parts):
        return
    wh = who_or_what(subject, world)
    if wh is None or (wh.phrase == "what" and subject.kind is not Kind.EVENT):
        return
    if wh.phrase == "what" and (wordnet.is_person(subject.head) or peoples(subject)):
        return  # "the Assembly delegates"
    stem = straight(clause, world, wh.phrase, plural=wh.plural)
    if stem is not None:
        decisive = verb.lemma in DECISIVE
        yield Draft(
            stem=stem,
            key=full_name(subject, world),
            kind=subject.kind,
            value=3 if decisive else 1.5,
            choice_value=4.2 if decisive else 2.8,
            class_noun=wh.noun,
        )


def thing(fact: Fact, world: World) -> Iterator[Draft]:
    """ "What protects the ice from the sun?": a thing that is told by more than a noun, in a
    clause that the article itself states."""
    subject = fact.answer
    clause = plainly_past(fact.clause, world, subject)
    verb, words = clause.verb, subject.short.split()
    named = words[0].lower() not in {"the", "a", "an", "this", "that"}
    least = 2 if words[0].lower() in {"a", "an"} else 3 - named
    if named_behind(subject, world):
        return  # "the town's best voice, Anna Berg,": who
    if subject.kind is not Kind.THING or not least <= len(words) <= 8 or subject.members:
        return
    if verb.lemma in GENERIC | TOLD_ELSEWHERE | EFFECT or verb.passive or verb.negation:
        return
    if words[0].lower() in SOME or subject.head in EMPTY or subject.head_tag.startswith("NNP"):
        return  # some of them, a sight, a name of nobody knows whom
    if clause.form == "relative" and not subject.definite:
        return  # ", which" may sum up all that comes before it
    heads = {subject.head, singular(words)}
    if (
        peoples(subject)
        or heads & SIDES
        or any(wordnet.is_group(h) or wordnet.is_person(h) for h in heads)
    ):
        return  # neither who nor what: a defence, a crew
    if clause.status is not Status.ASSERTED or unsaid(clause.first(Role.OBJECT)):
        return
    if heads & TIMES or clause.verb.lemma in HUMAN:
        return  # "What celebrated peace? A holiday": people did, on that day
    wh = who_or_what(subject, world)
    who = wh is not None and wh.phrase == "who"  # "the crown", "some of the monks"
    name = name_behind(subject, world)
    noun = subject.head if name else ""
    stem = straight(clause, world, "who" if who else f"which {noun}" if noun else "what")
    if stem is not None and len(stem.split()) <= 16 and not OWN.search(stem):
        yield Draft(
            stem=stem,
            key=name or subject.short,
            kind=Kind.THING,
            value=3,
            choice_value=3.4,
            choice=not name,
        )


def unsaid(thing: Part | None) -> bool:
    """Whether there is no object, or one that compares without the other half ("more prestige")
    or says nothing ("results")."""
    if thing is None or thing.short.lower() in HOLLOW:
        return True
    return MORE.match(thing.short) is not None and " than " not in thing.short


def name_behind(subject: Part, world: World) -> str:
    """The name right behind the noun that tells which one it is: "the old sailing ship Vasa"; ""
    if there is none."""
    behind = world.document.tokens[subject.root + 1]
    named = behind.dep == "appos" and behind.tag == "NNP" and behind.head == subject.root
    return behind.text if named and subject.end == subject.root + 2 else ""


def named_behind(subject: Part, world: World) -> bool:
    """Whether a name between commas stands right behind the words, which then mean that one."""
    tokens = world.document.tokens
    pairs = (tokens[i : i + 2] for i in (subject.root + 1, subject.end))
    return any([t.text for t in p][:1] == [","] and p[-1].tag == "NNP" for p in pairs)


def peoples(subject: Part) -> bool:
    """Whether the head is a capitalised plural without "the" of its own: "many Zenorans"."""
    last = subject.short.split()[-1]
    return subject.plural and last[:1].isupper() and last.endswith("s")


def singular(words: list[str]) -> str:
    """The last word without a plural's s, for heads that carry a name's capital."""
    return words[-1].lower().removesuffix("s")


RULE = Rule("subject", "detail", frozenset({FactKind.ACTION}), ask)
