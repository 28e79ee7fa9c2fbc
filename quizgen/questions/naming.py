"""What a stem calls people and things: the full name once, a pronoun after it, the name for "the
company"."""

import re

from quizgen.domain.candidate import Candidate
from quizgen.domain.clause import Clause, Part, Role
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import definites, epithets
from quizgen.questions.run_together import (
    apposed,
    broken_off,
    hedged,
    lacks_article,
    misread_past,
    side_by_side,
    torn_name,
    without_aside,
)

ARTICLE = re.compile(r"^(?:the|an?) ")
PRONOUNS = {"m": "he", "f": "she"}
OWN = {"m": "his", "f": "her"}
UNENDED = frozenset("and or but of the a an to in with for by".split())
SINGLING = frozenset("especially particularly notably including namely mainly chiefly".split())
LONG_NAME = 4  # letters
MOST_OF_ALL = re.compile(r"most \w+ly (?:the|a|an|[A-Z])")  # "most notably the Lund Guild"
NOBODY = frozenset("all both some many most others few several none each any half".split())
JOINTS = ("when", "because", "that", "if", "while", "after", "before", "until", "where")


def named_once(text: str, clause: Clause, world: World) -> str:
    """The stem with a pronoun where a clause within it names the subject again."""
    subject, name = clause.subject, subject_words(clause, world) or ""
    if subject is None or len(name) < LONG_NAME:
        return text
    text = own_once(text, subject, name, world)
    text = apposed_once(text, subject, clause, world)
    if text.count(name) < 2:
        return text
    pronoun = "they" if subject.plural or subject.members else "it"
    if subject.kind is Kind.PERSON and subject.entity is not None:
        pronoun = PRONOUNS.get(world.document.entities[subject.entity].gender, "")
    elif subject.kind in {Kind.PERSON, Kind.PEOPLE} and pronoun == "it":
        pronoun = ""
    first, _, rest = text.partition(name)
    for joint in JOINTS if pronoun else ():
        rest = rest.replace(f" {joint} {name} ", f" {joint} {pronoun} ")
    return f"{first}{name}{rest}"


def apposed_once(text: str, subject: Part, clause: Clause, world: World) -> str:
    """The stem with the article's own pronoun, where the words put in its place are the name that
    stood behind the subject: "Ada's aunt, Eva Lund, left when | she | was ten"."""
    for part in clause.parts:
        for token in world.document.tokens[part.start : part.end]:
            antecedent = world.document.antecedents.get(token.i)
            low = token.text.lower()
            if antecedent is None or low not in {*PRONOUNS.values(), *OWN.values()}:
                continue
            if antecedent.text in subject.text and antecedent.text not in subject.short:
                own = "(?:['’]s|(?<=s)['’])" if low in OWN.values() else ""
                text = re.sub(rf"\b{re.escape(antecedent.text)}{own}(?= \w)", low, text, count=1)
    return text


def own_once(text: str, subject: Part, name: str, world: World) -> str:
    """The stem with "his" or "her" where it goes on to say what is the named person's."""
    if subject.kind is not Kind.PERSON or subject.entity is None or subject.members:
        return text
    entity = world.document.entities[subject.entity]
    own = OWN.get(entity.gender)
    first, found, rest = text.partition(name)
    if own is None or not found:
        return text
    for alias in sorted(entity.aliases, key=len, reverse=True):
        rest = re.sub(rf"(?<= ){re.escape(alias)}(?:['’]s|(?<=s)['’]) ", f"{own} ", rest)
    return f"{first}{name}{rest}"


# which goes with the verb: "the three boys all | fell in"
ALL = re.compile(r"(?<=[a-z]) (?:all|both|each)$")


def speaker_name(clause: Clause, world: World) -> str:
    """What to call the speaker."""
    if clause.speaker.lower().startswith("the ") and clause.speaker_entity is None:
        noun = clause.speaker.partition(" ")[2].lower()
        return definites.mostly(world.document, noun) or clause.speaker
    if clause.speaker_entity is not None and clause.speaker:
        entity = world.document.entities[clause.speaker_entity]
        if entity.kind is Kind.PERSON:
            return entity.name
    return clause.speaker


def subject_words(clause: Clause, world: World) -> str | None:
    """The subject as the stem should name it, None where it cannot be understood."""
    subject = clause.subject
    if subject is None or subject.pronouns or not subject.short:
        return None
    if subject.proper and subject.short.startswith(("a ", "an ")):
        return None  # "a Harbour Days Programme": the reader knows it by now, or not at all
    if clause.form == "reduced" and subject.short.startswith(("a ", "an ")):
        return None  # "a play shown since 1963": which one, only the participle tells
    words = subject.short.lower().split()
    if words[-1] in UNENDED or words[0] in SINGLING or MOST_OF_ALL.match(subject.short):
        return None  # "the flow of tears and", "especially the young"
    if side_by_side(subject, world) or misread_past(subject, world):
        return None
    if torn_name(subject, world) or hedged(subject, clause, world):
        return None
    if newly_met(clause, world):
        return None
    name = meant_by_class(subject, world) or full_name(subject, world)
    if lacks_article(name) or name.lower() in NOBODY or broken_off(name):
        return None
    return apposed(subject, world) or without_aside(ALL.sub("", name), subject, world)


def newly_met(clause: Clause, world: World) -> bool:
    """Whether a speaker's "she" is "a kind woman" just spoken of: the reader of "the kind woman"
    asks who that is."""
    subject, document = clause.subject, world.document
    if subject is None or world.tale or not clause.speaker:
        return False
    pronoun = document.tokens[subject.start].text.lower()
    if pronoun not in PRONOUNS.values() or not subject.short.startswith("the "):
        return False
    sentence = document.sentence_of(subject.start)
    told = document.text(sentence.start, sentence.end)
    return re.search(rf"\ban? {re.escape(subject.short[4:])}\b", told) is not None


def meant_by_class(part: Part, world: World) -> str:
    """What "the company", "the study" or "the tea seller" stands for, where the article tells;
    "" else."""
    if part.proper or part.members:
        return ""
    marked = bool(part.marker) and part.role in {Role.PREPOSITIONAL, Role.AGENT}
    article, _, noun = (part.core if marked else part.short).lower().partition(" ")
    called = definites.called(world.document, noun, part.root) if article == "the" else ""
    known = part.definite and part.root >= 0 and not marked
    name = called or (epithets.name_of(world.document, part.root) if known else "")
    return f"{part.marker} {name}" if name and marked else name


def named_key(made: Candidate, world: World) -> str:
    """The key with the name of "the drug", where the article has it beside and the stem does
    not."""
    key, part = made.key, made.answer
    plain = made.kind is Kind.THING and not made.set_form and part.root >= 0
    if not plain or part.proper or not key.startswith("The ") or key.lower() != part.core.lower():
        return key
    name = epithets.name_of(world.document, part.root)
    return name[:1].upper() + name[1:] if name and name not in made.stem else key


def full_name(part: Part, world: World) -> str:
    """The part's words, a person's name made full and freed of what describes the bearer; a
    title such as "King" or "Professor" stays."""
    if part.entity is None or part.kind is not Kind.PERSON or part.members or not part.proper:
        return meant_by_class(part, world) or re.sub(r"^[Ee]ven (?=[A-Z]|the )", "", part.short)
    entity = world.document.entities[part.entity]
    marked = part.role in {Role.PREPOSITIONAL, Role.AGENT} and bool(part.marker)
    words = part.inner if marked else part.short
    before = f"{part.marker} " if marked else ""
    for alias in sorted(entity.aliases, key=len, reverse=True):
        title, found, _ = words.partition(alias)
        if found:
            title = title.strip()
            titled = title.istitle() and " " not in title and title.isalpha()
            return f"{before}{title} {entity.name}" if titled else f"{before}{entity.name}"
    return part.short


def of_speaker(text: str, speaker: int, world: World) -> str:
    """The question with a pronoun for the speaker who is named once, "" where that cannot be."""
    entity = world.document.entities[speaker]
    pronoun = PRONOUNS.get(entity.gender, "")
    found = [a for a in sorted(entity.aliases, key=len, reverse=True) if f" {a} " in f"{text} "]
    if not pronoun or not found or entity.kind is not Kind.PERSON:
        return ""
    changed = text.replace(f" {found[0]} ", f" {pronoun} ", 1)
    return "" if any(a in changed for a in entity.aliases) else changed


def named_alike(clause: Clause, speaker: str) -> bool:
    """Whether the speaker has the subject's noun: "the head of the school" and "the head"."""
    subject = clause.subject
    if subject is None or subject.entity is not None:
        return False
    noun = ARTICLE.sub("", subject.short.lower())
    return f"{ARTICLE.sub('', speaker.lower())} ".startswith(f"{noun} ")
