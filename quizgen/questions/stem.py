"""Stems: a clause turned into a question around the part that it leaves out."""

import re
from collections import Counter
from collections.abc import Iterable

from quizgen.domain.clause import Clause, Part, Role, Sense, Status, Verb
from quizgen.domain.kind import Kind
from quizgen.domain.world import World
from quizgen.lexicon import inflect
from quizgen.questions.run_together import (
    apposed,
    lacks_article,
    misread_past,
    second_object,
    side_by_side,
)

# what comes before, after or around something has done nothing to it
ORDER = frozenset("follow precede surround accompany flank succeed".split())
LONGEST = 24  # words; longer stems lose what can be spared
SINGULAR = {"have": "has", "are": "is", "were": "was", "do": "does", "am": "is"}
CLASSES = {
    "company": Kind.ORGANISATION,
    "firm": Kind.ORGANISATION,
    "organisation": Kind.ORGANISATION,
    "organization": Kind.ORGANISATION,
    "country": Kind.COUNTRY,
    "city": Kind.CITY,
}
DOING = {"VBG": "doing", "VBN": "done"}
POINTING = frozenset("there here yet now today later earlier afterwards soon recently".split())
CONNECTIVES = frozenset(
    {
        "on the other hand", "for example", "for instance", "in fact", "of course", "in addition",
        "as a result", "in particular", "in other words", "by contrast", "in contrast",
        "after all", "if any", "if ever", "if at all",
        "in turn", "above all", "as well", "in general",
    }
)  # fmt: skip
RELATED = re.compile(r"(?:after|in|of|by|for|from|with|at|on) (?:which|whom)\b", re.I)
RELATIVE = re.compile(
    r"\b(?:later|earlier|following|next|previous|last|this|that|ago|yesterday|today|tomorrow|tonight"
    r"|now|recent|same|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.I,
)
OUTER = {Sense.TIME, Sense.CAUSE, Sense.CONDITION, Sense.PURPOSE, Sense.MEANS}
PRONOUNS = {"m": "he", "f": "she"}
OWN = {"m": "his", "f": "her"}
LIMITING = frozenset({"at first", "initially", "originally", "in part"})
LONG_NAME = 4  # letters
JOINTS = ("when", "because", "that", "if", "while", "after", "before", "until", "where")
SPARED = {Sense.RESULT, Sense.CONCESSION}
ADJUNCTS = {Role.ADVERBIAL, Role.ADVERB, Role.PREPOSITIONAL}


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
    front, rest = inverted_verb(clause.verb)
    if front == "be":
        return None  # "that matters be decided"
    return compose(clause, world, [wh, front, subject, rest, tail], {gap, *without})


def doing(
    clause: Clause, world: World, wh: str, *, gap: Part | None, without: Iterable[Part] = ()
) -> str | None:
    """ "What did X do when Y?": as `inverted`, with "do" in the verb's place."""
    subject = subject_words(clause, world)
    if subject is None:
        return None
    front, _ = inverted_verb(clause.verb)
    form = DOING.get(clause.verb.tag, "do") if clause.verb.auxiliaries else "do"
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
    parts = kept_parts(clause, without)
    if parts is None or second_object(clause):
        return None
    if clause.verb.passive and clause.verb.lemma in ORDER:
        return None
    words = [w for w in opening if w]
    while parts and length(words, parts) > LONGEST:
        spare = next((p for p in reversed(parts) if sparable(p)), None)
        if spare is None:
            break
        parts.remove(spare)
    text = " ".join([*words, *(full_name(p, world) for p in parts)])
    return attributed(clause, world, named_once(text, clause, world))


def named_once(text: str, clause: Clause, world: World) -> str:
    """The stem with a pronoun where a clause within it names the subject again."""
    subject, name = clause.subject, subject_words(clause, world) or ""
    if subject is None or len(name) < LONG_NAME:
        return text
    text = own_once(text, subject, name, world)
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


def kept_parts(clause: Clause, without: set[Part | None]) -> list[Part] | None:
    """The parts that go into the stem, those that stood before the subject last; None where
    one that cannot be left out cannot be understood."""
    kept: list[Part] = []
    for part in sorted(clause.parts, key=lambda p: p.fronted):
        if part in without or part.sense in SPARED or points_away(part):
            continue
        if RELATED.match(part.short):
            continue  # "Florence, after which she was named": what it belongs to is not there
        if part.short.startswith("where "):
            return None
        if part.fronted and part.short.lower() in LIMITING:
            kept.append(part)
            continue
        if part.fronted and part.sense in {Sense.NONE, Sense.MANNER, Sense.CAUSE}:
            continue
        if part.role is Role.ADVERBIAL and part.head_tag == "VBN" and part.sense is Sense.NONE:
            continue  # "a plan, carried out in 1920,": it needs its commas
        if part.pronouns:
            if part.role in ADJUNCTS and part.sense not in {Sense.CONDITION, Sense.NONE}:
                continue
            return None
        kept.append(part)
    return kept


def runs_on(clause: Clause, answer: Part) -> bool:
    """Whether something after the answer may belong to it, whatever the parser thinks."""
    return any(p.start >= answer.end and p.sense not in OUTER for p in clause.parts)


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
    if not speaker or (subject is not None and subject == clause.speaker_entity):
        return None
    if speaker in text:
        return None
    return f"According to {speaker}, {text[:1].lower()}{text[1:]}?"


def speaker_name(clause: Clause, world: World) -> str:
    """What to call the speaker."""
    if clause.speaker.lower().startswith("the ") and clause.speaker_entity is None:
        noun = clause.speaker.partition(" ")[2].lower()
        return class_name(noun, world) or clause.speaker
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
    if side_by_side(subject, world) or misread_past(subject, world):
        return None
    name = meant_by_class(subject, world) or full_name(subject, world)
    return None if lacks_article(name) else apposed(subject, world) or name


def meant_by_class(part: Part, world: World) -> str:
    """The name that "the company", "the country" or "the city" stands for, where the article
    speaks of one of them far more than of any other; "" else."""
    article, _, noun = part.short.lower().partition(" ")
    return class_name(noun, world) if article == "the" else ""


def class_name(noun: str, world: World) -> str:
    """The one entity of the class that `noun` names which the article mostly speaks of."""
    kind = CLASSES.get(noun)
    if kind is None:
        return ""
    counts = Counter(
        m.entity for m in world.document.mentions if m.kind is kind and m.entity is not None
    )
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < 3:
        return ""
    if len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]:
        return ""
    return world.document.entities[ranked[0][0]].name


def full_name(part: Part, world: World) -> str:
    """The part's words, a person's name made full and freed of what describes the bearer; a
    title such as "King" or "Professor" stays."""
    if part.entity is None or part.kind is not Kind.PERSON or part.members or not part.proper:
        return part.short
    entity = world.document.entities[part.entity]
    words = part.inner if part.role is Role.PREPOSITIONAL else part.short
    before = part.marker + " " if part.role is Role.PREPOSITIONAL and part.marker else ""
    for alias in sorted(entity.aliases, key=len, reverse=True):
        title, found, _ = words.partition(alias)
        if found:
            title = title.strip()
            titled = title.istitle() and " " not in title and title.isalpha()
            return f"{before}{title} {entity.name}" if titled else f"{before}{entity.name}"
    return part.short


def inverted_verb(verb: Verb) -> tuple[str, str]:
    """The word that goes before the subject, and what follows it."""
    negation = [verb.negation] if verb.negation else []
    if verb.auxiliaries:
        front = verb.auxiliaries[0]
        rest = [*negation, *verb.auxiliaries[1:], *verb.adverbs, verb.text]
    elif verb.lemma == "be":
        front, rest = verb.text, [*negation, *verb.adverbs]
    else:
        front = "did" if verb.tag == "VBD" else "does" if verb.tag == "VBZ" else "do"
        base = inflect.base(verb.text, verb.tag, verb.lemma)
        rest = [*negation, *verb.adverbs, base]
    return front, " ".join([*rest, verb.particle]).strip()


def straight_verb(verb: Verb, *, plural: bool) -> str:
    """The chain as it follows "who" or "what", third person singular unless `plural`."""
    words = [*verb.auxiliaries]
    main = verb.text
    if words and not plural:
        words[0] = SINGULAR.get(words[0], words[0])
    if not words and not plural:
        if verb.lemma == "be":
            main = SINGULAR.get(main, main)
        elif verb.tag == "VBP":
            main = inflect.third(inflect.base(verb.text, verb.tag, verb.lemma))
    negation = [verb.negation] if verb.negation else []
    chain = [*words[:1], *negation, *words[1:], *verb.adverbs, main, verb.particle]
    if not words:
        chain = [*verb.adverbs, main, *negation, verb.particle]
        if verb.negation and verb.lemma != "be":
            chain = [*negation, *verb.adverbs, main, verb.particle]
    return " ".join(w for w in chain if w)
